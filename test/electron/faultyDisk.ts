import { realDisk, type Disk, type OpenFile } from '../../electron/storage/disk';

/** What happens at the chosen call, and after it. */
export type Fault =
  /** The call fails with this code, and those after it work again: a full disk, a scanner, a flicker. */
  | { readonly kind: 'error'; readonly code: string }
  /** The call fails and so does every one after it: the power went. */
  | { readonly kind: 'crash' };

/** A real disk that fails at one call, and counts the calls. */
export interface FaultyDisk extends Disk {
  readonly calls: () => number;
}

/** Fails call number `failAt` (from 1). A failing write leaves half of its bytes behind, as a full disk does. */
export function faultyDisk(failAt: number, fault: Fault): FaultyDisk {
  let calls = 0;
  const failing = (): boolean => {
    calls += 1;
    return calls === failAt || (fault.kind === 'crash' && calls > failAt);
  };
  const failure = (): Error => {
    const code = fault.kind === 'crash' ? 'CRASH' : fault.code;
    return Object.assign(new Error(code), { code });
  };
  const guard =
    <A extends readonly unknown[], R>(call: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (failing()) throw failure();
      return call(...args);
    };
  const guardFile = (file: OpenFile): OpenFile => ({
    writeFile: async (bytes) => {
      if (!failing()) return file.writeFile(bytes);
      await file.writeFile(bytes.subarray(0, Math.floor(bytes.length / 2)));
      throw failure();
    },
    readFile: guard(() => file.readFile()),
    stat: guard(() => file.stat()),
    sync: guard(() => file.sync()),
    // The handle is closed either way, so that a test does not leak it.
    close: async () => {
      await file.close();
      if (failing()) throw failure();
    },
  });
  const open = guard(realDisk.open);
  return {
    calls: () => calls,
    open: async (...args) => guardFile(await open(...args)),
    rename: guard(realDisk.rename),
    unlink: guard(realDisk.unlink),
    removeTree: guard(realDisk.removeTree),
    makeFolder: guard(realDisk.makeFolder),
    list: guard(realDisk.list),
    kind: guard(realDisk.kind),
  };
}

export const ERROR_CODES = ['ENOSPC', 'EIO', 'EPERM', 'EBUSY', 'EROFS'] as const;
