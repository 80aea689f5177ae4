import fc from 'fast-check';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { BACKUP_INTERVAL, BackupKeeper, writeBackup } from '../../src/app/backupKeeper';
import { backupsOfRows } from '../../src/app/backupOfRows';
import type { PlanRepository } from '../../src/persistence';
import { raw } from '../persistence/helpers';
import { plan } from '../arbitraries/plan';
import { opened, startedApp, TestDesktop, until } from './helpers';

afterEach(() => vi.useRealTimers());

describe('the backup', () => {
  it('follows within three minutes of the first change, and again while changes go on', async () => {
    vi.useFakeTimers();
    const reports: boolean[] = [];
    const list = { plans: [], removed: [], unreadable: [] };
    const keeper = new BackupKeeper({
      plans: { list: () => Promise.resolve({ ok: true, list }) } satisfies Pick<PlanRepository, 'list'>,
      desktop: { writeBackup: () => Promise.resolve({ ok: true, written: 0 }) },
      onReport: ({ ok }) => reports.push(ok),
    });
    for (let second = 0; second < 600; second += 1) {
      keeper.noteChange();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect(reports).toHaveLength(Math.floor(600_000 / (BACKUP_INTERVAL + 1_000)));
    await vi.advanceTimersByTimeAsync(BACKUP_INTERVAL);
    const taken = reports.length;
    await vi.advanceTimersByTimeAsync(10 * BACKUP_INTERVAL);
    expect(reports).toHaveLength(taken);
  });

  it('is due from a change until it is taken or has failed', async () => {
    const { app, desktop } = await startedApp();
    expect(app.isBackupDue).toBe(false);
    await app.newPlan();
    expect(app.isBackupDue).toBe(true);
    const taking = app.settle();
    await until(() => desktop.backups === 1);
    await taking;
    expect(app.isBackupDue).toBe(false);
    desktop.backupError = 'ENOSPC';
    app.open?.update('title', 'Ny');
    expect(app.hasUnsaved).toBe(true);
    await app.settle();
    expect([app.hasUnsaved, app.isBackupDue]).toEqual([false, false]);
  });

  it('holds every plan as its file, drafts with problems too, and not the dustbin', async () => {
    const { app, desktop } = await startedApp();
    await app.newPlan();
    const removed = app.open?.plan.id ?? '';
    await app.openExample('eksempel');
    app.open?.update('horizon.years', 99);
    await app.removePlan(removed);
    await app.settle();
    expect(desktop.backup?.plans.map(({ title }) => title)).toEqual(['Eksempelpraksis']);
    expect(JSON.parse(desktop.backup?.plans[0]?.text ?? '')).toStrictEqual(app.open?.plan);
  });

  it('that fails is told until one succeeds', async () => {
    const { app, desktop } = await startedApp();
    await app.newPlan();
    desktop.backupError = 'ENOSPC';
    await app.settle();
    expect(app.storageNotice).toEqual({ kind: 'backup-failed', count: 1, takenAt: null });
    desktop.backupError = null;
    await app.settle();
    expect(app.storageNotice).toBeNull();
  });

  it('that a silent shell does not take has failed', async () => {
    const desktop = { writeBackup: () => Promise.reject(new TypeError('no answer')) };
    expect(await writeBackup(desktop, [])).toEqual({ ok: false, code: 'TypeError' });
  });

  it('takes of an older store’s rows those in use, whatever their text', () => {
    const rows = [
      { id: 'a', title: 'A', text: 'gammelt format' },
      { id: 'b', title: 'B', text: 'x', deletedAt: 5 },
      { id: '../c', title: 'C', text: 'x' },
      null,
      { id: 'd', text: 'x' },
    ];
    expect(backupsOfRows(rows)).toEqual([
      { id: 'a', title: 'A', text: 'gammelt format' },
      { id: 'd', title: 'praksisplan', text: 'x' },
    ]);
  });
});

describe('at start', () => {
  async function worked() {
    const clock = { now: Date.UTC(2026, 10, 21, 12) };
    const desktop = new TestDesktop(clock);
    const parts = await startedApp({ clock, desktop });
    for (const title of ['A', 'B', 'C']) {
      await parts.app.openExample('eksempel');
      (await opened(parts)).update('title', title);
    }
    await parts.app.closePlan();
    await parts.app.settle();
    const plans = parts.app.plans;
    clock.now += 60 * 60 * 1_000;
    return { ...parts, plans };
  }

  it('an emptied store is filled from the backup, under the same ids, and the user is told', async () => {
    const { desktop, clock, plans } = await worked();
    const { app } = await startedApp({ indexedDB: new IDBFactory(), desktop, clock });
    expect(app.plans.map(({ id, title }) => [id, title]).sort()).toEqual(
      plans.map(({ id, title }) => [id, title]).sort(),
    );
    expect(app.storageNotice).toMatchObject({ kind: 'restored', count: 3 });
    expect(app.storageNotice?.takenAt).toMatch(/^2026-11-21T\d\d:00:00$/);
    app.dismissStorageNotice();
    expect(app.storageNotice).toBeNull();
  });

  it('a store that lost one plan gets that one back', async () => {
    const { desktop, clock, indexedDB, plans } = await worked();
    await raw(indexedDB, (rows) => rows.delete(plans[1]?.id ?? ''));
    const { app } = await startedApp({ indexedDB, desktop, clock });
    expect(app.plans).toHaveLength(3);
    expect(app.storageNotice).toMatchObject({ kind: 'restored', count: 1 });
  });

  it('a plan the user removed stays removed, also when the app ended before the next backup', async () => {
    const { app, desktop, clock, indexedDB, plans } = await worked();
    await app.removePlan(plans[0]?.id ?? '');
    const again = await startedApp({ indexedDB, desktop, clock });
    expect(again.app.plans).toHaveLength(2);
    expect(again.app.storageNotice).toBeNull();
    clock.now += 31 * 24 * 60 * 60 * 1_000;
    desktop.backupError = 'EIO';
    await startedApp({ indexedDB, desktop, clock });
    desktop.backupError = null;
    const later = await startedApp({ indexedDB, desktop, clock });
    expect(later.app.plans).toHaveLength(2);
  });

  it('a row that cannot be read is kept, and the plan comes back beside it, once', async () => {
    const { desktop, clock, indexedDB, plans } = await worked();
    const id = plans[0]?.id ?? '';
    const damaged = { ...(await raw(indexedDB, (rows) => rows.get(id) as IDBRequest<object>)), text: '{' };
    await raw(indexedDB, (rows) => rows.put(damaged));
    desktop.backupError = 'ENOSPC';
    await startedApp({ indexedDB, desktop, clock });
    const { app } = await startedApp({ indexedDB, desktop, clock });
    expect(app.plans.map(({ title }) => title).sort()).toEqual(
      [...plans.slice(1).map(({ title }) => title), `${plans[0]?.title} (gjenopprettet)`].sort(),
    );
    expect(app.storageNotice).toMatchObject({ kind: 'unreadable-plans', count: 1 });
    expect(await raw(indexedDB, (rows) => rows.get(id))).toEqual(damaged);
  });

  it('a plan that fell back to an older state is kept, and the newer one comes beside it, once', async () => {
    const { desktop, clock, indexedDB, plans } = await worked();
    const id = plans[0]?.id ?? '';
    const old = await raw(indexedDB, (rows) => rows.get(id) as IDBRequest<object>);
    const next = await startedApp({ indexedDB, desktop, clock });
    await next.app.openPlan(id);
    next.app.open?.update('note', 'Ettermiddagens arbeid');
    await next.app.settle();
    await raw(indexedDB, (rows) => rows.put(old));
    desktop.backupError = 'ENOSPC';
    await startedApp({ indexedDB, desktop, clock });
    const { app } = await startedApp({ indexedDB, desktop, clock });
    const restored = app.plans.filter(({ title }) => title.endsWith('(gjenopprettet)'));
    expect([app.plans.length, restored.length]).toEqual([4, 1]);
    await app.openPlan(restored[0]?.id ?? '');
    expect(app.open?.plan.note).toBe('Ettermiddagens arbeid');
  });

  it('a plan edited after the backup is left as it is', async () => {
    const { app, desktop, clock, indexedDB, plans } = await worked();
    await app.openPlan(plans[0]?.id ?? '');
    app.open?.update('note', 'Nytt');
    await app.open?.flush();
    const again = await startedApp({ indexedDB, desktop, clock });
    expect(again.app.plans).toHaveLength(3);
    expect(again.app.storageNotice).toBeNull();
  });

  it('says how many plans are lost when the backup cannot be read either', async () => {
    const { desktop, clock } = await worked();
    desktop.isBackupReadable = false;
    const { app } = await startedApp({ indexedDB: new IDBFactory(), desktop, clock });
    expect(app.plans).toEqual([]);
    expect(app.storageNotice).toMatchObject({ kind: 'store-lost', count: 3 });
  });

  it('opens all the same when the shell does not answer, and says so', async () => {
    const { desktop, clock, indexedDB } = await worked();
    desktop.backupSummary = () => Promise.reject(new Error('no answer'));
    const { app, faults } = await startedApp({ indexedDB, desktop, clock });
    expect(app.plans).toHaveLength(3);
    expect(faults).toHaveLength(1);
    expect(app.storageNotice).toEqual({ kind: 'backup-unreadable', count: 3, takenAt: null });
  });

  it('says that the backup could not be read, also after a new one is taken', async () => {
    const { desktop, clock, indexedDB } = await worked();
    desktop.backupSummary = () => Promise.resolve({ ok: false, code: 'EIO' });
    const { app, faults } = await startedApp({ indexedDB, desktop, clock });
    expect(app.storageNotice).toEqual({ kind: 'backup-unreadable', count: 3, takenAt: null });
    expect(faults).toEqual([]);
    await app.settle();
    expect(app.storageNotice?.kind).toBe('backup-unreadable');
  });

  describe('a store that cannot be opened', () => {
    /** Refuses to open, as Chromium does when it cannot mend the files, until it is set aside. */
    function unopenable(error: string) {
      const indexedDB = new IDBFactory();
      const open = indexedDB.open.bind(indexedDB);
      let opens = 0;
      indexedDB.open = () => {
        opens += 1;
        throw new DOMException('Internal error opening backing store', error);
      };
      const mend = (): void => {
        indexedDB.open = open;
      };
      return { indexedDB, mend, opens: () => opens };
    }

    it('is set aside, and a new one filled from the backup', async () => {
      const { desktop, clock } = await worked();
      const { indexedDB, mend } = unopenable('UnknownError');
      desktop.onSetAside = () => {
        mend();
        return Promise.resolve({ ok: true });
      };
      const { app } = await startedApp({ indexedDB, desktop, clock });
      expect(app.plans).toHaveLength(3);
      expect(app.storageNotice).toMatchObject({ kind: 'restored', count: 3 });
    });

    it('and has no backup is said to be lost', async () => {
      const clock = { now: 0 };
      const desktop = new TestDesktop(clock);
      const { indexedDB, mend } = unopenable('UnknownError');
      desktop.onSetAside = () => {
        mend();
        return Promise.resolve({ ok: true });
      };
      const { app } = await startedApp({ indexedDB, desktop, clock });
      expect(app.storageNotice).toMatchObject({ kind: 'store-lost', count: 0 });
      expect(await app.newPlan()).toEqual({ ok: true });
    });

    it.each(['QuotaExceededError', 'AbortError', 'NotReadableError'])('for %s is left as it is', async (error) => {
      const { desktop, clock } = await worked();
      const { indexedDB, opens } = unopenable(error);
      const aside = vi.fn(desktop.onSetAside);
      desktop.onSetAside = aside;
      const { app } = await startedApp({ indexedDB, desktop, clock });
      expect(aside).not.toHaveBeenCalled();
      expect(opens()).toBeGreaterThan(1);
      expect(app.storageNotice).toMatchObject({ kind: 'store-lost' });
    });

    it.each([
      ['refuses', () => Promise.resolve({ ok: false as const, code: 'ENOSPC' })],
      ['does not answer', () => Promise.reject(new Error('no answer'))],
    ])('and a shell that %s leave the app running', async (_what, answer) => {
      const { desktop, clock } = await worked();
      desktop.onSetAside = answer;
      const { app } = await startedApp({ indexedDB: unopenable('UnknownError').indexedDB, desktop, clock });
      expect(app.storageNotice).toMatchObject({ kind: 'store-lost' });
    });
  });

  it('a backup of an invalid draft comes back as the draft', async () => {
    const { app, desktop, clock, plans } = await worked();
    await app.openPlan(plans[0]?.id ?? '');
    app.open?.update('horizon.years', 99);
    await app.settle();
    const again = await startedApp({ indexedDB: new IDBFactory(), desktop, clock });
    await again.app.openPlan(plans[0]?.id ?? '');
    expect(again.app.open?.plan.horizon.years).toBe(99);
    expect(again.app.open?.problems).toMatchObject([{ code: 'too-high', path: 'horizon.years' }]);
  });

  it('the text of a plan is the same in store and backup', async () => {
    const { desktop, store, plans } = await worked();
    for (const { id } of plans) {
      const loaded = await store.plans.load(id);
      expect(loaded.ok && loaded.stored.text).toBe(desktop.backup?.plans.find((each) => each.id === id)?.text);
    }
  });

  it('random plans come back exactly', async () => {
    const { store, app, desktop, clock } = await startedApp();
    const originals = fc.sample(plan, { numRuns: 100, seed: 1 }).map((each, index) => ({ ...each, id: `p${index}` }));
    for (const original of originals) await store.plans.save(original, null);
    await app.settle();
    const restored = await startedApp({ indexedDB: new IDBFactory(), desktop, clock });
    expect(restored.app.storageNotice).toMatchObject({ kind: 'restored', count: 100 });
    for (const original of originals) {
      const loaded = await restored.store.plans.load(original.id);
      expect(loaded.ok && loaded.stored.plan).toStrictEqual(original);
    }
  });
});
