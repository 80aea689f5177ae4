/**
 * `npm run rules:pack -- <ut.satser.json> [fra.json]`: writes a rule pack sealed with its fingerprint, from the bundled
 * records or, after they have been edited, from a file. The file is checked as the app checks it.
 * Exit code 0, or 2 when a file cannot be used.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { bundledRules } from '../engine/rules';
import { PACK_EXTENSION, packFileText } from '../engine/rules/packFile';
import { packFingerprint } from '../engine/rules/fingerprint';
import { readPackFile } from './rulesFile';

const USAGE = `Bruk: npm run rules:pack -- <ut${PACK_EXTENSION}> [fra.json]`;

/** @param args command-line arguments after the script's name */
export function main(args: readonly string[]): { readonly lines: readonly string[]; readonly exitCode: 0 | 2 } {
  const [to, from, ...rest] = args;
  if (to?.endsWith(PACK_EXTENSION) !== true || rest.length > 0 || args.some((arg) => arg.startsWith('-'))) {
    return { lines: [USAGE], exitCode: 2 };
  }
  const read = from === undefined ? { ok: true as const, pack: bundledRules } : readPackFile(from, bundledRules);
  if (!read.ok) return { lines: read.lines, exitCode: 2 };
  const { pack } = read;
  const fingerprint = packFingerprint(pack);
  if (from !== undefined && pack.edition === bundledRules.edition && fingerprint !== packFingerprint(bundledRules)) {
    return { lines: [`Gi utgaven et annet navn enn ${pack.edition}: satsene er endret.`], exitCode: 2 };
  }
  try {
    writeFileSync(to, packFileText(pack));
  } catch {
    return { lines: [`${to} kan ikke skrives.`], exitCode: 2 };
  }
  return { lines: [`${to}: regelverk ${pack.edition}, fingeravtrykk ${fingerprint}`], exitCode: 0 };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { lines, exitCode } = main(process.argv.slice(2));
  (exitCode === 0 ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
  process.exitCode = exitCode;
}
