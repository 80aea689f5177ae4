/**
 * Numbers as text in nb-NO: groups parted by a no-break space, decimal comma, a true minus sign. Every function throws
 * RangeError for NaN and infinity: such a figure is our mistake and must not reach the screen.
 */
import type { Unit } from '../../engine/kernel/units';
import { TYPED_EXPONENT, type NumberKind } from './numberKind';

/** No-break space: keeps a number and its unit on one line. */
export const NBSP = '\u00a0';

const formats = new Map<number, Intl.NumberFormat>();

function decimalText(value: number, decimals: number, minimum = 0): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const key = decimals * 10 + minimum;
  let format = formats.get(key);
  if (format === undefined) {
    const digits = { minimumFractionDigits: minimum, maximumFractionDigits: decimals };
    format = new Intl.NumberFormat('nb-NO', { ...digits, signDisplay: 'negative' });
    formats.set(key, format);
  }
  return format.format(value);
}

/** `1 234 567 kr`. @param decimals shown always, 0–2 */
export function formatKroner(value: number, decimals = 0): string {
  return `${decimalText(value, decimals, decimals)}${NBSP}kr`;
}

/** `12,5 %`. @param value fraction @param decimals at most so many */
export function formatProsent(value: number, decimals = 1): string {
  return `${decimalText(value * 100, decimals)}${NBSP}%`;
}

/** `1 234`: rounded to a whole number. */
export function formatAntall(value: number): string {
  return decimalText(value, 0);
}

/** `3,07`. @param decimals at most so many @param least shown always */
export function formatDesimal(value: number, decimals = 2, least = 0): string {
  return decimalText(value, decimals, least);
}

/** `1 650 timer`. */
export function formatTimer(value: number): string {
  return `${decimalText(value, 0)}${NBSP}timer`;
}

/** Decimals that a figure in the unit is shown with. */
const DECIMALS: Partial<Readonly<Record<Unit, number>>> = {
  'kr/konsultasjon': 2,
  'kr/listeinnbygger/år': 2,
  årsverk: 2,
  faktor: 3,
  måneder: 1,
  minutter: 1,
  dager: 1,
};

/**
 * A figure of the engine without its unit word, for a table whose heading has it; shares as percent. Prices have all their
 * decimals, so that they stand under each other.
 */
export function formatFigure(value: number, unit: Unit): string {
  const decimals = DECIMALS[unit] ?? 0;
  return unit === 'andel' ? formatProsent(value) : decimalText(value, decimals, unit.startsWith('kr/') ? decimals : 0);
}

/** A figure as it stands in an explanation: with the decimals needed to follow the arithmetic. */
export function formatTraced(value: number, unit: string): string {
  if (unit === 'andel') return formatProsent(value, 4);
  if (unit.startsWith('kr')) return decimalText(value, 2, 2);
  const size = Math.abs(value);
  return decimalText(value, size >= 1000 ? 2 : size >= 1 ? 4 : 6);
}

/**
 * The text that stands for exactly this number in a field: reading it with `parseNumber` gives the same number back.
 *
 * @param grouped false while the field is being edited
 */
export function formatForField(value: number, kind: NumberKind, grouped: boolean): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  const { whole, decimals } = shifted(Math.abs(value), -TYPED_EXPONENT[kind]);
  const digits = grouped && kind !== 'aarstall' ? whole.replace(/\B(?=(?:\d{3})+$)/gu, NBSP) : whole;
  return `${value < 0 ? '−' : ''}${digits}${decimals === '' ? '' : `,${decimals}`}`;
}

/** Shortest decimal text of a number with the point moved, worked on as text so that no digit changes. */
function shifted(value: number, places: number): { readonly whole: string; readonly decimals: string } {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const point = 1 + Number(exponent) + places;
  const padded = point <= 0 ? `${'0'.repeat(1 - point)}${digits}` : digits.padEnd(point, '0');
  const at = Math.max(point, 1);
  return { whole: padded.slice(0, at).replace(/^0+(?=\d)/u, ''), decimals: padded.slice(at).replace(/0+$/u, '') };
}

/** Keeps numbers written in running text on one line: the spaces between their groups become no-break spaces. */
export function keepNumbers(text: string): string {
  return text.replace(/(?<=\d) (?=\d{3}(?!\d))/gu, NBSP);
}
