/** The plans there have been since this one was opened, to go back to and forth again. Plans share what they have in common. */
import type { Plan } from '../engine';

const MOST_STEPS = 300;
/** What is typed in one field without a longer pause is one step. */
const PAUSE_MS = 4_000;

export interface HistoryStep {
  /** Edits with the same name, one right after another, are one step; null = a step of its own. */
  readonly name: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** @template T a plan, or a plan with what stands in its fields beside it */
export class PlanHistory<T = Plan> {
  #past = $state.raw<readonly T[]>([]);
  #future = $state.raw<readonly T[]>([]);
  #last: HistoryStep | null = null;

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Remembers the plan that an edit is about to replace. */
  record(before: T, step: HistoryStep): void {
    const goesOn = step.name !== null && this.#last?.name === step.name && step.at - this.#last.at < PAUSE_MS;
    this.#last = step;
    this.#future = [];
    if (!goesOn) this.#past = [...this.#past, before].slice(-MOST_STEPS);
  }

  /** What is typed next is a step of its own, also in the same field: the field was left. */
  endStep(): void {
    this.#last = null;
  }

  /** @returns the plan before the last step; null when there is none */
  undo(now: T): T | null {
    const before = this.#past.at(-1) ?? null;
    if (before === null) return null;
    this.#past = this.#past.slice(0, -1);
    this.#future = [...this.#future, now];
    this.#last = null;
    return before;
  }

  /** @returns the plan that `undo` took back last; null when there is none */
  redo(now: T): T | null {
    const after = this.#future.at(-1) ?? null;
    if (after === null) return null;
    this.#future = this.#future.slice(0, -1);
    this.#past = [...this.#past, now];
    this.#last = null;
    return after;
  }

  clear(): void {
    this.#past = [];
    this.#future = [];
    this.#last = null;
  }
}
