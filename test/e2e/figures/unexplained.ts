/**
 * Finds the figures in sight that have no way to where they come from: a rule over the page, not a list of places. What
 * is marked `data-given` is no amount the app has computed: words of a rule, and figures whose source stands beside them.
 */
import type { Page } from 'playwright-core';

/** A figure nobody can ask about: what is read, and where it stands. */
export interface Unexplained {
  readonly text: string;
  readonly place: string;
}

/** Reads the page as it stands; what is shut is not read. */
export function unexplained(page: Page): Promise<readonly Unexplained[]> {
  return page.evaluate(() => {
    /** A number with a unit of what the app computes, or with thousands set apart, or standing for itself in a cell. */
    const FIGURE =
      /\d[\d\s]*(?:,\d+)?\s?(?:mill\.\s?)?(?:kr\b|%|timer\b|t\/|årsverk|konsultasjon|innbyggere\b|innbyggjarar\b|måneder\b|månader\b|prosentpoeng\b)|\d{1,3}(?:\s\d{3})+/u;
    const ALONE = /^[−+]?\d[\d\s]*(?:,\d+)?$/u;
    /** Controls, what is typed and the words at a field, names of rows and columns, what a source beside it says, and the answer read aloud again. */
    const OUT =
      'button, input, select, textarea, option, summary, label, a, canvas, svg, script, style, caption, th, .unit, ' +
      '[data-given], [data-spoken], [id$="-help"]';
    const found: { text: string; place: string }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = (node.textContent ?? '').trim();
      const holder = node.parentElement;
      if (holder === null || text === '' || holder.closest(OUT) || !holder.checkVisibility()) continue;
      const isCell = holder.closest('td') !== null && holder.closest('td')?.textContent.trim() === text;
      if (!FIGURE.test(text) && !(isCell && ALONE.test(text))) continue;
      const way: string[] = [];
      for (let at: Element | null = holder; at !== null && way.length < 6; at = at.parentElement) {
        const cls = [...at.classList].filter((name) => !name.startsWith('svelte-')).join('.');
        way.unshift(at.tagName.toLowerCase() + (at.id === '' ? '' : `#${at.id}`) + (cls === '' ? '' : `.${cls}`));
      }
      found.push({ text, place: way.join(' > ') });
    }
    return found;
  });
}
