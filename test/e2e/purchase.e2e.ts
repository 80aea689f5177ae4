/** «Skal jeg kjøpe denne praksisen – og for hvor mye?», from an empty app to the answer, with the keyboard alone. */
import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { COLOURS, violations } from './axe';
import { forEachTarget, onlyInChromium, useTarget } from './harness';
import { isFocused, tabTo, typeIn } from './keyboard';
import { OFFER } from './offer';
import { PlanPage } from './planPage';
import { settled } from './settled';

const WINDOW = { width: 1280, height: 800 };

async function press(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await tabTo(page, control, key);
  await page.keyboard.press('Enter');
}
/** True when all of it is within the window as it stands. */
const isInSight = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });

forEachTarget((target) => {
  describe('a practice for sale', { timeout: 120_000 }, () => {
    const running = useTarget(target);
    let page: Page;
    beforeEach(async () => {
      ({ page } = running());
      await page.setViewportSize(WINDOW);
      await page.emulateMedia({ colorScheme: 'light', media: null });
      await new PlanPage(page).start();
    });
    const field = (label: string): Locator => page.getByRole('textbox', { name: label, exact: true }).first();
    const section = (): Locator => page.locator('section[aria-labelledby="kjopet"]');
    const figureOfA = (): Locator => section().getByRole('button', { name: /^A · Inntektsverdi: / });
    const kroner = async (): Promise<number> => Number((await figureOfA().innerText()).replace(/\D/gu, ''));
    const part = (title: string): Locator => section().locator('summary').filter({ hasText: title }).first();

    /** From the start page: the offer typed, and the kommune left open. */
    async function typedOffer(costs: string = OFFER[2][1]): Promise<void> {
      await press(page, page.getByRole('button', { name: /overta en praksis/u }).first());
      await page.getByRole('heading', { level: 1, name: 'Overta en praksis' }).waitFor();
      await tabTo(page, page.getByRole('combobox', { name: 'Driftsform' }).first());
      await page.keyboard.type('G');
      for (const [label, text] of OFFER)
        await typeIn(page, field(label), label === 'Driftskostnader siste år' ? costs : text);
      await page.locator('p.headline').first().waitFor();
      await section().and(page.locator('[aria-busy="false"]')).waitFor();
    }
    async function wholePlan(): Promise<void> {
      await press(page, page.getByRole('button', { name: 'Se hele planen' }).first());
      await page.getByRole('heading', { name: 'Forhandlingsrommet' }).waitFor();
    }
    /** Opens the part of the inputs that holds the purchase, and a panel in it. */
    async function openInputs(panel: string): Promise<void> {
      const inputs = page.locator('[data-section="purchase"]');
      const summary = inputs.locator('summary').first();
      if ((await inputs.locator('details').first().getAttribute('open')) === null)
        await press(page, summary, 'Shift+Tab');
      const inner = inputs.locator('summary').filter({ hasText: panel }).first();
      await press(page, inner);
    }

    it('is answered from eight things that fit on one screen, with what A is made of one press away', async () => {
      await typedOffer();
      // 100 000 + 600 000.
      expect(await page.locator('p.headline').first().innerText()).toMatch(/700\s000\skr/u);
      for (const [label] of OFFER) expect(await isInSight(field(label)), label).toBe(true);
      await page.evaluate(() => window.scrollTo(0, 0));
      for (const value of await section().locator('.values li').all()) expect(await isInSight(value)).toBe(true);

      // No kommune is chosen yet, so nothing is compared; A explains itself all the same.
      await press(page, figureOfA());
      const dialog = new PlanPage(page).dialog;
      await dialog.getByText('Merinntekt over alternativet, nåverdi').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });
      expect(await isFocused(figureOfA())).toBe(true);
    });

    it('an answer on the list moves A, a wrong one is said at its field, and one press sets the fund’s terms', async () => {
      await typedOffer();
      await wholePlan();
      const before = await kroner();
      await openInputs('Undersøkelseslisten');
      await typeIn(page, field('Hvor mye øker husleien?'), '50 000');
      await expect.poll(kroner).toBeLessThan(before - 50_000);
      await page
        .getByText(/Flytter høyeste pris med −/u)
        .first()
        .waitFor();

      const leaving = page.locator('[data-path="purchase.checks.listefrafall"]');
      // The way back: the question stands before the one just answered.
      await tabTo(page, leaving.getByRole('textbox').first(), 'Shift+Tab');
      await page.keyboard.type('400');
      await leaving.getByText('400 % er for høyt').waitFor();
      await section().getByText('Planen må rettes').waitFor();
      expect(await figureOfA().count()).toBe(0);
      await tabTo(page, leaving.getByRole('textbox').first(), 'Shift+Tab');
      await page.keyboard.press('Control+a');
      await page.keyboard.type('5');
      await figureOfA().waitFor();

      await openInputs('Finansiering');
      const fund = page.getByRole('button', { name: 'Bruk lånefondets vilkår' });
      await press(page, fund);
      expect(await field('Løpetid').inputValue()).toBe('12');
      expect(await field('Avdragsfrihet').inputValue()).toBe('2');
    });

    it('a shut range is opened by the input that is named', async () => {
      await typedOffer('1 300 000');
      await wholePlan();
      await section().getByText('Ingen pris passer begge').waitFor();
      const opener = section().getByRole('listitem').filter({ hasText: 'driftskostnadene ned til' });
      const needed = Number(/ned til ([\d\s]+)kr/u.exec(await opener.innerText())?.[1]?.replace(/\s/gu, ''));
      expect(needed).toBeLessThan(1_300_000);
      await press(page, opener.getByRole('button', { name: /^Endre: / }));
      const costs = page.locator('[data-path="purchase.seller.operatingCosts"] input');
      await expect.poll(() => isFocused(costs)).toBe(true);
      await page.keyboard.press('Control+a');
      await page.keyboard.type(String(needed - 2_000));
      await section().getByText('Det finnes en pris begge kan leve med').waitFor();
    });

    onlyInChromium(target, () => {
      it('every part opens and explains itself, light and dark, at every width, and leads to its fields', async () => {
        await new PlanPage(page).openExample(/Lege med tilbud/u);
        await section().getByRole('heading', { name: 'Fire verdier' }).waitFor();
        for (const title of [
          'Fra selgerens tall til dine',
          'Slik endrer A seg',
          'Alle prisene i C',
          'Hva kommunen kan gjøre',
          'Finansieringen år for år',
          'Mot alternativene',
          'Grenser og dårlige år',
          'Hva svaret er følsomt for',
          'Forutsetningene svaret hviler på',
        ]) {
          await part(title).focus();
          await page.keyboard.press('Enter');
        }
        await section().and(page.locator('[aria-busy="false"]')).waitFor();
        // What stands between the formula and the month-by-month price adds up to the krone on screen.
        const bridge = section().getByRole('region', { name: 'Fra formel til måned for måned' });
        const rows = await bridge.getByRole('row').allInnerTexts();
        const amounts = rows.slice(1).map((row) =>
          Number(
            row
              .replace(/^.*\t/su, '')
              .replace('−', '-')
              .replace(/[^\d-]/gu, ''),
          ),
        );
        const [formula = 0, ...rest] = amounts;
        const [total, monthly] = [rest.at(-1) ?? Number.NaN, rest.slice(0, -1)];
        const a = await kroner();
        const subtotal = monthly.findIndex((amount) => Math.abs(amount - a) < 500);
        const causes = monthly.filter((_, index) => index !== subtotal);
        expect(causes).toHaveLength(7);
        expect(Math.abs(causes.reduce((sum, amount) => sum + amount, formula) - total)).toBeLessThanOrEqual(5);

        expect(await violations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, COLOURS)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'light' });

        const sensitivity = section().locator('details', {
          has: page.getByRole('heading', { name: 'Hva svaret er følsomt for' }),
        });
        const cut = (): Promise<number> =>
          sensitivity.evaluate((element) => {
            const edge = element.getBoundingClientRect().right;
            return [...element.querySelectorAll('td, th, button')].filter(
              (each) => each.getBoundingClientRect().right > edge + 1 || each.scrollWidth > each.clientWidth + 1,
            ).length;
          });
        for (const [width, size] of [
          [1280, '100%'],
          [1280, '200%'],
          [320, '100%'],
        ] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.evaluate((text) => (document.documentElement.style.fontSize = text), size);
          await settled(page);
          expect(await cut(), `${width} ${size}`).toBe(0);
          expect(await new PlanPage(page).scrollsSideways()).toBe(false);
        }
        await page.evaluate(() => (document.documentElement.style.fontSize = ''));
        await page.setViewportSize(WINDOW);

        // An assumption leads to its field; the board's to the chances it gives.
        await section().getByRole('button', { name: 'Endre antakelsen' }).focus();
        await page.keyboard.press('Enter');
        const board = page.locator('[data-path="purchase.assumptions.boardPosition"] input');
        await expect.poll(() => isFocused(board)).toBe(true);
        await page.keyboard.type('20');
        // (1 − 0,2)² = 64 %.
        await section().getByRole('cell', { name: '64 %' }).waitFor();
      });
    });

    it('is printed on one page', async () => {
      await new PlanPage(page).openExample(/Lege med tilbud/u);
      await section().getByRole('heading', { name: 'Fire verdier' }).waitFor();
      await section().and(page.locator('[aria-busy="false"]')).waitFor();
      await page.emulateMedia({ media: 'print' });
      // A4 within the margins of print.css: 184 × 267 mm at 96 points an inch.
      await page.setViewportSize({ width: 695, height: 1_009 });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      const bottom = await section().evaluate((element) => {
        const shown = [...element.querySelectorAll('*')].filter((each) => each.getClientRects().length > 0);
        const page = document.querySelector('.results')?.closest('.page') ?? document.body;
        return Math.max(...shown.map((each) => each.getBoundingClientRect().bottom)) - page.getBoundingClientRect().top;
      });
      expect(bottom).toBeLessThan(1_009);
      const text = await section().innerText();
      for (const words of [
        'Grensen din er',
        'Svaret henger mest på',
        'La en advokat se på',
        'Ikke med i regnestykket',
        'Fire verdier',
        'er ikke undersøkt',
      ])
        expect(text).toContain(words);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await page.emulateMedia({ media: null });
    });
  });
});
