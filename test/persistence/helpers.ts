import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openStore, type Store } from '../../src/persistence';
import { KOMMUNER } from '../arbitraries/plan';

/** A store on its own empty database, and the means to open the same database again. */
export interface TestStore {
  readonly store: Store;
  readonly indexedDB: IDBFactory;
  /** Opens the same database anew, as after a crash: the old connection is left as it is. */
  readonly reopen: () => Store;
  readonly clock: { now: number };
}

export function testStore(indexedDB: IDBFactory = new IDBFactory()): TestStore {
  const clock = { now: Date.UTC(2026, 10, 21, 12) };
  const reopen = (): Store => openStore({ indexedDB, IDBKeyRange, kommuner: KOMMUNER, now: () => clock.now });
  return { store: reopen(), indexedDB, reopen, clock };
}

/** Runs one request on the database behind Dexie's back. */
export async function raw<T>(
  indexedDB: IDBFactory,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
  table = 'plans',
): Promise<T> {
  const database = await settled(indexedDB.open('praksisplan'));
  try {
    return await settled(ask(database.transaction(table, 'readwrite').objectStore(table)));
  } finally {
    database.close();
  }
}

export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('request failed'));
    };
  });
}

/** Everything in the database, to see that nothing was written. */
export async function dump(indexedDB: IDBFactory): Promise<unknown> {
  const database = await settled(indexedDB.open('praksisplan'));
  try {
    const content: Record<string, unknown> = { version: database.version };
    for (const name of database.objectStoreNames) {
      content[name] = await settled(database.transaction(name).objectStore(name).getAll());
    }
    return content;
  } finally {
    database.close();
  }
}
