/**
 * `npm run rules:diff -- <før.json> [etter.json]`: what differs between two rule packs, in Norwegian words.
 * Without a second file the bundled pack is the newer one. Exit code 0, or 2 when a file cannot be used.
 */
import { pathToFileURL } from 'node:url';
import { bundledRules } from '../engine/rules';
import { diffRulePacks } from '../engine/rules/diff';
import type { RulePack } from '../engine/rules/types';
import { readPackFile } from './rulesFile';
import { differenceInWords } from '../ui/text/rulesDiff';

const USAGE = 'Bruk: npm run rules:diff -- <før.json> [etter.json]';

/** One line per difference, and a line that says so when there is none. */
export function diffInWords(before: RulePack, after: RulePack): string[] {
  const differences = diffRulePacks(before, after);
  if (differences.length === 0) return ['Regelpakkene er like.'];
  return [
    ...differences.map(differenceInWords),
    `${differences.length} ${differences.length === 1 ? 'forskjell' : 'forskjeller'}.`,
  ];
}

/** @param args command-line arguments after the script's name */
export function main(args: readonly string[]): { readonly lines: readonly string[]; readonly exitCode: 0 | 2 } {
  const [beforePath, afterPath, ...rest] = args;
  if (beforePath === undefined || rest.length > 0 || args.some((arg) => arg.startsWith('-'))) {
    return { lines: [USAGE], exitCode: 2 };
  }
  const before = readPackFile(beforePath);
  if (!before.ok) return { lines: before.lines, exitCode: 2 };
  const after = afterPath === undefined ? { ok: true as const, pack: bundledRules } : readPackFile(afterPath);
  return after.ok ? { lines: diffInWords(before.pack, after.pack), exitCode: 0 } : { lines: after.lines, exitCode: 2 };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { lines, exitCode } = main(process.argv.slice(2));
  (exitCode === 0 ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
  process.exitCode = exitCode;
}
