/** A page that cannot be shown says so, and leaves the way back: it never stands as a skeleton for ever. */
import type { Page, Route } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { useTarget } from './harness';
import { GROUP_EXAMPLE } from './planPage';

const THROWS = 'export default function () { throw new TypeError("broken on purpose"); }';

describe('chromium', () => {
  const target = useTarget('chromium');
  let page: Page | null = null;
  afterEach(async () => {
    await page?.unroute('**/PlanPage-*.js');
    await page?.goto(page.url());
  });

  async function openWith(answer: (route: Route) => Promise<void>): Promise<void> {
    ({ page } = target());
    await page.route('**/PlanPage-*.js', answer);
    await page.goto(page.url());
    await page.getByRole('button', { name: GROUP_EXAMPLE }).first().click();
  }

  it('a plan page that throws while it is built is told of', async () => {
    await openWith((route) => route.fulfill({ contentType: 'text/javascript', body: THROWS }));
    await page?.getByRole('alert').first().waitFor();
    expect(await page?.getByRole('button', { name: 'Prøv igjen' }).isVisible()).toBe(true);
  });

  it('a plan page that cannot be fetched is told of', async () => {
    await openWith((route) => route.abort());
    await page?.getByRole('alert').first().waitFor();
    expect(await page?.getByRole('button', { name: 'Prøv igjen' }).isVisible()).toBe(true);
  });
});
