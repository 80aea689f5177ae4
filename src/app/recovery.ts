/**
 * At start: compares the store with the newest backup, and puts back what the store has lost. Nothing in the store is
 * overwritten; where the store has something else under the same id, both are kept.
 */
import type { BackupPlan, BackupSummary, DesktopApi } from '../../electron/ipc/contract';
import { words } from '../engine/kernel/words';
import type { Plan } from '../engine';
import { type PlanList, type PlanRepository, sha256, type StoredPlan } from '../persistence';
import { type KommuneReference, parseDraft, serializePlan } from '../planfile';
import { localTime } from './localTime';
import type { Notices } from './notices.svelte';
import { copyOf } from './planEdits';

/**
 * A row must be this much older than the backup to count as fallen back, ms: a plan may be saved between the reading of
 * the store and the writing of the backup.
 */
const SLACK = 2_000;

export interface RecoveryOptions {
  readonly plans: Pick<PlanRepository, 'save' | 'removedIds'>;
  readonly desktop: Pick<DesktopApi, 'backupSummary' | 'readBackup'>;
  readonly kommuner: readonly KommuneReference[];
  readonly random: () => number;
}

export interface Recovery {
  /** Plans put back. */
  readonly restored: number;
  /** Plans the backup has and that could not be put back. */
  readonly lost: number;
  /** When the backup was taken, ISO in UTC; null = there is none. */
  readonly takenAt: string | null;
  /** Why the backup could not be compared with the store, or null; what was lost is then not known. */
  readonly failure: string | null;
}

/** @param list what is in the store */
export async function recover(options: RecoveryOptions, list: PlanList): Promise<Recovery> {
  const answer = await options.desktop.backupSummary();
  if (!answer.ok) return { restored: 0, lost: 0, takenAt: null, failure: answer.code };
  const { summary } = answer;
  const removed = await options.plans.removedIds();
  const { takenAt } = summary;
  if (takenAt === null || !removed.ok) return { restored: 0, lost: 0, takenAt, failure: null };
  const missing = missingIn(list, summary, takenAt, removed.ids);
  if (missing.size === 0) return { restored: 0, lost: 0, takenAt, failure: null };
  const backup = await options.desktop.readBackup();
  if (!backup.ok) return { restored: 0, lost: missing.size, takenAt, failure: null };
  let restored = 0;
  let known = 0;
  for (const plan of backup.plans.filter(({ id }) => missing.has(id))) {
    const outcome = await putBack(options, list, plan);
    if (outcome === 'restored') restored += 1;
    if (outcome === 'there already') known += 1;
  }
  return { restored, lost: missing.size - restored - known, takenAt: backup.takenAt, failure: null };
}

/** What the user is told by, and where faults of ours go. */
export interface RecoveryTelling {
  readonly notices: Pick<Notices, 'add'>;
  readonly onFault: (error: unknown) => void;
}

/** Recovers, and tells what came of it. @returns number of plans put back */
export async function recoverAndTell(options: RecoveryOptions & RecoveryTelling, list: PlanList): Promise<number> {
  const { notices } = options;
  const unreadable = (): void => {
    notices.add({ kind: 'backup-unreadable', count: list.plans.length, takenAt: null });
  };
  try {
    const { restored, lost, takenAt, failure } = await recover(options, list);
    const at = takenAt === null ? null : localTime(Date.parse(takenAt));
    if (failure !== null) unreadable();
    if (restored > 0) notices.add({ kind: 'restored', count: restored, takenAt: at });
    if (lost > 0) notices.add({ kind: 'store-lost', count: lost, takenAt: at });
    return restored;
  } catch (error) {
    // A shell that does not answer: the plans in the store are as good as before.
    unreadable();
    options.onFault(error);
    return 0;
  }
}

/** Ids the backup has and the store lacks, cannot read, or has only in an older state. */
function missingIn(
  list: PlanList,
  summary: BackupSummary,
  takenAt: string,
  removed: ReadonlySet<string>,
): ReadonlySet<string> {
  const stored = new Map(list.plans.map((each) => [each.plan.id, each]));
  const isFallenBack = (row: StoredPlan, hash: string): boolean =>
    row.sha256 !== hash && row.updatedAt < Date.parse(takenAt) - SLACK;
  return new Set(
    summary.plans
      .filter(({ id, sha256: hash }) => {
        const row = stored.get(id);
        return row === undefined ? !removed.has(id) : isFallenBack(row, hash);
      })
      .map(({ id }) => id),
  );
}

async function putBack(
  options: RecoveryOptions,
  list: PlanList,
  backup: BackupPlan,
): Promise<'restored' | 'there already' | 'lost'> {
  const draft = parseDraft(backup.text, options.kommuner);
  const isUnreadable = list.unreadable.some(({ id }) => id === backup.id);
  // An unreadable row is kept and told of as such; a copy no better adds nothing.
  if (!draft.ok) return isUnreadable ? 'there already' : 'lost';
  const isTaken = [...list.plans, ...list.removed].some(({ plan }) => plan.id === backup.id);
  if (!isTaken && !isUnreadable) return saved(options, { ...draft.plan, id: backup.id });
  const title = words('{title} (gjenopprettet)', { title: draft.plan.title });
  if (await hasCopy(list, { ...draft.plan, title })) return 'there already';
  return saved(options, copyOf(draft.plan, options.random, title));
}

async function saved(options: RecoveryOptions, plan: Plan): Promise<'restored' | 'lost'> {
  const outcome = await options.plans.save(plan, null);
  return outcome.ok ? 'restored' : 'lost';
}

/** True when an earlier start has put the same plan back already. */
async function hasCopy(list: PlanList, plan: Plan): Promise<boolean> {
  const hash = await sha256(serializePlan({ ...plan, id: 'x' }));
  for (const row of [...list.plans, ...list.removed]) {
    if ((await sha256(serializePlan({ ...row.plan, id: 'x' }))) === hash) return true;
  }
  return false;
}
