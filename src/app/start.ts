/** Puts the app together from its real parts. */
import { bundledRules, kommuner } from '../engine';
import { openStore } from '../persistence';
import { platformOf } from '../platform/desktop';
import { PraksisplanApp } from './app.svelte';
import { writeBackup } from './backupKeeper';
import { backupsOfRows } from './backupOfRows';
import { closeWithoutLoss } from './closing';
import { bundledExamples } from './examples';
import { TourMemory } from './tourMemory.svelte';
import { UnreadMemory } from './unreadTexts';
import { withWords } from './withWords';

/** A number from 0 up to 1 with 32 bits of the system's chance. */
function random(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn / 2 ** 32;
}

/** The app on this page, with the store read and the backup compared. What is unsaved is saved when the page hides or closes. */
export async function startApp(page: Window): Promise<PraksisplanApp> {
  const { desktop, hasBackup } = platformOf(page);
  const now = (): number => Date.now();
  const store = openStore({
    indexedDB: globalThis.indexedDB,
    IDBKeyRange: globalThis.IDBKeyRange,
    kommuner,
    now,
    beforeUpgrade: async (rows) => {
      if (!hasBackup) return;
      const report = await writeBackup(desktop, backupsOfRows(rows));
      if (!report.ok) throw new DOMException('The plans could not be copied before the upgrade', report.code);
    },
  });
  const onFault = (error: unknown): void => page.reportError(error);
  const app = new PraksisplanApp({
    store,
    desktop,
    hasBackup,
    engine: async (rules) => {
      const [{ enginePort }, { startStudyWorker }] = await withWords(() =>
        Promise.all([import('./enginePort'), import('./result/startStudyWorker')]),
      );
      return enginePort(rules, kommuner, () => startStudyWorker(page));
    },
    rules: bundledRules,
    kommuner,
    exampleFiles: bundledExamples,
    tour: new TourMemory(page),
    unread: new UnreadMemory(page),
    now,
    random,
    onFault,
  });
  await app.start();
  settleWhenHidden(page, app);
  closeWithoutLoss(page, app, hasBackup, onFault);
  openGivenFiles(page, app, onFault);
  // The first backup need not hold up the screen.
  void app.settle();
  return app;
}

function settleWhenHidden(page: Window, app: PraksisplanApp): void {
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') void app.settle();
  });
  page.addEventListener('pagehide', () => {
    // What stands in the field that has focus is kept as when it is left.
    (page.document.activeElement as Partial<HTMLElement> | null)?.blur?.();
    void app.settle();
  });
}

/** Files the user double-clicked: those that came before the page did, and those that come later. */
function openGivenFiles(page: Window, app: PraksisplanApp, onFault: (error: unknown) => void): void {
  const take = (): void => {
    app.openGivenFiles().catch(onFault);
  };
  page.addEventListener('focus', take);
  take();
}
