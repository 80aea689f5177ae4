/** What a start fetches before the first view, in each written language; the rest comes when it is asked for. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { useTarget } from './harness';
import { BUILT_PAGE } from './machine';

/** Script a start may fetch, bytes packed as a server would pack them. */
const MOST = 250_000;

const packed = (file: string): number => gzipSync(readFileSync(join(BUILT_PAGE, 'assets', file)), { level: 9 }).length;
const nameOf = (address: string): string => address.split('/').at(-1) ?? '';

declare global {
  interface Window {
    /** When the page first had something to show, ms. */
    firstView?: number;
  }
}

describe('the script of a start', () => {
  const running = useTarget('chromium');

  /** Files of script that were asked for when the page had something to show, each once. */
  async function scriptsOfFirstView(language: 'nb' | 'nn'): Promise<string[]> {
    const { page } = running();
    await page.evaluate((chosen) => localStorage.setItem('praksisplan.language', chosen), language);
    await page.reload();
    await page.getByRole('heading', { name: language === 'nn' ? 'Planane dine' : 'Dine planer' }).waitFor();
    // The plan page follows by itself: what is asked for later is told apart.
    const asked = (): Promise<[string, boolean][]> =>
      page.evaluate(() => {
        const first = window.firstView ?? 0;
        const resources = performance.getEntriesByType('resource');
        return resources.map(({ name, startTime }) => [name, startTime <= first]);
      });
    const isPlanPage = ([name]: [string, boolean]): boolean => /\/PlanPage-.*\.js$/u.test(name);
    await expect.poll(async () => (await asked()).some(isPlanPage), { timeout: 20_000 }).toBe(true);
    const scripts = (await asked()).filter(([name]) => name.endsWith('.js'));
    return [...new Set(scripts.filter(([, isFirst]) => isFirst).map(([name]) => nameOf(name)))];
  }

  it.each(['nb', 'nn'] as const)('is less than 250 kB packed: %s', async (language) => {
    await running().page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (document.querySelector('#app > *') === null) return;
        window.firstView ??= performance.now();
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    const scripts = await scriptsOfFirstView(language);
    expect(scripts.length).toBeGreaterThan(10);
    expect(scripts.filter((name) => name.startsWith('PlanPage'))).toEqual([]);
    expect(scripts.reduce((sum, name) => sum + packed(name), 0)).toBeLessThan(MOST);
    expect(running().pageErrors).toEqual([]);
  });
});
