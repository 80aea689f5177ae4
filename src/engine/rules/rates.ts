/**
 * From dated records to one number per plan month: the plan's own figures first, then the rule in force, then the
 * plan's visible choice for what lies past the last known date. Every month remembers what it rests on.
 */
import { firstDay, parsePlainDate, type MonthNumber, type PlainDate } from '../kernel/plainDate';
import { word } from '../kernel/words';
import type { CarryForward, OwnRate, ReformChoice } from '../practice/plan';
import type { Problem, RateStatus } from '../practice/results';
import { Carrying, type Carried } from './carry';
import { findSeries, lookup, type RateRecord } from './lookup';
import { honorarOf, partsOfHonorar, sumOfParts, type TakstParts } from './ownTakst';
import { overlayOf, type AppliedEffect, type Overlay } from './overlay';
import type { RulePack, RuleValue } from './types';

/** What one month's rate rests on. */
export interface RateMonth {
  readonly status: RateStatus;
  /** The value as the record has it, before carrying; null for the user's own figure. */
  readonly value: RuleValue | null;
  readonly own: OwnRate | null;
  readonly carried: Carried | null;
  /** The reform's effect that made the number; what stood without it is in the series' `without`. */
  readonly reform: AppliedEffect | null;
}

/** How firm a value of the rules is where it is in force. */
export function statusOf({ basis }: RuleValue): RateStatus {
  if (basis === 'assumed') return 'antatt';
  return basis === 'derived' ? 'avledet' : 'vedtatt';
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
  /** The same rate without the scenario's reforms, where one touches it; else null. */
  readonly without: RateSeries | null;
  /** The rate a reform copies, without reforms; else null. */
  readonly copied: RateSeries | null;
}

/** What reading a month gives: its number and what that rests on, or why there is none. */
export type MonthRead = { readonly number: number; readonly month: RateMonth } | { readonly problem: Problem };

/** A month that a reform has changed, and what it was made of: kept while both stay the same. */
interface Reformed {
  readonly rests: RateMonth | null;
  readonly effect: AppliedEffect;
  readonly month: RateMonth;
}

/** Reads rates for one plan's months and choices; asks each record once, for all scenarios that read it alike. */
export class RateReader {
  readonly #cache = new Map<string, RateSeries>();
  #own: readonly OwnRate[] = [];
  #overlay: Overlay | null = null;
  /** The plan's reader, for the records a scenario leaves alone. */
  #plan: RateReader | null = null;
  #ownRecords: ReadonlySet<string> = new Set();
  readonly #carrying: Carrying;
  readonly #days: PlainDate[] = [];

  constructor(
    private readonly pack: RulePack,
    private readonly start: MonthNumber,
    private readonly months: number,
    private readonly carry: CarryForward,
    own: readonly OwnRate[],
  ) {
    this.#own = own;
    this.#carrying = new Carrying(pack, carry, own);
  }

