/** What every part of compiling a practice needs: the graph, the rates, and the way plan fields become cells. */
import { GraphBuilder, type Program, type Slot } from '../kernel/graph';
import {
  daysInMonth,
  daysInYear,
  firstDay,
  monthInYear,
  monthOf,
  monthsToJanuary,
  yearOfMonth,
  type MonthNumber,
  type PlainDate,
} from '../kernel/plainDate';
import type { Unit } from '../kernel/units';
import { words } from '../kernel/words';
import type { RateReader, RateSeries } from '../rules/rates';
import type { Kommune } from '../rules/types';
import { formTraits, type FormTraits } from './forms/traits';
import type { Plan, Practice } from './plan';
import type { LineScope, Problem } from './results';
import { standardRecord } from './standards';

export const OFFICE: LineScope = { kind: 'kontor' };
export const doctorScope = (id: string): LineScope => ({ kind: 'lege', id });
export const staffScope = (id: string): LineScope => ({ kind: 'ansatt', id });

export class PracticeContext {
  readonly months: number;
  readonly start: MonthNumber;
  readonly graph: GraphBuilder;
  readonly traits: FormTraits;
  /** Where a doctor's number stands when the form has it in common for all: path of the field → path it is read from. */
  readonly standsAt = new Map<string, string>();
  readonly problems: Problem[] = [];
  readonly #constants = new Map<string, Slot>();
  /** Every rate series the practice reads. */
  readonly series = new Set<RateSeries>();

  constructor(
    readonly plan: Plan,
    readonly practice: Practice,
    /** Paths the scenario changed, so that explanations can say so. */
    readonly changed: ReadonlySet<string>,
    private readonly rates: RateReader,
    readonly kommuner: readonly Kommune[],
    /** A program that has been run, to add cells to; null = a practice of its own. */
    base: Program | null = null,
  ) {
    this.months = plan.horizon.years * 12;
    this.start = monthOf(plan.horizon.start as PlainDate);
    this.traits = formTraits(practice.form, practice.organisation);
    this.graph = new GraphBuilder(this.months, base, monthsToJanuary(this.start));
  }

  /** A rate for all plan months. */
  rate(id: string): Slot {
    return this.#use(this.rates.series(id));
  }

  /** A rate for some of the plan's months: what a formula in force from a date needs. */
  rateBetween(id: string, from: number, to: number): Slot {
    return this.#use(this.rates.series(id, from, to));
  }

  #use(series: RateSeries): Slot {
    this.series.add(series);
    return this.graph.rate(series);
  }

  /** Whether a record has a value, known or carried, in every plan month; asking does not make the plan need it. */
  isKnown(id: string): boolean {
    return this.rates.series(id).gap === null;
  }

  /** Whether a record has another value than 0 in any plan month; asking does not make the plan need it. */
  isSet(id: string): boolean {
    return this.rates.series(id).values.some((value) => value !== 0);
  }

  /** The plan month (may be negative) from which a reform of the scenario touches a record; null when none does. */
  reformFrom(id: string): number | null {
    const [first] = this.rates.reformsOn(id);
    if (first === undefined) return null;
    return this.monthIndex(first.from) + (first.from.endsWith('-01') ? 0 : 1);
  }

  /** A number the plan states. @param path dotted, from the practice */
  input(path: string, value: number, label: string, unit: Unit, note?: string): Slot {
    const at = this.standsAt.get(path) ?? path;
    const origin = this.changed.has(at) ? 'scenario' : 'plan';
    return this.graph.input(`baseline.${at}`, value, label, unit, origin, note);
  }

  /**
   * A number the plan may state; otherwise the standard value of its record.
   * @throws Error when the field has no standard: the engine asked for one that does not exist
   */
  inputOr(path: string, value: number | null, label: string, unit: Unit): Slot {
    if (value !== null) return this.input(path, value, label, unit);
    const record = standardRecord(this.practice, path);
    if (record === null) throw new Error(`No standard value for ${path}`);
    return this.rate(record);
  }

  /** One number per month that follows from dates. */
  calendar(id: string, label: string, unit: Unit, of: (month: MonthNumber) => number, note?: string): Slot {
    const values = new Float64Array(this.months);
    for (let month = 0; month < this.months; month++) values[month] = of((this.start + month) as MonthNumber);
    return this.graph.calendar(id, label, unit, values, note);
  }

  /** A number that is the same in every month and that nobody chose: a count, a switch that is on. Stored once. */
  constant(id: string, label: string, unit: Unit, value: number, note?: string): Slot {
    const key = `${id}|${value}|${label}`;
    const known = this.#constants.get(key) ?? this.graph.constant(id, label, unit, value, note);
    this.#constants.set(key, known);
    return known;
  }

  /** 1 from the month in which `from` lies, 0 before; always 1 when null. */
  since(from: string | null, id: string, label: string, whenNull: 0 | 1 = 1): Slot {
    if (from === null) return this.constant(id, label, 'antall', whenNull);
    const first = monthOf(from as PlainDate);
    return this.calendar(id, label, 'antall', (month) => (month >= first ? 1 : 0), words('fra {from}', { from }));
  }

  /** The plan month (0-based, may be negative) in which a date lies. */
  monthIndex(day: string): number {
    return monthOf(day as PlainDate) - this.start;
  }

  readonly daysInMonth = (): Slot =>
    this.calendar('dagerIMaaneden', 'Dager i måneden', 'dager', (m) => daysInMonth(yearOfMonth(m), monthInYear(m)));
  readonly daysInYear = (): Slot =>
    this.calendar('dagerIAaret', 'Dager i året', 'dager', (m) => daysInYear(yearOfMonth(m)));

  /** 1 in the plan's first month: when what is paid once is paid. */
  readonly firstMonth = (): Slot =>
    this.calendar('planensForsteMaaned', 'Planens første måned (1 = ja)', 'antall', (m) => (m === this.start ? 1 : 0));

  kommune(): Kommune | null {
    return this.kommuner.find((kommune) => kommune.nr === this.practice.kommune) ?? null;
  }

  /** Rate of arbeidsgiveravgift where the practice is; a problem when the zone is not known. */
  arbeidsgiveravgift(): Slot {
    const zone = this.practice.agaZone ?? this.kommune()?.agaZone ?? null;
    if (zone === null) {
      const { kommune } = this.practice;
      if (kommune === null) this.problem('missing-field', 'baseline.kommune', {});
      else this.problem('kommune-needs-zone', 'baseline.agaZone', { kommune });
    }
    // In Ia the lower rate holds until the fribeløp is used up, which takes some 24 million kroner in pay a year.
    const record = zone === 'Ia' ? 'ia-innenfor' : (zone ?? 'I').toLowerCase();
    return this.rate(`arbeidsgiveravgift.sone-${record}.prosent`);
  }

  problem(code: Problem['code'], path: string, values: Problem['values']): void {
    if (!this.problems.some((known) => known.code === code && known.path === path)) {
      this.problems.push({ code, path, values });
    }
  }

  firstDay(month: number): PlainDate {
    return firstDay((this.start + month) as MonthNumber);
  }
}
