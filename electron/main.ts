import { app, type BrowserWindow } from 'electron';
import { join } from 'node:path';
import { registerAppInfo } from './ipc/appInfo';
import { registerBackup } from './ipc/backup';
import { registerFiles } from './ipc/files';
import { installMenu } from './menu';
import { registerAppScheme, serveApp } from './protocol';
import { closeCommandLine, closePages, closeSession, enableSandbox } from './security';
import { openWindow, showWindow } from './window';

// The order matters: schemes, switches and the sandbox are fixed before the app is ready, the session before the page.
registerAppScheme();
closeCommandLine();
enableSandbox();

if (app.requestSingleInstanceLock()) start();
else app.quit();

function start(): void {
  let window: BrowserWindow | undefined;
  closePages();
  app.on('second-instance', () => {
    if (window !== undefined && !window.isDestroyed()) showWindow(window);
  });
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(async () => {
      closeSession();
      serveApp(join(__dirname, '../ui'));
      installMenu();
      registerFiles();
      registerBackup();
      registerAppInfo();
      window = await openWindow();
    })
    .catch(stopWithReason);
}

/** A start that fails is our mistake: say which, and end rather than leave an empty window. */
function stopWithReason(error: unknown): void {
  process.stderr.write(`Praksisplan kunne ikke starte: ${error instanceof Error ? error.message : String(error)}\n`);
  app.exit(1);
}
