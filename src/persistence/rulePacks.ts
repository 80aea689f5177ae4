/** Rule packs on this machine: the one the user has put in use, and those plans have been computed with. */
import { type Connection, NewerStoreError } from './connection';
import type { PraksisplanDatabase } from './database';
import { errorCode, type StoreFailure } from './plans';

/** A pack as it came: its file's text, which is checked anew each time it is read. */
export interface StoredPack {
  /** 64 hexadecimal digits. */
  readonly fingerprint: string;
  /** The file's name; empty for a pack that came with the app. */
  readonly name: string;
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

export type PackOutcome = { readonly ok: true; readonly stored: StoredPack | null } | StoreFailure;
export type PackChange = { readonly ok: true } | StoreFailure;

const IN_USE = 'rulePackInUse';
const PREFIX = 'rulePack:';
/** How many packs are kept, the newest and the one in use. */
export const MOST_PACKS = 6;

export class RulePackRepository {
  /** @param now the clock, milliseconds since 1970 */
  constructor(
    private readonly connection: Connection,
    private readonly now: () => number,
  ) {}

  /** The pack in use; null = the one the app ships with. */
  inUse(): Promise<PackOutcome> {
    return this.attempt(async (database) => {
      const fingerprint = await inUse(database);
      return { ok: true, stored: fingerprint === null ? null : await packAt(database, fingerprint) };
    });
  }

  /** Any pack that is kept. */
  find(fingerprint: string): Promise<PackOutcome> {
    return this.attempt(async (database) => ({ ok: true, stored: await packAt(database, fingerprint) }));
  }

  /** Keeps a pack so that it can be compared with later ones; the oldest beyond `MOST_PACKS` go. */
  keep(pack: Omit<StoredPack, 'keptAt'>): Promise<PackChange> {
    return this.change((database) => this.put(database, pack));
  }

  /** Keeps a pack and puts it in use, both or neither. */
  use(pack: Omit<StoredPack, 'keptAt'>): Promise<PackChange> {
    return this.change(async (database) => {
      await database.settings.put({ key: IN_USE, value: pack.fingerprint });
      await this.put(database, pack);
    });
  }

  /** Back to the pack the app ships with; the other one is kept. */
  useBundled(): Promise<PackChange> {
    return this.change((database) => database.settings.delete(IN_USE));
  }

  private async put(database: PraksisplanDatabase, pack: Omit<StoredPack, 'keptAt'>): Promise<void> {
    await database.settings.put({ key: PREFIX + pack.fingerprint, value: { ...pack, keptAt: this.now() } });
    const kept = (await database.settings.where('key').startsWith(PREFIX).toArray()).map(packOf);
    const used = await inUse(database);
    const old = kept
      .filter((each) => each !== null && each.fingerprint !== used)
      .sort((a, b) => (b?.keptAt ?? 0) - (a?.keptAt ?? 0))
      .slice(MOST_PACKS - 1);
    await database.settings.bulkDelete(old.map((each) => PREFIX + (each?.fingerprint ?? '')));
  }

  private change(work: (database: PraksisplanDatabase) => Promise<void>): Promise<PackChange> {
    return this.attempt<PackChange>(async (database) => {
      await database.transaction('rw', database.settings, () => work(database));
      return { ok: true };
    });
  }

  private async attempt<T>(work: (database: PraksisplanDatabase) => Promise<T>): Promise<T | StoreFailure> {
    try {
      return await this.connection.run(work);
    } catch (error) {
      if (error instanceof NewerStoreError) return { ok: false, reason: 'newer-store', code: String(error.found) };
      return { ok: false, reason: 'failed', code: errorCode(error) };
    }
  }
}

async function inUse(database: PraksisplanDatabase): Promise<string | null> {
  const row = (await database.settings.get(IN_USE)) as { readonly value?: unknown } | undefined;
  return typeof row?.value === 'string' ? row.value : null;
}

async function packAt(database: PraksisplanDatabase, fingerprint: string): Promise<StoredPack | null> {
  return packOf(await database.settings.get(PREFIX + fingerprint));
}

/** @returns null for a row that is not one of ours */
function packOf(row: unknown): StoredPack | null {
  const value = (row as { readonly value?: unknown } | undefined)?.value;
  if (typeof value !== 'object' || value === null) return null;
  const { fingerprint, name, text, keptAt } = value as Readonly<Record<string, unknown>>;
  const isOurs = typeof fingerprint === 'string' && typeof name === 'string' && typeof text === 'string';
  return isOurs && typeof keptAt === 'number' ? { fingerprint, name, text, keptAt } : null;
}
