import { app, BrowserWindow, dialog } from 'electron';
import { realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { writeAtomically } from '../storage/atomicWrite';
import { errorCode, realDisk } from '../storage/disk';
import { cleanFileName, savedKind, withExtension } from '../storage/names';
import { MAX_PACK_BYTES } from '../storage/limits';
import { readPlanFile, readTextFile } from '../storage/readPlanFile';
import type { OpenOutcome, SaveOutcome } from './contract';
import type { OpenedFiles } from '../openedFiles';
import { handle } from './handle';
import { texts } from './language';
import { parseNothing, parseSaveAs } from './parse';

/** Answers the file channels. The dialogs and the paths they give stay here; the page only ever sees a name. */
export function registerFiles(opened: OpenedFiles): void {
  handle('file:open', parseNothing, openFile);
  handle('file:takeOpened', parseNothing, async () => {
    const path = opened.take();
    return path === undefined ? null : readPlanFile(realDisk, path);
  });
  handle('file:saveAs', parseSaveAs, saveFileAs);
  handle('rules:open', parseNothing, openRulePack);
}

async function openFile(): Promise<OpenOutcome> {
  const { canceled, filePaths } = await dialog.showOpenDialog(parent(), {
    title: texts().openPlan.title,
    buttonLabel: texts().openPlan.button,
    filters: [{ name: 'Praksisplan', extensions: ['praksisplan'] }],
    properties: ['openFile'],
  });
  const path = filePaths[0];
  return canceled || path === undefined ? { ok: false, reason: 'cancelled' } : readPlanFile(realDisk, path);
}

async function openRulePack(): Promise<OpenOutcome> {
  const { canceled, filePaths } = await dialog.showOpenDialog(parent(), {
    title: texts().openRules.title,
    buttonLabel: texts().openRules.button,
    filters: [{ name: texts().openRules.kind, extensions: ['json'] }],
    properties: ['openFile'],
  });
  const path = filePaths[0];
  if (canceled || path === undefined) return { ok: false, reason: 'cancelled' };
  return readTextFile(realDisk, path, '.json', MAX_PACK_BYTES);
}

async function saveFileAs(request: { readonly suggestedName: string; readonly text: string }): Promise<SaveOutcome> {
  const name = cleanFileName(request.suggestedName);
  const kind = savedKind(name);
  const { canceled, filePath } = await dialog.showSaveDialog(parent(), {
    title: texts().save.title,
    buttonLabel: texts().save.button,
    defaultPath: join(app.getPath('documents'), name),
    filters: [{ name: texts().save.kinds[kind], extensions: [kind] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (canceled || !filePath) return { ok: false, reason: 'cancelled' };
  try {
    const chosen = withExtension(filePath, kind);
    if (chosen !== filePath && (await realDisk.kind(chosen)) !== 'nothing' && !(await mayReplace(basename(chosen)))) {
      return { ok: false, reason: 'cancelled' };
    }
    await writeAtomically(realDisk, await behindLink(chosen), Buffer.from(request.text, 'utf8'));
    return { ok: true, name: basename(chosen) };
  } catch (error) {
    return { ok: false, reason: 'failed', code: errorCode(error) };
  }
}

/** Asks before replacing a file the dialog could not ask about, as the extension was added after it closed. */
async function mayReplace(name: string): Promise<boolean> {
  const { replace, replaceButton, cancel } = texts().save;
  const { response } = await dialog.showMessageBox(parent(), {
    type: 'warning',
    title: 'Praksisplan',
    message: replace(name),
    buttons: [replaceButton, cancel],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

/** The file a link the user chose stands for, so that saving renews that file and leaves the link. */
async function behindLink(path: string): Promise<string> {
  return (await realDisk.kind(path)) === 'other' ? realpath(path) : path;
}

/** The one window, which every dialog belongs to. */
function parent(): BrowserWindow {
  const window = BrowserWindow.getAllWindows()[0];
  if (window === undefined) throw new Error('a dialog was asked for without a window');
  return window;
}
