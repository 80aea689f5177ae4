/** Finds records by words: all must be found, and the best place each is found in decides the order. */
import { fold, foldedWords } from '../format/fold';

/** What a record can be found by. */
export interface Searchable {
  readonly code: string | null;
  readonly label: string;
  readonly id: string;
  /** Term, subject and the like. */
  readonly words: readonly string[];
  /** Titles and publishers of its sources. */
  readonly sources: readonly string[];
}

interface Entry<T> {
  readonly item: T;
  readonly code: string | null;
  readonly label: string;
  readonly words: string;
  readonly sources: string;
}

/** Points for where a word is found, best first. */
const FOUND = { code: 100, codeStart: 60, labelStart: 40, wordStart: 30, label: 20, words: 10, sources: 4 } as const;

export class SearchIndex<T> {
  readonly #entries: readonly Entry<T>[];

  constructor(items: readonly T[], describe: (item: T) => Searchable) {
    this.#entries = items.map((item) => {
      const { code, label, id, words, sources } = describe(item);
      return {
        item,
        code: code === null ? null : fold(code),
        label: fold(label),
        words: fold([id, id.replaceAll(/[.-]/gu, ' '), ...words].join(' ')),
        sources: fold(sources.join(' ')),
      };
    });
  }

  /** @returns every item with all words, best first, else in the order of the index; all of them for no words */
  find(text: string): readonly T[] {
    const words = foldedWords(text);
    if (words.length === 0) return this.#entries.map(({ item }) => item);
    const found: { item: T; points: number }[] = [];
    for (const entry of this.#entries) {
      let points = 0;
      for (const word of words) {
        const more = pointsFor(entry, word);
        points = more === 0 ? -1 : points + more;
        if (points < 0) break;
      }
      if (points > 0) found.push({ item: entry.item, points });
    }
    return found.sort((a, b) => b.points - a.points).map(({ item }) => item);
  }
}

function pointsFor({ code, label, words, sources }: Entry<unknown>, word: string): number {
  if (code !== null && code === word) return FOUND.code;
  if (code?.startsWith(word)) return FOUND.codeStart;
  if (label.startsWith(word)) return FOUND.labelStart;
  if (label.includes(` ${word}`)) return FOUND.wordStart;
  if (label.includes(word)) return FOUND.label;
  if (words.includes(word)) return FOUND.words;
  return sources.includes(word) ? FOUND.sources : 0;
}
