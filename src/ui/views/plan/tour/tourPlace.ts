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

/**
 * Puts the ring around the target and the card where it does not cover it: at the foot of the window, or at its top.
 * A target taller than the window is ringed as far as it is seen.
 */
export function place(target: Element, ring: HTMLElement, card: HTMLElement): void {
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const box = {
    left: Math.max(left - AIR, 2),
    top: Math.max(top - AIR, 2),
    right: Math.min(right + AIR, innerWidth - 2),
    bottom: Math.min(bottom + AIR, innerHeight - 2),
  };
  ring.hidden = box.right <= box.left || box.bottom <= box.top;
  ring.style.setProperty('left', `${box.left}px`);
  ring.style.setProperty('top', `${box.top}px`);
  ring.style.setProperty('width', `${Math.max(0, box.right - box.left)}px`);
  ring.style.setProperty('height', `${Math.max(0, box.bottom - box.top)}px`);
  const height = card.offsetHeight + EDGE;
  const isCoveredBelow = box.bottom > innerHeight - height;
  const isCoveredAbove = box.top < height;
  const isLow = (box.top + box.bottom) / 2 > innerHeight / 2;
  card.classList.toggle('above', isCoveredBelow && (isLow || !isCoveredAbove));
  // Beside what stands on the left, where there is room.
  card.classList.toggle('left', box.left > innerWidth / 2 && box.right - box.left < innerWidth / 2);
}
