/** A sentence cut around the figures in it, so that each can be a button of its own. */

/** A figure in a sentence: its words as they stand there, and where it comes from. */
export interface ToldFigure {
  readonly text: string;
  /** What the figure is, spoken. */
  readonly name: string;
  /** The user's note on it; null or left out = none. */
  readonly note?: string | null;
  readonly onexplain: () => void;
}

export type ToldPart = string | ToldFigure;

/** Whether a number goes on where the found text begins or ends: `63 000 kr` is not to be found in `963 000 kr`. */
const [GOES_ON_BEFORE, GOES_ON_AFTER] = [/\d[,\s]?$/u, /^[,\s]?\d/u];

/**
 * @param figures in the order they stand; one that is not found in the sentence is left out
 * @returns the sentence's parts in order; put together they are the sentence
 */
export function toldParts(sentence: string, figures: readonly ToldFigure[]): readonly ToldPart[] {
  const parts: ToldPart[] = [];
  let from = 0;
  for (const figure of figures) {
    const at = placeOf(sentence, figure.text, from);
    if (at === -1) continue;
    if (at > from) parts.push(sentence.slice(from, at));
    parts.push(figure);
    from = at + figure.text.length;
  }
  return from < sentence.length ? [...parts, sentence.slice(from)] : parts;
}

/** A figure with what may not begin a line after it: a full stop, a comma. */
export type HeldFigure = ToldFigure & { readonly tail: string };

/** The parts of a sentence with the marks that follow a figure moved to it; put together they are the same sentence. */
export function heldParts(parts: readonly ToldPart[]): readonly (string | HeldFigure)[] {
  const tailOf = (part: ToldPart | undefined): string =>
    typeof part === 'string' ? (/^[.,;:!?)»]+/u.exec(part)?.[0] ?? '') : '';
  return parts.map((part, index) => {
    if (typeof part !== 'string') return { ...part, tail: tailOf(parts[index + 1]) };
    const isAfterFigure = index > 0 && typeof parts[index - 1] !== 'string';
    return isAfterFigure ? part.slice(tailOf(part).length) : part;
  });
}

/** Where a figure's words stand in a sentence, never inside another number; -1 = they do not. */
export function placeOf(sentence: string, text: string, from = 0): number {
  if (text === '') return -1;
  for (let at = sentence.indexOf(text, from); at !== -1; at = sentence.indexOf(text, at + 1)) {
    const before = sentence.slice(0, at);
    const after = sentence.slice(at + text.length);
    const isInside = /^\d/u.test(text) && GOES_ON_BEFORE.test(before);
    if (!isInside && !(/\d$/u.test(text) && GOES_ON_AFTER.test(after))) return at;
  }
  return -1;
}
