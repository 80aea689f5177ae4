/** Keeps a plan on the disk while it is edited: at once after a pause, and at most 300 ms behind while typing. */
import type { Plan } from '../engine';
import type { PlanRepository } from '../persistence';
import { localTime } from './localTime';
import type { SaveStatus } from './types';

/** Shortest time between the starts of two saves, ms. */
const INTERVAL = 300;
/** Waits before a failed save is tried again, ms; the last one repeats. */
const RETRIES = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

export interface AutosaveOptions {
  readonly plans: Pick<PlanRepository, 'save'>;
  readonly now: () => number;
  /** Revision on the disk; null = never saved. */
  readonly revision: number | null;
  /** When that revision was saved, ms since 1970. */
  readonly savedAt: number | null;
  /** Somebody else saved the plan: gives the newest state of it to save instead, under an id of its own. */
  readonly onConflict: () => Plan;
  readonly onSaved: () => void;
  readonly onFailed: (reason: 'failed' | 'newer-store') => void;
}

export class Autosave {
  #status = $state.raw<SaveStatus>({ kind: 'saved', at: null });
  readonly #options: AutosaveOptions;
  #revision: number | null;
  /** The newest plan not known to be on the disk. */
  #pending: Plan | null = null;
  /** What is being written now. */
  #inFlight: Plan | null = null;
  #writing: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #startedAt = -Infinity;
  #failures = 0;

  constructor(options: AutosaveOptions) {
    this.#options = options;
    this.#revision = options.revision;
    this.#status = { kind: 'saved', at: options.savedAt === null ? null : localTime(options.savedAt) };
  }

  get status(): SaveStatus {
    return this.#status;
  }

  get hasUnsaved(): boolean {
    return this.#pending !== null || this.#inFlight !== null;
  }

  /** Takes over the newest state of the plan and sees that it is saved. */
  queue(plan: Plan): void {
    this.#pending = plan;
    if (this.#status.kind !== 'failed') this.#status = { kind: 'saving' };
    if (this.#writing === null && this.#timer === null) {
      this.#schedule(Math.max(0, this.#startedAt + INTERVAL - this.#options.now()));
    }
  }

  /** Saves what is pending now, also a copy that a conflict asks for. @returns when it is on the disk or has failed */
  async flush(): Promise<void> {
    this.#failures = 0;
    do {
      this.#cancelTimer();
      if (this.#writing === null && this.#pending === null) return;
      await (this.#writing ?? this.#write());
    } while (this.#failures === 0);
    if (this.#pending !== null && this.#timer === null) this.#schedule(this.#delayAfterSave());
  }

  /** Gives up what is not saved: for a plan the user has removed. */
  discard(): void {
    this.#cancelTimer();
    this.#pending = null;
  }

  #schedule(delay: number): void {
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void this.#write();
    }, delay);
  }

  #cancelTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #write(): Promise<void> {
    this.#writing ??= this.#save().finally(() => {
      this.#writing = null;
      if (this.#pending !== null && this.#timer === null) this.#schedule(this.#delayAfterSave());
    });
    return this.#writing;
  }

  #delayAfterSave(): number {
    if (this.#failures === 0) return Math.max(0, this.#startedAt + INTERVAL - this.#options.now());
    return RETRIES[Math.min(this.#failures, RETRIES.length) - 1] ?? INTERVAL;
  }

  async #save(): Promise<void> {
    const plan = this.#take();
    if (plan === null) return;
    this.#inFlight = plan;
    this.#status = { kind: 'saving' };
    this.#startedAt = this.#options.now();
    const outcome = await this.#options.plans.save(plan, this.#revision);
    this.#inFlight = null;
    if (outcome.ok) {
      this.#revision = outcome.revision;
      this.#failures = 0;
      if (!this.#hasPending()) this.#status = { kind: 'saved', at: localTime(outcome.updatedAt) };
      this.#options.onSaved();
    } else if (outcome.reason === 'conflict') {
      this.#revision = null;
      this.#pending = this.#options.onConflict();
    } else {
      this.#failures += 1;
      if (!this.#hasPending()) this.#pending = plan;
      this.#status = { kind: 'failed', code: outcome.code };
      this.#options.onFailed(outcome.reason);
    }
  }

  #take(): Plan | null {
    const plan = this.#pending;
    this.#pending = null;
    return plan;
  }

  #hasPending(): boolean {
    return this.#pending !== null;
  }
}
