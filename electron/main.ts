import { app, BrowserWindow } from 'electron';
import { join } from 'node:path';
import { registerAppInfo } from './ipc/appInfo';
import { registerBackup } from './ipc/backup';
import type { Signal } from './ipc/contract';
import { registerFiles } from './ipc/files';
import { registerLanguage, speakAsLast, texts } from './ipc/language';
import { registerSources } from './ipc/sources';
import { copyStoreAtStart, registerStore } from './ipc/store';
import { OpenedFiles, planFilesIn } from './openedFiles';
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
  const opened = new OpenedFiles(tellPageOfFile);
  opened.add(planFilesIn(process.argv, process.cwd(), process.platform));
  closePages();
  app.on('second-instance', (_event, args, folder) => {
    if (window !== undefined && !window.isDestroyed()) showWindow(window);
    opened.add(planFilesIn(args, folder, process.platform));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    opened.add(planFilesIn([app.getName(), path], '/', process.platform));
  });
  app.on('window-all-closed', () => app.quit());
  app
    .whenReady()
    .then(async () => {
      closeSession();
      serveApp(join(__dirname, '../ui'));
      await speakAsLast();
      registerFiles(opened);
      registerBackup();
      registerStore();
      registerAppInfo();
      registerSources();
      registerLanguage();
      await copyStoreAtStart();
      window = await openWindow();
    })
    .catch(stopWithReason);
}

/** A page that has not started yet asks by itself. */
function tellPageOfFile(): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('file:waiting' satisfies Signal);
}

/** A start that fails is our mistake: say which, and end rather than leave an empty window. */
function stopWithReason(error: unknown): void {
  process.stderr.write(`${texts().couldNotStart(error instanceof Error ? error.message : String(error))}\n`);
  app.exit(1);
}
