import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore as FakeObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { openStore } from '../../src/persistence';
import { samplePlan } from '../arbitraries/builders';
import { KOMMUNER } from '../arbitraries/plan';
import { dump, raw, settled, testStore } from './helpers';

/** A database as a version of the app from the future would leave it. */
async function newerStore(indexedDB: IDBFactory): Promise<void> {
  const newer = new Dexie('praksisplan', { indexedDB, IDBKeyRange });
  newer.version(2).stores({ plans: 'id, updatedAt, owner', settings: 'key', meta: 'key', owners: 'id' });
  await newer.table('plans').add({ id: 'ny', owner: 'x', body: { made: 'by version 2' } });
  newer.close();
}

describe('a store written by a newer version', () => {
  it('Dexie alone opens it without a word: the reason for the check', async () => {
    const indexedDB = new IDBFactory();
    await newerStore(indexedDB);
    const older = new Dexie('praksisplan', { indexedDB, IDBKeyRange });
    older.version(1).stores({ plans: 'id, updatedAt', settings: 'key', meta: 'key' });
    await expect(older.open()).resolves.toBeDefined();
    older.close();
  });

  it('is refused by its version number, with no write', async () => {
    const indexedDB = new IDBFactory();
    await newerStore(indexedDB);
    const before = await dump(indexedDB);
    const { store } = testStore(indexedDB);
    const refused = { ok: false, reason: 'newer-store', code: '2' };
    expect(await store.plans.list()).toEqual(refused);
    expect(await store.plans.save(samplePlan(), null)).toEqual(refused);
    expect(await store.plans.remove('ny')).toEqual(refused);
    expect(await dump(indexedDB)).toEqual(before);
  });

  it('is refused by the row in the store, with no write', async () => {
    const { store, indexedDB, reopen } = testStore();
    await store.plans.save(samplePlan(), null);
    store.close();
    await raw(indexedDB, (meta) => meta.put({ key: 'schemaVersion', value: 7 }), 'meta');
    const before = await dump(indexedDB);
    expect(await reopen().plans.save(samplePlan('Ny'), 1)).toEqual({ ok: false, reason: 'newer-store', code: '7' });
    expect(await dump(indexedDB)).toEqual(before);
  });

  it('is refused from the moment another window upgrades it', async () => {
    const { store, indexedDB } = testStore();
    await store.plans.save(samplePlan(), null);
    await newerStore(indexedDB);
    expect(await store.plans.save(samplePlan('Ny'), 1)).toEqual({ ok: false, reason: 'newer-store', code: '2' });
  });
});

describe('an older store', () => {
  it('is handed over row by row before it is upgraded', async () => {
    const indexedDB = new IDBFactory();
    const request = indexedDB.open('praksisplan', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('plans', { keyPath: 'id' }).add({ id: 'gammel', text: 'x' });
    };
    (await settled(request)).close();
    const seen: unknown[] = [];
    const beforeUpgrade = vi.fn(async (rows: readonly unknown[]) => {
      const { version } = (await dump(indexedDB)) as { version: number };
      seen.push(version, ...rows);
    });
    const store = openStore({ indexedDB, IDBKeyRange, kommuner: KOMMUNER, now: () => 0, beforeUpgrade });
    expect(await store.plans.save(samplePlan(), null)).toMatchObject({ ok: true });
    expect(seen).toEqual([1, { id: 'gammel', text: 'x' }]);
    expect(beforeUpgrade).toHaveBeenCalledTimes(1);
    expect(await dump(indexedDB)).toMatchObject({ version: 10 });
  });

  it('is not upgraded when the copy cannot be made', async () => {
    const indexedDB = new IDBFactory();
    const request = indexedDB.open('praksisplan', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('plans', { keyPath: 'id' });
    (await settled(request)).close();
    const beforeUpgrade = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    const store = openStore({ indexedDB, IDBKeyRange, kommuner: KOMMUNER, now: () => 0, beforeUpgrade });
    expect(await store.plans.list()).toEqual({ ok: false, reason: 'failed', code: 'QuotaExceededError' });
    expect(await dump(indexedDB)).toEqual({ version: 1, plans: [] });
  });
});

describe('a new store', () => {
  it('is not made by looking for one', async () => {
    const { store, indexedDB } = testStore();
    const { probe } = await import('../../src/persistence/probe');
    expect(await probe(indexedDB, 10)).toEqual({ version: 0, isDataLost: false, planRows: [] });
    expect(await indexedDB.databases()).toEqual([]);
    expect(await store.plans.list()).toMatchObject({ ok: true });
    expect(await dump(indexedDB)).toMatchObject({ version: 10, meta: [{ key: 'schemaVersion', value: 1 }] });
  });
});

describe('a failed write', () => {
  it('is reported, and the next one goes through on a new connection', async () => {
    const { store, indexedDB } = testStore();
    await store.plans.save(samplePlan(), null);
    const opened = vi.spyOn(indexedDB, 'open');
    const put = vi.spyOn(FakeObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError');
    });
    const outcome = await store.plans.save(samplePlan('Endret'), 1);
    expect(outcome).toEqual({ ok: false, reason: 'failed', code: 'QuotaExceededError' });
    put.mockRestore();
    expect(opened).not.toHaveBeenCalled();
    expect(await store.plans.save(samplePlan('Endret'), 1)).toMatchObject({ ok: true, revision: 2 });
    expect(opened).toHaveBeenCalled();
  });
});
