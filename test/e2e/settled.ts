/** When a page stands still: measuring it before that gives what it looked like on the way. */
import type { Page } from 'playwright-core';

/**
 * Waits until the page's own typeface is in use (widths in `ch` follow it), colours and turns in passing have ended, and
 * what measures itself, or is drawn in an idle moment, has drawn anew. Animations without an end are not waited for.
 */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    const isPassing = (animation: Animation): boolean =>
      animation.playState === 'running' && Number.isFinite(animation.effect?.getComputedTiming().endTime);
    for (let frames = 0; frames < 3; frames++) await frame();
    await document.fonts.ready;
    // An animation that is cut short is over too.
    const over = document
      .getAnimations()
      .filter(isPassing)
      .map(({ finished }) => finished.catch(() => undefined));
    await Promise.all(over);
    // Idle work is done in the order it was asked for: what waited already is done before this.
    await new Promise((done) => requestIdleCallback(done, { timeout: 1_000 }));
    await frame();
  });
}

/**
 * Waits until nothing in sight is still being fetched, computed or searched for. What lies in a shut part is not waited for:
 * it begins when the part is opened.
 */
export async function finished(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const isInSight = (element: Element): boolean => element.checkVisibility();
      const isSearching = (element: Element): boolean => /^(?:Leter|Leitar) etter/u.test(element.textContent.trim());
      return (
        ![...document.querySelectorAll('.skeleton')].some(isInSight) &&
        ![...document.querySelectorAll('p, dd, span')].some((each) => isSearching(each) && isInSight(each))
      );
    },
    undefined,
    { timeout: 90_000 },
  );
  await settled(page);
}
