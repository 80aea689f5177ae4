/** Puts the app together from its real parts. */
import { bundledRules, kommuner } from '../engine';
import { openStore } from '../persistence';
import { platformOf } from '../platform/desktop';
import { PraksisplanApp } from './app.svelte';
import { writeBackup } from './backupKeeper';
import { backupsOfRows } from './backupOfRows';
import { enginePort } from './enginePort';
import { bundledExamples } from './examples';

/** A number from 0 up to 1 with 32 bits of the system's chance. */
function random(): number {
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn / 2 ** 32;
}

/** The app on this page, with the store read and the backup compared. What is unsaved is saved when the page hides. */
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
  const app = new PraksisplanApp({
    store,
    desktop,
    hasBackup,
    engine: enginePort(bundledRules, kommuner),
    rules: bundledRules,
    kommuner,
    exampleFiles: bundledExamples,
    now,
    random,
    onFault: (error) => page.reportError(error),
  });
  await app.start();
  settleWhenHidden(page, app);
  // The first backup need not hold up the screen.
  void app.settle();
  return app;
}

function settleWhenHidden(page: Window, app: PraksisplanApp): void {
  page.document.addEventListener('visibilitychange', () => {
    if (page.document.visibilityState === 'hidden') void app.settle();
  });
  page.addEventListener('pagehide', () => {
    void app.settle();
  });
}
