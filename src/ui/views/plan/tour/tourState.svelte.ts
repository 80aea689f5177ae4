/** Whether the tour is on, and where focus goes when it ends. */
import type { TourStep } from '../../../text/tour';
import { TOUR_STEPS } from '../../../text/tour';

class TourState {
  #step = $state<number | null>(null);
  #opener: Element | null = null;

  get isOn(): boolean {
    return this.#step !== null;
  }

  /** Which step is shown, from 0. */
  get index(): number {
    return this.#step ?? 0;
  }

  get step(): TourStep {
    return TOUR_STEPS[this.index] ?? 'answer';
  }

  start(): void {
    this.#opener = document.activeElement;
    this.#step = 0;
  }

  /** @param way 1 = the next step, −1 = the one before; past the last one the tour is over */
  go(way: 1 | -1): void {
    const next = Math.max(0, this.index + way);
    if (next >= TOUR_STEPS.length) this.end();
    else this.#step = next;
  }

  /** The page is left. */
  leave(): void {
    this.#step = null;
  }

  /** Focus goes back to what opened the tour, or to the answer where that is gone. */
  end(): void {
    this.#step = null;
    const opener = this.#opener;
    const back = opener instanceof HTMLElement && opener.isConnected && opener !== document.body ? opener : null;
    (back ?? document.getElementById('resultat'))?.focus();
  }
}

export const tour = new TourState();
