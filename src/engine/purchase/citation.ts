/** Where a fact of the purchase is written: the source behind an observation, a rule or a loan's terms. */
import { word, words } from '../kernel/words';
import { bundledRules } from '../rules';
import type { Citation } from './types';

/**
 * The facts of a sale come with the app, and so do their sources: another rule pack changes neither.
 * @throws Error for a source the bundled rules do not have
 */
export function citation(source: string, locator: string | null = null): Citation {
  const found = bundledRules.sources[source];
  if (found === undefined) throw new Error(`No such source: ${source}`);
  const { title, publisher, url } = found;
  return { id: source, title: word(title), publisher, url, locator: locator === null ? null : word(locator) };
}

/** As a note in an explanation. */
export function citedNote({ title, publisher, locator }: Citation): string {
  const text = [title, publisher, locator].filter((part) => part !== null && part !== '').join(', ');
  return words('Kilde: {text}.', { text });
}
