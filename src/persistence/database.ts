import Dexie, { type Table } from 'dexie';

/** The database's name is part of the data format: another name is another, empty store. */
export const DATABASE_NAME = 'praksisplan';

/** Version of the stores below. Rises with each new `version(n)` block; released blocks are never edited. */
export const SCHEMA_VERSION = 1;

/** Dexie multiplies its version numbers by ten in IndexedDB. */
export const NATIVE_VERSION = SCHEMA_VERSION * 10;

/** One plan. `text` is the plan file; the other fields are about it and never replace it. */
export interface PlanRow {
  readonly id: string;
  /** Counts the saves; another number than expected means that somebody else saved. */
  readonly revision: number;
  /** Version of the plan file format in `text`. */
  readonly formatVersion: number;
  /** Milliseconds since 1970, UTC. */
  readonly updatedAt: number;
  /** When the plan went to the dustbin; `null` = it is in use. */
  readonly deletedAt: number | null;
  /** The title when saved, so that a row whose text cannot be read still has a name. */
  readonly title: string;
  /** SHA-256 of `text` in UTF-8, lower-case hex. */
  readonly sha256: string;
  readonly text: string;
}

export interface KeyedRow {
  readonly key: string;
  readonly value: unknown;
}

/** Where IndexedDB comes from: the browser's, or a test's. */
export interface IndexedDbParts {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

/** Rows are typed `unknown` where they are read: they are checked as if a stranger wrote them. */
export class PraksisplanDatabase extends Dexie {
  readonly plans!: Table<unknown, string, PlanRow>;
  readonly settings!: Table<unknown, string, KeyedRow>;
  readonly meta!: Table<unknown, string, KeyedRow>;

  constructor(parts: IndexedDbParts) {
    super(DATABASE_NAME, { ...parts, chromeTransactionDurability: 'strict' });
    this.version(SCHEMA_VERSION).stores({ plans: 'id, updatedAt', settings: 'key', meta: 'key' });
    this.on('populate', (transaction) => {
      void transaction.table('meta').add({ key: 'schemaVersion', value: SCHEMA_VERSION });
    });
  }
}
