/** The plans on this machine, in domain words. Callers never see a table. */
import type { Plan } from '../engine/practice/plan';
import type { KommuneReference } from '../planfile';
import { type Connection, NewerStoreError } from './connection';
import { type PlanRow, type PraksisplanDatabase } from './database';
import { fromRow, isPlanRow, type StoredPlan, toRow, type UnreadablePlan } from './rows';

/** How long a removed plan stays in the dustbin. */
export const DUSTBIN_DAYS = 30;
const DAY = 24 * 60 * 60 * 1_000;

export interface PlanList {
  /** Most recently saved first. */
  readonly plans: readonly StoredPlan[];
  readonly removed: readonly StoredPlan[];
  /** Rows that give no plan: kept, and told to the user. */
  readonly unreadable: readonly UnreadablePlan[];
}

/** The store answered with an error, or is not ours to write. `code` can be shown and reported. */
export interface StoreFailure {
  readonly ok: false;
  readonly reason: 'failed' | 'newer-store';
  readonly code: string;
}

export type ListOutcome = { readonly ok: true; readonly list: PlanList } | StoreFailure;
export type LoadOutcome =
  | { readonly ok: true; readonly stored: StoredPlan }
  | { readonly ok: false; readonly reason: 'missing' }
  | { readonly ok: false; readonly reason: 'unreadable'; readonly unreadable: UnreadablePlan }
  | StoreFailure;
export type SaveOutcome =
  | { readonly ok: true; readonly revision: number; readonly updatedAt: number }
  /** Somebody else has saved or removed the plan since `expectedRevision`; nothing was written. */
  | { readonly ok: false; readonly reason: 'conflict' }
  | StoreFailure;
export type ChangeOutcome = { readonly ok: true } | { readonly ok: false; readonly reason: 'missing' } | StoreFailure;

export class PlanRepository {
  /** @param now the clock, milliseconds since 1970 */
  constructor(
    private readonly connection: Connection,
    private readonly kommuner: readonly KommuneReference[],
    private readonly now: () => number,
  ) {}

  /** Every plan, read one by one: a row that cannot be read does not hide the others. */
  list(): Promise<ListOutcome> {
    return this.attempt(async (database) => {
      const plans: StoredPlan[] = [];
      const unreadable: UnreadablePlan[] = [];
      for (const id of await database.plans.toCollection().primaryKeys()) {
        const outcome = await fromRow(id, await readAlone(database, id), this.kommuner);
        if (outcome.ok) plans.push(outcome.stored);
        else unreadable.push(outcome.unreadable);
      }
      plans.sort((a, b) => b.updatedAt - a.updatedAt);
      const [inUse, removed] = [
        plans.filter((each) => each.deletedAt === null),
        plans.filter((each) => each.deletedAt !== null),
      ];
      return { ok: true, list: { plans: inUse, removed, unreadable } };
    });
  }

  /** One plan in use, as a draft: it may have problems. */
  load(id: string): Promise<LoadOutcome> {
    return this.attempt<LoadOutcome>(async (database) => {
      const row = await database.plans.get(id);
      if (row === undefined) return { ok: false, reason: 'missing' };
      const outcome = await fromRow(id, row, this.kommuner);
      if (!outcome.ok) return { ok: false, reason: 'unreadable', unreadable: outcome.unreadable };
      if (outcome.stored.deletedAt !== null) return { ok: false, reason: 'missing' };
      return { ok: true, stored: outcome.stored };
    });
  }

  /**
   * Saves the plan, valid or not, if nobody else has since. On return with `ok` it is on the disk. A save that was
   * reported as failed may have been written all the same; trying it again finds that out and is `ok`.
   *
   * @param expectedRevision revision the change builds on; `null` = a new plan
   */
  save(plan: Plan, expectedRevision: number | null): Promise<SaveOutcome> {
    return this.attempt<SaveOutcome>(async (database) => {
      const row = await toRow(plan, (expectedRevision ?? 0) + 1, this.now());
      const isSaved = await database.transaction('rw', database.plans, async () => {
        const current = await database.plans.get(plan.id);
        if (isPlanRow(current) && isSameSave(current, row)) return true;
        if (revisionOf(current) !== expectedRevision) return false;
        await database.plans.put(row);
        return true;
      });
      return isSaved
        ? { ok: true, revision: row.revision, updatedAt: row.updatedAt }
        : { ok: false, reason: 'conflict' };
    });
  }