  /**
   * A reader for a scenario of the plan.
   * @param own the scenario's own figures; for a record they name they hold from their first date on, in place of the
   *   plan's
   * @param reforms come after rules and own figures; must not collide
   */
  forScenario(own: readonly OwnRate[], reforms: readonly ReformChoice[]): RateReader {
    if (own.length === 0 && reforms.length === 0) return this;
    const reader = new RateReader(this.pack, this.start, this.months, this.carry, mergedOwnRates(this.#own, own));
    reader.#plan = this;
    reader.#overlay = overlayOf(reforms);
    reader.#ownRecords = new Set(own.flatMap(({ record }) => [record, honorarOf(record) ?? record]));
    return reader;
  }

  /** The scenario's effects on a record, ascending by date. */
  reformsOn(id: string): readonly AppliedEffect[] {
    return this.#overlay?.on(id) ?? [];
  }

  /**
   * One number per month for a record.
   * @param id record id, or `takst.<code>.<part>`
   * @param from first plan month served, 0-based
   * @param to first plan month no longer served
   * @throws Error when no such record exists: the engine asked for something the pack does not have
   */
  series(id: string, from = 0, to = this.months): RateSeries {
    const effects = this.reformsOn(id);
    if (this.#plan !== null && effects.length === 0 && !this.#ownRecords.has(id))
      return this.#plan.series(id, from, to);
    const key = `${id}|${from}|${to}`;
    const known = this.#cache.get(key);
    if (known) return known;
    const plain = this.#plainSeries(id, from, to);
    const series = effects.length === 0 ? plain : this.#reformed(plain, effects, from, to);
    this.#cache.set(key, series);
    return series;
  }

  /** The rate as it stands without reforms. */
  #plainSeries(id: string, from: number, to: number): RateSeries {
    if (this.#plan !== null && !this.#ownRecords.has(id)) return this.#plan.series(id, from, to);
    const record = findSeries(this.pack, id);
    if (record === null) throw new Error(`No such record in the rule pack: ${id}`);
    const values = new Float64Array(this.months);
    const months = new Array<RateMonth | null>(this.months).fill(null);
    const own = this.#ownOf(id);
    const parts = this.#ownParts(id, from, to);
    let gap: Problem | null = null;
    let before: RateMonth | null = null;
    for (let month = from; month < to; month++) {
      const day = this.#day(month);
      const sum: MonthRead | null =
        parts === null || own.some((rate) => rate.from <= day) ? null : sumOfParts(id, parts, month, before);
      const read: MonthRead = sum ?? this.#read(record, day, own, before);
      if ('problem' in read) {
        gap ??= read.problem;
        continue;
      }
      values[month] = read.number;
      months[month] = before = read.month;
    }
    return { record, values, months, runs: runsOf(months), gap, without: null, copied: null };
  }

  /** A takst's refusjon and egenandel, where the user has an own figure for one of them: honorar is their sum. */
  #ownParts(id: string, from: number, to: number): TakstParts | null {
    const ids = partsOfHonorar(id);
    if (ids === null || !this.#own.some(({ record }) => ids.includes(record))) return null;
    const [refusjon, egenandel] = ids.map((part) => this.#plainSeries(part, from, to)) as [RateSeries, RateSeries];
    return { refusjon, egenandel };
  }

  /** The rate with the reforms' effects on it. A month that a reform gives a value needs none from the rules. */
  #reformed(without: RateSeries, effects: readonly AppliedEffect[], from: number, to: number): RateSeries {
    const { record } = without;
    const copies = effects.find((effect) => effect.op === 'copy');
    const copied = copies === undefined ? null : this.#plainSeries(String(copies.value), from, to);
    const values = without.values.slice();
    const months = without.months.slice();
    const own = this.#ownOf(record.id);
    let gap: Problem | null = null;
    let last: Reformed | null = null as Reformed | null;
    for (let month = from; month < to; month++) {
      const day = this.#day(month);
      const effect: AppliedEffect | undefined = effects.findLast((each) => each.from <= day);
      const rests = without.months[month] ?? null;
      const number = effect === undefined ? null : this.#effectOn(without, copied, effect, month);
      if (effect === undefined || number === null) {
        if (rests !== null) continue;
        const read = this.#read(record, day, own, null);
        if ('problem' in read) gap ??= read.problem;
        continue;
      }
      values[month] = number;
      if (last?.rests !== rests || last.effect !== effect) {
        const { value = null, own: mine = null, carried = null } = rests ?? {};
        last = { rests, effect, month: { value, own: mine, carried, status: 'reform', reform: effect } };
      }
      months[month] = last.month;
    }
    return { record, values, months, runs: runsOf(months), gap, without, copied };
  }

  /** @returns null where the effect leaves the month as it is: the user's own figure, or nothing to work on */
  #effectOn(without: RateSeries, copied: RateSeries | null, effect: AppliedEffect, month: number): number | null {
    const rests = without.months[month] ?? null;
    if (effect.op === 'factor') return rests === null ? null : (without.values[month] as number) * Number(effect.value);
    if (rests !== null && rests.own !== null) return null;
    if (effect.op === 'copy') {
      const isAbolished = rests !== null && rests.value?.value === null;
      return copied?.months[month] && !isAbolished ? (copied.values[month] as number) : null;
    }
    const { asOf } = effect;
    if (asOf === undefined || this.#carrying.method(without.record) === 'stop') return Number(effect.value);
    return Number(effect.value) * (this.#carrying.factor(without.record, asOf, this.#day(month)) ?? 1);
  }

  #ownOf(id: string): OwnRate[] {
    return this.#own.filter((rate) => rate.record === id).sort((a, b) => (a.from < b.from ? -1 : 1));
  }

  /** The first day of a plan month, written once. */
  #day(month: number): PlainDate {
    const day = this.#days[month] ?? firstDay((this.start + month) as MonthNumber);
    this.#days[month] = day;
    return day;
  }

  #read(record: RateRecord, day: PlainDate, own: readonly OwnRate[], before: RateMonth | null): MonthRead {
    const mine = own.findLast((rate) => rate.from <= day);
    if (mine) {
      const month =
        before?.own === mine
          ? before
          : { status: 'egen' as const, value: null, own: mine, carried: null, reform: null };
      return { number: mine.value, month };
    }
    const found = lookup(record, day);
    if ('value' in found) {
      const { value } = found;
      // A last value without an end stands in its date's kroner and grows from there; earlier values were as they were.
      const isOpen = record.knownThrough === null && value.value !== null && value === record.values.at(-1);
      const grows = isOpen && !this.#carrying.isFlat(record);
      if (!grows && before !== null && before.value === value && before.carried === null) {
        return { number: value.value ?? 0, month: before };
      }
      const factor = grows ? this.#carrying.factor(record, value.from, day) : 1;
      if (factor === null) return { problem: this.#seriesGap(record, value.from) };
      const number = (value.value ?? 0) * factor;
      const last = parsePlainDate(value.from);
      const carried =
        grows && last !== null && number !== value.value ? this.#carrying.carried(record, value.value, last) : null;
      return {
        number,
        month: { status: carried ? 'videreført' : statusOf(value), value, own: null, carried, reform: null },
      };
    }
    if (found.gap === 'after' && this.#carrying.method(record) !== 'stop') {
      const last = parsePlainDate(found.knownThrough) as PlainDate;
      const base = found.last.value ?? 0;
      const factor = this.#carrying.factor(record, found.knownThrough, day);
      if (factor === null) return { problem: this.#seriesGap(record, found.knownThrough) };
      const number = base * factor;
      if (before !== null && before.value === found.last && before.carried !== null) return { number, month: before };
      const carried = this.#carrying.carried(record, base, last);
      return { number, month: { status: 'videreført', value: found.last, own: null, carried, reform: null } };
    }
    const code =
      found.gap === 'before' ? 'rate-before-known' : found.gap === 'after' ? 'rate-after-known' : 'rate-unknown';
    const path = found.gap === 'after' ? `carryForward.method.${record.growth}` : 'horizon.start';
    return { problem: { code, path, values: { record: record.id, label: word(record.label), date: day } } };
  }

  /** The series a rate follows has no value on the day the rate is carried from. */
  #seriesGap(record: RateRecord, day: string): Problem {
    const series = this.#carrying.indexOf(record);
    const values = { record: series?.id ?? record.id, label: word(series?.label ?? record.label), date: day };
    return { code: 'rate-before-known', path: `carryForward.method.${record.growth}`, values };
  }
}

/** The scenario's figures for a record hold from their first date on; before it the plan's stand. */
function mergedOwnRates(plan: readonly OwnRate[], scenario: readonly OwnRate[]): OwnRate[] {
  const first = new Map<string, string>();
  for (const { record, from } of scenario) {
    const known = first.get(record);
    if (known === undefined || from < known) first.set(record, from);
  }
  return [...plan.filter(({ record, from }) => from < (first.get(record) ?? '9999')), ...scenario];
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
