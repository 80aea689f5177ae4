/** What a plan's questions on groups come to. What answers them is loaded with the first plan that asks. */
import type { Plan, PlanRange, RangeEnd } from '../engine';
import type { GroupOutcome } from '../engine/purchase';

/** Answers a plan without problems in these questions. */
export type AnswerGroup = (plan: Plan) => GroupOutcome | null;

/** The answers with a field at each end of its range. */
export interface GroupRangeEffect extends Readonly<Record<RangeEnd, GroupOutcome | null>> {
  readonly range: PlanRange;
}

export interface GroupAnswerOptions {
  readonly load: () => Promise<AnswerGroup>;
  /** Hears of faults of ours. */
  readonly onFault: (error: unknown) => void;
}

export class GroupAnswer {
  #answer = $state.raw<AnswerGroup | null>(null);
  #isAsked = false;

  constructor(private readonly options: GroupAnswerOptions) {}

  /** Null for a plan without the questions, and until what answers them is loaded. */
  of(plan: Plan): GroupOutcome | null {
    return plan.group === null ? null : (this.#answer?.(plan) ?? null);
  }

  follow(plan: Plan): void {
    if (plan.group === null || this.#isAsked) return;
    this.#isAsked = true;
    this.options
      .load()
      .then((answer) => (this.#answer = answer))
      .catch((error: unknown) => {
        this.#isAsked = false;
        this.options.onFault(error);
      });
  }
}
