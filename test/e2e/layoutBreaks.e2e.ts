/** The layout set sees what it is there to see: a break is put into a page that is right, and must be told, by name. */
import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe';
import { useChromium } from './layout/browser';
import { layoutProblems } from './layout/check';
import { differences, lineOf, signature } from './layout/signature';
import { PlanPage } from './planPage';

/** Gives an element of the page another style. */
const style = (page: Page, selector: string, css: string): Promise<void> =>
  page.evaluate(
    ([where, text]) => {
      const element = document.querySelector<HTMLElement>(where);
      if (element === null) throw new Error(`nothing is ${where}`);
      element.style.cssText = text;
    },
    [selector, css] as const,
  );

/** Adds an element at the end of the page's main part. */
const add = (page: Page, tag: string, css: string, text: string): Promise<void> =>
  page.evaluate(
    ([name, look, words]) => {
      const element = document.createElement(name);
      element.style.cssText = look;
      element.textContent = words;
      document.querySelector('main')?.append(element);
    },
    [tag, css, text] as const,
  );

describe('the layout set sees a break', () => {
  const page = useChromium(16);
  let kept: readonly string[] = [];

  beforeAll(async () => {
    await new PlanPage(page()).start();
    expect(await layoutProblems(page())).toEqual([]);
    kept = (await signature(page())).map(lineOf);
  });
  beforeEach(async () => {
    await page().reload();
    await new PlanPage(page()).start();
  });

  it.each([
    [
      'a part of fixed width',
      'div',
      'position: absolute; width: 2000px',
      'Bred',
      /the page scrolls sideways: 2\d\d\d in 1280, by div «Bred»/,
    ],
    [
      'hidden overflow',
      'p',
      'width: 6rem; overflow: hidden; white-space: nowrap',
      'Inntekt før skatt per lege',
      /p «Inntekt før skatt per lege» cuts its text/,
    ],
    ['text that runs out', 'p', 'width: 3rem; white-space: nowrap', 'Kontantstrøm per måned', /runs out of its box/],
    ['a control too small, beside another', 'p', '', '', /./],
  ] as const)('%s', async (what, tag, css, text, told) => {
    if (what.startsWith('a control')) {
      await page().evaluate(() => {
        const row = document.createElement('div');
        for (const name of ['Mer', 'Mindre']) {
          const button = document.createElement('button');
          button.textContent = '+';
          button.ariaLabel = name;
          button.style.cssText = 'width: 12px; height: 12px; padding: 0; border: 0; font-size: 8px';
          row.append(button);
        }
        document.querySelector('main')?.append(row);
      });
      expect((await layoutProblems(page())).join()).toMatch(/button «Mer» is 12×12, and too near another control/);
      return;
    }
    await add(page(), tag, css, text);
    expect((await layoutProblems(page())).join('\n')).toMatch(told);
  });

  it('a control placed over another', async () => {
    await page().evaluate(() => {
      const { left, top } = document.querySelector('.actions button')?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const button = document.createElement('button');
      button.textContent = 'Oppå';
      button.style.cssText = `position: absolute; left: ${left + 4}px; top: ${top + 4}px`;
      document.body.append(button);
    });
    expect((await layoutProblems(page())).join('\n')).toMatch(/«Begynn med en tom plan» and button «Oppå» overlap/);
  });

  it('focus that does not show, and focus under what stays in place', async () => {
    await style(page(), '.actions button', 'outline: none');
    expect((await layoutProblems(page())).join('\n')).toMatch(/«Begynn med en tom plan» does not show its focus/);
    await add(page(), 'div', 'position: fixed; inset: 0; background: gray', '');
    expect((await layoutProblems(page())).join('\n')).toMatch(/has focus under div/);
  });

  it('words too faint, and a heading that skips a level', async () => {
    await add(page(), 'p', 'color: #bbb', 'Utydelig');
    await add(page(), 'h5', '', 'For dypt');
    const found = (await violations(page())).join('\n');
    expect(found).toMatch(/^color-contrast/m);
    expect(found).toMatch(/^heading-order/m);
  });

  it('a part that shrinks, one that moves and one that is gone, each by name', async () => {
    const now = async (): Promise<string[]> => differences(kept, await signature(page()));
    expect(await now()).toEqual([]);
    await style(page(), '.actions', 'width: 20rem');
    expect((await now()).join('\n')).toMatch(/^div\.actions is 320 wide, was \d+$/m);
    await style(page(), '.actions', 'position: relative; left: 10rem');
    expect((await now()).join('\n')).toMatch(/^div\.actions begins at \d+, was at \d+$/m);
    await style(page(), '.actions', 'display: none');
    expect((await now()).join('\n')).toMatch(/^div\.actions is gone$/m);
    await style(page(), '.actions', '');
    await page().evaluate(() => document.querySelector('main')?.before(document.querySelector('footer') ?? ''));
    expect((await now()).join('\n')).toMatch(/^footer comes where /m);
  });
});
