/**
 * Closing loses nothing: while something is not on the disk the window is held, what is unsaved is saved and backed up,
 * and the window closes by itself. In a plain browser, where only the user may close, the browser asks instead.
 */

/** What closing asks of the app. */
export interface Closable {
  /** True while something the user did is in memory only. */
  readonly hasUnsaved: boolean;
  /** True while something saved is not in the backup folder, and no backup has been tried since. */
  readonly isBackupDue: boolean;
  /** Saves, then takes a backup; settles also when the disk refuses. */
  settle(): Promise<void>;
}

/** How long the window is held, ms. After that the shell asks whether to close all the same. */
export const CLOSE_LIMIT = 5_000;
/** Between two tries to save while the window is held, ms. */
const RETRY = 500;
/** From our own closing until the page is asked once more whether it may go, ms. */
const LEAVING = 1_000;

/**
 * @param closesItself true in the shell, where a page may close its window
 * @param onFault hears of a fault of ours while saving; the window is then not held any longer than the limit
 */
export function closeWithoutLoss(
  page: Window,
  app: Closable,
  closesItself: boolean,
  onFault: (error: unknown) => void,
): void {
  let isHolding = false;
  let isLeaving = false;

  const isWorthHolding = (): boolean => app.hasUnsaved || (closesItself && app.isBackupDue && !isLeaving);

  async function hold(): Promise<void> {
    const limit = pause(page, CLOSE_LIMIT).then(() => 'late' as const);
    while (isWorthHolding()) {
      if ((await Promise.race([app.settle(), limit])) === 'late') break;
      if (app.hasUnsaved && (await Promise.race([pause(page, RETRY), limit])) === 'late') break;
    }
    // A backup that takes too long is no reason to stay: the plans are saved, and the next start takes one.
    if (!closesItself || app.hasUnsaved) return;
    isLeaving = true;
    page.close();
    await pause(page, LEAVING);
    isLeaving = false;
  }

  page.addEventListener('beforeunload', (event) => {
    if (!isWorthHolding()) return;
    event.preventDefault();
    // Browsers before 2023 look at this instead.
    Object.assign(event, { returnValue: 'unsaved' });
    if (isHolding) return;
    isHolding = true;
    hold()
      .catch(onFault)
      .finally(() => {
        isHolding = false;
      });
  });
}

function pause(page: Window, duration: number): Promise<void> {
  return new Promise((resolve) => {
    page.setTimeout(resolve, duration);
  });
}
