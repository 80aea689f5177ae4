/** Gå inn, gå ut, dele, flytte: four forms answered as they are filled in, with days, sources and explanations. */
import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { COLOURS, violations } from './axe';
import { forEachTarget, onlyInChromium, useTarget } from './harness';
import { GROUP_EXAMPLE, PlanPage } from './planPage';

const WINDOW = { width: 1280, height: 800 };

forEachTarget((target) => {
  describe('groups and moving', () => {
    const running = useTarget(target);
    const page = (): Page => running().page;
    const plan = (): PlanPage => new PlanPage(page());
    const forms = (): Locator => page().locator('[data-section=group]');
    const answer = (title: string): Locator =>
      page()
        .locator('article')
        .filter({ has: page().getByRole('heading', { name: title, exact: true }) });
    const field = (path: string): Locator => forms().locator(`[data-path="group.${path}"]`);
    const fill = async (path: string, text: string): Promise<void> => {
      await field(path).locator('input').fill(text);
      await field(path).locator('input').press('Tab');
    };
    const open = (title: string): Promise<void> => forms().locator('summary').filter({ hasText: title }).click();

    afterAll(async () => {
      if (running().unavailable !== undefined) return;
      await page().setViewportSize(WINDOW);
      await page().emulateMedia({ colorScheme: 'light' });
    });

    it('asks nothing until somebody wants it, and begins empty', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      expect(await page().getByRole('heading', { level: 2, name: 'Gå inn, gå ut, dele, flytte' }).count()).toBe(0);
      await plan().section('Gå inn, gå ut, dele, flytte').click();
      await forms().getByRole('button', { name: 'Regn på en gruppe eller flytting' }).click();
      await page().getByText('Fyll inn det du vet i ett av de fire skjemaene.').waitFor();
      await open('Gå inn i en gruppe');
      expect(await field('entry.goodwill').locator('input').inputValue()).toBe('');
    });

    it('is filled in with the keyboard alone, and answers as it is', async () => {
      await field('entry.goodwill').locator('input').focus();
      const { keyboard } = page();
      // The fields in the order they stand: goodwill, fee, assets, debt, part.
      for (const text of ['600 000', '50 000', '900 000', '300 000', '25']) {
        await keyboard.type(text);
        await keyboard.press('Tab');
      }
      // 600 000 + 50 000 + (900 000 − 300 000) × 25 % = 800 000
      await answer('Gå inn i en gruppe').getByText('Anne betaler 800 000 kr ved overtakelsen.').waitFor();
      const spoken = page().locator('[data-spoken]').filter({ hasText: 'Anne betaler 800 000 kr' });
      await spoken.waitFor({ state: 'attached' });
      const paid = answer('Gå inn i en gruppe')
        .getByRole('button', { name: /Betales ved overtakelsen/u })
        .last();
      await paid.focus();
      await keyboard.press('Enter');
      await plan().dialog.getByText('Inngangspenger').first().waitFor();
      await keyboard.press('Escape');
      await plan().dialog.waitFor({ state: 'detached' });
      expect(await paid.evaluate((each) => each === document.activeElement)).toBe(true);
    });

    it('says who is paid, and what staff who follow are owed', async () => {
      const flows = answer('Gå inn i en gruppe').getByRole('table');
      expect(await flows.getByRole('row').allInnerTexts()).toHaveLength(4);
      await flows.getByRole('row', { name: /Inngangspenger Anne Gruppen/u }).waitFor();
      await forms().getByRole('button', { name: 'Legg til en ansatt' }).click();
      await forms().getByLabel('De ansatte er ansatt i', { exact: true }).selectOption('legen');
      await forms().getByLabel('Opptjente feriepenger', { exact: true }).fill('45 000');
      await forms().getByLabel('Opptjent pensjon', { exact: true }).fill('20 000');
      await page().keyboard.press('Tab');
      await answer('Gå inn i en gruppe').getByText('I alt koster det 865 000 kr').waitFor();
      await answer('Gå inn i en gruppe').getByText('La noen se på dette').click();
      await answer('Gå inn i en gruppe').getByText('Advokat: Feriepenger opptjent før overtakelsen').waitFor();
    });

    it('tells at the field what is wrong, and answers again when it is put right', async () => {
      await fill('entry.share', '150');
      await field('entry.share').getByText('150 % er for høyt. Høyeste verdi er 100 %.').waitFor();
      await page().getByText('må rettes før det kan regnes ut').waitFor();
      await fill('entry.share', 'en del');
      await field('entry.share').getByText('Skriv et tall').waitFor();
      await fill('entry.share', '25');
      await answer('Gå inn i en gruppe').waitFor();
    });

    it('answers at both ends of a range too', async () => {
      await fill('entry.goodwill', '500 000–700 000');
      const ends = answer('Gå inn i en gruppe').getByRole('table', { name: /endene/u });
      const costs = async (): Promise<string> => (await ends.allInnerTexts()).join(' ').replaceAll('\u00a0', ' ');
      // In all 865 000 kr at 600 000, so 100 000 less and more.
      for (const cost of ['765 000', '865 000', '965 000']) await expect.poll(costs).toContain(cost);
      await fill('entry.goodwill', '600 000');
    });

    it('counts six months and twelve from a notice on the last of August, each day with its source', async () => {
      await open('Gå ut av en gruppe');
      await fill('leaving.noticeOn', '31.08.2027');
      const leaving = answer('Gå ut av en gruppe');
      await leaving.getByText('Siste dag i oppsigelsestiden').waitFor();
      const days = await leaving.locator('li > strong').allInnerTexts();
      expect(days).toEqual(['29. februar 2028', '1. mars 2028', '31. august 2028', '29. august 2028']);
      await leaving.getByText('Kilde: Fastlegeforskriften (FOR-2025-12-02-2405), § 12 første ledd').waitFor();
      await fill('leaving.fixedCosts', '720 000');
      await fill('leaving.costMonthsAfter', '3');
      await leaving.getByText('Så langt: Uten kjøper må Anne betale 180 000 kr.').waitFor();
      await leaving.getByText(/Ikke med, fordi det ikke er oppgitt: Pris fra en kjøper/u).waitFor();
    });

    it('divides a group by each key, and the columns add up', async () => {
      await open('Dele en gruppe');
      await fill('settlement.cash', '300 000');
      await fill('settlement.things', '200 000');
      await fill('settlement.debt', '100 000');
      await fill('settlement.severance', '80 000');
      await forms().getByRole('radio', { name: 'likt' }).check({ force: true });
      const settled = answer('Dele en gruppe');
      await settled.getByText('Gruppen har 320 000 kr å dele.').waitFor();
      const table = settled.getByRole('table', { name: 'Oppgjøret for hver lege' });
      // Four doctors: 320 000 ÷ 4
      expect(
        await table
          .getByRole('row', { name: /^Bjørn/u })
          .getByRole('cell')
          .last()
          .innerText(),
      ).toBe('80\u00a0000');
      expect(await table.getByRole('row', { name: /^Sum/u }).getByRole('cell').last().innerText()).toBe('320\u00a0000');
      await settled.getByRole('table', { name: 'Samme oppgjør etter hver nøkkel' }).waitFor();
      await forms().getByRole('group', { name: 'Bjørn' }).getByLabel('Beholder', { exact: true }).fill('250 000');
      await page().keyboard.press('Tab');
      await field('settlement.things')
        .getByText('Legene tar til sammen 250 000 kr, men gruppen har bare 200 000 kr.')
        .waitFor();
    });

    it('shows what is paid for twice when a practice is moved', async () => {
      await open('Kjøpe og flytte en praksis');
      for (const [name, text] of Object.entries({
        goodwill: '700 000',
        inventory: '100 000',
        usableShare: '40',
        oldRent: '20 000',
        oldMonths: '6',
        newMonthsBefore: '0',
        fitOut: '250 000',
        entryFee: '50 000',
        lostDays: '0',
      }))
        await fill(`move.${name}`, text);
      // 800 000 + 250 000 + 50 000 + 120 000; twice: 420 000 and 60 % of the inventory
      await answer('Kjøpe og flytte en praksis')
        .getByText('Praksisen koster 1 220 000 kr kjøpt og flyttet. 480 000 kr av det')
        .waitFor();
    });

    onlyInChromium(target, () => {
      it('breaks no rule of accessibility in either colour scheme', async () => {
        expect(await violations(page())).toEqual([]);
        await page().emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page(), COLOURS)).toEqual([]);
        await page().emulateMedia({ colorScheme: 'light' });
      });

      it.each([
        [1920, 100],
        [1280, 200],
        [320, 100],
      ])('keeps to the window at %s wide with text at %s per cent', async (width, percent) => {
        const text = (size: number): Promise<void> =>
          page().evaluate((to) => void (document.documentElement.style.fontSize = `${to}%`), size);
        await page().setViewportSize({ width, height: 800 });
        await text(percent);
        expect(await plan().scrollsSideways()).toBe(false);
        await text(100);
        await page().setViewportSize(WINDOW);
      });
    });

    it('is kept with the plan, and goes away whole', async () => {
      await plan().start();
      await page()
        .getByRole('button', { name: /Fire leger vurderer/u })
        .first()
        .waitFor();
      await page()
        .getByRole('button', { name: /^(?!.*eksempelet).*Fire leger vurderer/u })
        .first()
        .click();
      await answer('Gå inn i en gruppe').getByText('Anne betaler 800 000 kr ved overtakelsen.').waitFor();
      await plan().section('Gå inn, gå ut, dele, flytte').click();
      await forms().getByRole('button', { name: 'Fjern gruppe og flytting' }).click();
      await page().getByText('Gruppe og flytting er fjernet fra planen.').waitFor();
      expect(await page().locator('article').count()).toBe(0);
    });
  });
});
