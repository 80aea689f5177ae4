/** The municipalities, in a module of their own so that they can be loaded apart from the rules. */
import kommuneSources from './kommunekilder.json';
import rows from './kommuner.json';
import type { Kommune, Source } from './types';

/** A source of municipality data, with the columns it serves. */
export interface KommuneSource extends Source {
  readonly columns: readonly string[];
  /** What time the figures stand for. */
  readonly period: string;
  readonly basis: string;
}

/** The 357 municipalities of the 2024 division, ordered as the statistics do. Null is unknown, never zero. */
export const kommuner = rows as readonly unknown[] as readonly Kommune[];

/** Sources of `kommuner`, by id. Population, centrality and lists: Statistisk sentralbyrå, CC BY 4.0. */
export const kommuneSourceById: Readonly<Record<string, KommuneSource>> = kommuneSources;

/** @param nr four digits @returns the municipality, or null when no such number exists in the 2024 division */
export function findKommune(nr: string): Kommune | null {
  return kommuner.find((kommune) => kommune.nr === nr) ?? null;
}
