/**
 * From dated records to one number per plan month: the plan's own figures first, then the rule in force, then the
 * plan's visible choice for what lies past the last known date. Every month remembers what it rests on.
 */
import { anniversariesBetween, firstDay, parsePlainDate, type MonthNumber, type PlainDate } from '../kernel/plainDate';
import type { CarryForward, OwnRate } from '../practice/plan';
import type { Problem, RateStatus } from '../practice/results';
import { findSeries, lookup, type RateRecord } from './lookup';
import type { RulePack, RuleValue } from './types';

/** What one month's rate rests on. */
export interface RateMonth {
  readonly status: RateStatus;
  /** The value as the record has it, before carrying; null for the user's own figure. */
  readonly value: RuleValue | null;
  readonly own: OwnRate | null;
  readonly carried: { readonly value: number; readonly lastKnown: PlainDate; readonly growth: number } | null;
}

/** Plan months, `from` up to but not including `to`, that rest on the same thing. */
export interface RateRun {
  readonly from: number;
  readonly to: number;
  readonly basis: RateMonth;
}

export interface RateSeries {
  readonly record: RateRecord;
  /** One number per plan month; 0 where the record is abolished or the series does not serve the month. */
  readonly values: Float64Array;
  /** Per plan month; null where the series does not serve the month. */
  readonly months: readonly (RateMonth | null)[];
  /** The same as `months`, as stretches that rest on the same thing. */
  readonly runs: readonly RateRun[];
  /** The first month without a value that the series should serve; the figures must then not be shown. */
  readonly gap: Problem | null;
}

/** The day in the year on which each group is normally changed. */
const STEP_DAY = { basistilskudd: '07-01', takst: '07-01', lonn: '05-01', kostnad: '01-01' } as const;

/** Reads rates for one plan's months and choices; asks each record once, for all its scenarios. */
export class RateReader {
  readonly #cache = new Map<string, RateSeries>();

  constructor(
    private readonly pack: RulePack,
    private readonly start: MonthNumber,
    private readonly months: number,
    private readonly carry: CarryForward,
    private readonly own: readonly OwnRate[],
  ) {}

  /**
   * One number per month for a record.
   * @param id record id, or `takst.<code>.<part>`
   * @param from first plan month served, 0-based
   * @param to first plan month no longer served
   * @throws Error when no such record exists: the engine asked for something the pack does not have
   */
  series(id: string, from = 0, to = this.months): RateSeries {
    const key = `${id}|${from}|${to}`;
    const known = this.#cache.get(key);
    if (known) return known;
    const record = findSeries(this.pack, id);
    if (record === null) throw new Error(`No such record in the rule pack: ${id}`);
    const values = new Float64Array(this.months);
    const months = new Array<RateMonth | null>(this.months).fill(null);
    const own = this.own.filter((rate) => rate.record === id).sort((a, b) => (a.from < b.from ? -1 : 1));
    let gap: Problem | null = null;
    let before: RateMonth | null = null;
    for (let month = from; month < to; month++) {
      const day = firstDay((this.start + month) as MonthNumber);
      const read = this.#read(record, day, own, before);
      if ('problem' in read) {
        gap ??= read.problem;
        continue;
      }
      values[month] = read.number;
      months[month] = before = read.month;
    }
    const series: RateSeries = { record, values, months, runs: runsOf(months), gap };
    this.#cache.set(key, series);
    return series;
  }

  #read(
    record: RateRecord,
    day: PlainDate,
    own: readonly OwnRate[],
    before: RateMonth | null,
  ): { number: number; month: RateMonth } | { problem: Problem } {
    const mine = own.findLast((rate) => rate.from <= day);
    if (mine) {
      const month = before?.own === mine ? before : { status: 'egen' as const, value: null, own: mine, carried: null };
      return { number: mine.value, month };
    }
    const found = lookup(record, day);
    if ('value' in found) {
      const { value } = found;
      // A last value without an end stands in its date's kroner and grows from there; earlier values were as they were.
      const isOpen = record.knownThrough === null && value.value !== null && value === record.values.at(-1);
      const growth = isOpen && this.carry.enabled ? this.#growth(record) : 0;
      if (growth === 0 && before !== null && before.value === value && before.carried === null) {
        return { number: value.value ?? 0, month: before };
      }
      const number = (value.value ?? 0) * this.#factor(record, value.from, day, growth);
      const status = value.basis === 'assumed' ? 'antatt' : value.basis === 'derived' ? 'avledet' : 'vedtatt';
      const last = parsePlainDate(value.from);
      const carried =
        growth !== 0 && last !== null && number !== value.value
          ? { value: value.value ?? 0, lastKnown: last, growth }
          : null;
      return { number, month: { status: carried ? 'videreført' : status, value, own: null, carried } };
    }
    if (found.gap === 'after' && this.carry.enabled) {
      const last = parsePlainDate(found.knownThrough) as PlainDate;
      const growth = this.#growth(record);
      const base = found.last.value ?? 0;
      const number = base * this.#factor(record, found.knownThrough, day, growth);
      if (before !== null && before.value === found.last && before.carried !== null) return { number, month: before };
      const carried = { value: base, lastKnown: last, growth };
      return { number, month: { status: 'videreført', value: found.last, own: null, carried } };
    }
    const code =
      found.gap === 'before' ? 'rate-before-known' : found.gap === 'after' ? 'rate-after-known' : 'rate-unknown';
    const path = found.gap === 'after' ? 'carryForward.enabled' : 'horizon.start';
    return { problem: { code, path, values: { record: record.id, label: record.label, date: day } } };
  }

  #growth(record: RateRecord): number {
    return record.growth === 'none' ? 0 : this.carry.growth[record.growth];
  }

  #factor(record: RateRecord, from: string, day: PlainDate, growth: number): number {
    if (growth === 0 || record.growth === 'none') return 1;
    const steps = anniversariesBetween(from as PlainDate, day, STEP_DAY[record.growth]);
    return (1 + growth) ** steps;
  }
}

function runsOf(months: readonly (RateMonth | null)[]): RateRun[] {
  const runs: RateRun[] = [];
  let from = 0;
  for (let month = 1; month <= months.length; month++) {
    const basis = months[from] ?? null;
    if (month < months.length && months[month] === basis) continue;
    if (basis !== null) runs.push({ from, to: month, basis });
    from = month;
  }
  return runs;
}
