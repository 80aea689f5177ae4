/** What `computePlan` answers with: the comparison, and every question that can be asked of it. */
import type { Basis, RecordKind } from '../rules/types';
import type { CostBenchmark } from './benchmarks';
import type { IncomeBasis, IncomeBasisKind } from './incomeBasis';
import type { Ledger } from './ledger/ledger';
import type { ThreeViews } from './ledger/threeViews';
import type { Redistribution } from './redistribution';
import type { ReformRate } from './reformRates';
import type { Comparison, Problem, RateStatus, Simplification, TraceNode } from './results';
import type { Use } from './usedIn';

export interface PlanComputation {
  /** Null when the plan has problems that leave no figures to show. */
  readonly comparison: Comparison | null;
  readonly problems: readonly Problem[];
  /**
   * One line's figure: for a plan year, a month, or all years together (`sum`). Flows add up, levels are averaged and
   * ratios recomputed. Null where `explain` is null.
   */
  figure(
    scenarioId: string,
    lineId: string,
    period: string,
  ): { readonly value: number; readonly status: RateStatus } | null;
  /**
   * How firm the prices behind a scenario's income are, in kroner that add up to it.
   * @param period as for `figure`
   */
  incomeBasis(scenarioId: string, period: string): IncomeBasis | null;
  /**
   * How much of the income rests on some kinds of prices, as a share, explained amount by amount.
   * @param period as for `figure`
   * @returns null where `incomeBasis` is null, or there is no income
   */
  explainBasis(scenarioId: string, kinds: readonly IncomeBasisKind[], period: string): TraceNode | null;
  /** What the model leaves out in the amounts the plan uses, each once: shown under "Forutsetninger". */
  simplifications(): readonly Simplification[];
  /** The same of who pays, what the public pays and the cash, beside those of `simplifications`; computes none of it. */
  moneySimplifications(): readonly Simplification[];
  /** The rates one of a scenario's reforms changes, before and after; empty while the plan has problems. */
  reformRates(scenarioId: string, reformId: string): readonly ReformRate[];
  /**
   * The standard value of a field the plan may leave open, as it holds at the plan's start.
   * @param path dotted, from the practice
   * @param scenarioId for standards that depend on the form; null = the baseline
   */
  standard(path: string, scenarioId: string | null): StandardValue | null;
  /**
   * @param period a plan year's label (`2027`, `2027/28`), a month (`2027-03`), months of one year
   *   (`2027-01/2027-06`) or all years (`sum`)
   * @returns null when no such scenario, line or period exists
   */
  explain(scenarioId: string, lineId: string, period: string): TraceNode | null;
  /**
   * The amounts that read a figure directly: the way up where `explain` is the way down.
   * @param nodeId a step's id in an explanation: a line, a rate's record or a plan path
   */
  usedIn(scenarioId: string, nodeId: string, period: string): readonly Use[];
  /**
   * Who pays whom in a scenario.
   * @param period as for `figure`
   * @returns null where `figure` is null, or where the plan's months have no known split between refusjon and egenandel
   */
  ledger(scenarioId: string, period: string): Ledger | null;
  /** One doctor's result, cash and disposable income, line by line. Null as `ledger`, and for an unknown doctor. */
  threeViews(scenarioId: string, doctor: string, period: string): ThreeViews | null;
  /**
   * Who pays what of the office's costs under each key. Its figures are explained by the scenario and line they name.
   * @param period as for `figure`
   * @returns null where no costs are divided between doctors
   */
  redistribution(scenarioId: string, period: string): Redistribution | null;
  /** The scenario's costs per doctor in the first year, beside what is published. Null where `figure` is null. */
  costBenchmark(scenarioId: string): CostBenchmark | null;
}

export interface StandardValue {
  /** What kind of record it is of: a statistic is published, not decided. */
  readonly kind: RecordKind;
  /** In the field's own unit; shares are fractions. */
  readonly value: number;
  /** Title of the source. */
  readonly source: string;
  readonly from: string;
  readonly basis: Basis;
  readonly status: RateStatus;
}
