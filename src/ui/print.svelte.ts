/** Printing: what is shut on screen and belongs on paper is opened first, and shut again afterwards. */
import { flushSync, tick } from 'svelte';

/** What waits to be shown before the page is printed, and how long at most. */
const WAITING = '.results [aria-busy="true"]';
const [STEP_MS, STEPS] = [100, 30] as const;

class Printing {
  /** True from just before the page is printed until just after. */
  isOn = $state(false);
  /** What had focus: on paper nothing can have it, so it is given back. */
  #focused: Element | null = null;

  /** Follows the browser's own printing too: everything must be in place when this returns. */
  begin = (): void => {
    if (this.isOn) return;
    this.#focused = document.activeElement;
    flushSync(() => (this.isOn = true));
  };

  end = (): void => {
    this.isOn = false;
    const { activeElement, body } = document;
    if (activeElement === body && this.#focused instanceof HTMLElement) this.#focused.focus({ preventScroll: true });
    this.#focused = null;
  };
}

export const printing = new Printing();

/** Opens what belongs on paper, waits for what is being fetched or computed, and shows the system's print dialog. */
export async function printPage(): Promise<void> {
  printing.begin();
  await tick();
  for (let step = 0; step < STEPS && document.querySelector(WAITING) !== null; step++)
    await new Promise((done) => setTimeout(done, STEP_MS));
  window.print();
}

/** For the element that stands as long as the page: prints on Ctrl+P as the button does, and follows other printing. */
export function printsWhole(): () => void {
  const pressed = (event: KeyboardEvent): void => {
    // A page that lies over another hears it too.
    if (event.defaultPrevented) return;
    if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
    event.preventDefault();
    void printPage();
  };
  window.addEventListener('keydown', pressed);
  window.addEventListener('beforeprint', printing.begin);
  window.addEventListener('afterprint', printing.end);
  return () => {
    window.removeEventListener('keydown', pressed);
    window.removeEventListener('beforeprint', printing.begin);
    window.removeEventListener('afterprint', printing.end);
  };
}
