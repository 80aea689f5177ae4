/** What a screen reader is given to say by the page itself: each change of what stands in its live regions. */
import type { Page } from 'playwright-core';

type Recording = Window & { announced?: string[] };

/** Begins anew to take down what is announced. */
export function recordAnnouncements(page: Page): Promise<void> {
  return page.evaluate(() => {
    const LIVE = '[role="status"], [role="alert"], [aria-live="polite"]';
    const holder = window as Recording;
    const isFirst = holder.announced === undefined;
    holder.announced = [];
    if (!isFirst) return;
    const regionOf = (node: Node): Element | null =>
      (node instanceof Element ? node : node.parentElement)?.closest(LIVE) ?? null;
    new MutationObserver((changes) => {
      const regions = new Set(changes.flatMap(({ target, addedNodes }) => [target, ...addedNodes].map(regionOf)));
      for (const region of regions) {
        const text = region?.checkVisibility() === true ? region.textContent.replace(/\s+/gu, ' ').trim() : '';
        if (text !== '') holder.announced?.push(text);
      }
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}

/** What has been announced since, in order. */
export const announcements = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (window as Recording).announced ?? []);
