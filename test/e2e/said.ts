/** What a page says to the user: its texts, names of controls, titles and hints. */
import type { Page } from 'playwright-core';

/** Without what is marked as being in bokmål: titles of publications and texts of the law. One line for each. */
export function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const NAMES = [
      'aria-label',
      'aria-description',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'placeholder',
      'alt',
    ];
    const isMarked = (element: Element | null): boolean =>
      element?.closest('body [lang]')?.getAttribute('lang') === 'nb';
    const said = new Set<string>([document.title]);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const { parentElement } = node;
      if (!isMarked(parentElement) && !parentElement?.matches('script, style')) said.add(node.textContent ?? '');
    }
    for (const element of document.querySelectorAll(NAMES.map((name) => `[${name}]`).join())) {
      if (isMarked(element)) continue;
      for (const name of NAMES) said.add(element.getAttribute(name) ?? '');
    }
    return [...said].map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => /\p{L}/u.test(text));
  });
}
