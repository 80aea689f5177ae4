/** Reads a rule pack from disk for the command line, checked as if a stranger wrote it. */
import { readFileSync, statSync } from 'node:fs';
import { readPackText } from '../engine/rules/packFile';
import type { RulePack } from '../engine/rules/types';
import { packProblemText } from '../ui/text/rulePack';

/** Largest pack file read, bytes. */
export const MAX_PACK_BYTES = 32 * 1024 * 1024;

export type PackFile =
  { readonly ok: true; readonly pack: RulePack } | { readonly ok: false; readonly lines: string[] };

/**
 * @param base what the pack must hold; null for one that is only read or compared
 * @param seal 'required': the file must carry the fingerprint of exactly what it holds
 * @returns the pack, or lines in Norwegian that say why the file is refused
 */
export function readPackFile(
  path: string,
  base: RulePack | null = null,
  seal: 'required' | 'ignored' = 'ignored',
): PackFile {
  try {
    if (statSync(path).size > MAX_PACK_BYTES) return refused(path, ['Filen er større enn 32 MB.']);
    const result = readPackText(readFileSync(path, 'utf8'), base, seal);
    return result.ok ? result : refused(path, result.problems.map(packProblemText));
  } catch (error) {
    if (error instanceof Error && 'code' in error) return refused(path, ['Filen kan ikke leses.']);
    throw error;
  }
}

function refused(path: string, lines: string[]): PackFile {
  return { ok: false, lines: [`${path} kan ikke brukes som regelpakke:`, ...lines.map((line) => `  ${line}`)] };
}
