/** The two guided starts from an empty app to the answer, with the keyboard alone. */
import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { violations } from './axe';
import { forEachTarget, useTarget } from './harness';
import { paste, tabTo, typeIn } from './keyboard';
import { PlanPage } from './planPage';

forEachTarget((name) => {
  describe('the guided starts', { timeout: 60_000 }, () => {
    const target = useTarget(name);
    let page: Page;
    beforeEach(async () => {
      ({ page } = target());
      await new PlanPage(page).start();
    });
    const field = (label: string): Locator => page.getByRole('textbox', { name: label, exact: true }).first();
    const headline = (): Locator => page.locator('p.headline').first();

    async function begin(choice: RegExp): Promise<void> {
      await tabTo(page, page.getByRole('button', { name: choice }).first());
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    async function chooseKommune(typed: string, expected: string): Promise<void> {
      const kommune = page.getByRole('combobox', { name: 'Kommune' });
      await typeIn(page, kommune, typed);
      await page.keyboard.press('Enter');
      expect(await kommune.inputValue()).toBe(expected);
    }

    it('overta: eight numbers lead to an answer, and all of it is in the plan', async () => {
      await begin(/overta en praksis/u);
      await chooseKommune('drammen', 'Drammen');
      for (const [label, text] of [
        ['Listelengde', '1 100'],
        ['Driftskostnader siste år', '800 000'],
        ['Refusjoner siste år', '1 300 000'],
        ['Egenandeler siste år', '650 000'],
        ['Prisantydning, inventar og utstyr', '100 000'],
        ['Prisantydning, opparbeidet praksis', '600 000'],
      ] as const) {
        await typeIn(page, field(label), text);
      }
      await headline().waitFor();
      expect(await page.getByRole('heading', { name: 'Fire verdier' }).isVisible()).toBe(true);
      expect(await violations(page)).toEqual([]);

      // What the buyer would earn otherwise moves the answer: the field asks for the pay of the chosen alternative.
      const before = await page.locator('.value').first().innerText();
      await typeIn(page, field('Lønn i annen stilling'), '700 000');
      await expect.poll(() => page.locator('.value').first().innerText()).not.toBe(before);

      await tabTo(page, page.getByRole('button', { name: 'Se hele planen' }).first());
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Forhandlingsrommet' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await tabTo(page, page.getByRole('button', { name: 'Veiviser' }), 'Shift+Tab');
      await page.keyboard.press('Enter');
      expect(await field('Listelengde').inputValue()).toBe('1\u00a0100');
    });

    it('organisering: doctors pasted from a spreadsheet, one cell mended, and the forms are compared', async () => {
      await begin(/ny organisering/u);
      await chooseKommune('hamar', 'Hamar');
      await tabTo(page, field('Lege 1: Navn'));
      await paste(
        page,
        'Navn\tListe\tTak\tSpesialist\nAnne\t1 050\t1100\tja\nBo\tmange\t1000\tnei\nDina\t1200\t1200\tja\n',
      );
      await page.getByText('Bo, liste: Skriv et tall').waitFor();
      expect(await violations(page)).toEqual([]);

      // From Anne's name: down to Bo, right to the list.
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      expect(await field('Bo: Liste').evaluate((cell) => cell === document.activeElement)).toBe(true);
      await page.keyboard.type('980');
      await page.keyboard.press('Enter');
      expect(await field('Dina: Liste').evaluate((cell) => cell === document.activeElement)).toBe(true);
      await headline().waitFor();
      expect(await page.getByText('Bo, liste:').count()).toBe(0);
      expect(
        await page
          .getByRole('columnheader', { name: /Fastlegeselskap/u })
          .first()
          .isVisible(),
      ).toBe(true);
    });

    it('a value that cannot be read stays in its cell, and Escape brings the plan’s back', async () => {
      await begin(/ny organisering/u);
      const cell = field('Lege 1: Liste');
      await tabTo(page, cell);
      await page.keyboard.type('tusen');
      await page.keyboard.press('ArrowDown');
      expect(await cell.inputValue()).toBe('tusen');
      await page.getByText('Lege 1, liste: Skriv et tall').waitFor();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Escape');
      expect(await cell.inputValue()).toBe('0');
    });
  });
});
