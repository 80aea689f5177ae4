/** Reads a number as people in Norway write it. */
import { TYPED_EXPONENT, type NumberKind } from './numberKind';
import { splitNumber, type SplitProblem } from './numberText';

/** Why a text is not read as a number. */
export type NumberProblem = SplitProblem | 'empty' | 'bad-grouping' | 'not-whole' | 'too-large';

/** How a text was read, where it could have meant something else; shown to the user. */
export type NumberHint = 'point-as-grouping' | 'comma-as-grouping' | 'comma-as-decimal';

export type ParsedNumber =
  | { readonly ok: true; readonly value: number; readonly hint: NumberHint | null }
  | { readonly ok: false; readonly problem: NumberProblem };

/** Far above any field's range; keeps digits exact and refuses a cat on the keyboard. */
export const MAX_NUMBER = 1e12;
const MAX_LENGTH = 60;

/**
 * Reads a typed or pasted number.
 *
 * Comma is the decimal sign. A point is one too, unless exactly three digits follow one to three others that do not
 * begin with 0: `1.234` is read as 1 234 with the hint `point-as-grouping`, in every kind of field, while `0.125`,
 * `12.5` and `1 234.567` are decimals. Where both stand, the last is the decimal sign. Groups must have three digits.
 *
 * @param kind a `prosent` is typed per hundred and returned as a fraction
 * @returns a finite number, never −0, or the problem
 * @example parseNumber('1 234,50 kr', 'kroner') → 1234.5; parseNumber('12,5 %', 'prosent') → 0.125
 */
export function parseNumber(text: string, kind: NumberKind): ParsedNumber {
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  if (text.length > MAX_LENGTH)
    return { ok: false, problem: /^[\d\s.,-]+$/u.test(text) ? 'too-large' : 'not-a-number' };
  const split = splitNumber(text, kind);
  if (typeof split === 'string') return { ok: false, problem: split };
  const read = readDigits(split.digits);
  if (typeof read === 'string') return { ok: false, problem: read };
  const value = Number(`${read.whole}.${read.decimals}e${split.exponent + TYPED_EXPONENT[kind]}`);
  if (!Number.isFinite(value) || Math.abs(value) > MAX_NUMBER) return { ok: false, problem: 'too-large' };
  if ((kind === 'antall' || kind === 'aarstall') && !Number.isInteger(value))
    return { ok: false, problem: 'not-whole' };
  const hint = read.hint === 'comma-as-decimal' && kind !== 'kroner' ? null : read.hint;
  return { ok: true, value: value === 0 ? 0 : value, hint };
}

interface Digits {
  /** With sign, without separators; at least one digit. */
  readonly whole: string;
  readonly decimals: string;
  readonly hint: NumberHint | null;
}

const DECIMAL = /^(?<whole>[\d ]*)[.,](?<decimals>\d*)$/u;

function readDigits(text: string): Digits | 'not-a-number' | 'bad-grouping' {
  const sign = text.startsWith('-') ? '-' : '';
  const rest = text.slice(sign.length);
  if (!/\d/u.test(rest)) return 'not-a-number';
  const digits = (whole: string, decimals: string, hint: NumberHint | null): Digits => ({
    whole: `${sign}${whole.replace(/[ .,]/gu, '') || '0'}`,
    decimals: decimals || '0',
    hint,
  });

  if (isGrouped(rest, ' ')) return digits(rest, '', null);
  if (/^[1-9]\d{0,2}(?:\.\d{3})+$/u.test(rest)) return digits(rest, '', 'point-as-grouping');
  if (/^[1-9]\d{0,2}(?:,\d{3}){2,}$/u.test(rest)) return digits(rest, '', 'comma-as-grouping');

  const decimal = DECIMAL.exec(rest)?.groups;
  if (decimal) {
    const [whole = '', decimals = ''] = [decimal['whole'], decimal['decimals']];
    if (whole !== '' && !isGrouped(whole, ' ')) return 'bad-grouping';
    const looksGrouped = rest.includes(',') && decimals.length === 3 && /^[1-9]\d{0,2}$/u.test(whole);
    return digits(whole, decimals, looksGrouped ? 'comma-as-decimal' : null);
  }
  // «1.234,50» and «1,234.50»: the last sign is the decimal one.
  for (const [group, point] of ['.,', ',.'] as const) {
    const at = rest.lastIndexOf(point ?? '');
    if (at < 0 || rest.indexOf(point ?? '') !== at) continue;
    const [whole, decimals] = [rest.slice(0, at), rest.slice(at + 1)];
    if (/^\d*$/u.test(decimals) && isGrouped(whole, group ?? '')) return digits(whole, decimals, null);
  }
  return 'bad-grouping';
}

/** Digits alone, or in groups of three with one kind of separator. */
function isGrouped(text: string, separator: string): boolean {
  const groups = text.split(separator);
  const [first = '', ...others] = groups;
  if (others.length === 0) return /^\d+$/u.test(first);
  return /^\d{1,3}$/u.test(first) && others.every((group) => /^\d{3}$/u.test(group));
}
