/** The engine's words in nynorsk that the first view needs: of what it shows, and of what it begins a plan with. */
import { examples } from './examples';
import { forms } from './forms';
import { names } from './names';
import { purchaseChecklist } from './purchaseChecklist';
import { reforms } from './reforms';

export const firstWords: Readonly<Record<string, string>> = {
  ...examples,
  ...forms,
  ...names,
  ...purchaseChecklist,
  ...reforms,
};
