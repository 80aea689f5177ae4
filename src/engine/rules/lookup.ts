/** Reading a dated record on a day. A day without a value is a gap that says which kind, never a number. */
import { isTakstAbolished, takstComponent, TAKST_COMPONENTS, type TakstComponent } from './takstComponent';
import type { IsoDate, RulePack, RuleRecord } from './types';

export { isTakstAbolished, takstComponent, TAKST_COMPONENTS, type TakstComponent };

/** A record as `lookup` needs it: rule records, takst records and any other dated list. */
export interface Dated<V extends DatedValue> {
  readonly knownThrough: IsoDate | null;
  /** Ascending by `from`. */
  readonly values: readonly V[];
}

export interface DatedValue {
  readonly from: IsoDate;
  readonly through?: IsoDate;
}

/** The value in force with its metadata. `value.value === null` means abolished, which is a known value. */
export interface InForce<V> {
  readonly value: V;
}

/** The day lies before the record's first value; `next` is that value. */
export interface GapBefore<V> {
  readonly gap: 'before';
  readonly last: null;
  readonly next: V;
}

/** The day lies after the last day the record is known to hold; `last` is the value that held then. */
export interface GapAfter<V> {
  readonly gap: 'after';
  readonly last: V;
  readonly next: null;
  readonly knownThrough: IsoDate;
}

/** The rate existed, but its value is not known: the day lies between two known values, or no value is known at all. */
export interface GapUnknown<V> {
  readonly gap: 'unknown';
  readonly last: V | null;
  readonly next: V | null;
}

export type Gap<V> = GapBefore<V> | GapAfter<V> | GapUnknown<V>;
export type Found<V> = InForce<V> | Gap<V>;

/** What the engine reads rates from: a rule record, or one part of a takst seen as one. */
export type RateRecord = RuleRecord;

/**
 * The value in force on a day.
 *
 * A value holds from its `from` until the day before the next value's `from`, or until its own `through` where the
 * next does not follow directly; the last one until `knownThrough`, without end when that is null.
 *
 * @param day ISO date; ISO text orders as dates do, so no calendar is needed
 * @returns the value, also when it says "abolished", or the kind of gap; one small object, nothing else allocated
 */
export function lookup<V extends DatedValue>(record: Dated<V>, day: IsoDate): Found<V> {
  const { values, knownThrough } = record;
  const index = lastIndexFrom(values, day);
  const value = values[index];
  if (value === undefined) {
    const next = values[0] ?? null;
    return next === null ? { gap: 'unknown', last: null, next } : { gap: 'before', last: null, next };
  }
  const next = values[index + 1] ?? null;
  if (next === null && knownThrough !== null && day > knownThrough) {
    return { gap: 'after', last: value, next, knownThrough };
  }
  if (value.through !== undefined && day > value.through) return { gap: 'unknown', last: value, next };
  return { value };
}

/** @returns true when the lookup found no value */
export function isGap<V>(found: Found<V>): found is Gap<V> {
  return 'gap' in found;
}

/**
 * The record behind a rate id: a rule record, or `takst.<code>.<honorar|refusjon|egenandel>`.
 * @returns null when the pack has no such record
 */
export function findSeries(pack: RulePack, id: string): RateRecord | null {
  if (Object.hasOwn(pack.records, id)) return pack.records[id] ?? null;
  const [prefix, code, part, ...rest] = id.split('.');
  if (prefix !== 'takst' || code === undefined || rest.length > 0) return null;
  const component = TAKST_COMPONENTS.find((name) => name === part);
  return component === undefined ? null : takstComponent(pack, code, component);
}

/** Index of the last value whose `from` is on or before the day; −1 when there is none. */
function lastIndexFrom(values: readonly DatedValue[], day: IsoDate): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] as DatedValue).from <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
