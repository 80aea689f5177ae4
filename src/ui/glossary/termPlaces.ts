/** Where on the page a term stands: under the pointer, or in the words of what has focus. */
import type { Term, TermFinder } from './terms';

/** What is explained, and the box it is explained beside, in pixels of the window. */
export interface TermPlace {
  readonly entries: readonly Term[];
  readonly box: { readonly left: number; readonly top: number; readonly bottom: number };
  /** What the pointer may rest on; null for what has focus. */
  readonly hovered: DOMRect | null;
}

/** Texts that are no words of the app: what is typed, and the glossary itself. */
const SILENT = 'input, textarea, select, canvas, [data-terms="none"]';
/** As much as is read in a moment. */
const AT_MOST = 2;

function textsIn(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) found.push(node as Text);
  return found;
}

/** The places of the terms in an element's texts. */
export function rangesIn(
  element: Element,
  find: TermFinder,
): readonly { readonly text: Text; readonly start: number; readonly end: number; readonly entry: Term }[] {
  return textsIn(element).flatMap((text) =>
    text.parentElement?.closest(SILENT) ? [] : find(text.data).map((found) => ({ text, ...found })),
  );
}

/** Nearly on it is on it: a line of text is low. */
const NEAR_PX = 2;

export function isIn({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left - NEAR_PX && x <= right + NEAR_PX && y >= top - NEAR_PX && y <= bottom + NEAR_PX;
}

/** The term under the pointer; null where there is none. */
export function termAtPoint(element: Element, x: number, y: number, find: TermFinder): TermPlace | null {
  if (element.closest(SILENT) !== null) return null;
  for (const text of element.childNodes) {
    if (!(text instanceof Text)) continue;
    for (const { entry, start, end } of find(text.data)) {
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      const hovered = [...range.getClientRects()].find((rect) => isIn(rect, x, y));
      if (hovered !== undefined) return { entries: [entry], box: hovered, hovered };
    }
  }
  return null;
}

/** Where the words for an element stand: its labels, the name of its row, itself. */
function wordsFor(element: Element): readonly Element[] {
  const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
  if (labels.length > 0) return labels;
  const row = element.closest('tr')?.querySelector('th[scope="row"]') ?? null;
  if (row !== null) return [row];
  return element.matches('button, summary, a') ? [element] : [];
}

/** The terms in the words for what has focus; null where there are none. */
export function termsOfFocus(element: Element, find: TermFinder): TermPlace | null {
  for (const words of wordsFor(element)) {
    const entries = [...new Set(rangesIn(words, find).map(({ entry }) => entry))].slice(0, AT_MOST);
    if (entries.length === 0) continue;
    const [above, below] = [words.getBoundingClientRect(), element.getBoundingClientRect()];
    const box = { left: above.left, top: Math.min(above.top, below.top), bottom: Math.max(above.bottom, below.bottom) };
    return { entries, box, hovered: null };
  }
  return null;
}
