/** The store at start. One that cannot be opened at all is set aside, and a new one made for the backup to fill. */
import type { DesktopApi } from '../../electron/ipc/contract';
import type { PlanList } from '../persistence';
import type { Outcome } from './types';

/** What Chromium answers when the files of the store are beyond its own mending. */
const CANNOT_OPEN = 'UnknownError';
/** Before a store that would not open is tried again, ms. */
const SECOND_TRY = 300;

export interface StoreOpening {
  /** Reads the list of plans anew. */
  readonly refresh: () => Promise<Outcome & { readonly list?: PlanList }>;
  /** True once the store has turned out to be of a newer version of the app: it is left as it is. */
  readonly isNewer: () => boolean;
  readonly desktop: Pick<DesktopApi, 'setStoreAside'>;
  /** False where nothing could fill a new store. */
  readonly hasBackup: boolean;
  /** Hears of faults of ours. */
  readonly onFault: (error: unknown) => void;
}

export interface OpenedStore {
  /** Left out where the store cannot be read. */
  readonly list?: PlanList;
  /** True when the store could not be opened and another was made. */
  readonly isNew: boolean;
}

export async function openedStore({
  refresh,
  isNewer,
  desktop,
  hasBackup,
  onFault,
}: StoreOpening): Promise<OpenedStore> {
  const first = await refresh();
  if (first.list !== undefined) return { list: first.list, isNew: false };
  if (isNewer()) return { isNew: false };
  // A store that another program held a moment ago may be free now.
  await new Promise((resolve) => setTimeout(resolve, SECOND_TRY));
  const second = await refresh();
  if (second.list !== undefined) return { list: second.list, isNew: false };
  if (!hasBackup || second.ok || second.reason !== 'failed' || second.code !== CANNOT_OPEN) return { isNew: false };
  try {
    if (!(await desktop.setStoreAside()).ok) return { isNew: false };
  } catch (error) {
    onFault(error); // A shell that does not answer has left the store as it is.
    return { isNew: false };
  }
  const { list } = await refresh();
  return list === undefined ? { isNew: true } : { list, isNew: true };
}
