import { app, BrowserWindow } from 'electron';
import { installMenu } from '../menu';
import { errorCode, realDisk } from '../storage/disk';
import { keepLanguage, readLanguage } from '../storage/keptLanguage';
import { SHELL_TEXTS, type ShellTexts } from '../texts';
import type { Language } from './contract';
import { handle } from './handle';
import { parseLanguage, parseNothing } from './parse';

let language: Language = 'nb';

/** What the shell says, in the language the page has. */
export const texts = (): ShellTexts => SHELL_TEXTS[language];

/** Puts up the menu in the language the page had last; the page tells of another when it has started. */
export async function speakAsLast(): Promise<void> {
  language = await readLanguage(realDisk, app.getPath('userData'));
  installMenu(language);
}

/** Answers the channels that tell the page's language and load the page anew in another. */
export function registerLanguage(): void {
  handle('page:reload', parseNothing, async () => {
    BrowserWindow.getAllWindows()[0]?.webContents.reload();
  });
  handle('language:set', parseLanguage, async (told) => {
    const isOther = told.language !== language;
    language = told.language;
    // Also when it is the same: the menu may show a choice the page did not follow.
    installMenu(language);
    if (!isOther) return { ok: true };
    try {
      await keepLanguage(realDisk, app.getPath('userData'), language);
      return { ok: true };
    } catch (error) {
      return { ok: false, code: errorCode(error) };
    }
  });
}
