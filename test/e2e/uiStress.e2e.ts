import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import { forEachTarget, useTarget } from './harness';
import { GROUP_EXAMPLE, PlanPage } from './planPage';

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');
/** Whole kroner as shown. */
const numberIn = (text: string | null): number => Number(plain(text).replace('−', '-').replaceAll(' ', ''));

forEachTarget((target) => {
  describe('«Hva om du blir syk?»', () => {
    const running = useTarget(target);
    const plan = (): PlanPage => new PlanPage(running().page);

    it('tries the absence in each alternative when opened, for the doctor who is chosen', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      expect(await page.getByRole('table', { name: /virkning for/ }).count()).toBe(0);
      await plan().section('Hva om du blir syk?').click();
      const table = page.getByRole('table', { name: 'Sykdom: virkning for Anne i hvert alternativ' });
      await table.waitFor({ timeout: 30_000 });
      expect(await table.getByRole('columnheader').allTextContents()).toHaveLength(4);
      await page.getByText(/^Anne er syk i tre måneder fra 1\. april 2027, helt borte, uten vikar\./).waitFor();

      // Above the change before tax stand the parts it is made of.
      const rows = await table.locator('tbody tr:not(.group)').all();
      const figures = await Promise.all(
        rows.map(async (row) => ({
          name: await row.getByRole('rowheader').textContent(),
          value: numberIn(await row.getByRole('cell').first().textContent()),
        })),
      );
      const total = figures.findIndex(({ name }) => name === 'Inntekt før skatt');
      const sum = figures.slice(0, total).reduce((all, { value }) => all + value, 0);
      expect(total).toBeGreaterThan(2);
      expect(Math.abs(sum - (figures[total]?.value ?? NaN))).toBeLessThanOrEqual(total);
    });

    it('each figure explains itself from the plan with the absence in it', async () => {
      const { page } = running();
      await page.getByRole('button', { name: /^Stønad fra SOP, Anne, Hver for seg/ }).click();
      await plan()
        .dialog.getByText(/^Stønad fra SOP, Anne, endring ved fraværet/)
        .first()
        .waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
    });

    it('says what the test rests on, and has a parental leave too; axe finds nothing wrong', async () => {
      const { page } = running();
      await page.locator('summary').filter({ hasText: 'Prøven forutsetter' }).click();
      await page.getByText(/^3\småneder, antatt\. En prøve av hva praksisen tåler/).waitFor();
      await page.getByRole('radio', { name: 'Foreldrepermisjon' }).check({ force: true });
      await page.getByRole('table', { name: /^Foreldrepermisjon: virkning for Anne/ }).waitFor();
      await page.getByText(/^6\småneder, antatt\./).waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        // Colours take a moment to change from one scheme to the other.
        await expect.poll(() => violations(page), { timeout: 10_000 }).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light' });
    });

    it('follows the plan', async () => {
      const { page } = running();
      const cell = page.getByRole('button', { name: /^Inntekt før skatt, Anne, Hver for seg/ });
      const before = await cell.textContent();
      await page.getByRole('textbox', { name: 'Listeinnbyggere ved start' }).first().fill('700');
      await expect.poll(() => cell.textContent(), { timeout: 10_000 }).not.toBe(before);
    });

    it('nothing was refused or thrown on the way', () => {
      expect(running().pageErrors).toEqual([]);
    });
  });
});
