/**
 * A computed plan as the result page reads it: figures in running or fixed kroner, differences between alternatives by
 * cause, and the way up and down from any figure. Never changes; a changed plan gives another reading.
 */
import type {
  Comparison,
  CostBenchmark,
  Difference,
  IncomeBasis,
  IncomeBasisKind,
  Ledger,
  Plan,
  PlanComputation,
  Redistribution,
  ScenarioResult,
  Side,
  ThreeViews,
  TraceNode,
  Use,
} from '../../engine';
// Straight from its module: the rest of the engine is loaded when the first plan is computed.
import { doctorDifference, officeDifference } from '../../engine/practice/difference';
import { applyScenario } from '../../planfile';
import type { Figure, Period } from '../types';
import { fixedFactor, inFixedKroner, type Kroner } from './fixedKroner';
import { parameterDifferences, type ParameterDifference } from './parameterDifference';

/** What is compared: two alternatives, one doctor or (null) the average of all, before or after tax. */
export interface DifferenceQuestion {
  readonly from: string;
  readonly to: string;
  readonly doctor: string | null;
  readonly isAfterTax: boolean;
  readonly period: Period;
  readonly kroner: Kroner;
}

/** @property month `2027-03` */
export interface MonthFigure {
  readonly month: string;
  readonly value: number;
}

export class Reading {
  constructor(
    /** The plan as it was when it was computed. */
    readonly plan: Plan,
    readonly comparison: Comparison,
    private readonly computation: PlanComputation,
  ) {}

  /** Yearly growth that fixed kroner are reckoned with: what the plan says of other costs. */
  get deflator(): number {
    return this.plan.carryForward.growth.kostnad;
  }

  scenario(id: string): ScenarioResult | null {
    return this.comparison.scenarios.find((each) => each.id === id) ?? null;
  }

