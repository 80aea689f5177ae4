/**
 * What a rate comes to past its last known date, by the plan's choice for its group: a yearly growth, the way of a named
 * series, or nothing. A series past its own last known date grows as the plan says for the group; both are told.
 */
import { anniversariesBetween, type PlainDate } from '../kernel/plainDate';
import { word } from '../kernel/words';
import type { CarryForward, CarryMethod, OwnRate } from '../practice/plan';
import { dayAfter } from './days';
import { findSeries, lookup, type RateRecord } from './lookup';
import type { GrowthGroup, IsoDate, RulePack } from './types';

/** The day in the year on which each group is normally changed: for rates that no source ends. */
const STEP_DAY = { basistilskudd: '07-01', takst: '07-01', lonn: '05-01', kostnad: '01-01' } as const;

/** How a carried figure came to be. */
export interface Carried {
  /** The last known value. */
  readonly value: number;
  /** The last day it is known to hold; for a value without an end its first day. */
  readonly lastKnown: PlainDate;
  /** Yearly growth: of the rate, or of the series past its own last known date. */
  readonly growth: number;
  /** The series the rate follows; null when it grows by itself. */
  readonly index: CarriedIndex | null;
}

export interface CarriedIndex {
  readonly record: string;
  readonly label: string;
  /** Last day the series is known; from then on it is assumed to grow. Null = until changed. */
  readonly knownThrough: IsoDate | null;
}

export class Carrying {
  readonly #growths = new Map<string, Map<PlainDate, number>>();
  readonly #series = new Map<GrowthGroup, RateRecord | null>();

  constructor(
    private readonly pack: RulePack,
    private readonly carry: CarryForward,
    private readonly own: readonly OwnRate[],
  ) {}

  method(record: RateRecord): CarryMethod {
    return this.carry.method[record.growth];
  }

  /** The growth figure of the record's group; 0 for quantities. */
  growth(record: RateRecord): number {
    return record.growth === 'none' ? 0 : this.carry.growth[record.growth];
  }

  /** The series the record follows; null when it grows by itself, as the series itself does. */
  indexOf(record: RateRecord): RateRecord | null {
    const { growth } = record;
    if (growth === 'none' || this.carry.method[growth] !== 'index') return null;
    const id = this.carry.index[growth];
    const known = this.#series.get(growth);
    const series = known === undefined ? findSeries(this.pack, id) : known;
    this.#series.set(growth, series);
    return series?.id === record.id ? null : series;
  }

  /** How a value is carried. @param lastKnown see `Carried` */
  carried(record: RateRecord, value: number, lastKnown: PlainDate): Carried {
    const series = this.indexOf(record);
    const index =
      series === null ? null : { record: series.id, label: word(series.label), knownThrough: series.knownThrough };
    return { value, lastKnown, growth: this.growth(record), index };
  }

  /** True when what comes after the last value is the value as it is. */
  isFlat(record: RateRecord): boolean {
    return this.method(record) === 'stop' || (this.indexOf(record) === null && this.growth(record) === 0);
  }

  /**
   * What a value of one day is multiplied by on a later day.
   * @returns null where the series has no value on the first day
   */
  factor(record: RateRecord, from: IsoDate, day: PlainDate): number | null {
    if (record.growth === 'none' || day <= from) return 1;
    const growth = this.growth(record);
    const series = this.indexOf(record);
    if (series === null) return this.#grown(growth, from, day, stepDay(record));
    const [before, after] = [this.#level(series, from, growth), this.#level(series, day, growth)];
    return before === null || after === null || before === 0 ? null : after / before;
  }

  /** The series on a day: the plan's own figure, the rule in force, or the last known one grown. */
  #level(series: RateRecord, day: IsoDate, growth: number): number | null {
    const own = this.own
      .filter(({ record, from }) => record === series.id && from <= day)
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .at(-1);
    if (own !== undefined) return own.value;
    const found = lookup(series, day);
    if ('value' in found) return found.value.value;
    if (found.gap !== 'after' || found.last.value === null) return null;
    return found.last.value * this.#grown(growth, found.knownThrough, day as PlainDate, stepDay(series));
  }

  /** Growth from one day to another; rates that end the same day and step alike share it. */
  #grown(growth: number, from: IsoDate, day: PlainDate, stepDay: string): number {
    if (growth === 0) return 1;
    const key = `${growth} ${from} ${stepDay}`;
    const known = this.#growths.get(key) ?? new Map<PlainDate, number>();
    this.#growths.set(key, known);
    const factor = known.get(day) ?? (1 + growth) ** anniversariesBetween(from as PlainDate, day, stepDay);
    known.set(day, factor);
    return factor;
  }
}

/**
 * The day in the year on which a carried rate grows, `MM-DD`: the day after its last known one, since that is when a new
 * one is due (tax limits on 1 January, takster on 1 July), else its group's.
 */
function stepDay({ knownThrough, growth }: RateRecord): string {
  if (knownThrough !== null) return dayAfter(knownThrough).slice(5);
  return growth === 'none' ? '01-01' : STEP_DAY[growth];
}
