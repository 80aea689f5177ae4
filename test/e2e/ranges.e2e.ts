/** Ranges typed in each kind of place, and what they mean where the answer is. */
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { forEachTarget, useTarget } from './harness';
import { PlanPage } from './planPage';

forEachTarget((name) => {
  describe('ranges', { timeout: 90_000 }, () => {
    const target = useTarget(name);
    let page: Page;
    beforeEach(async () => {
      ({ page } = target());
      await new PlanPage(page).start();
    });

    /** Types a range in the first number field of a place that is open. */
    async function type(place: string, text: string): Promise<void> {
      const field = page.locator(`[data-path^="${place}"] input`).first();
      await field.fill(text);
      await field.press('Tab');
    }

    it('stand in the purchase and its checklist, are seen in the answer, and are taken back', async () => {
      const plan = new PlanPage(page);
      await plan.openExample('Lege med tilbud om praksis');
      await page.locator('#kjopet').waitFor();
      await plan.openAllSections();
      await type('purchase.seller.askingGoodwill', '400 000–1 100 000');
      await type('purchase.checks.listebevegelse', '-20–40');
      const table = page.getByRole('table', { name: /De fire verdiene, prisen og rådet/u });
      await table.waitFor({ timeout: 30_000 });
      expect(await table.innerText()).toContain('ytterpunkter, ikke sannsynlighet');
      await page.getByRole('button', { name: 'Angre' }).click();
      await expect.poll(() => table.innerText().catch(() => '')).not.toContain('ytterpunkter, ikke');
      // A range the wrong way is told of at its field.
      await type('purchase.seller.askingGoodwill', '1 100 000–400 000');
      await page.getByText('Skriv det laveste tallet i spennet først.').first().waitFor();
    });
  });
});
