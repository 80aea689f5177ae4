/** Words of the choice of language. */
import type { Language } from '../../app/language';
import { translated } from './language';

/** Each language by the name it has itself, the same on every page. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk' };

export const languageText = translated('languageText', {
  label: 'Språk',
  changed: 'Praksisplan er nå på bokmål.',
  unsaved: 'Språket er ikke endret, for planen er ikke lagret. Prøv igjen.',
  notKept: 'Språket er ikke endret, for nettleseren lar ikke Praksisplan huske valget.',
});