  /** @returns null where there is no such line, or its years cannot be put together in fixed kroner */
  figure(scenarioId: string, lineId: string, period: Period, kroner: Kroner = 'lopende'): Figure | null {
    const nominal = this.#nominal(scenarioId, lineId, period);
    if (nominal === null || kroner === 'lopende') return nominal;
    const { yearLabels } = this.comparison.conditions;
    const known = this.scenario(scenarioId)?.lines.find((each) => each.id === lineId);
    const line = known ?? {
      unit: this.unitOf(scenarioId, lineId),
      years: yearLabels.map((_, year) => this.#nominal(scenarioId, lineId, year)?.value ?? 0),
    };
    const hours = lineId.replace(/\/.*$/u, '/arbeidstimer');
    const value = inFixedKroner(line, nominal.value, period, this.deflator, () =>
      yearLabels.map((_, year) => this.#nominal(scenarioId, hours, year)?.value ?? 0),
    );
    return value === null ? null : { ...nominal, value };
  }

  /** Name and unit of a line that is computed only when it is asked for; null where no alternative has it. */
  lineHead(lineId: string): { readonly id: string; readonly label: string; readonly unit: string } | null {
    for (const { id } of this.comparison.scenarios) {
      const node = this.explain(id, lineId, 0);
      if (node !== null) return { id: lineId, label: node.label, unit: node.unit };
    }
    return null;
  }

  unitOf(scenarioId: string, lineId: string): string {
    return this.explain(scenarioId, lineId, 0)?.unit ?? '';
  }

  /** Who pays whom; null where the split between payers is not known. */
  ledger(scenarioId: string, period: Period): Ledger | null {
    return this.computation.ledger(scenarioId, this.#label(period));
  }

  /** One doctor's result, cash and disposable income, line by line; null as `ledger`. */
  threeViews(scenarioId: string, doctor: string, period: Period): ThreeViews | null {
    return this.computation.threeViews(scenarioId, doctor, this.#label(period));
  }

  /** A line's figure each year. */
  years(scenarioId: string, lineId: string, kroner: Kroner): readonly number[] | null {
    const line = this.scenario(scenarioId)?.lines.find((each) => each.id === lineId);
    if (line === undefined) return null;
    return line.years.map((value, year) =>
      kroner === 'faste' ? value * fixedFactor(line.unit, year, this.deflator) : value,
    );
  }

  /** A line's figure each month of a year, or of all; running kroner. Null where there is no such line. */
  months(scenarioId: string, lineId: string, period: Period): readonly MonthFigure[] | null {
    const { start, years } = this.comparison.conditions;
    const [from, to] = period === 'sum' ? [0, years * 12] : [period * 12, period * 12 + 12];
    const first = Number(start.slice(0, 4)) * 12 + Number(start.slice(5, 7)) - 1;
    const figures: MonthFigure[] = [];
    for (let at = first + from; at < first + to; at++) {
      const month = `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
      const found = this.computation.figure(scenarioId, lineId, month);
      if (found === null) return null;
      figures.push({ month, value: found.value });
    }
    return figures;
  }

  /** @param period an index, `sum`, or a period as the steps of an explanation name theirs */
  explain(scenarioId: string, lineId: string, period: number | string): TraceNode | null {
    return this.computation.explain(scenarioId, lineId, this.#label(period));
  }

  /** The amounts that read a figure directly. @param nodeId a step's id in an explanation */
  usedIn(scenarioId: string, nodeId: string, period: number | string): readonly Use[] {
    return this.computation.usedIn(scenarioId, nodeId, this.#label(period));
  }

  /** @returns null where either alternative lacks the figure */
  difference(question: DifferenceQuestion): Difference | null {
    const [from, to] = [this.#side(question.from, question), this.#side(question.to, question)];
    if (from === null || to === null) return null;
    const { doctor, isAfterTax } = question;
    return doctor === null ? officeDifference(from, to, isAfterTax) : doctorDifference(from, to, doctor, isAfterTax);
  }

  /** How firm the prices behind an alternative's income are, kroner that add up to it. */
  incomeBasis(scenarioId: string, period: Period): IncomeBasis | null {
    return this.computation.incomeBasis(scenarioId, this.#label(period));
  }

  /** The part of the income that rests on some kinds of prices, explained amount by amount; null where none is. */
  explainBasis(scenarioId: string, kinds: readonly IncomeBasisKind[], period: Period): TraceNode | null {
    return this.computation.explainBasis(scenarioId, kinds, this.#label(period));
  }

  /** Who pays what of the office's costs under each key, in running kroner; null where none are divided. */
  redistribution(scenarioId: string, period: Period): Redistribution | null {
    return this.computation.redistribution(scenarioId, this.#label(period));
  }

  /** An alternative's costs per doctor in the first year, beside what is published. */
  costBenchmark(scenarioId: string): CostBenchmark | null {
    return this.computation.costBenchmark(scenarioId);
  }

  /**
   * The listetak agreed for each doctor in an alternative, by id; null where none is set, or it is to be lowered on the way.
   * `office` is the company's own where it has one, else the sum.
   */
  listCaps(scenarioId: string): {
    readonly office: number | null;
    readonly doctors: ReadonlyMap<string, number | null>;
  } {
    const { doctors, form, organisation } = applyScenario(this.plan, scenarioId);
    const caps = doctors.map(
      ({ id, list, movement }) => [id, movement.reductionNotice === null && list.cap > 0 ? list.cap : null] as const,
    );
    const known = caps.flatMap(([, cap]) => cap ?? []);
    const own = form === 'fastlegeselskap' ? organisation.company.sharedCap : null;
    const sum = known.length < caps.length ? null : known.reduce((all, cap) => all + cap, 0);
    return { office: own ?? sum, doctors: new Map(caps) };
  }

  /** What the two alternatives say otherwise: fields, standards, reforms and own rates. */
  parameters(from: string, to: string): readonly ParameterDifference[] {
    return parameterDifferences(this.plan, from, to, (path, id) => this.computation.standard(path, id));
  }

  #side(scenarioId: string, { period, kroner }: DifferenceQuestion): Side | null {
    const scenario = this.scenario(scenarioId);
    if (scenario === null) return null;
    const { doctors } = applyScenario(this.plan, scenarioId);
    const all = doctors.reduce((sum, { ownerShare }) => sum + ownerShare, 0);
    return {
      scenario,
      figure: (line) => this.figure(scenarioId, line, period, kroner)?.value ?? null,
      costShare: (id) =>
        all > 0 ? (doctors.find((each) => each.id === id)?.ownerShare ?? 0) / all : 1 / doctors.length,
    };
  }

  #nominal(scenarioId: string, lineId: string, period: Period): Figure | null {
    return this.computation.figure(scenarioId, lineId, this.#label(period));
  }

  #label(period: number | string): string {
    return typeof period === 'number' ? (this.comparison.conditions.yearLabels[period] ?? '') : period;
  }
}
