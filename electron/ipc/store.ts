import { app } from 'electron';
import { errorCode } from '../storage/disk';
import { copyStore, setStoreAside } from '../storage/storeFiles';
import { handle } from './handle';
import { texts } from './language';
import { parseNothing } from './parse';

/** Answers the store channel. */
export function registerStore(): void {
  handle('store:setAside', parseNothing, async () => {
    try {
      await setStoreAside(app.getPath('userData'), Date.now());
      return { ok: true };
    } catch (error) {
      return { ok: false, code: errorCode(error) };
    }
  });
}

/** Copies the page's store before the page opens it. A copy that fails holds up nothing. */
export async function copyStoreAtStart(): Promise<void> {
  try {
    await copyStore(app.getPath('userData'));
  } catch (error) {
    tellOfCopy(error);
  }
}

/** Only the damaged files are not kept; the plans come back all the same. */
export function tellOfCopy(error: unknown): void {
  process.stderr.write(`${texts().storeNotCopied(errorCode(error))}\n`);
}
