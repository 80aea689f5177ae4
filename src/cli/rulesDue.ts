/**
 * `npm run rules:due [-- --today YYYY-MM-DD] [pakke.json]`: which rates are past their last known day, which soon will
 * be, and which sources nobody has read for a year. A report, not a test: it never fails because time passes.
 * Exit code 0, or 2 when the arguments or the file cannot be used.
 */
import { pathToFileURL } from 'node:url';
import { parsePlainDate } from '../engine/kernel/plainDate';
import { bundledRules } from '../engine/rules';
import { rulesDue, SOON_MONTHS, type DueRecord } from '../engine/rules/due';
import type { RulePack } from '../engine/rules/types';
import { readPackFile } from './rulesFile';
import { dayInWords } from '../ui/text/rulesWords';

const USAGE = 'Bruk: npm run rules:due -- [--today ÅÅÅÅ-MM-DD] [pakke.json]';

/** The report in Norwegian, one line each. */
export function dueInWords(pack: RulePack, today: string): string[] {
  const due = rulesDue(pack, today);
  const takster = due.expiredTakster.flatMap(({ knownThrough, codes }) =>
    codes.length > 12
      ? [`  ${knownThrough}  ${codes.length} takster`]
      : [`  ${knownThrough}  takst ${codes.join(', ')}`],
  );
  return [
    `Regelpakke ${pack.edition} per ${dayInWords(today)}`,
    '',
    ...section('Satser etter siste kjente dag', due.expired.map(dueLine)),
    ...section('Takster etter siste kjente dag', takster),
    ...section(`Satser som løper ut innen ${SOON_MONTHS} måneder`, due.expiring.map(dueLine)),
    ...section('Statistikk for avsluttede år (nyere tall kan finnes)', due.closedStatistics.map(dueLine)),
    ...section(
      'Kilder som ikke er lest på et år',
      due.unchecked.map(({ id, title, read }) => `  ${read}  ${title} (${id})`),
    ),
  ];
}

function dueLine({ id, label, knownThrough }: DueRecord): string {
  return `  ${knownThrough}  ${label} (${id})`;
}

function section(title: string, lines: readonly string[]): string[] {
  return [`${title}: ${lines.length === 0 ? 'ingen' : lines.length}`, ...lines, ''];
}

/**
 * @param args command-line arguments after the script's name
 * @param clock today's date, used when `--today` is not given
 */
export function main(
  args: readonly string[],
  clock: string,
): { readonly lines: readonly string[]; readonly exitCode: 0 | 2 } {
  const rest = [...args];
  let today = clock;
  const flag = rest.indexOf('--today');
  if (flag >= 0) today = rest.splice(flag, 2)[1] ?? '';
  const [path, ...more] = rest;
  if (parsePlainDate(today) === null || more.length > 0 || path?.startsWith('-') === true) {
    return { lines: [USAGE], exitCode: 2 };
  }
  if (path === undefined) return { lines: dueInWords(bundledRules, today), exitCode: 0 };
  const file = readPackFile(path);
  return file.ok ? { lines: dueInWords(file.pack, today), exitCode: 0 } : { lines: file.lines, exitCode: 2 };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const now = new Date();
  const clock = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  const { lines, exitCode } = main(process.argv.slice(2), clock.join('-'));
  (exitCode === 0 ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
  process.exitCode = exitCode;
}
