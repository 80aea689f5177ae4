/**
 * Looks at the database with IndexedDB itself, before Dexie. Dexie opens a database written by a newer version without
 * a word, and hides the event that tells of lost data.
 */
import { DATABASE_NAME } from './database';

export interface Probe {
  /** IndexedDB's version number; 0 = there is no database yet. */
  readonly version: number;
  /** True when the browser threw away a damaged database in order to open it. */
  readonly isDataLost: boolean;
  /** Rows of the plan store when asked for and there. */
  readonly planRows: readonly unknown[];
}

/** @param readRowsBelow rows are read when the version is lower than this, that is before an upgrade */
export async function probe(indexedDB: IDBFactory, readRowsBelow: number): Promise<Probe> {
  const { database, isDataLost } = await openAsIs(indexedDB);
  if (database === null) return { version: 0, isDataLost, planRows: [] };
  try {
    const { version } = database;
    const planRows = version < readRowsBelow ? await readPlanRows(database) : [];
    return { version, isDataLost, planRows };
  } finally {
    database.close();
  }
}

/** Opens whatever version is there. Where there is none, creation is undone: a look writes nothing. */
function openAsIs(indexedDB: IDBFactory): Promise<{ database: IDBDatabase | null; isDataLost: boolean }> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE_NAME);
    let isNew = false;
    let isDataLost = false;
    request.onupgradeneeded = (event) => {
      isNew = true;
      isDataLost = (event as { readonly dataLoss?: string }).dataLoss === 'total';
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve({ database: request.result, isDataLost });
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve({ database: null, isDataLost });
      else reject(request.error ?? new DOMException('The database could not be opened', 'UnknownError'));
    };
  });
}

/** One at a time: an unreadable row must not hide the others. */
async function readPlanRows(database: IDBDatabase): Promise<unknown[]> {
  if (!database.objectStoreNames.contains('plans')) return [];
  const read = <T>(ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T | undefined> =>
    new Promise((resolve) => {
      const request = ask(database.transaction('plans', 'readonly').objectStore('plans'));
      request.onsuccess = () => resolve(request.result);
      request.onerror = (event) => {
        event.preventDefault();
        resolve(undefined);
      };
    });
  const rows: unknown[] = [];
  for (const key of (await read((store) => store.getAllKeys())) ?? []) {
    const row: unknown = await read((store) => store.get(key) as IDBRequest<unknown>);
    if (row !== undefined) rows.push(row);
  }
  return rows;
}
