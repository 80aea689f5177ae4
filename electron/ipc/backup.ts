import { app } from 'electron';
import { join } from 'node:path';
import { readNewestBackup } from '../storage/backupReader';
import { writeBackup } from '../storage/backupWriter';
import { errorCode, realDisk } from '../storage/disk';
import { keepDamagedStore } from '../storage/storeFiles';
import { handle } from './handle';
import { parseBackup, parseNothing } from './parse';
import { tellOfCopy } from './store';

/** Answers the backup channels, one at a time: a backup and its retention never meet another. */
export function registerBackup(): void {
  const root = join(app.getPath('userData'), 'sikkerhetskopi');
  const inTurn = oneAtATime();

  handle('backup:write', parseBackup, ({ plans }) =>
    inTurn(async () => {
      try {
        const context = { now: Date.now(), appVersion: app.getVersion() };
        return { ok: true, written: await writeBackup(realDisk, root, plans, context) };
      } catch (error) {
        return { ok: false, code: errorCode(error) };
      }
    }),
  );

  handle('backup:summary', parseNothing, () =>
    inTurn(async () => {
      try {
        const newest = await readNewestBackup(realDisk, root);
        if (!newest.ok && newest.code === 'NONE') return { ok: true, summary: { takenAt: null, plans: [] } };
        if (!newest.ok) return { ok: false, code: newest.code };
        const { takenAt, plans } = newest.backup.manifest;
        return { ok: true, summary: { takenAt, plans: plans.map(({ id, title, sha256 }) => ({ id, title, sha256 })) } };
      } catch (error) {
        return { ok: false, code: errorCode(error) };
      }
    }),
  );

  handle('backup:read', parseNothing, () =>
    inTurn(async () => {
      try {
        // The page reads a backup only when the store lacks something: what the store was at start is then kept.
        await keepDamagedStore(app.getPath('userData'), Date.now()).catch(tellOfCopy);
        const newest = await readNewestBackup(realDisk, root);
        if (!newest.ok) return { ok: false, code: newest.code };
        return { ok: true, plans: newest.backup.plans, takenAt: newest.backup.manifest.takenAt };
      } catch (error) {
        return { ok: false, code: errorCode(error) };
      }
    }),
  );
}

/** Runs each task after the one before it has ended, however that ended. */
function oneAtATime(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next;
    return next;
  };
}
