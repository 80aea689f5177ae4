/**
 * The dotted line under a term that is explained. It is painted over the page's own text, so that no component has to take
 * its words apart; a browser that cannot leaves it out.
 */
import { rangesIn } from './termPlaces';
import type { TermFinder } from './terms';

/** Where words stand that one may wonder at: names of fields, rows and groups, steps of explanations. */
const MARKED = 'label, th[scope="row"], legend, dt, [data-step] .label';
/** Has a line of its own already: it leads somewhere. */
const UNDERLINED = 'a, th button';
/** The page has stood still so long. */
const STILL_MS = 400;

/** @returns stops marking */
export function markTerms(root: HTMLElement, find: TermFinder): () => void {
  if (!('highlights' in CSS)) return () => undefined;
  const marks = new Highlight();
  CSS.highlights.set('term', marks);
  let late: ReturnType<typeof setTimeout> | undefined;
  const mark = (): void => {
    marks.clear();
    for (const element of root.querySelectorAll(MARKED)) {
      for (const { text, start, end } of rangesIn(element, find)) {
        if (text.parentElement?.closest(UNDERLINED)) continue;
        marks.add(new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end }));
      }
    }
  };
  const holdsMarked = (node: Node): boolean =>
    node instanceof Element
      ? node.matches(MARKED) || node.querySelector(MARKED) !== null
      : Boolean(node.parentElement?.closest(MARKED));
  /** What is gone is let go of too, and what says something else may have its terms elsewhere. */
  const isOfMarks = ({ type, target, addedNodes, removedNodes }: MutationRecord): boolean =>
    type === 'characterData' ? holdsMarked(target) : [...addedNodes, ...removedNodes].some(holdsMarked);
  const watcher = new MutationObserver((changes) => {
    if (!changes.some(isOfMarks)) return;
    clearTimeout(late);
    late = setTimeout(mark, STILL_MS);
  });
  mark();
  watcher.observe(root, { childList: true, subtree: true, characterData: true });
  return () => {
    watcher.disconnect();
    clearTimeout(late);
    CSS.highlights.delete('term');
  };
}
