/** Accessibility rules run in the page. */
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { settled } from './settled';

/** Rules of WCAG 2.2 A and AA, and axe's own best practices. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What of axe's rules depends on the colour scheme. */
export const COLOURS = ['color-contrast', 'link-in-text-block'];

/**
 * What axe finds wrong on the page once it stands still, one line for each element.
 *
 * The page's policy lets no script in but its own, so the rules come in by the debugger, which the policy does not
 * bind; nothing is loosened.
 *
 * @param rules only these rules; left out, all of them
 * @param within only this part of the page: what lies under an open dialog is out of reach
 */
export async function violations(
  page: Page,
  rules: readonly string[] = [],
  within = 'html',
): Promise<readonly string[]> {
  await settled(page);
  // From the top: a row that stays in sight while scrolling covers, for the moment, part of what it passes over.
  const back = await page.evaluate(() => {
    const pane = document.getElementById('resultat-del');
    const top = pane?.scrollTop ?? 0;
    pane?.scrollTo(0, 0);
    return top;
  });
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('Runtime.evaluate', { expression: axe.source });
    const runOnly = rules.length === 0 ? TAGS : { type: 'rule', values: rules };
    const run = `axe.run(document.querySelector(${JSON.stringify(within)}), ${JSON.stringify({ runOnly, resultTypes: ['violations'] })})
      .then((results) => JSON.stringify(results))`;
    const { result } = await session.send('Runtime.evaluate', {
      expression: run,
      awaitPromise: true,
      returnByValue: true,
    });
    const results = JSON.parse(String(result.value)) as AxeResults;
    return results.violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} – ${node.target.join(' ')} – ${node.failureSummary ?? ''}`),
    );
  } finally {
    await session.detach();
    await page.evaluate((top) => document.getElementById('resultat-del')?.scrollTo(0, top), back);
  }
}
