import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COLOURS, violations } from './axe';
import { forEachTarget, onlyInChromium, useTarget } from './harness';
import { GROUP_EXAMPLE, PlanPage } from './planPage';

const SECTION = 'Alternativer som sammenlignes';
const PROPOSAL = 'Halvparten som basistilskudd';
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

forEachTarget((target) => {
  describe('the alternatives of a plan', () => {
    const running = useTarget(target);
    const plan = (): PlanPage => new PlanPage(running().page);
    const named = (role: 'button' | 'textbox' | 'combobox', name: string | RegExp): Locator =>
      running().page.getByRole(role, { name });
    const isFocused = (place: Locator): Promise<boolean> =>
      place.evaluate((element) => element === document.activeElement);
    const columns = (): Promise<string[]> =>
      running()
        .page.getByRole('table', { name: /^Nøkkeltall/ })
        .locator('thead th')
        .allTextContents();
    /** Row of the key figures, one text per alternative. */
    const row = (name: string): Locator =>
      running()
        .page.getByRole('table', { name: /^Nøkkeltall/ })
        .getByRole('row', { name })
        .getByRole('cell');

    async function open(): Promise<void> {
      await plan().openExample(GROUP_EXAMPLE);
      await plan().section(SECTION).click();
    }
    async function addReform(to: RegExp, title: string): Promise<void> {
      await named('button', to).first().click();
      await named('button', `Bruk i alternativet: ${title}`).click();
    }

    it('one is duplicated and computed with a proposed rule beside itself without', async () => {
      await open();
      const before = await columns();
      await named('button', 'Dupliser alternativ: Gruppeavtale').click();
      await expect.poll(async () => (await columns()).length).toBe(before.length + 1);
      const name = running().page.locator('input:focus');
      expect(await name.inputValue()).toBe('Gruppeavtale (kopi)');
      expect(await row('Inntekter').nth(1).textContent()).toBe(await row('Inntekter').nth(2).textContent());

      await addReform(/^Legg til regelendring i Gruppeavtale \(kopi\)/, PROPOSAL);
      const badge = running().page.getByText(`Foreslått: ${PROPOSAL}, fra 1. januar 2027`);
      await badge.first().waitFor();
      expect((await columns())[3]).toContain(`Foreslått: ${PROPOSAL}, fra 1. januar 2027`);
      expect(await row('Inntekter').nth(1).textContent()).not.toBe(await row('Inntekter').nth(2).textContent());
      await running().page.getByText(`Gruppeavtale (kopi) er regnet med «${PROPOSAL}» (foreslått`).waitFor();

      await named('button', 'Fjern Gruppeavtale').first().click();
      await expect.poll(async () => (await columns()).length).toBe(before.length);
      expect(plain(await plan().headline.textContent())).toMatch(
        /, men bygger på et forslag, ikke på gjeldende rett alene\.$/,
      );
      await named('button', `Fjern regelendringen: ${PROPOSAL}`).click();
      await badge.first().waitFor({ state: 'detached' });
      expect(plain(await plan().headline.textContent())).not.toContain('bygger på');
    });

    it('a reform is chosen by keyboard, and focus goes to its date', async () => {
      await open();
      const { page } = running();
      await named('button', /^Legg til regelendring i/)
        .first()
        .focus();
      await page.keyboard.press('Enter');
      const choice = named('button', 'Bruk i alternativet: Ingen attester for korte fravær');
      await choice.waitFor();
      for (let press = 0; press < 40 && !(await isFocused(choice)); press++) await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      const date = named('textbox', 'Gjelder fra').first();
      await date.waitFor();
      await expect.poll(() => isFocused(date)).toBe(true);
      expect(await date.inputValue()).toBe('01.01.2027');
      await named('button', 'Fjern regelendringen: Ingen attester for korte fravær').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => isFocused(named('button', /^Legg til regelendring i/).first())).toBe(true);
    });

    it('what is wrong with a reform stands at it: its figure, and another one that does the same', async () => {
      await open();
      const { page } = running();
      await addReform(/^Legg til regelendring i/, 'Ingen attester for korte fravær');
      const share = named('textbox', 'Andel konsultasjoner som faller bort');
      await share.fill('20');
      await page.getByText('Rett dette for å se resultatet').waitFor();
      expect(await share.getAttribute('aria-invalid')).toBe('true');
      await page.getByText('Endret regel, valgt tall: 20 % er for høyt. Høyeste verdi er 10 %.').waitFor();
      await share.fill('5');
      await plan().headline.waitFor();

      await addReform(/^Legg til regelendring i/, PROPOSAL);
      await addReform(/^Legg til regelendring i/, '70 prosent som basistilskudd');
      const places = page.locator('[data-path$="basisandel-70.id"]').getByText(/endrer den samme satsen/);
      await places.waitFor();
      await named('button', 'Fjern regelendringen: 70 prosent som basistilskudd').click();
      await plan().headline.waitFor();
    });

    it('a field is picked, changed for one alternative only, and given back to the plan', async () => {
      await open();
      const { page } = running();
      const before = await row('Kostnader').allTextContents();
      const picker = named('combobox', 'Legg til endring').first();
      await picker.selectOption({ label: 'Daglig leder' });
      await page
        .getByRole('button', { name: /^Legg til endringen i / })
        .first()
        .click();
      const field = page
        .getByRole('group', { name: /^Forskjeller fra planen/ })
        .first()
        .getByRole('textbox', { name: 'Daglig leder' });
      await expect.poll(() => isFocused(field)).toBe(true);
      await field.fill('0,8');
      await expect.poll(async () => (await row('Kostnader').allTextContents())[0]).not.toBe(before[0]);
      expect((await row('Kostnader').allTextContents()).slice(1)).toEqual(before.slice(1));
      await named('button', 'Fjern forskjellen: Daglig leder').click();
      await expect.poll(() => row('Kostnader').allTextContents()).toEqual(before);
      expect(await isFocused(picker)).toBe(true);
    });

    it('income after tax is shown beside income before, for the practice and for each doctor, with its explanation', async () => {
      await open();
      const { page } = running();
      await page
        .getByText(/^Inntekt etter skatt er regnet uten egen pensjonssparing/)
        .first()
        .waitFor();
      expect(plain(await row('Inntekt etter skatt per lege').first().textContent())).toMatch(/\d/);
      await page.getByRole('combobox', { name: 'Nøkkeltall' }).selectOption({ label: 'Inntekt etter skatt' });
      const table = page.getByRole('table', { name: /^Inntekt etter skatt per lege, / });
      await table.getByRole('button').first().click();
      await plan()
        .dialog.getByText(/Inntekt etter skatt/)
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
    });

    it('a company that pays more than it earns is told of, with the way to pay less', async () => {
      await open();
      const { page } = running();
      const company = page.getByRole('group', { name: 'Fastlegeselskap', exact: true });
      await company
        .getByRole('combobox', { name: 'Legg til endring' })
        .selectOption({ label: 'Fast lønn, full stilling' });
      await company.getByRole('button', { name: /^Legg til endringen i / }).click();
      const salary = company.getByLabel('Fast lønn, full stilling', { exact: true });
      await salary.fill('1 900 000');
      const warning = company.getByText(
        /^Selskapet betaler legene [\d\s]+kr mer i lønn og bonus enn det tjener i 2027\.$/,
      );
      await warning.waitFor();
      await page.getByText('Fastlegeselskap: selskapet går med underskudd').waitFor();
      await company.getByRole('button', { name: 'Sett lønn i dette alternativet' }).click();
      await expect.poll(() => isFocused(salary)).toBe(true);
      await salary.fill('500 000');
      await warning.waitFor({ state: 'detached' });
    });

    onlyInChromium(target, () => {
      it.each(['light', 'dark'] as const)(
        'axe finds nothing wrong with reforms and differences on screen, %s',
        async (scheme) => {
          const rules = scheme === 'dark' ? COLOURS : [];
          await running().page.emulateMedia({ colorScheme: scheme });
          await open();
          await named('button', /^Legg til regelendring i/)
            .first()
            .click();
          expect(await violations(running().page, rules)).toEqual([]);
          await named('button', 'Bruk i alternativet: Knekkpunkt i basistilskuddet igjen').click();
          await running().page.locator('summary').filter({ hasText: 'Mer om endringen' }).click();
          await running()
            .page.getByText(/^Avsluttet: Knekkpunkt/)
            .first()
            .waitFor();
          expect(await violations(running().page, rules)).toEqual([]);
          expect(await plan().scrollsSideways()).toBe(false);
          await running().page.emulateMedia({ colorScheme: 'light' });
        },
      );
    });

    it('nothing was refused or thrown on the way', () => {
      expect(running().pageErrors).toEqual([]);
    });
  });
});
