/**
 * Text at twice its size as the browser's own setting gives it: every rem grows, media queries and the window do not.
 * Only Chromium takes the setting at start; elsewhere `uiAccess` sets the size on the page.
 */
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serveOnLoopback } from '../../electron/start/server';
import { badCanvasTexts, canvasTexts, recordCanvasText } from './canvasText';
import { BUILT_PAGE, findChromium, IS_ROOT } from './machine';
import { GROUP_EXAMPLE, PlanPage } from './planPage';

describe('text at 200 % by the browser’s setting', () => {
  const program = findChromium();
  let browser: Browser | undefined;
  let server: Awaited<ReturnType<typeof serveOnLoopback>> | undefined;
  let page: Page;

  beforeAll(async () => {
    if ('missing' in program) return;
    server = await serveOnLoopback(BUILT_PAGE, [0]);
    browser = await chromium.launch({
      executablePath: program.path,
      chromiumSandbox: !IS_ROOT,
      args: ['--disable-gpu', '--blink-settings=defaultFontSize=32'],
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'nb-NO' });
    await recordCanvasText(page);
    await page.goto(server.address);
    await new PlanPage(page).openExample(GROUP_EXAMPLE);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  beforeEach((context) => {
    if ('missing' in program) context.skip(program.missing);
  });

  /** What reaches out of the window, apart from what scrolls in a frame of its own. */
  const outside = (): Promise<readonly string[]> =>
    page.evaluate(() => {
      const right = document.documentElement.clientWidth + 1;
      return [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((each) => each.checkVisibility() && each.closest('.scroll') === null)
        .filter((each) => each.getBoundingClientRect().right > right)
        .map((each) => `${each.tagName} ${each.getAttribute('class') ?? ''} ${each.textContent.slice(0, 30)}`);
    });

  it('is what it is called', async () => {
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
  });

  it('nothing of the result reaches out of the window, whichever plot is shown', async () => {
    const plots = page
      .locator('section section')
      .filter({ has: page.getByRole('heading', { name: 'Over tid og liste' }) });
    for (const tab of ['Inntekter og kostnader', 'Liste og kapasitet', 'Hva snur svaret']) {
      await plots.getByRole('radio', { name: tab }).check({ force: true });
      await plots.getByRole('slider').first().waitFor({ timeout: 30_000 });
      expect(await outside()).toEqual([]);
    }
    await page.getByRole('button', { name: 'Vis forskjell' }).click();
    expect(await outside()).toEqual([]);
  });

  it.each(['Inntekter og kostnader', 'Liste og kapasitet', 'Likviditet', 'Hva snur svaret'])(
    'no text of the plot «%s» is cut off or covers its neighbour',
    async (tab) => {
      const plots = page
        .locator('section section')
        .filter({ has: page.getByRole('heading', { name: 'Over tid og liste' }) });
      await plots.getByRole('radio', { name: tab }).check({ force: true });
      await plots.getByRole('slider').first().waitFor({ timeout: 30_000 });
      await expect.poll(() => canvasTexts(page)).toBeGreaterThan(5);
      expect(await badCanvasTexts(page)).toEqual([]);
    },
  );

  it('sees text that is cut off, and text that covers other text', async () => {
    await page.evaluate(() => {
      const brush = document.querySelector('canvas')?.getContext('2d');
      brush?.fillText('utenfor', -20, 40);
      brush?.fillText('over', 60, 40);
      brush?.fillText('hverandre', 62, 40);
    });
    expect(await badCanvasTexts(page)).toEqual(expect.arrayContaining(['cut: utenfor', 'covered: over and hverandre']));
  });
});
