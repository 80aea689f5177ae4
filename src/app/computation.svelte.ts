/** The newest result of a plan, and whether it still answers the plan on screen. */
import type { Comparison, Plan, PlanComputation, Problem, StandardValue, TraceNode } from '../engine';
import type { ReformRate, Simplification } from '../engine';
import { KeptStandards } from './keptStandards';
import { Reading } from './result/reading';
import type { Figure, Period } from './types';

export interface ComputationOptions {
  readonly compute: (plan: Plan) => PlanComputation;
  /** Problems known without computing. */
  readonly check: (plan: Plan) => readonly Problem[];
  /** False for a problem that is shown but leaves the plan computable. */
  readonly stops: (problem: Problem) => boolean;
  /** Hears of faults of ours: the plan and its saving go on. */
  readonly onFault: (error: unknown) => void;
}

/** A result that came as fast as this the last time stands in the same frame as what was typed. */
const AT_ONCE_MS = 16;

/** A figure is either of the plan on screen or not given: a stale one is never handed out as fresh. */
export class Computation {
  #current = $state.raw<PlanComputation | null>(null);
  #reading = $state.raw<Reading | null>(null);
  #checked: readonly Problem[] = [];
  #problems = $state.raw<readonly Problem[]>([]);
  #isComputing = $state(false);
  readonly #standards = new KeptStandards();
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** Milliseconds the last computation took. */
  #took = Number.POSITIVE_INFINITY;

  constructor(private readonly options: ComputationOptions) {}

  /** What was checked and, where there is a result, what it tells of; another list only when they differ. */
  get problems(): readonly Problem[] {
    return this.#problems;
  }

  /** The newest result; while `isComputing` the one before the last change, null when the plan cannot be computed. */
  get comparison(): Comparison | null {
    return this.#current?.comparison ?? null;
  }

  /** The last result there was, to be shown only as out of date; null while there is a fresh one. */
  get staleComparison(): Comparison | null {
    return this.staleReading?.comparison ?? null;
  }

  /** The newest result, to be read; null as `comparison`. */
  get reading(): Reading | null {
    return this.comparison === null ? null : this.#reading;
  }

  /** The last result there was, to be read only as out of date; null while there is a fresh one. */
  get staleReading(): Reading | null {
    return this.comparison === null ? this.#reading : null;
  }

  get isComputing(): boolean {
    return this.#isComputing;
  }

  /**
   * Checks the plan at once. Computes it at once too where that takes less than a frame; else after this turn of the event
   * loop, once for several changes in a row.
   * @param more true = a further change comes at once: nobody sees this one
   */
  follow(plan: Plan, more = false): void {
    this.#checked = this.options.check(plan);
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    if (this.#checked.some(this.options.stops)) {
      this.#current = null;
      this.#isComputing = false;
      this.#tell();
      return;
    }
    if (!more && this.#took < AT_ONCE_MS) {
      this.#run(plan);
      return;
    }
    this.#isComputing = true;
    this.#tell();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#run(plan);
    }, 0);
  }

  stop(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  /** The same object as long as the standard is the same: most edits change none, and a field has much that follows from it. */
  standard(path: string, scenarioId: string | null): StandardValue | null {
    const found = this.#current?.standard(path.replace(/^baseline\./, ''), scenarioId) ?? null;
    return found === null ? null : this.#standards.kept(`${scenarioId ?? ''} ${path}`, found);
  }

  figure(scenarioId: string, lineId: string, period: Period): Figure | null {
    const label = this.#labelOf(period);
    return label === null ? null : (this.#current?.figure(scenarioId, lineId, label) ?? null);
  }

  explain(scenarioId: string, lineId: string, period: Period): TraceNode | null {
    const label = this.#labelOf(period);
    return label === null ? null : (this.#current?.explain(scenarioId, lineId, label) ?? null);
  }

  reformRates(scenarioId: string, reformId: string): readonly ReformRate[] {
    return this.#current?.reformRates(scenarioId, reformId) ?? [];
  }

  get simplifications(): readonly Simplification[] {
    return this.#current?.simplifications() ?? [];
  }

  get moneySimplifications(): readonly Simplification[] {
    return this.#current?.moneySimplifications() ?? [];
  }

  #labelOf(period: Period): string | null {
    if (period === 'sum') return 'sum';
    return this.comparison?.conditions.yearLabels[period] ?? null;
  }

  #run(plan: Plan): void {
    const from = performance.now();
    try {
      this.#current = this.options.compute(plan);
      const { comparison } = this.#current;
      if (comparison !== null) this.#reading = new Reading(plan, comparison, this.#current);
    } catch (error) {
      this.#current = null;
      this.options.onFault(error);
    } finally {
      this.#took = performance.now() - from;
      this.#isComputing = false;
      this.#tell();
    }
  }

  /** Every field looks among the problems: they hear of it only where there are others than before. */
  #tell(): void {
    const found = this.#isComputing ? this.#checked : [...this.#checked, ...(this.#current?.problems ?? [])];
    if (JSON.stringify(found) !== JSON.stringify(this.#problems)) this.#problems = found;
  }
}
