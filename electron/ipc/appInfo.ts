import { app } from 'electron';
import { handle } from './handle';
import { parseNothing } from './parse';

/** Answers which version runs, on what. */
export function registerAppInfo(): void {
  handle('app:info', parseNothing, () =>
    Promise.resolve({
      version: app.getVersion(),
      platform: process.platform,
      electron: process.versions.electron,
      chromium: process.versions.chrome,
    }),
  );
}
