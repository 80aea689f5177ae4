/** Reads a rule pack from disk for the command line, checked as if a stranger wrote it. */
import { readFileSync, statSync } from 'node:fs';
import { validateRulePack, type SchemaProblem } from '../engine/rules/schema';
import type { RulePack } from '../engine/rules/types';

/** Largest pack file read, bytes. */
export const MAX_PACK_BYTES = 32 * 1024 * 1024;

export type PackFile =
  { readonly ok: true; readonly pack: RulePack } | { readonly ok: false; readonly lines: string[] };

/** @returns the pack, or lines in Norwegian that say why the file is refused */
export function readPackFile(path: string): PackFile {
  try {
    if (statSync(path).size > MAX_PACK_BYTES) return refused(path, ['Filen er større enn 32 MB.']);
    const result = validateRulePack(JSON.parse(readFileSync(path, 'utf8')));
    return result.ok ? result : refused(path, result.problems.map(problemInWords));
  } catch (error) {
    if (error instanceof SyntaxError) return refused(path, ['Filen er ikke gyldig JSON.']);
    if (error instanceof Error && 'code' in error) return refused(path, ['Filen kan ikke leses.']);
    throw error;
  }
}

function refused(path: string, lines: string[]): PackFile {
  return { ok: false, lines: [`${path} kan ikke brukes som regelpakke:`, ...lines.map((line) => `  ${line}`)] };
}

function problemInWords({ record, field, code }: SchemaProblem): string {
  const place = [record, field].filter((part) => part !== '').join(' ');
  return place === '' ? code : `${place}: ${code}`;
}
