/** A Chromium of its own for the layout specs: with the text size asked for, and the window's size free to change. */
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { serveOnLoopback } from '../../../electron/start/server';
import { BUILT_PAGE, findChromium, IS_ROOT } from '../machine';

/** The built page in a Chromium that lives as long as the block of specs it is asked for in. */
export function useChromium(fontSize: 16 | 32): () => Page {
  const program = findChromium();
  let page: Page | undefined;
  let close = async (): Promise<void> => undefined;
  beforeAll(async () => {
    if ('missing' in program) return;
    const server = await serveOnLoopback(BUILT_PAGE, [0]);
    const browser = await chromium.launch({
      executablePath: program.path,
      chromiumSandbox: !IS_ROOT,
      args: ['--disable-gpu', `--blink-settings=defaultFontSize=${fontSize}`],
    });
    close = async () => {
      await browser.close();
      await server.close();
    };
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'nb-NO', reducedMotion: 'reduce' });
    await page.goto(server.address);
  });
  afterAll(() => close());
  beforeEach((context) => {
    if ('missing' in program) context.skip(program.missing);
  });
  return () => {
    if (page === undefined) throw new Error('the page is used outside a spec');
    return page;
  };
}
