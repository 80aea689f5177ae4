import { app, type BrowserWindow, dialog, powerMonitor } from 'electron';
import { texts } from './ipc/language';

/** How long a closing may take, ms: what the page holds its window for in order to save, and a moment. */
export const HELD_LIMIT = 5_500;

/**
 * Where a window has not closed within the limit, asks the user whether to close it all the same. So neither a full disk
 * nor a page that hangs can keep the window for ever.
 */
export function askWhenHeld(window: BrowserWindow, limit: number = HELD_LIMIT): void {
  let isClosing = false;
  // Comes before the page is asked; a page that hangs never answers.
  window.on('close', () => {
    if (isClosing) return;
    isClosing = true;
    setTimeout(() => {
      if (window.isDestroyed()) return;
      void mayClose(window).then((may) => {
        isClosing = false;
        if (may && !window.isDestroyed()) window.destroy();
      });
    }, limit);
  });
}

/**
 * Saves when the computer is shut down or the user logs off, as far as the system lets it: the page gets to hold its
 * window as at any other closing. Linux and macOS wait a little for an app that asks; Windows waits while it is at it.
 */
export function closeAtSessionEnd(window: BrowserWindow): void {
  const close = (): void => {
    if (!window.isDestroyed()) window.close();
  };
  window.on('query-session-end', close);
  window.on('session-end', close);
  const quit = (event?: { preventDefault(): void }): void => {
    event?.preventDefault();
    app.quit();
  };
  powerMonitor.on('shutdown', quit);
  window.once('closed', () => powerMonitor.off('shutdown', quit));
}

async function mayClose(window: BrowserWindow): Promise<boolean> {
  const { message, detail, back, close } = texts().held;
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Praksisplan',
    message,
    detail,
    buttons: [back, close],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
