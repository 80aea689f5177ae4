/**
 * What takes many runs of the engine, or one beside the plan's own: what turns the answer, what ranges come to, an absence
 * tried. None of it changes the plan; each goes on while the page is used and can be given up.
 */
import type { StandardValue } from '../engine';
import { atEnds } from '../engine/practice/planRanges';
import type { PurchaseResult } from '../engine/purchase';
import type { EnginePort } from './enginePort';
import { PlanEditing } from './planEditing';
import { runInIdle } from './result/idle';
import { leversOf, type LeverId } from './result/levers';
import { purchaseRangeStudy, type PurchaseRangeStudy, type RangeAtEnd } from './result/purchaseRangeStudy';
import { rangeStudy, type RangeStudy } from './result/rangeStudy';
import type { Reading } from './result/reading';
import { stressTests, type StressTest } from './result/stress';
import type { Curve, RankingLine, StudyOptions, Turn } from './result/study';
import { readingAt } from './result/tried';
import type { Period } from './types';

/** What studies are done with. */
export interface StudySurroundings {
  readonly engine: EnginePort;
  /** Hears of faults of ours; the session goes on. */
  readonly onFault: (error: unknown) => void;
}

export abstract class PlanStudies extends PlanEditing {
  protected abstract readonly studied: StudySurroundings;

  /** The standard of an open field. */
  abstract standard(path: string, scenarioId: string | null): StandardValue | null;

  /** Searches, when the plan has stood still, for what would make another alternative lead. @returns stops the search */
  findTurns(period: Period, line: RankingLine, done: (found: readonly Turn[]) => void): () => void {
    const { engine, onFault } = this.studied;
    return engine.study({ kind: 'turns', plan: this.plan, period, line }, done, onFault);
  }

  /** The inputs that can be turned to see what it does to the answer. */
  get levers(): readonly LeverId[] {
    return leversOf(this.plan, (path) => this.standard(path, null)).map(({ id }) => id);
  }

  /** Computes, when the plan has stood still, each alternative's income over a range of an input. @returns stops the work */
  traceLever(lever: LeverId, period: Period, line: RankingLine, done: (found: Curve | null) => void): () => void {
    const { engine, onFault } = this.studied;
    return engine.study({ kind: 'curve', plan: this.plan, lever, period, line }, done, onFault);
  }

  /** The plan with one of its inputs turned, computed at once: to explain a figure that was found by turning it. */
  tryLever(id: LeverId, value: number): Reading | null {
    const lever = leversOf(this.plan, (path) => this.standard(path, null)).find((each) => each.id === id);
    return lever === undefined ? null : readingAt(lever, value, this.studied.engine.compute);
  }

  /** Computes, in idle moments, what each range of the plan comes to. @returns stops the work */
  studyRanges(period: Period, line: RankingLine, done: (found: RangeStudy | null) => void): () => void {
    return runInIdle(rangeStudy(this.plan, this.#study(period, line)), done, this.studied.onFault);
  }

  /** Computes, in idle moments, what the ranges come to for the purchase. @returns stops the work */
  studyPurchaseRanges(done: (found: PurchaseRangeStudy | null) => void): () => void {
    const { plan } = this;
    const { engine, onFault } = this.studied;
    let isStopped = false;
    let stop = (): void => {
      isStopped = true;
    };
    engine
      .purchaseLimits()
      .then((limits) => {
        if (!isStopped) stop = runInIdle(purchaseRangeStudy(plan, limits), done, onFault);
      })
      .catch(onFault);
    return () => stop();
  }

  /** The purchase valued in full with ranges at an end: to explain a figure that was found there. */
  valuePurchaseAt(ends: readonly RangeAtEnd[], found: (result: PurchaseResult) => void): void {
    const { engine, onFault } = this.studied;
    engine
      .value(atEnds(this.plan, ends), [])
      .then(({ result }) => {
        if (result !== null) found(result);
      })
      .catch(onFault);
  }

  /** Tries, in idle moments, the standard absences of one doctor in each alternative. @returns stops the work */
  stress(doctorId: string, done: (found: readonly StressTest[]) => void): () => void {
    return runInIdle(stressTests(this.studied.engine, this.plan, doctorId), done, this.studied.onFault);
  }

  #study(period: Period, line: RankingLine): StudyOptions {
    return { compute: this.studied.engine.compute, period, line };
  }
}
