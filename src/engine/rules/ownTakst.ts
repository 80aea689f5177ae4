/** Own figures for the parts of a takst: honorar is refusjon plus egenandel, and follows when the user changes one. */
import { word, words } from '../kernel/words';
import type { OwnRate } from '../practice/plan';
import type { MonthRead, RateMonth, RateSeries } from './rates';

export interface TakstParts {
  readonly refusjon: RateSeries;
  readonly egenandel: RateSeries;
}

const PART = /^takst\.([^.]+)\.(?:refusjon|egenandel)$/;
const HONORAR = /^takst\.([^.]+)\.honorar$/;

/** The honorar a part belongs to; null for every other record. */
export function honorarOf(record: string): string | null {
  const code = PART.exec(record)?.[1];
  return code === undefined ? null : `takst.${code}.honorar`;
}

/** The parts of a honorar, refusjon first; null for every other record. */
export function partsOfHonorar(record: string): readonly [string, string] | null {
  const code = HONORAR.exec(record)?.[1];
  return code === undefined ? null : [`takst.${code}.refusjon`, `takst.${code}.egenandel`];
}

/**
 * One month's honorar as the sum of its parts, one of them the user's own.
 * @returns null where neither part is the user's own: the rule's honorar stands
 */
export function sumOfParts(
  record: string,
  { refusjon, egenandel }: TakstParts,
  month: number,
  before: RateMonth | null,
): MonthRead | null {
  const [one, other] = [refusjon.months[month] ?? null, egenandel.months[month] ?? null];
  const own = later(one?.own ?? null, other?.own ?? null);
  if (own === null) return null;
  const missing = one === null ? refusjon : other === null ? egenandel : null;
  if (missing !== null) {
    const { id, label } = missing.record;
    return { problem: { code: 'rate-unknown', path: 'horizon.start', values: { record: id, label: word(label) } } };
  }
  const [r, e] = [refusjon.values[month] as number, egenandel.values[month] as number];
  const amounts = { refusjon: written(r), egenandel: written(e) };
  const note = own.record.endsWith('refusjon')
    ? words('Refusjon {refusjon} + egenandel {egenandel}, av eget tall for refusjonen.', amounts)
    : words('Refusjon {refusjon} + egenandel {egenandel}, av eget tall for egenandelen.', amounts);
  const number = r + e;
  if (before?.own?.note === note) return { number, month: before };
  const made: OwnRate = { record, from: own.from, value: number, note };
  return { number, month: { status: 'egen', value: null, own: made, carried: null, reform: null } };
}

/**
 * Own honorarer that are not the sum of own figures for both parts, in force at the same time.
 * @returns places in the list
 */
export function conflictingHonorarer(rates: readonly OwnRate[]): readonly number[] {
  const inForce = (record: string, day: string): OwnRate | undefined =>
    rates
      .filter((rate) => rate.record === record && rate.from <= day)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .at(-1);
  return rates.flatMap(({ record, from, value }, index) => {
    const parts = partsOfHonorar(record)?.map((part) => inForce(part, from)?.value);
    const [refusjon, egenandel] = parts ?? [];
    if (refusjon === undefined || egenandel === undefined) return [];
    return Math.abs(refusjon + egenandel - value) < 0.005 ? [] : [index];
  });
}

const later = (a: OwnRate | null, b: OwnRate | null): OwnRate | null =>
  a === null ? b : b === null || a.from >= b.from ? a : b;

const written = (kroner: number): string => String(Math.round(kroner * 100) / 100).replace('.', ',');
