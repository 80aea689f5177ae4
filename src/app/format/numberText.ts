/** Splits what a user typed into number and unit words. */
import type { NumberKind } from './numberKind';

/** Words after a number that mean so many times ten; not for prosent. */
const MULTIPLIERS: Readonly<Record<string, number>> = {
  k: 3,
  tusen: 3,
  mill: 6,
  million: 6,
  millioner: 6,
  mnok: 6,
  mrd: 9,
  milliard: 9,
  milliarder: 9,
  millionar: 6,
  milliardar: 9,
};

const KRONER_WORDS = new Set(['kr', 'kroner', 'krone', 'nok', 'mnok']);
const PERCENT_WORDS = new Set(['%', 'prosent', 'pst']);
/** Bokmål and nynorsk are read alike in either language of the page. */
const COUNT_WORDS = new Set([
  'stk',
  'antall',
  'personer',
  'innbyggere',
  'listeinnbyggere',
  'pasienter',
  'leger',
  'konsultasjoner',
  'kontakter',
  'dager',
  'timer',
  't',
  'minutter',
  'min',
  'måneder',
  'uker',
  'år',
  'årsverk',
  'stilling',
  'deler',
  'personar',
  'innbyggjarar',
  'listeinnbyggjarar',
  'pasientar',
  'legar',
  'konsultasjonar',
  'kontaktar',
  'dagar',
  'timar',
  'minutt',
  'månader',
  'veker',
  'delar',
]);

export interface SplitText {
  /** Digits, spaces, points, commas and at most one leading `-`. */
  readonly digits: string;
  /** Power of ten from words such as `mill.` */
  readonly exponent: number;
}

export type SplitProblem = 'not-a-number' | 'unknown-unit' | 'wrong-unit';

/** One kind of space and one kind of minus, whichever of the many was typed or pasted. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\u2060\ufeff]+/gu, ' ')
    .replace(/[\u2010-\u2015\u2212\ufe63\uff0d]/gu, '-')
    .trim()
    .toLowerCase();
}

/**
 * `kr 1 234,50 per år` → digits `1 234,50`. A unit must be known and fit the kind: 500 kr is not a number of doctors.
 *
 * @returns the parts, or why the text is refused; digits are not checked further here
 */
export function splitNumber(text: string, kind: NumberKind): SplitText | SplitProblem {
  const match =
    /^(?<sign1>[-+] ?)?(?<before>[a-z]+\.? ?)?(?<sign2>[-+] ?)?(?<digits>[\d.,][\d., ]*)(?<after>.*)$/u.exec(
      plain(text),
    );
  const groups = match?.groups;
  if (!groups) return 'not-a-number';
  const signs = `${groups['sign1'] ?? ''}${groups['sign2'] ?? ''}`.replaceAll(' ', '');
  if (signs.length > 1) return 'not-a-number';
  const before = (groups['before'] ?? '').replace(/[. ]/gu, '');
  if (before !== '' && !KRONER_WORDS.has(before)) return 'unknown-unit';
  let digits = (groups['digits'] ?? '').trim();
  let after = (groups['after'] ?? '').trim();
  // «500,-» is an old way of writing whole kroner.
  if (after.startsWith('-') && digits.endsWith(',')) {
    digits = digits.slice(0, -1);
    after = after.slice(1).trim();
    if (kind !== 'kroner') return 'wrong-unit';
  }
  const exponent = readUnits(after, before === 'mnok' ? ['mnok'] : before === '' ? [] : ['kr'], kind);
  return typeof exponent === 'string' ? exponent : { digits: `${signs === '-' ? '-' : ''}${digits}`, exponent };
}

function readUnits(after: string, before: readonly string[], kind: NumberKind): number | SplitProblem {
  // What stands after «per» or «/» says the period or the base, which the field's own label says too.
  const base = after.split(/\/|\bper\b/u)[0] ?? '';
  const words = [...before, ...base.replaceAll('%', ' % ').replaceAll('.', ' ').split(' ')].filter(
    (word) => word !== '',
  );
  let exponent = 0;
  for (const word of words) {
    const times = MULTIPLIERS[word];
    const isKnown = KRONER_WORDS.has(word) || PERCENT_WORDS.has(word) || COUNT_WORDS.has(word) || times !== undefined;
    if (!isKnown) return /^[\d,-]/u.test(word) ? 'not-a-number' : 'unknown-unit';
    if (!fits(word, kind) || (times !== undefined && exponent !== 0)) return 'wrong-unit';
    exponent += times ?? 0;
  }
  return exponent;
}

function fits(word: string, kind: NumberKind): boolean {
  if (PERCENT_WORDS.has(word)) return kind === 'prosent';
  if (KRONER_WORDS.has(word)) return kind === 'kroner';
  if (COUNT_WORDS.has(word)) return kind === 'antall' || kind === 'desimal';
  return kind !== 'prosent';
}
