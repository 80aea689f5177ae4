/** What each step of the tour points at, and where the ring and the card stand. */
import type { TourStep } from '../../../text/tour';

/** The first that is on the page is pointed at. */
const TARGETS: Readonly<Record<TourStep, readonly string[]>> = {
  answer: ['.answer', '#resultat'],
  figure: ['.answer button.tabular', '.answer', '#resultat'],
  compare: ['#del-side-om-side', '#resultat'],
  inputs: ['[data-section="doctors"]', '#innhold'],
  alternatives: ['[data-section="alternatives"]', '#innhold'],
  save: ['[data-tour="save"]', 'header'],
};

export function targetOf(step: TourStep): Element | null {
  for (const selector of TARGETS[step]) {
    const found = document.querySelector(selector);
    if (found !== null) return found;
  }
  return null;
}

/** Between the card and the window's edge, pixels at the usual text size. */
const EDGE = 20;
/** Distance between what is pointed at and the ring, pixels. */
const AIR = 4;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What holds a part of the page that scrolls by itself, or the window. */
function frameOf(target: Element): Box {
  const side = target.closest('.inputs, .results');
  const scrolls =
    side !== null && side.scrollHeight > side.clientHeight + 1 && getComputedStyle(side).overflowY === 'auto';
  const { left, top, right, bottom } = scrolls
    ? side.getBoundingClientRect()
    : { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const inner =
    scrolls && side.matches('.results')
      ? document.querySelector('nav.contents')?.getBoundingClientRect().bottom
      : undefined;
  return {
    left: Math.max(left, 0),
    top: Math.max(inner ?? top, 0),
    right: Math.min(right, innerWidth),
    bottom: Math.min(bottom, innerHeight),
  };
}

/** Brings the target on screen: its middle, or its beginning where it is taller than what holds it. */
export function bringUp(target: Element): void {
  const { top, bottom } = frameOf(target);
  const isTall = target.getBoundingClientRect().height > bottom - top;
  target.scrollIntoView({ block: isTall ? 'start' : 'center' });
}

/**
 * Puts the ring around the target and the card where it does not cover it: at the foot of the window, or at its top.
 * A target taller than what it scrolls in is ringed as far as it is seen.
 */
export function place(target: Element, ring: HTMLElement, card: HTMLElement): void {
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const frame = frameOf(target);
  const box = {
    left: Math.max(left - AIR, frame.left + 2),
    top: Math.max(top - AIR, frame.top + 2),
    right: Math.min(right + AIR, frame.right - 2),
    bottom: Math.min(bottom + AIR, frame.bottom - 2),
  };
  ring.hidden = box.right <= box.left || box.bottom <= box.top;
  ring.style.setProperty('left', `${box.left}px`);
  ring.style.setProperty('top', `${box.top}px`);
  ring.style.setProperty('width', `${Math.max(0, box.right - box.left)}px`);
  ring.style.setProperty('height', `${Math.max(0, box.bottom - box.top)}px`);
  const height = card.offsetHeight + EDGE;
  const isCoveredBelow = box.bottom > innerHeight - height;
  const isCoveredAbove = box.top < height;
  // Where it would cover some of it either way, the beginning is what should be seen.
  card.classList.toggle('above', isCoveredBelow && !isCoveredAbove);
  // Beside what stands on the left, where there is room.
  card.classList.toggle('left', box.left > innerWidth / 2 && box.right - box.left < innerWidth / 2);
}
