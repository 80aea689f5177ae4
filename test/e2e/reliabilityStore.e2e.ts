import { cp, mkdtemp, open, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { electronTarget, NO_RETRY, type RunningTarget } from './harness';
import { upgradeStore } from './newerStore';
import { TypedPlan } from './reliabilityPlan';

const STORE = 'IndexedDB/app_practice_0.indexeddb.leveldb';
const TITLES = ['Plan en', 'Plan to', 'Plan tre'];

let target: RunningTarget;
/** A profile as a session with a backup left it. */
let worked = '';

beforeAll(async () => {
  target = await electronTarget();
  if (target.unavailable !== undefined) return;
  for (const title of TITLES) {
    const plan = new TypedPlan(target.page);
    await plan.makeNew();
    await plan.type(plan.title, title);
    await target.page.getByRole('button', { name: 'Alle planer' }).click();
  }
  // What was saved less than two seconds before the backup counts as the same as it.
  await pause(2_500);
  await endByUser();
  worked = await mkdtemp(join(tmpdir(), 'praksisplan-worked-'));
  await cp(target.profile, worked, { recursive: true });
});
afterAll(async () => {
  await target.close();
  if (worked !== '') await rm(worked, { recursive: true, force: true });
});
beforeEach((context) => {
  if (target.unavailable !== undefined) context.skip(target.unavailable);
});

async function endByUser(): Promise<void> {
  const main = target.electron?.process();
  const ended = new Promise((done) => main?.once('exit', done));
  await target.electron?.evaluate(({ app }) => app.quit());
  await ended;
}

/** Puts the profile back as the session left it; the app is not running. */
async function restoreProfile(): Promise<void> {
  for (const name of await readdir(target.profile)) await rm(join(target.profile, name), { recursive: true });
  await cp(worked, target.profile, { recursive: true });
}

const filesOfStore = async (kind: RegExp): Promise<string[]> =>
  (await readdir(join(target.profile, STORE)))
    .filter((name) => kind.test(name))
    .map((name) => join(target.profile, STORE, name));

async function overwrite(path: string, from: number, length: number): Promise<void> {
  const file = await open(path, 'r+');
  const bytes = Buffer.alloc(length, 0xa5);
  await file.write(bytes, 0, length, from);
  await file.close();
}

/** Ways a store goes bad on a disk. */
const DAMAGE: Readonly<Record<string, () => Promise<void>>> = {
  'its folder is gone': () => rm(join(target.profile, STORE), { recursive: true }),
  'all of IndexedDB is gone': () => rm(join(target.profile, 'IndexedDB'), { recursive: true }),
  'its files are empty': async () => {
    for (const path of await filesOfStore(/./u)) await truncate(path, 0);
  },
  'its logs are gone': async () => {
    for (const path of await filesOfStore(/\.log$/u)) await rm(path);
  },
  'its logs are cut in half': async () => {
    for (const path of await filesOfStore(/\.log$/u)) await truncate(path, Math.floor((await stat(path)).size / 2));
  },
  'a block of its log is overwritten': async () => {
    for (const path of await filesOfStore(/\.log$/u))
      await overwrite(path, Math.floor((await stat(path)).size / 3), 512);
  },
  'its manifest is overwritten': async () => {
    for (const path of await filesOfStore(/^MANIFEST/u)) await overwrite(path, 0, 64);
  },
  'it says that another manifest is the one': async () => {
    for (const path of await filesOfStore(/^CURRENT$/u)) await writeFile(path, 'MANIFEST-999999\n');
  },
};

describe('a store that went bad', NO_RETRY, () => {
  it.each(Object.keys(DAMAGE))('is filled from the backup when %s', async (damage) => {
    await endByUser().catch(() => undefined);
    await restoreProfile();
    const before = await filesOfStore(/./u);
    await DAMAGE[damage]?.();
    await target.relaunch();
    const plan = new TypedPlan(target.page);
    const shown = (await plan.titles()).map((title) => title.replace(' (gjenopprettet)', ''));
    expect(shown).toEqual(expect.arrayContaining(TITLES));
    const notices = await target.page.getByRole('alert').allInnerTexts();
    expect(notices.join()).toMatch(/hentet fra sikkerhetskopien/u);
    const isGone = damage.endsWith('is gone');
    const kept = await readdir(join(target.profile, 'skadet-lager')).catch(() => []);
    expect(kept).toHaveLength(isGone ? 0 : 1);
    expect(before.length).toBeGreaterThan(0);
    await plan.openNewest();
    await plan.type(plan.title, 'Videre');
    await target.page.getByText('Lagret kl.', { exact: false }).waitFor();
  });
});

describe('a store of a newer version', NO_RETRY, () => {
  it('is refused, and nothing is written to it or over its backup', async () => {
    await target.relaunch();
    await restoreAndUpgrade();
    const contents = (): Promise<unknown> => target.page.evaluate(dump);
    const backups = (): Promise<string[]> => readdir(join(target.profile, 'sikkerhetskopi'));
    const before = [await contents(), await backups()];
    await target.relaunch();
    const { page } = target;
    await page.getByText('Oppdater programmet for å åpne dem.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Begynn med en tom plan', exact: true }).click();
    // The code is the version found.
    await page.getByText('Det gikk ikke. Prøv igjen. (Kode: 2)').waitFor();
    await page.reload();
    await page.getByText('Oppdater programmet for å åpne dem.', { exact: false }).waitFor();
    expect([await contents(), await backups()]).toEqual(before);
  });

  async function restoreAndUpgrade(): Promise<void> {
    await endByUser();
    await restoreProfile();
    await target.relaunch();
    await new TypedPlan(target.page).startPage();
    await upgradeStore(target.page);
  }
});

/** Everything in the database, read in the page. */
async function dump(): Promise<unknown> {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((done, fail) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => fail(new Error(request.error?.name));
    });
  const database = await settled(indexedDB.open('praksisplan'));
  const found: Record<string, unknown> = { version: database.version };
  for (const name of database.objectStoreNames) {
    found[name] = await settled(database.transaction(name).objectStore(name).getAll());
  }
  database.close();
  return found;
}
