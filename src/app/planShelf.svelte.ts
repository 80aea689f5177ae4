/** The user's plans: the list, and the ways a plan comes onto it and off it. */
import type { Plan, Problem } from '../engine';
import type { PlanList, PlanRepository, StoreFailure } from '../persistence';
import type { EnginePort } from './enginePort';
import { localTime } from './localTime';
import type { Notices } from './notices.svelte';
import type { PlanSession, SessionOptions, SessionStart } from './planSession.svelte';
import type { Outcome, PlanSummary } from './types';
import { withWords } from './withWords';

export interface ShelfOptions extends Omit<SessionOptions, 'plans' | 'engine' | 'onSaved' | 'onSaveFailed'> {
  /** The engine, loaded when the first plan is opened. */
  readonly engine: () => Promise<EnginePort>;
  readonly plans: PlanRepository;
  readonly notices: Notices;
  /** Told after each change that reached the disk. */
  readonly onStored: () => void;
}

export class PlanShelf {
  #stored = $state.raw<readonly PlanSummary[]>([]);
  /** Sessions with changes the disk would not take: kept so that nothing typed is lost. */
  #unsaved = $state.raw<readonly PlanSession[]>([]);

  constructor(private readonly options: ShelfOptions) {}

  /** Most recently changed first; kept sessions as they are in memory. */
  get plans(): readonly PlanSummary[] {
    const kept = this.#unsaved.map(({ plan }) => summaryOf({ plan, updatedAt: this.options.now() }));
    const isKept = (id: string): boolean => kept.some((each) => each.id === id);
    return [...kept, ...this.#stored.filter(({ id }) => !isKept(id))];
  }

  /** True while a plan that was put away is in memory only. */
  get hasUnsaved(): boolean {
    return this.#unsaved.length > 0;
  }

  /** Reads the list anew. */
  async refresh(): Promise<Outcome & { readonly list?: PlanList }> {
    const listed = await this.options.plans.list();
    if (!listed.ok) return this.failed(listed);
    this.#stored = listed.list.plans.map(summaryOf);
    return { ok: true, list: listed.list };
  }

  /** Puts a plan that is new on this machine on the disk and opens it. */
  async openNew(plan: Plan, notices: readonly Problem[] = []): Promise<PlanSession | Outcome> {
    const session = await this.#session({ plan, revision: null, savedAt: null, notices });
    await session.saveNow();
    const status = session.saveStatus;
    if (status.kind !== 'failed') return session;
    session.close();
    return { ok: false, reason: 'failed', code: status.code };
  }

  /** Computes kept sessions anew: other rules hold now. */
  recompute(): void {
    for (const session of this.#unsaved) session.recompute();
  }

  async open(id: string): Promise<PlanSession | Outcome> {
    const kept = this.#unsaved.find(({ plan }) => plan.id === id);
    if (kept !== undefined) {
      this.#letGo(kept);
      return kept;
    }
    const loaded = await this.options.plans.load(id);
    if (loaded.ok) {
      const { plan, revision, updatedAt } = loaded.stored;
      return this.#session({ plan, revision, savedAt: updatedAt });
    }
    if (loaded.reason === 'missing') return { ok: false, reason: 'failed', code: 'NOT_FOUND' };
    if (loaded.reason !== 'unreadable') return this.failed(loaded);
    const { title, problems } = loaded.unreadable;
    return { ok: false, reason: 'refused', name: title, problems };
  }

  /** Saves what is unsaved; a session the disk refuses is kept and goes on trying. */
  async putAway(session: PlanSession): Promise<void> {
    await session.flush();
    if (!session.hasUnsaved) session.close();
    else this.#unsaved = [...this.#unsaved, session];
  }

  async remove(id: string): Promise<Outcome> {
    const kept = this.#unsaved.find(({ plan }) => plan.id === id);
    if (kept !== undefined) {
      this.#letGo(kept);
      kept.discard();
    }
    return this.#changed(await this.options.plans.remove(id));
  }

  async restore(id: string): Promise<Outcome> {
    return this.#changed(await this.options.plans.restore(id));
  }

  /** Tries once more to save every session that is kept. */
  async flush(): Promise<void> {
    await Promise.all(this.#unsaved.map((session) => session.flush()));
  }

  failed(failure: StoreFailure): Outcome & { readonly ok: false } {
    if (failure.reason === 'newer-store') this.options.notices.add({ kind: 'newer-store', count: 0, takenAt: null });
    return { ok: false, reason: 'failed', code: failure.reason === 'newer-store' ? 'NEWER_STORE' : failure.code };
  }

  async #changed(outcome: Awaited<ReturnType<PlanRepository['remove']>>): Promise<Outcome> {
    if (!outcome.ok) {
      if (outcome.reason === 'missing') return { ok: false, reason: 'failed', code: 'NOT_FOUND' };
      return this.failed(outcome);
    }
    this.options.onStored();
    await this.refresh();
    return { ok: true };
  }

  #letGo(session: PlanSession): void {
    this.#unsaved = this.#unsaved.filter((each) => each !== session);
  }

  async #session(start: SessionStart): Promise<PlanSession> {
    const { options } = this;
    const [engine, { PlanSession }] = await Promise.all([
      options.engine(),
      withWords(() => import('./planSession.svelte')),
    ]);
    let { id } = start.plan;
    const session: PlanSession = new PlanSession(
      {
        ...options,
        engine,
        onSaved: () => {
          options.onStored();
          if (session.plan.id !== id) {
            // Another window had saved or removed the plan; this one goes on with a copy.
            ({ id } = session.plan);
            options.notices.add({ kind: 'kept-both', count: 1, takenAt: null });
          }
          if (this.#unsaved.includes(session) && !session.hasUnsaved) {
            this.#letGo(session);
            session.close();
            void this.refresh();
          }
        },
        onSaveFailed: (reason) => {
          if (reason === 'newer-store') options.notices.add({ kind: 'newer-store', count: 0, takenAt: null });
        },
      },
      start,
    );
    return session;
  }
}

function summaryOf({ plan, updatedAt }: { readonly plan: Plan; readonly updatedAt: number }): PlanSummary {
  const { id, title, baseline, example } = plan;
  return { id, title, changedAt: localTime(updatedAt), doctors: baseline.doctors.length, form: baseline.form, example };
}