  /** Puts a plan in the dustbin, readable or not. */
  remove(id: string): Promise<ChangeOutcome> {
    return this.changeRow(id, (row) => ({ ...row, deletedAt: this.now() }));
  }

  /** Takes a plan out of the dustbin. */
  restore(id: string): Promise<ChangeOutcome> {
    return this.changeRow(id, (row) => ({ ...row, deletedAt: null }));
  }

  /** Empties the dustbin of what is older than `DUSTBIN_DAYS`. Rows that cannot be read stay. */
  async emptyDustbin(): Promise<ChangeOutcome> {
    const listed = await this.list();
    if (!listed.ok) return listed;
    const limit = this.now() - DUSTBIN_DAYS * DAY;
    const expired = listed.list.removed.filter(({ deletedAt }) => deletedAt !== null && deletedAt < limit);
    if (expired.length === 0) return { ok: true };
    return this.attempt(async (database) => {
      await database.transaction('rw', database.plans, database.settings, async () => {
        const ids = [...(await readPurged(database)), ...expired.map(({ plan }) => plan.id)];
        await database.settings.put({ key: PURGED, value: ids });
        await database.plans.bulkDelete(expired.map(({ plan }) => plan.id));
      });
      return { ok: true };
    });
  }

  /** Ids of every plan the user has removed, also those whose time in the dustbin is over. */
  removedIds(): Promise<{ readonly ok: true; readonly ids: ReadonlySet<string> } | StoreFailure> {
    return this.attempt(async (database) => {
      const ids = new Set(await readPurged(database));
      for (const id of await database.plans.toCollection().primaryKeys()) {
        const row = await readAlone(database, id);
        if (isPlanRow(row) && row.deletedAt !== null) ids.add(row.id);
      }
      return { ok: true, ids };
    });
  }

  private changeRow(id: string, change: (row: PlanRow) => PlanRow): Promise<ChangeOutcome> {
    return this.attempt<ChangeOutcome>(async (database) => {
      const isChanged = await database.transaction('rw', database.plans, async () => {
        const row = await database.plans.get(id);
        if (!isPlanRow(row)) return false;
        await database.plans.put({ ...change(row), revision: row.revision + 1 });
        return true;
      });
      return isChanged ? { ok: true } : { ok: false, reason: 'missing' };
    });
  }

  private async attempt<T>(work: (database: PraksisplanDatabase) => Promise<T>): Promise<T | StoreFailure> {
    try {
      return await this.connection.run(work);
    } catch (error) {
      if (error instanceof NewerStoreError) return { ok: false, reason: 'newer-store', code: String(error.found) };
      return { ok: false, reason: 'failed', code: errorCode(error) };
    }
  }
}

const PURGED = 'purgedPlans';

async function readPurged(database: PraksisplanDatabase): Promise<string[]> {
  const row = (await database.settings.get(PURGED)) as { readonly value?: unknown } | undefined;
  const value = row?.value;
  return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [];
}

/** Errors that speak of the whole connection, not of one row. */
const LOST_CONNECTION = new Set(['AbortError', 'DatabaseClosedError', 'InvalidStateError']);

/** A row that cannot be read at all is `undefined`, which is no plan row. */
async function readAlone(database: PraksisplanDatabase, id: string): Promise<unknown> {
  try {
    return await database.plans.get(id);
  } catch (error) {
    if (LOST_CONNECTION.has(errorCode(error))) throw error;
    return undefined; // The caller reports the row as unreadable; the others are read all the same.
  }
}

/** `null` for no row; an unreadable row has no revision anybody can expect, so it is never overwritten. */
function revisionOf(row: unknown): number | null {
  if (row === undefined) return null;
  return isPlanRow(row) && row.deletedAt === null ? row.revision : -1;
}

const isSameSave = (a: PlanRow, b: PlanRow): boolean =>
  a.revision === b.revision && a.text === b.text && a.deletedAt === null;

/** The innermost error's name: `QuotaExceededError`, `UnknownError`. */
export function errorCode(error: unknown): string {
  const inner = (error as { readonly inner?: unknown } | null)?.inner;
  if (inner !== undefined && inner !== null) return errorCode(inner);
  return error instanceof Error || error instanceof DOMException ? error.name : 'UnknownError';
}
