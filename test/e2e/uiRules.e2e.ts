import { afterEach, describe, expect, it } from 'vitest';
import { COLOURS, violations } from './axe';
import { forEachTarget, onlyInChromium, useTarget } from './harness';
import { GROUP_EXAMPLE, PlanPage } from './planPage';
import { RulesScreen } from './rulesScreen';

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');
const WINDOW = { width: 1280, height: 800 };
const SCHEMES = ['light', 'dark'] as const;

forEachTarget((target) => {
  describe('the rules on screen', () => {
    const running = useTarget(target);
    const plan = (): PlanPage => new PlanPage(running().page);
    const rules = (): RulesScreen => new RulesScreen(running().page);

    afterEach(async ({ task }) => {
      if (task.result?.state === 'skip') return;
      const { page } = running();
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '100%';
      });
      await page.emulateMedia({ colorScheme: 'light' });
      await page.setViewportSize(WINDOW);
      await rules().leave();
    });

    it('are found by words with and without å, ø and æ, and by takst code', async () => {
      await plan().start();
      await rules().open();
      const first = async (words: string): Promise<string | null> => {
        await rules().search.fill(words);
        return rules().row.first().getAttribute('data-rate');
      };
      expect(await first('grunnbeløp')).toBe('grunnbelop.sats');
      expect(await first('GRUNNBELOEP')).toBe('grunnbelop.sats');
      expect(await first('2ad')).toBe('takst.2ad');
      await rules().search.fill('kvantefysikk');
      await running().page.getByText('Ingen treff').waitFor();
      await running().page.getByRole('button', { name: 'Nullstill søket' }).click();
      expect(await rules().row.count()).toBe(50);
    });

    it('have the conditions of grants, the rules in words and the tables, with where each is written', async () => {
      await plan().start();
      await rules().open();
      await rules().section('Vilkår og tabeller');
      const { page } = running();
      await rules().search.fill('rekrutteringstilskudd foreslått');
      const grant = page
        .locator('details')
        .filter({ hasText: 'Rekrutteringstilskudd foreslått av ekspertutvalget' })
        .first();
      await grant.locator('summary').click();
      await expect.poll(async () => plain(await grant.textContent())).toContain('36 måneder');
      expect(plain(await grant.textContent())).toContain('kapittel 5.7.1');
      expect(await violations(page)).toEqual([]);
      await grant.getByRole('button', { name: 'Rekrutteringstilskudd foreslått av ekspertutvalget' }).click();
      await rules().rate.waitFor();
      expect(plain(await rules().rate.textContent())).toContain('300 000 kr');
    });

    it('have the municipalities, with the zone of each part of a split one', async () => {
      await plan().start();
      await rules().open();
      await rules().section('Kommuner');
      const { page } = running();
      await rules().search.fill('sunnfjord');
      const row = page.getByRole('row', { name: /4647 Sunnfjord/ });
      await row.waitFor();
      expect(plain(await row.textContent())).toContain(
        'Ia (tidligere Førde), II (tidligere Gaular, Jølster og Naustdal)',
      );
      expect(await page.getByRole('row').count()).toBe(2);
      expect(await violations(page)).toEqual([]);
    });

    it('come a page at a time; the next page begins where focus goes', async () => {
      await plan().start();
      await rules().open();
      const { page } = running();
      await page
        .getByRole('navigation', { name: 'Emne' })
        .getByRole('button', { name: /^Takster/ })
        .click();
      expect(await rules().row.count()).toBe(50);
      const codes = await rules().row.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-rate') ?? ''));
      expect(codes.every((id) => id.startsWith('takst.'))).toBe(true);
      await page.getByRole('button', { name: 'Vis 50 til' }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => rules().row.count()).toBe(100);
      const place = await page.evaluate(() =>
        [...document.querySelectorAll('[data-rate]')].indexOf(document.activeElement ?? document.body),
      );
      expect(place).toBe(50);
    });

    it('are filtered by kind and by what holds', async () => {
      await plan().start();
      await rules().open();
      const { page } = running();
      const count = async (): Promise<number> =>
        Number(/^([\d ]+) treff/.exec(plain(await page.getByText(/treff\./).textContent()))?.[1]?.replaceAll(' ', ''));
      const all = await count();
      await page.getByRole('combobox', { name: 'Slag' }).selectOption('Antakelse');
      const assumed = await count();
      expect(assumed).toBeGreaterThan(0);
      expect(assumed).toBeLessThan(all);
      await page.getByRole('combobox', { name: 'Slag' }).selectOption('Alle slag');
      await page.getByRole('combobox', { name: 'Tilstand' }).selectOption('Gjelder på datoen');
      const inForce = await count();
      await page.getByRole('combobox', { name: 'Tilstand' }).selectOption('Gjelder ikke, eller er ukjent på datoen');
      expect(inForce + (await count())).toBe(all);
    });

    it('a takst has its amounts over time, its terms and its sources, all by keyboard', async () => {
      await plan().start();
      await rules().open();
      const { page } = running();
      await rules().search.fill('2cd');
      await page.locator('[data-rate="takst.2cd"]').focus();
      await page.keyboard.press('Enter');
      await rules().rate.waitFor();
      expect(await rules().rate.evaluate((element) => element === document.activeElement)).toBe(true);
      const table = page.getByRole('region', { name: /^Alle kjente verdier av Tidstillegg/ });
      const newest = plain(await table.getByRole('row').nth(1).textContent());
      expect(newest).toMatch(/1\. juli 2026.*132 kr.*132 kr.*0 kr.*påbegynte 5 min etter 20 min/);
      expect(plain(await rules().rate.textContent())).toMatch(/Kan gjentas/);
      const address = page.getByRole('button', { name: /^Kopier adressen til Forskrift om stønad/ }).first();
      await address.focus();
      await page.keyboard.press('Enter');
      await page.getByText('Kopiert.').waitFor();
      expect(await rules().rate.getByRole('link').count()).toBe(0);
      await page.getByRole('button', { name: 'Alle satser' }).focus();
      await page.keyboard.press('Enter');
      const row = page.locator('[data-rate="takst.2cd"]');
      await row.waitFor();
      expect(await row.evaluate((element) => element === document.activeElement)).toBe(true);
      expect(await rules().search.inputValue()).toBe('2cd');
    });

    it('tell what is law, announced, proposed or ended, and which rules these are', async () => {
      await plan().start();
      await rules().open();
      const { page } = running();
      await rules().section('Rettslig status');
      const company = page.getByRole('listitem').filter({ hasText: 'Fastlegeselskap som holder avtalen' });
      expect(plain(await company.textContent())).toMatch(/Foreslått/);
      for (const word of ['Gjeldende rett', 'Varslet', 'Avsluttet']) {
        expect(await page.getByText(word, { exact: true }).count()).toBeGreaterThan(0);
      }
      await rules().section('Om regelverket');
      await page.getByText(/^[0-9a-f]{64}$/).waitFor();
    });

    it('an own figure is set on the record, stays in sight when equal to the rule, and goes away', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const before = await plan().figure('Inntekter').textContent();
      await rules().open();
      await rules().openRate('2ad', 'takst.2ad');
      const { page } = running();
      expect(plain(await rules().rate.textContent())).toMatch(/Brukes av:.*Gruppeavtale/);
      const field = page.getByRole('textbox', { name: 'Eget tall' });
      const save = page.getByRole('button', { name: 'Bruk egen sats' });
      await save.click();
      await page.getByText('Lik regelverket denne datoen.').waitFor();
      await field.fill('500');
      await page.getByRole('textbox', { name: 'Begrunnelse' }).fill('Prøve');
      await save.click();
      await page.getByText('Regelverket sier 194 kr denne datoen.').waitFor();
      await page.getByText('Prøve', { exact: true }).waitFor();
      await rules().leave();
      await expect.poll(() => plan().figure('Inntekter').textContent()).not.toBe(before);

      await rules().open();
      await rules().openRate('2ad', 'takst.2ad');
      await page.getByRole('button', { name: /^Fjern egen sats for Honorar/ }).click();
      await page.getByText('Du har ikke lagt inn noe eget tall her.').waitFor();
      await rules().leave();
      await expect.poll(() => plan().figure('Inntekter').textContent()).toBe(before);
    });

    it('the plan is as it was on the way back: what was open, chosen and scrolled to', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      await plan().section('Kontor og kostnader').click();
      await page.getByRole('radio', { name: '2029' }).check();
      const top = await page.evaluate(() => {
        const results = document.getElementById('resultat-del');
        results?.scrollTo(0, 300);
        return results?.scrollTop;
      });
      const title = await page.title();
      await rules().open();
      expect(await page.title()).toBe('Regler og satser – Praksisplan');
      await rules().leave();
      expect(await page.title()).toBe(title);
      expect(await page.getByRole('radio', { name: '2029' }).isChecked()).toBe(true);
      expect(await page.getByRole('textbox', { name: 'Per lege' }).isVisible()).toBe(true);
      expect(await page.evaluate(() => document.getElementById('resultat-del')?.scrollTop)).toBe(top);
    });

    it('the list of uncertain rates and an explanation lead to the record, and back', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      const { page } = running();
      await plan().section('Satser som er videreført eller antatt').click();
      const inList = page.getByRole('region', { name: 'Satser som er videreført eller antatt' });
      const rate = inList.getByRole('rowheader').getByRole('button').first();
      const label = plain(await rate.textContent()).trim();
      await rate.click();
      await rules().rate.waitFor();
      expect(plain(await rules().rate.getByRole('heading', { level: 2 }).textContent())).toContain(
        label.replace(/^Takst \S+ \w+: /, ''),
      );
      await rules().leave();
      expect(await rate.evaluate((element) => element === document.activeElement)).toBe(true);

      const figure = plan().figure('Kostnader');
      await figure.click();
      await plan().dialog.locator('[data-step]').first().waitFor();
      const show = plan().dialog.getByRole('button', { name: /^Vis satsen/ });
      for (let step = 0; step < 40 && (await show.count()) === 0; step++) {
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowRight');
      }
      await show.first().click();
      await rules().rate.waitFor();
      expect(await plan().dialog.count()).toBe(0);
      await rules().leave();
      expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);
    });

    onlyInChromium(target, () => {
      it.each(SCHEMES)('axe finds nothing wrong in any part, %s', async (colorScheme) => {
        const { page } = running();
        const looked = colorScheme === 'dark' ? COLOURS : [];
        await page.emulateMedia({ colorScheme });
        await plan().openExample(GROUP_EXAMPLE);
        await rules().open();
        expect(await violations(page, looked)).toEqual([]);
        await rules().section('Rettslig status');
        expect(await violations(page, looked)).toEqual([]);
        await rules().section('Om regelverket');
        expect(await violations(page, looked)).toEqual([]);
        await rules().section('Satser og takster');
        await rules().openRate('2cd', 'takst.2cd');
        await page.getByRole('button', { name: 'Bruk egen sats' }).click();
        await page.getByText('Lik regelverket denne datoen.').waitFor();
        expect(await violations(page, looked)).toEqual([]);
      });

      it.each([
        ['1280 × 800', WINDOW, 100],
        ['1280 × 800 with text at 200 %', WINDOW, 200],
        ['320 wide', { width: 320, height: 800 }, 100],
      ] as const)('no part scrolls sideways at %s', async (_, size, percent) => {
        const { page } = running();
        await page.setViewportSize(size);
        await plan().openExample(GROUP_EXAMPLE);
        await page.evaluate((text) => {
          document.documentElement.style.fontSize = `${text}%`;
        }, percent);
        await rules().open();
        expect(await plan().scrollsSideways()).toBe(false);
        for (const name of [
          'Vilkår og tabeller',
          'Kommuner',
          'Rettslig status',
          'Om regelverket',
          'Satser og takster',
        ]) {
          await rules().section(name);
          expect(await plan().scrollsSideways()).toBe(false);
        }
        await rules().openRate('2cd', 'takst.2cd');
        expect(await plan().scrollsSideways()).toBe(false);
      });
    });

    it('nothing was refused or thrown on the way', () => {
      expect(running().pageErrors).toEqual([]);
    });
  });
});
