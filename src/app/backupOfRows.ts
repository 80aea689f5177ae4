import type { BackupPlan } from '../../electron/ipc/contract';
import { PLAN_FORMAT } from '../engine';

const ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;

/**
 * Rows of an older store as a backup takes them, before the store is upgraded. Only what a backup needs is asked of a
 * row; how its text is to be read is the newer version's concern.
 */
export function backupsOfRows(rows: readonly unknown[]): readonly BackupPlan[] {
  return rows.flatMap((row) => {
    if (typeof row !== 'object' || row === null) return [];
    const { id, title, text, deletedAt } = row as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || !ID.test(id) || typeof text !== 'string' || typeof deletedAt === 'number') return [];
    return [{ id, title: typeof title === 'string' ? title : PLAN_FORMAT, text }];
  });
}
