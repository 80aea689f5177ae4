/** Names of the series' fills. Pattern tells apart what colour alone does not: every third is plain. */
import { SERIES_COLOURS } from './plotTypes';

/** Places that have a fill of their own; further ones begin again. */
const MOST = 27;
export const SERIES: readonly number[] = Array.from({ length: MOST }, (_, place) => place);

export function fillId(place: number): string {
  return `series-fill-${place % MOST}`;
}

export function fillOf(place: number): string {
  return `url(#${fillId(place)})`;
}

export type FillKind = 'plain' | 'striped' | 'dotted';

export function fillKind(place: number): FillKind {
  return (['plain', 'striped', 'dotted'] as const)[(place + Math.floor(place / SERIES_COLOURS)) % 3] ?? 'plain';
}

/** Dashes of a line, drawn and left out in pixels, so that lines are told apart without colour; none for a whole line. */
export function dashesOf(place: number): readonly number[] {
  return [[], [7, 3], [2, 3], [9, 3, 2, 3], [4, 2], [12, 3]][place % 6] ?? [];
}
