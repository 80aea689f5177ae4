/** The store on this machine. The only folder that imports Dexie. */
import type { KommuneReference } from '../planfile';
import { Connection, type ConnectionOptions } from './connection';
import { PlanRepository } from './plans';
import { RulePackRepository } from './rulePacks';

export { sha256 } from './rows';
export type { StoredPlan, UnreadablePlan, UnreadableReason } from './rows';
export { DUSTBIN_DAYS, PlanRepository } from './plans';
export type { ChangeOutcome, ListOutcome, LoadOutcome, PlanList, SaveOutcome, StoreFailure } from './plans';

export { RulePackRepository, type StoredPack } from './rulePacks';

export interface StoreOptions extends ConnectionOptions {
  readonly kommuner: readonly KommuneReference[];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface Store {
  readonly plans: PlanRepository;
  readonly rulePacks: RulePackRepository;
  /** True when the browser threw away a damaged database to open this one; known after the first use. */
  isDataLost(): boolean;
  close(): void;
}

/** Nothing is opened before the first use, and a failed connection is renewed at the next. */
export function openStore(options: StoreOptions): Store {
  const connection = new Connection(options);
  return {
    plans: new PlanRepository(connection, options.kommuner, options.now),
    rulePacks: new RulePackRepository(connection, options.now),
    isDataLost: () => connection.isDataLost,
    close: () => {
      connection.close();
    },
  };
}
