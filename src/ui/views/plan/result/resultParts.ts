/** Where the parts of a result stand on the page, and the way to them. */
import type { ResultPart } from '../../../text/pageParts';

/** The element a part begins at. */
export function partId(part: ResultPart): string {
  return `del-${part}`;
}

/** A part is come to when its top is so far below the top of the window at most. */
const REACHED_PX = 200;

/** The last part whose top has come up to the reader; null while none is on the page. */
export function partInSight(parts: readonly ResultPart[]): ResultPart | null {
  const standing = parts.flatMap((part) => {
    const element = document.getElementById(partId(part));
    return element === null ? [] : [{ part, top: element.getBoundingClientRect().top }];
  });
  const reached = standing.filter(({ top }) => top <= REACHED_PX);
  return (reached.toSorted((a, b) => b.top - a.top)[0] ?? standing[0])?.part ?? null;
}

/** Opens what is shut at the part, and puts the keyboard there. */
export function goToPart(part: ResultPart): void {
  const place = document.getElementById(partId(part));
  if (place === null) return;
  const shut = place.querySelector('details');
  // A part that is a panel is opened; panels further in are left as they are.
  if (shut !== null && place.firstElementChild === shut) shut.open = true;
  place.scrollIntoView({ block: 'start' });
  place.focus({ preventScroll: true });
}
