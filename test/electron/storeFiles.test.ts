import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyStore, KEPT_DAMAGED, keepDamagedStore, setStoreAside } from '../../electron/storage/storeFiles';
import { temporaryFolder } from './temporaryFolder';

const NOW = Date.UTC(2026, 10, 22, 12);
const STORE = 'app_practice_0.indexeddb.leveldb';

/** A profile with a store, and another origin's beside it. */
async function profileWithStore(): Promise<string> {
  const profile = await temporaryFolder();
  for (const name of [STORE, 'http_127.0.0.1_0.indexeddb.leveldb']) {
    await mkdir(join(profile, 'IndexedDB', name), { recursive: true });
    await writeFile(join(profile, 'IndexedDB', name, '000003.log'), name);
  }
  return profile;
}

const kept = async (profile: string): Promise<string[]> =>
  existsSync(join(profile, 'skadet-lager')) ? readdir(join(profile, 'skadet-lager')) : [];

describe('the copy at start', () => {
  it('is kept when something was missing, once, and holds our store only', async () => {
    const profile = await profileWithStore();
    expect(await copyStore(profile)).toBe(true);
    await writeFile(join(profile, 'IndexedDB', STORE, '000003.log'), 'mended');
    await keepDamagedStore(profile, NOW);
    await keepDamagedStore(profile, NOW + 1);
    expect(await kept(profile)).toEqual(['2026-11-22T12-00-00.000Z']);
    const folder = join(profile, 'skadet-lager/2026-11-22T12-00-00.000Z');
    expect(await readdir(folder)).toEqual([STORE]);
    expect(await readFile(join(folder, STORE, '000003.log'), 'utf8')).toBe(STORE);
  });

  it('is replaced at the next start, and gone when there is no store', async () => {
    const profile = await profileWithStore();
    await copyStore(profile);
    await writeFile(join(profile, 'IndexedDB', STORE, '000003.log'), 'later');
    await copyStore(profile);
    expect(await readFile(join(profile, 'lager-ved-start', STORE, '000003.log'), 'utf8')).toBe('later');
    const empty = await temporaryFolder();
    expect(await copyStore(empty)).toBe(false);
    await keepDamagedStore(empty, NOW);
    expect(await kept(empty)).toEqual([]);
  });

  it('is not made of long values whose database is gone, and holds both when it is there', async () => {
    const profile = await profileWithStore();
    const long = 'app_practice_0.indexeddb.blob';
    await mkdir(join(profile, 'IndexedDB', long));
    expect(await copyStore(profile)).toBe(true);
    expect((await readdir(join(profile, 'lager-ved-start'))).sort()).toEqual([long, STORE]);
    await rm(join(profile, 'IndexedDB', STORE), { recursive: true });
    expect(await copyStore(profile)).toBe(false);
    await keepDamagedStore(profile, NOW);
    expect(await kept(profile)).toEqual([]);
  });

  it('is not made of a store too large to wait for', async () => {
    const profile = await profileWithStore();
    expect(await copyStore(profile, STORE.length - 1)).toBe(false);
    expect(await copyStore(profile, STORE.length)).toBe(true);
  });
});

describe('a store set aside', () => {
  it('is moved whole, and leaves room for a new one', async () => {
    const profile = await profileWithStore();
    await copyStore(profile);
    await setStoreAside(profile, NOW, 1_000);
    expect(await readdir(join(profile, 'IndexedDB'))).toEqual(['http_127.0.0.1_0.indexeddb.leveldb']);
    expect(await readFile(join(profile, 'skadet-lager/2026-11-22T12-00-00.000Z', STORE, '000003.log'), 'utf8')).toBe(
      STORE,
    );
    expect((await readdir(profile)).sort()).toEqual(['IndexedDB', 'skadet-lager']);
    await keepDamagedStore(profile, NOW + 1);
    expect(await kept(profile)).toHaveLength(1);
  });

  it('stays where it is when its name is taken or the disk has no room', async () => {
    const profile = await profileWithStore();
    await mkdir(join(profile, 'skadet-lager/2026-11-22T12-00-00.000Z'), { recursive: true });
    await expect(setStoreAside(profile, NOW, 1_000)).rejects.toMatchObject({ code: 'EEXIST' });
    await mkdir(join(profile, 'plass.tmp'));
    await expect(setStoreAside(profile, NOW + 1, 1_000)).rejects.toThrow();
    expect(await readFile(join(profile, 'IndexedDB', STORE, '000003.log'), 'utf8')).toBe(STORE);
  });

  it(`is one of at most ${String(KEPT_DAMAGED)} that are kept, the newest`, async () => {
    const profile = await profileWithStore();
    for (let start = 0; start < KEPT_DAMAGED + 2; start += 1) {
      await copyStore(profile);
      await keepDamagedStore(profile, NOW + start);
    }
    expect((await kept(profile)).sort()).toEqual(
      [2, 3, 4].map((start) => new Date(NOW + start).toISOString().replaceAll(':', '-')),
    );
  });
});
