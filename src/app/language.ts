/**
 * The written language of the page, bokmål or nynorsk. It is a constant of a running page: chosen before anything else is
 * read, and changed by loading the page anew.
 */
import type { Language } from '../../electron/ipc/contract';

export type { Language };

/** Where the choice is kept, under the app's own origin. */
const KEY = 'praksisplan.language';

/** The language chosen on this machine; bokmål where nothing is chosen, or what is kept cannot be read. */
export function readLanguage(page: Pick<Window, 'localStorage'>): Language {
  try {
    return page.localStorage.getItem(KEY) === 'nn' ? 'nn' : 'nb';
  } catch {
    return 'nb'; // A browser may refuse the page its storage.
  }
}

/** @returns false where the browser refuses to keep it */
export function keepLanguage(page: Pick<Window, 'localStorage'>, language: Language): boolean {
  try {
    page.localStorage.setItem(KEY, language);
    return true;
  } catch {
    return false;
  }
}
