/** Reads what a user typed in a number field: one number, or the range it may lie in. */
import { formatForField } from './formatNumber';
import type { NumberKind } from './numberKind';
import { parseNumber, type NumberHint, type NumberProblem } from './parseNumber';

/** Ends of a range as typed, in the unit numbers of the kind are held in; low below high. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

export type EntryProblem = NumberProblem | 'range-reversed' | 'range-equal';

export type ParsedEntry =
  | { readonly ok: true; readonly value: number; readonly span: null; readonly hint: NumberHint | null }
  | { readonly ok: true; readonly value: null; readonly span: Span; readonly hint: NumberHint | null }
  | { readonly ok: false; readonly problem: EntryProblem };

/** Every sign that is typed for a dash or a minus, and the word. */
const BETWEEN = /[-\u2010-\u2015\u2212\ufe63\uff0d]|(?<=[\s\u00a0\d%.])til(?=[\s\u00a0\d,−-])/gu;
/** Words and signs after the last digit: `%`, `kr per år`, `mill.` */
const UNIT_AFTER = /[^\d\s\u00a0.,\-\u2010-\u2015\u2212][^\d]*$/u;

/**
 * A number as `parseNumber` reads it, or two with a dash or `til` between: `900–1 200`, `900-1200`, `900 til 1 200`,
 * `5–10 %`, `−10–−5`. A unit after the second holds for both, so `1,2–1,5 mill.` is of millions.
 */
export function parseEntry(text: string, kind: NumberKind): ParsedEntry {
  const number = parseNumber(text, kind);
  if (number.ok) return { ok: true, value: number.value, span: null, hint: number.hint };
  if (number.problem === 'empty') return number;
  const found = [...text.matchAll(BETWEEN)].flatMap(({ index, 0: sign }) => {
    const ends = endsOf(text.slice(0, index), text.slice(index + sign.length), kind);
    return ends === null ? [] : [ends];
  });
  // «900,- – 1 200,-» has three signs that could be the one between; the reading that rises is meant.
  const best = found.find(({ low, high }) => low < high) ?? found[0];
  if (best === undefined) return number;
  const { low, high, hint } = best;
  if (low === high) return { ok: false, problem: 'range-equal' };
  return low > high ? { ok: false, problem: 'range-reversed' } : { ok: true, value: null, span: { low, high }, hint };
}

function endsOf(before: string, after: string, kind: NumberKind): (Span & { hint: NumberHint | null }) | null {
  if (!/\d/u.test(before) || !/\d/u.test(after)) return null;
  const high = parseNumber(after, kind);
  if (!high.ok) return null;
  const unit = UNIT_AFTER.test(before.trim()) ? '' : (UNIT_AFTER.exec(after.trim())?.[0] ?? '');
  const low = parseNumber(`${before} ${unit}`, kind);
  return low.ok ? { low: low.value, high: high.value, hint: low.hint ?? high.hint } : null;
}

/** The text that stands for exactly this range in a field: `900–1 200`. */
export function formatSpan({ low, high }: Span, kind: NumberKind, grouped = true): string {
  return `${formatForField(low, kind, grouped)}–${formatForField(high, kind, grouped)}`;
}

/**
 * Halfway between the ends, as a person would write it: no digits from binary arithmetic, whole where numbers of the kind
 * are whole.
 */
export function middleOf({ low, high }: Span, kind: NumberKind): number {
  const middle = low + (high - low) / 2;
  const clean = kind === 'antall' || kind === 'aarstall' ? Math.round(middle) : Number(middle.toPrecision(12));
  return Math.min(high, Math.max(low, clean));
}
