/** What is found in a list by typing, the likeliest first. */
import { fold } from '../../app/format';

interface Searched {
  readonly option: { readonly label: string };
  /** All that is searched, folded. */
  readonly text: string;
}

/**
 * Those that hold what is typed, in the order of the list within each rank: the very name, a name that begins with it letter
 * for letter, one that begins with it when å is read as a, and one that holds it elsewhere. So «ås» finds Ås before Asker.
 *
 * @param typed as typed
 */
export function bestFirst<T extends Searched>(searched: readonly T[], typed: string): T[] {
  const [words, letters] = [fold(typed), typed.trim().toLowerCase()];
  const rank = ({ option, text }: T): number => {
    const label = option.label.toLowerCase();
    if (label === letters) return 0;
    if (label.startsWith(letters)) return 1;
    return text.startsWith(words) ? 2 : 3;
  };
  return searched.filter(({ text }) => text.includes(words)).sort((a, b) => rank(a) - rank(b));
}
