import { type IndexedDbParts, NATIVE_VERSION, PraksisplanDatabase, SCHEMA_VERSION } from './database';
import { probe } from './probe';

/** The store was written by a newer version of the app. Nothing has been written to it. */
export class NewerStoreError extends Error {
  constructor(readonly found: number) {
    super(`The store has version ${found}, this app knows ${SCHEMA_VERSION}`);
    this.name = 'NewerStoreError';
  }
}

export interface ConnectionOptions extends IndexedDbParts {
  /** Gets the rows of an older store before it is upgraded; the upgrade waits for it. */
  readonly beforeUpgrade?: (rows: readonly unknown[]) => Promise<void>;
}

/**
 * The one connection to the database, opened when needed. After a failure it is closed and the next use opens a new
 * one: a connection that has met a full disk answers every later request with AbortError.
 */
export class Connection {
  /** True when the browser threw away a damaged database at the first opening. */
  isDataLost = false;
  private opening: Promise<PraksisplanDatabase> | null = null;

  constructor(private readonly options: ConnectionOptions) {}

  /** @throws NewerStoreError, or what IndexedDB throws; the connection is then renewed at the next use */
  async run<T>(work: (database: PraksisplanDatabase) => Promise<T>): Promise<T> {
    this.opening ??= this.open();
    const opening = this.opening;
    try {
      return await work(await opening);
    } catch (error) {
      this.drop(opening);
      throw error;
    }
  }

  /** Ends the connection; a later use opens a new one. */
  close(): void {
    if (this.opening !== null) this.drop(this.opening);
  }

  private drop(opening: Promise<PraksisplanDatabase>): void {
    if (this.opening === opening) this.opening = null;
    opening.then(
      (database) => database.close(),
      () => undefined, // It never opened; the caller has the error.
    );
  }

  private async open(): Promise<PraksisplanDatabase> {
    const { indexedDB, IDBKeyRange, beforeUpgrade } = this.options;
    const found = await probe(indexedDB, NATIVE_VERSION);
    this.isDataLost ||= found.isDataLost;
    if (found.version > NATIVE_VERSION) throw new NewerStoreError(found.version / 10);
    if (found.version > 0 && found.version < NATIVE_VERSION) await beforeUpgrade?.(found.planRows);
    const database = new PraksisplanDatabase({ indexedDB, IDBKeyRange });
    try {
      await database.open();
      await refuseNewer(database);
    } catch (error) {
      database.close();
      throw error;
    }
    // A newer version of the app in another window may upgrade; what this one does next meets NewerStoreError.
    database.on('versionchange', () => {
      this.close();
      return false; // Dexie's own answer would be the same, and a line in the console.
    });
    return database;
  }
}

/** The number in IndexedDB and the row in the store each tell of a newer writer; either is enough. */
async function refuseNewer(database: PraksisplanDatabase): Promise<void> {
  const native = database.backendDB().version;
  if (native > NATIVE_VERSION) throw new NewerStoreError(native / 10);
  const row = (await database.meta.get('schemaVersion')) as { readonly value?: unknown } | undefined;
  const written = row?.value;
  if (typeof written === 'number' && written > SCHEMA_VERSION) throw new NewerStoreError(written);
}
