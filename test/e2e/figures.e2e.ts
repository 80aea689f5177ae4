/** Every computed figure in every view can be asked where it comes from. */
import { describe, expect, it } from 'vitest';
import { unexplained } from './figures/unexplained';
import { useChromium } from './layout/browser';
import { VIEWS } from './layout/views';
import { PlanPage } from './planPage';
import { finished } from './settled';

/** Views that lie over the plan, or are not of it: read as they open. What lies beneath is read with the plan. */
const AS_OPENED = /^(?:explanation|own-rate|reforms|help|rules-.*)$/u;
/** One choice in a plan whose every shut part is read with `inputs`: only its own tables are opened. */
const ONE_CHOICE = /^(?:plan|alternatives|(?:plot|money)-.*)$/u;

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
    if (!AS_OPENED.test(name)) await openAll(!ONE_CHOICE.test(name));
    const found = await unexplained(page());
    await leave?.(page());
    expect(found).toEqual([]);
  });

  it('a purchase with ranges, and the highest price at an end of one', async () => {
    const plan = new PlanPage(page());
    await page().reload();
    await plan.openExample('Lege med tilbud om praksis');
    await page().locator('#kjopet').waitFor();
    await openAll(true);
    const asked = page().locator('[data-path="purchase.seller.askingInventory"] input').first();
    await asked.fill('100 000–300 000');
    await asked.press('Tab');
    await page()
      .getByRole('table', { name: /De fire verdiene, prisen og rådet/u })
      .waitFor({ timeout: 30_000 });
    await finished(page());
    expect(await unexplained(page())).toEqual([]);
    await page().locator('.ranges').getByRole('button').first().click();
    await plan.dialog.locator('[data-step]').first().waitFor();
    await page().keyboard.press('Escape');
  });

  /** Opens what is shut, and the tables that hold the figures of the charts; what has been opened may bring parts of its own. */
  async function openAll(isEverything: boolean): Promise<void> {
    const open = (): Promise<number> =>
      page().evaluate((all) => {
        const shut = all ? [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')] : [];
        for (const each of shut) each.open = true;
        const tables = [...document.querySelectorAll('button')].filter(
          (each) => each.textContent.trim() === 'Vis som tabell' && each.checkVisibility(),
        );
        for (const each of tables) each.click();
        return shut.length + tables.length;
      }, isEverything);
    while ((await open()) > 0) await finished(page());
  }
});
