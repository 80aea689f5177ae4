/** Every computed figure in every view can be asked where it comes from. */
import { describe, expect, it } from 'vitest';
import { unexplained } from './figures/unexplained';
import { useChromium } from './layout/browser';
import { VIEWS } from './layout/views';
import { PlanPage } from './planPage';
import { finished } from './settled';

/** Views that lie over the plan: what lies beneath is read with the plan. */
const DIALOGS = new Set(['explanation', 'own-rate', 'reforms', 'help']);

describe('every figure answers where it comes from', () => {
  const page = useChromium(16);

  it('in a figure that does not, the rule finds it', async () => {
    await new PlanPage(page()).start();
    await page().evaluate(() => {
      const figure = document.createElement('p');
      figure.id = 'uforklart';
      figure.textContent = 'Det blir 12\u00a0345\u00a0kr i året.';
      document.querySelector('main')?.append(figure);
    });
    const found = await unexplained(page());
    await page().evaluate(() => document.querySelector('#uforklart')?.remove());
    expect(found.filter(({ place }) => place.includes('#uforklart'))).toHaveLength(1);
  });

  it.each(VIEWS)('$name', async ({ name, open, leave }) => {
    // Each view anew: one where all is opened leaves nothing shut for the next to open.
    await page().reload();
    await open(page());
    await finished(page());
    if (!DIALOGS.has(name) && !name.startsWith('rules-')) {
      await new PlanPage(page()).openAllSections();
      await showTables();
      await finished(page());
    }
    const found = await unexplained(page());
    await leave?.(page());
    expect(found).toEqual([]);
  });

  /** The twins of the charts hold the charts' figures. */
  async function showTables(): Promise<void> {
    const shut = page().getByRole('button', { name: 'Vis som tabell' });
    while ((await shut.count()) > 0) await shut.first().click();
  }
});
