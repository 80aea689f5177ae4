/** The desktop shell as the page sees it: the real one in Electron, a stand-in in a plain browser. */
import type { DesktopApi } from '../../electron/ipc/contract';
import { browserDesktop } from './browserDesktop';

export interface Platform {
  readonly desktop: DesktopApi;
  /** False in a plain browser: nothing is written outside the browser's own store, and the app must not say so. */
  readonly hasBackup: boolean;
}

/** @param page the window; the shell's preload puts `desktop` there */
export function platformOf(page: Window): Platform {
  const desktop = (page as { readonly desktop?: DesktopApi }).desktop;
  if (desktop !== undefined) return { desktop, hasBackup: true };
  return { desktop: browserDesktop(page.document), hasBackup: false };
}
