import { BrowserWindow, dialog, shell } from 'electron';
import { listedAddress } from '../sourceAddresses';
import type { SourceOutcome } from './contract';
import { handle } from './handle';
import { texts } from './language';
import { parseSource } from './parse';

/** Answers the channel that shows a source in the user's own browser. */
export function registerSources(): void {
  handle('source:open', parseSource, ({ address }) => openSource(address));
}

async function openSource(asked: string): Promise<SourceOutcome> {
  const address = listedAddress(asked);
  if (address === null) return { ok: false, reason: 'not-listed' };
  if (!(await mayOpen(address))) return { ok: false, reason: 'cancelled' };
  try {
    await shell.openExternal(address);
    return { ok: true };
  } catch {
    return { ok: false, reason: 'failed' }; // The system has no browser, or would not start it.
  }
}

/** The page cannot leave the app behind the user's back: the question is the shell's, with the address in full. */
async function mayOpen(address: string): Promise<boolean> {
  const [window] = BrowserWindow.getAllWindows();
  if (window === undefined) return false;
  const { ask, open, cancel } = texts().source;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: 'Praksisplan',
    message: ask,
    detail: address,
    buttons: [open, cancel],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}
