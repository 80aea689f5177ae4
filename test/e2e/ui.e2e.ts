import { describe, expect, it } from 'vitest';
import { forEachTarget, useTarget } from './harness';
import { GROUP_EXAMPLE, PlanPage } from './planPage';

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

/** Whole kroner as shown. */
const numberIn = (text: string | undefined): number => Number((text ?? 'none').replaceAll(' ', ''));

forEachTarget((target) => {
  describe('a plan on screen', () => {
    const running = useTarget(target);
    const plan = (): PlanPage => new PlanPage(running().page);

    it('an example opens with the answer first, and figures that explain themselves', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      expect(plain(await plan().headline.textContent())).toMatch(
        /gir høyest inntekt før skatt per lege i \d{4}: [\d ]+ kr, [\d ]+ kr mer enn /,
      );
      const figure = plan().figure('Kostnader');
      expect(plain(await figure.getAttribute('aria-label'))).toMatch(
        /^Kostnader \d{4}, .+: [\d ]+ kr(?:, bygger på .+)?$/,
      );
      // What the press does is told once, after the name: not in every name of a table read cell by cell.
      expect(await figure.getAttribute('title')).toBe('Hvor kommer tallet fra?');
    });

    it('a figure opens its explanation by keyboard, and focus comes back to it', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      const figure = plan().figure('Kostnader');
      const shown = plain(await figure.textContent());
      await figure.focus();
      await page.keyboard.press('Enter');
      const first = plan().dialog.getByRole('button', { expanded: true }).first();
      await first.waitFor();
      const value = /([\d ]+),\d\d kr per år/.exec(plain(await first.locator('.value').textContent()));
      expect(Math.abs(numberIn(value?.[1]) - numberIn(shown))).toBeLessThanOrEqual(1);
      const steps = plan().dialog.locator('[data-step]');
      const before = await steps.count();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => steps.count()).toBeGreaterThan(before);
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => steps.count()).toBe(before);
      await page.keyboard.press('Escape');
      await plan().dialog.waitFor({ state: 'detached' });
      expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);
    });

    it('a rate is followed down to its source', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      await plan().figure('Kostnader').click();
      const { page } = running();
      const source = plan().dialog.getByText('Kilde', { exact: true });
      await plan().dialog.locator('[data-step]').first().waitFor();
      for (let step = 0; step < 40 && (await source.count()) === 0; step++) {
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowRight');
      }
      expect(await source.count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
    });

    it('what is typed counts at once; what is no number does not, and says so', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      const field = page.getByRole('textbox', { name: 'Listeinnbyggere ved start' }).first();
      const before = await plan().figure('Inntekter').textContent();
      await field.fill('900');
      await expect.poll(() => plan().figure('Inntekter').textContent()).not.toBe(before);
      const lower = await plan().figure('Inntekter').textContent();
      // What cannot be read leaves what stood there when the field was entered, as in a spreadsheet.
      await field.blur();

      await field.fill('ni hundre');
      await field.blur();
      const problem = page.getByText('Planen regner fortsatt med 900.');
      await problem.waitFor();
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await plan().figure('Inntekter').textContent()).toBe(lower);
      await field.focus();
      await page.keyboard.press('Escape');
      await problem.waitFor({ state: 'detached' });
      expect(plain(await field.inputValue())).toBe('900');

      await field.fill('1.100');
      await page.getByText('Lest som 1 100. Desimaler skrives med komma.').waitFor();
    });

    it('a value out of range leaves the last result in sight as out of date, says why, and leads to the field', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      await plan().section('Tidsrom').click();
      const years = page.getByRole('textbox', { name: 'Antall år' });
      await years.fill('99');
      const notice = page.getByText('Rett dette for å se resultatet');
      await notice.waitFor();
      const old = page.getByRole('group', { name: 'Fra før endringen' });
      await old.getByText(/gir høyest inntekt/).waitFor();
      await page.getByText('Tallene under er fra før endringen').waitFor();
      await plan().section('Tidsrom').click();
      await page.getByRole('button', { name: /^Gå til feltet: Antall år/ }).click();
      expect(await years.evaluate((element) => element === document.activeElement)).toBe(true);
      await years.fill('5');
      await old.waitFor({ state: 'detached' });
      expect(await notice.count()).toBe(0);
    });

    it('an own figure replaces the standard, and the way back restores it', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      await plan().section('Kontor og kostnader').click();
      const field = page.getByRole('textbox', { name: 'Per lege' });
      await page.getByRole('button', { name: /^Kostnader per lege: tilbakestill/ }).waitFor({ state: 'detached' });
      const before = await plan().figure('Kostnader').textContent();
      await field.fill('1,2 mill.');
      await expect.poll(() => plan().figure('Kostnader').textContent()).not.toBe(before);
      await page.getByRole('button', { name: /^Kostnader per lege: tilbakestill til standard/ }).click();
      await expect.poll(() => plan().figure('Kostnader').textContent()).toBe(before);
      expect(await field.inputValue()).toBe('');
    });

    it('an explanation can be copied as text', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      await plan().figure('Kostnader').click();
      await plan().dialog.getByRole('button', { name: 'Kopier det som vises' }).click();
      await plan().dialog.getByText('Kopiert.').waitFor();
    });

    it('an own figure for a rate changes the result, and taking it away brings the rule back', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      const before = await plan().figure('Kostnader').textContent();
      await plan().section('Satser som er videreført eller antatt').click();
      await page
        .getByRole('button', { name: /^Sett egen sats: Forbruk per konsultasjon/ })
        .first()
        .click();
      const dialog = page.getByRole('dialog', { name: 'Egen sats' });
      await dialog.getByRole('textbox', { name: 'Verdi' }).fill('100');
      await dialog.getByRole('button', { name: 'Bruk egen sats' }).click();
      await expect.poll(() => plan().figure('Kostnader').textContent()).not.toBe(before);
      await plan().section('Satser og videreføring').click();
      await page.getByRole('button', { name: /^Fjern egen sats/ }).click();
      await expect.poll(() => plan().figure('Kostnader').textContent()).toBe(before);
    });

    it('nothing was refused or thrown on the way', () => {
      expect(running().pageErrors).toEqual([]);
    });
  });
});
