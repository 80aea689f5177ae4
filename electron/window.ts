import { app, BrowserWindow, dialog, nativeTheme } from 'electron';
import { join } from 'node:path';
import { askWhenHeld, closeAtSessionEnd } from './closing';
import { texts } from './ipc/language';
import { START_ADDRESS } from './origin';

/** What a window shows before its page is drawn: `--page` of the page's own colours. */
const GROUNDS = { light: '#f4f5f3', dark: '#101615' } as const;

/** The one window. Its page is sandboxed, isolated and without Node; nothing about it is remembered between starts. */
export async function openWindow(): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    title: 'Praksisplan',
    width: 1280,
    height: 860,
    minWidth: 960,
    minHeight: 640,
    show: false,
    backgroundColor: GROUNDS[nativeTheme.shouldUseDarkColors ? 'dark' : 'light'],
    webPreferences: {
      preload: join(__dirname, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      safeDialogs: true,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => window.show());
  offerReloadWhenPageStops(window);
  askWhenHeld(window);
  closeAtSessionEnd(window);
  await window.loadURL(START_ADDRESS);
  return window;
}

/** Brings the window forward, as a second start asks for. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

/** A page that crashes leaves an empty window; say so and offer to load it again. What was saved is on the disk. */
function offerReloadWhenPageStops(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_event, details) => {
    if (details.reason === 'clean-exit' || window.isDestroyed()) return;
    const { message, detail, reload, quit } = texts().stopped;
    const choice = dialog.showMessageBoxSync(window, {
      type: 'error',
      title: 'Praksisplan',
      message,
      detail: detail(details.reason),
      buttons: [reload, quit],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (choice === 0) window.webContents.reload();
    else app.quit();
  });
}
