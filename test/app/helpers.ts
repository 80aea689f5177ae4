import { createHash } from 'node:crypto';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { BackupPlan, DesktopApi, OpenOutcome } from '../../electron/ipc/contract';
import { PraksisplanApp, type AppOptions } from '../../src/app/app.svelte';
import { enginePort } from '../../src/app/enginePort';
import type { ExampleFiles } from '../../src/app/examples';
import { bundledRules, kommuner } from '../../src/engine';
import { openStore, type Store } from '../../src/persistence';
import { serializePlan } from '../../src/planfile';
import { sample, samplePlan, seededRandom } from '../arbitraries/builders';

/** The shell in memory: a backup folder that keeps the newest backup, and dialogs that answer as told. */
export class TestDesktop implements DesktopApi {
  backup: { takenAt: string; plans: readonly BackupPlan[] } | null = null;
  backupError: string | null = null;
  isBackupReadable = true;
  backups = 0;
  nextFile: OpenOutcome = { ok: false, reason: 'cancelled' };
  saved: { suggestedName: string; text: string }[] = [];

  constructor(private readonly clock: { readonly now: number }) {}

  /** Files the user double-clicked, that the page has not taken. */
  given: OpenOutcome[] = [];

  takeOpened: DesktopApi['takeOpened'] = () => Promise.resolve(this.given.shift() ?? null);

  openFile: DesktopApi['openFile'] = () => Promise.resolve(this.nextFile);

  saveFileAs: DesktopApi['saveFileAs'] = (request) => {
    this.saved.push(request);
    return Promise.resolve({ ok: true, name: request.suggestedName });
  };

  writeBackup: DesktopApi['writeBackup'] = ({ plans }) => {
    if (this.backupError !== null) return Promise.resolve({ ok: false, code: this.backupError });
    const isSame = JSON.stringify(plans) === JSON.stringify(this.backup?.plans);
    if (plans.length === 0 || isSame) return Promise.resolve({ ok: true, written: 0 });
    this.backup = { takenAt: new Date(this.clock.now).toISOString(), plans };
    this.backups += 1;
    return Promise.resolve({ ok: true, written: plans.length });
  };

  backupSummary: DesktopApi['backupSummary'] = () => {
    const plans = (this.backup?.plans ?? []).map(({ id, title, text }) => ({
      id,
      title,
      sha256: createHash('sha256').update(text).digest('hex'),
    }));
    return Promise.resolve({ ok: true, summary: { takenAt: this.backup?.takenAt ?? null, plans } });
  };

  readBackup: DesktopApi['readBackup'] = () =>
    Promise.resolve(
      this.backup !== null && this.isBackupReadable ? { ok: true, ...this.backup } : { ok: false, code: 'DAMAGED' },
    );

  /** What setting the store aside does, and its answer. */
  onSetAside: DesktopApi['setStoreAside'] = () => Promise.resolve({ ok: false, code: 'EBUSY' });

  setStoreAside: DesktopApi['setStoreAside'] = () => this.onSetAside();

  nextPack: OpenOutcome = { ok: false, reason: 'cancelled' };

  openRulePack: DesktopApi['openRulePack'] = () => Promise.resolve(this.nextPack);

  openSource: DesktopApi['openSource'] = () => Promise.resolve({ ok: true });

  /** The languages the page has told, in order. */
  readonly languages: string[] = [];
  reloads = 0;
  reload: DesktopApi['reload'] = () => {
    this.reloads += 1;
    return Promise.resolve();
  };
  setLanguage: DesktopApi['setLanguage'] = ({ language }) => {
    this.languages.push(language);
    return Promise.resolve({ ok: true });
  };

  appInfo: DesktopApi['appInfo'] = () =>
    Promise.resolve({ version: '9.8.7', platform: 'test', electron: '', chromium: '' });
}

export interface TestApp {
  readonly app: PraksisplanApp;
  readonly store: Store;
  readonly desktop: TestDesktop;
  readonly indexedDB: IDBFactory;
  readonly clock: { now: number };
  readonly faults: unknown[];
}

/** Example that the tests open, so that they do not depend on the bundled ones. */
export const EXAMPLES: ExampleFiles = {
  'eksempel.praksisplan': serializePlan({ ...samplePlan('Eksempelpraksis'), id: 'eksempel', example: true }),
};

/** A started app with the real engine and rules. Pass parts of another one to share its disk, shell or clock. */
export async function startedApp(
  parts: Partial<Pick<TestApp, 'indexedDB' | 'desktop' | 'clock'>> & Pick<AppOptions, 'unread'> = {},
): Promise<TestApp> {
  const clock = parts.clock ?? { now: Date.UTC(2026, 10, 21, 12) };
  const indexedDB = parts.indexedDB ?? new IDBFactory();
  const desktop = parts.desktop ?? new TestDesktop(clock);
  const now = (): number => clock.now;
  const store = openStore({ indexedDB, IDBKeyRange, kommuner, now });
  const faults: unknown[] = [];
  const app = new PraksisplanApp({
    store,
    desktop,
    hasBackup: true,
    engine: (rules) => enginePort(rules, kommuner),
    rules: bundledRules,
    kommuner,
    exampleFiles: EXAMPLES,
    ...(parts.unread === undefined ? {} : { unread: parts.unread }),
    now,
    random: seededRandom(appsStarted++),
    onFault: (error) => faults.push(error),
  });
  await app.start();
  await app.settle();
  return { app, store, desktop, indexedDB, clock, faults };
}

let appsStarted = 1;

/** Text of a plan file with other values at some paths. */
export const fileText = (changes: Readonly<Record<string, unknown>> = {}): string => serializePlan(sample(changes));

export async function until(condition: () => boolean): Promise<void> {
  await vi.waitFor(
    () => {
      if (!condition()) throw new Error('not yet');
    },
    { timeout: 5_000, interval: 5 },
  );
}

/** The plan the app has open, computed. */
export async function opened({ app }: TestApp): Promise<NonNullable<PraksisplanApp['open']>> {
  if (app.open === null) throw new Error('No plan is open');
  const session = app.open;
  await until(() => !session.isComputing);
  return session;
}
