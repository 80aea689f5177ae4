import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COLOURS, violations } from './axe';
import { forEachTarget, onlyInChromium, useTarget } from './harness';
import { GROUP_EXAMPLE, PlanPage } from './planPage';

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

/** Whole kroner as shown: `−34 868` or `+194 109`. */
const numberIn = (text: string | null): number =>
  Number(
    plain(text)
      .replace('−', '-')
      .replaceAll(/[+ a-zæøå]/g, ''),
  );

forEachTarget((target) => {
  describe('the result of a plan', () => {
    const running = useTarget(target);
    const plan = (): PlanPage => new PlanPage(running().page);
    const table = (name: RegExp): Locator => running().page.getByRole('table', { name });
    const section = (heading: string): Locator =>
      running()
        .page.locator('section section')
        .filter({ has: running().page.getByRole('heading', { name: heading }) });
    const cells = (of: Locator): Promise<string[]> => of.getByRole('cell').allTextContents();

    it('the answer says how sure it is, and what would turn it', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      await page.getByText(/\d+\s% av inntekten i .+ bygger på vedtatte satser eller egne tall/).waitFor();
      const turns = page.getByText(
        / gir mest når .+ er (?:under|over) om lag .+ \(nå .+\)\.|^Ingen av disse snur svaret alene: /,
      );
      await turns.first().waitFor({ timeout: 30_000 });
      const figure = page.getByRole('button', { name: /^inntekt før skatt per lege, .+: [\d ]+ kr/ });
      expect(plain(await plan().headline.textContent())).toContain(plain(await figure.first().textContent()));
    });

    it('what turns the answer is found anew when the plan changes, and typing is not held up by it', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      const field = page.getByRole('textbox', { name: 'Listeinnbyggere ved start' }).first();
      await field.fill('900');
      await page.getByText('Leter etter det som kan snu svaret …').waitFor();
      const before = await plan().figure('Inntekter').textContent();
      await field.fill('700');
      await expect.poll(() => plan().figure('Inntekter').textContent(), { timeout: 3_000 }).not.toBe(before);
      await page.getByText('Leter etter det som kan snu svaret …').waitFor({ state: 'detached', timeout: 30_000 });
    });

    it('a difference has its own column, from the alternative that is chosen, and explains itself', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      await page.getByRole('combobox', { name: 'Sammenlign med' }).first().selectOption({ label: 'Gruppeavtale' });
      await page.getByRole('button', { name: 'Vis forskjell' }).click();
      const row = table(/^Nøkkeltall/).getByRole('row', { name: /^Inntekter/ });
      const [solo = '', soloDifference = '', agreement = '', company = '', companyDifference = ''] = await cells(row);
      expect(Math.abs(numberIn(solo) - numberIn(agreement) - numberIn(soloDifference))).toBeLessThanOrEqual(1);
      expect(Math.abs(numberIn(company) - numberIn(agreement) - numberIn(companyDifference))).toBeLessThanOrEqual(1);
      await row.getByRole('cell').nth(1).getByRole('button').click();
      const steps = plan().dialog.locator('[data-step]');
      await expect.poll(() => steps.count()).toBe(3);
      expect(plain(await steps.nth(0).textContent())).toMatch(/Inntekter: Hver for seg minus Gruppeavtale/);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Skjul forskjell' }).click();
    });

    onlyInChromium(target, () => {
      it('headings stay in sight down a table, and the names of its rows across one wider than the page', async () => {
        await plan().openExample(GROUP_EXAMPLE);
        const { page } = running();
        await page.getByRole('button', { name: 'Vis forskjell' }).click();
        const compared = table(/^Nøkkeltall/);
        const box = async (of: Locator): Promise<{ x: number; y: number; height: number }> => {
          const found = await of.boundingBox();
          if (found === null) throw new Error('not on the page');
          return found;
        };
        await compared
          .getByRole('row')
          .last()
          .evaluate((row) => row.scrollIntoView({ block: 'end' }));
        const contents = await box(page.locator('nav.contents'));
        const heading = await box(compared.getByRole('columnheader').first());
        expect((await box(compared.getByRole('row').nth(1))).y).toBeLessThan(contents.y);
        expect(Math.abs(heading.y - contents.y - contents.height)).toBeLessThan(2);

        const size = page.viewportSize() ?? { width: 1280, height: 860 };
        await page.setViewportSize({ ...size, width: 1040 });
        const region = page.getByRole('region', { name: /^Nøkkeltall/ });
        const scrolled = (): Promise<number> =>
          region.evaluate((element) => {
            element.scrollLeft = 60;
            return element.scrollLeft;
          });
        await expect.poll(scrolled).toBe(60);
        expect(Math.abs((await box(compared.getByRole('rowheader').first())).x - (await box(region)).x)).toBeLessThan(
          2,
        );
        expect((await box(region)).height).toBeLessThan(size.height);
        await page.setViewportSize(size);
        await page.getByRole('button', { name: 'Skjul forskjell' }).click();
      });
    });

    it('the causes sum to the difference, for the office and for one doctor, and each leads to its lines', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      const why = section('Hvorfor er de ulike?');
      await why.getByRole('combobox', { name: 'Forklar' }).selectOption({ label: 'Fastlegeselskap' });
      await why.getByRole('button', { name: 'Vis som tabell' }).first().click();
      for (const who of ['Snitt per lege', 'David']) {
        await why.getByRole('combobox', { name: 'For', exact: true }).selectOption({ label: who });
        const rows = await why
          .getByRole('table', { name: /årsak for årsak/ })
          .locator('tbody tr')
          .all();
        const values = await Promise.all(rows.map(async (row) => numberIn((await cells(row))[2] ?? '0')));
        const [total = 0, ...steps] = values.slice(1).reverse();
        expect(steps.length).toBeGreaterThan(5);
        const sum = steps.reduce((all, value) => all + value, 0);
        expect(Math.abs(sum - total)).toBeLessThanOrEqual(steps.length);
      }
      const step = why.getByRole('button', { name: /^Forskjell: Daglig leder/ });
      await step.click();
      await expect.poll(() => plan().dialog.locator('[data-step]:focus').count()).toBe(1);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await plan()
        .dialog.getByText(/^− Daglig leder ÷ 4$/)
        .waitFor();
      await page.keyboard.press('Escape');
      expect(await step.evaluate((element) => element === document.activeElement)).toBe(true);
    });

    it('who gains and who loses is told for every doctor, and what is said otherwise for every field', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const why = section('Hvorfor er de ulike?');
      await why.getByRole('combobox', { name: 'Forklar' }).selectOption({ label: 'Fastlegeselskap' });
      await why.getByText('1 lege får mer, 3 får mindre.').waitFor();
      await why.getByRole('button', { name: 'Vis som tabell' }).last().click();
      expect(
        await why
          .getByRole('table', { name: /^Hver lege: / })
          .locator('tbody tr')
          .count(),
      ).toBe(4);
      const said = why.getByRole('table', { name: /^Forutsetninger som er ulike/ });
      expect(await cells(said.getByRole('row', { name: 'Driftsform' }))).toEqual(['Solopraksis', 'Fastlegeselskap']);
      expect(await cells(said.getByRole('row', { name: 'Sykepleier – Stilling' }))).toEqual([
        '0\u00a0årsverk',
        '1\u00a0årsverk',
      ]);
    });

    it('the way from one income to the other is drawn, and read bar by bar with the arrows downwards', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      const why = section('Hvorfor er de ulike?');
      await why.getByRole('combobox', { name: 'Forklar' }).selectOption({ label: 'Gruppeavtale' });
      const picture = why.getByRole('img', { name: /^Gruppeavtale gir [\d\s]+kr mer enn Hver for seg/ });
      await picture.locator('canvas').waitFor();
      const slider = why.getByRole('slider').first();
      const said = async (): Promise<string> => plain(await slider.getAttribute('aria-valuetext'));
      await slider.focus();
      const levels: number[] = [];
      let isEnd = false;
      for (let row = 0; row < 30 && !isEnd; row++) {
        const text = await said();
        levels.push(numberIn(/([−\d ]+) kr$/.exec(text)?.[1] ?? ''));
        isEnd = text.startsWith('Inntekt i Gruppeavtale');
        if (row > 0 && !isEnd) {
          const step = numberIn(/: ([+−][\d ]+) kr/.exec(text)?.[1] ?? '');
          expect(Math.abs((levels[row - 1] ?? 0) + step - (levels[row] ?? 0))).toBeLessThanOrEqual(2);
        }
        await page.keyboard.press('ArrowDown');
      }
      expect(isEnd).toBe(true);
      expect(levels.length).toBeGreaterThan(6);
      expect(Math.abs((levels.at(-1) ?? 0) - (levels.at(-2) ?? 0))).toBeLessThanOrEqual(1);
    });

    it('an explanation leads up to what reads the figure, and back', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      await plan().figure('Inntekter').click();
      const { dialog } = plan();
      await dialog.getByRole('button', { name: 'Hvor brukes tallet? Inntekter' }).click();
      await dialog.getByRole('button', { name: 'Vis Til legene før skatt' }).click();
      await expect
        .poll(async () => plain(await dialog.locator('[data-step]').first().textContent()))
        .toMatch(/^ *Til legene før skatt/);
      await dialog.getByRole('button', { name: 'Tilbake til Inntekter' }).click();
      await expect
        .poll(async () => plain(await dialog.locator('[data-step]').first().textContent()))
        .toMatch(/^ *Inntekter/);
      await running().page.keyboard.press('Escape');
    });

    it('every plot is read by keyboard, and has its figures in a table', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      const plots = section('Over tid og liste');
      const said = async (slider: Locator): Promise<string> => plain(await slider.getAttribute('aria-valuetext'));
      for (const [tab, text] of [
        ['Inntekter og kostnader', /^20\d\d: .*Basistilskudd [\d ]+ kr.*; i alt [\d ]+ kr$/],
        ['Liste og kapasitet', /^20\d\d: Liste [\d ]+ innbyggere; Listetak [\d ]+ innbyggere$/],
        ['Likviditet', /^[a-z]+ 20\d\d: Hver for seg −?[\d ]+ kr; Gruppeavtale/],
        ['Hva snur svaret', /^[\d ]+ innbyggere: Hver for seg −?[\d ]+ kr; Gruppeavtale/],
      ] as const) {
        await plots.getByRole('radio', { name: tab }).check({ force: true });
        const slider = plots.getByRole('slider').first();
        await slider.waitFor({ timeout: 30_000 });
        await slider.focus();
        const before = await said(slider);
        expect(before).toMatch(text);
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => said(slider)).not.toBe(before);
        expect(await said(slider)).toMatch(text);
        expect(plain(await plots.locator('.readout').first().textContent())).toBe(await said(slider));
        await plots.getByRole('button', { name: 'Vis som tabell' }).first().click();
        expect(await plots.getByRole('table').first().locator('tbody tr').count()).toBeGreaterThan(1);
        await plots.getByRole('button', { name: 'Vis som diagram' }).first().click();
      }
    });

    it('who pays whom, and what it costs the public, stand behind one press, with figures that explain themselves', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      await plan().section('Hvem betaler').click();
      const rowOf = (name: RegExp): Locator => table(/^Hva praksisen koster det offentlige/).getByRole('row', { name });
      const figureOf = async (name: RegExp): Promise<number> => numberIn((await cells(rowOf(name)))[0] ?? 'none');
      await rowOf(/^Offentlig kostnad kr /).waitFor();
      const [state, municipality] = [await figureOf(/^Statens kostnad kr /), await figureOf(/^Kommunens kostnad kr /)];
      expect(Math.min(state, municipality)).toBeGreaterThan(1_000_000);
      expect(Math.abs(state + municipality - (await figureOf(/^Offentlig kostnad kr /)))).toBeLessThanOrEqual(1);
      await rowOf(/^Offentlig kostnad kr /)
        .getByRole('button')
        .first()
        .click();
      await plan()
        .dialog.getByText(/^Statens kostnad/)
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('radio', { name: 'Hvem betaler hvem' }).check({ force: true });
      await table(/^Fra raden til kolonnen/)
        .getByRole('row', { name: /^Kommunen/ })
        .getByRole('button')
        .first()
        .click();
      await plan()
        .dialog.getByText(/^Basistilskudd/)
        .first()
        .waitFor();
      await page.keyboard.press('Escape');
    });

    it('fixed kroner say what they rest on, and explain themselves down to the growth', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      await page.getByRole('radio', { name: 'Faste' }).check({ force: true });
      await page.getByText(/^Faste kroner regnes med veksten planen oppgir for andre kostnader\. Den er 0 %/).waitFor();
      await page.getByRole('radio', { name: '2029', exact: true }).first().check({ force: true });
      await plan().figure('Kostnader').click();
      await plan().dialog.getByText('Kostnader, i faste 2027-kroner, 2029').waitFor();
      await plan().dialog.getByText('Årlig vekst i andre kostnader').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('radio', { name: 'Løpende' }).check({ force: true });
    });

    onlyInChromium(target, () => {
      it.each(['light', 'dark'] as const)(
        'axe finds nothing wrong with differences, plots and old figures, %s',
        async (colorScheme) => {
          const { page } = running();
          const rules = colorScheme === 'dark' ? COLOURS : [];
          await page.emulateMedia({ colorScheme });
          await plan().openExample(GROUP_EXAMPLE);
          await page.getByRole('button', { name: 'Vis forskjell' }).click();
          for (const tab of ['Liste og kapasitet', 'Hva snur svaret']) {
            await section('Over tid og liste').getByRole('radio', { name: tab }).check({ force: true });
            await section('Over tid og liste').getByRole('slider').first().waitFor({ timeout: 30_000 });
            expect(await violations(page, rules)).toEqual([]);
          }
          await plan().figure('Inntekter').click();
          await plan().dialog.getByRole('button', { name: 'Hvor brukes tallet? Inntekter' }).click();
          expect(await violations(page, rules)).toEqual([]);
          await page.keyboard.press('Escape');
          await plan().section('Tidsrom').click();
          await page.getByRole('textbox', { name: 'Antall år' }).fill('99');
          await page.getByText('Tallene under er fra før endringen').waitFor();
          expect(await violations(page, rules)).toEqual([]);
          await page.getByRole('textbox', { name: 'Antall år' }).fill('10');
          await page.emulateMedia({ colorScheme: 'light' });
        },
      );
    });

    it('nothing was refused or thrown on the way', () => {
      expect(running().pageErrors).toEqual([]);
    });
  });
});
