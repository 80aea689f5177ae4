import { app, type BrowserWindow, dialog, powerMonitor } from 'electron';

/** How long the page may hold its window in order to save, ms: its own limit and a moment. */
export const HELD_LIMIT = 5_500;

/**
 * Where the page holds its window at closing and has not closed it within the limit, asks the user whether to close all
 * the same. So neither a full disk nor a page that hangs can keep the window for ever.
 */
export function askWhenHeld(window: BrowserWindow, limit: number = HELD_LIMIT): void {
  let isHeld = false;
  window.webContents.on('will-prevent-unload', () => {
    if (isHeld) return;
    isHeld = true;
    setTimeout(() => {
      if (window.isDestroyed()) return;
      void mayClose(window).then((may) => {
        isHeld = false;
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
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Praksisplan',
    message: 'De siste endringene er ikke lagret.',
    detail: 'Lukker du nå, går de tapt. Går du tilbake, kan du prøve å lagre igjen eller lagre planen som fil.',
    buttons: ['Gå tilbake', 'Lukk likevel'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
