/** The newest valuation of a purchase, made when the plan has stood still: it takes many runs of the engine. */
import type { Plan, Problem } from '../engine';
import { isAdvice } from '../planfile';
import type { PurchaseValuation } from '../engine/purchase';
import { whenStill } from './result/idle';

export interface ValuationOptions {
  /** Loads what values, and values; the result has its problems at the plan's own paths. */
  readonly value: (plan: Plan) => Promise<PurchaseValuation>;
  /** Hears of faults of ours. */
  readonly onFault: (error: unknown) => void;
}

/** Places a valuation does not read: what the alternatives of the plan say, and the plan's matters with a group. */
const NOT_READ = ['scenarios', 'ranges', 'notes', 'group'];
/** The place may be open: the buyer's tax and takster are the same everywhere but in a few kommuner. */
const MAY_BE_OPEN = new Set(['baseline.kommune', 'baseline.agaZone']);

/** True for a problem that no figure may be given over: a number out of range is never valued as if it were right. */
export function stopsValuation(problem: Problem): boolean {
  const { code, path } = problem;
  if (isAdvice(problem) || code === 'unknown-record') return false;
  if (NOT_READ.some((part) => path === part || path.startsWith(`${part}.`))) return false;
  return !(MAY_BE_OPEN.has(path) && (code === 'missing-field' || code === 'kommune-needs-zone'));
}

/** A valuation of an earlier plan is kept on screen, marked as waiting for the new one, and never given as fresh. */
export class Valuation {
  #newest = $state.raw<PurchaseValuation | null>(null);
  #isValuing = $state(false);
  #of: Plan | null = null;
  #stop: () => void = () => undefined;

  constructor(private readonly options: ValuationOptions) {}

  /** Null where the plan is not about a purchase, or nothing has been valued yet. */
  get newest(): PurchaseValuation | null {
    return this.#newest;
  }

  /** True from a change until `newest` answers it. */
  get isValuing(): boolean {
    return this.#isValuing;
  }

  follow(plan: Plan): void {
    this.#stop();
    this.#of = plan;
    this.#isValuing = plan.purchase !== null;
    if (plan.purchase === null) {
      this.#newest = null;
      return;
    }
    this.#stop = whenStill(() => void this.#run(plan));
  }

  stop(): void {
    this.#stop();
    this.#of = null;
  }

  async #run(plan: Plan): Promise<void> {
    try {
      const valued = await this.options.value(plan);
      if (this.#of === plan) this.#newest = valued;
    } catch (error) {
      if (this.#of === plan) this.#newest = null;
      this.options.onFault(error);
    } finally {
      if (this.#of === plan) this.#isValuing = false;
    }
  }
}
