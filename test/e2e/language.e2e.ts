/** Bokmål and nynorsk: nothing typed is lost on the way, and no view in nynorsk says a word of bokmål. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bundledRules } from '../../src/engine';
import { bokmålWordsIn } from '../ui/text/bokmålOnly';
import { COLOURS, violations } from './axe';
import { forEachTarget, onlyInChromium, useTarget } from './harness';
import { GROUP_EXAMPLE, PlanPage } from './planPage';
import { saidOn } from './said';
import { settled } from './settled';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const GUIDES = [/ta over ein praksis/u, /ny organisering/u, /driv solopraksis/u, /nullheimel/u] as const;
const EXAMPLES = [/Opne dømet .*selskap/u, /Opne dømet .*(?:kjøp|tilbod)/iu] as const;

/** Titles of sources, which stand in hints too; the longest first. */
const TITLES = Object.values(bundledRules.sources)
  .map(({ title }) => title)
  .sort((a, b) => b.length - a.length);

/** The texts of a page with a word of bokmål, each with its words. */
async function bokmålOn(page: Page): Promise<string[]> {
  await settled(page);
  const said = await saidOn(page);
  return said.flatMap((text) => {
    // An address is no text.
    const own = TITLES.reduce((left, title) => left.replaceAll(title, ' '), text.replace(/https:\S+/gu, ''));
    const words = bokmålWordsIn(own);
    return words.length === 0 ? [] : [`${words.join(', ')}: ${text}`];
  });
}

forEachTarget((target) => {
  describe('the language of the page', { timeout: 120_000 }, () => {
    const running = useTarget(target);
    const button = (name: string | RegExp): Locator => running().page.getByRole('button', { name }).first();
    const language = (): Promise<string> => running().page.evaluate(() => document.documentElement.lang);
    const menu = async (): Promise<string[] | undefined> =>
      running().electron?.evaluate(({ Menu }) =>
        (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label.replace('&', '')),
      );

    /** In the shell by its menu, in the browser by the button on the page. */
    async function chooseInMenu(name: 'Bokmål' | 'Nynorsk'): Promise<void> {
      await running().electron?.evaluate(({ Menu }, chosen) => {
        const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? []);
        items
          .flatMap(({ submenu }) => submenu?.items ?? [])
          .find(({ label }) => label === chosen)
          ?.click();
      }, name);
    }
    async function toStart(): Promise<void> {
      const { page } = running();
      await page.keyboard.press('Escape');
      for (const name of [/^Tilbake til/u, 'Alle planar']) {
        const back = page.getByRole('button', { name }).first();
        if (await back.isVisible()) await back.click();
      }
      await page.getByRole('heading', { name: 'Planane dine' }).waitFor();
    }
    /** What a view says wrong, what axe finds on it, and what axe finds in its colours when dark. */
    async function lookAt(view: string): Promise<string[]> {
      const { page } = running();
      const found = [...(await bokmålOn(page)), ...(await violations(page))];
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violations(page, COLOURS)));
      await page.emulateMedia({ colorScheme: 'light' });
      return found.map((each) => `${view}: ${each}`);
    }

    it('finds the bokmål of a page in bokmål', async () => {
      await new PlanPage(running().page).start();
      expect(await language()).toBe('nb');
      expect((await bokmålOn(running().page)).length).toBeGreaterThan(10);
    });

    it('is chosen with the keyboard; the page says so in the new language', async () => {
      const { page } = running();
      const choice = page.getByRole('group', { name: 'Språk' }).getByRole('button', { name: 'Nynorsk' });
      expect(await choice.getAttribute('aria-pressed')).toBe('false');
      await choice.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText('Praksisplan er no på nynorsk.').waitFor();
      expect(await language()).toBe('nn');
      expect(await choice.getAttribute('aria-pressed')).toBe('true');
      expect(await page.getByRole('button', { name: 'Bokmål', exact: true }).getAttribute('lang')).toBe('nb');
      if (running().electron) expect(await menu()).toEqual(['Fil', 'Rediger', 'Vis', 'Vindauge', 'Hjelp']);
      expect(running().pageErrors).toEqual([]);
    });

    it('is remembered when the app is started again', async () => {
      if (target === 'chromium') await running().page.reload();
      else await running().relaunch();
      await running().page.getByRole('heading', { name: 'Planane dine' }).waitFor();
      if (running().electron) expect(await menu()).toContain('Vindauge');
      expect(await running().page.getByText('Praksisplan er no på nynorsk.').count()).toBe(0);
    });

    onlyInChromium(target, () => {
      it('stays as it is where the choice cannot be kept, says so, and gives focus back', async () => {
        const { page } = running();
        const choice = page.getByRole('button', { name: 'Bokmål', exact: true });
        await page.evaluate(() => {
          Storage.prototype.setItem = () => {
            throw new DOMException('full', 'QuotaExceededError');
          };
        });
        await choice.focus();
        await page.keyboard.press('Enter');
        await page.getByRole('status').getByText('Språket er ikkje endra').waitFor();
        expect(await language()).toBe('nn');
        expect(await choice.evaluate((each) => each === document.activeElement)).toBe(true);
        await page.reload();
        await page.getByRole('heading', { name: 'Planane dine' }).waitFor();
      });

      it('is nynorsk on the start page, in help, rules and every guide', async () => {
        const { page } = running();
        const found = await lookAt('start');
        await button('Hjelp').click();
        await page.getByRole('textbox', { name: 'Søk i ordlista' }).waitFor();
        found.push(...(await lookAt('help')));
        await toStart();
        await button('Reglar og satsar').click();
        await page.locator('[data-rate]').first().waitFor();
        found.push(...(await lookAt('rules')));
        await page.locator('[data-rate]').first().click();
        await page.locator('#satsen').waitFor();
        found.push(...(await lookAt('a rate')));
        await toStart();
        for (const guide of GUIDES) {
          await button(guide).click();
          await page.getByRole('combobox', { name: 'Kommune' }).waitFor();
          found.push(...(await bokmålOn(page)).map((each) => `${String(guide)}: ${each}`));
          if (guide === GUIDES[0]) found.push(...(await violations(page)));
          await button('Sjå heile planen').click();
          await page.getByRole('heading', { name: 'Opplysningar' }).waitFor();
          found.push(...(await bokmålOn(page)).map((each) => `plan of ${String(guide)}: ${each}`));
          await toStart();
        }
        expect(found).toEqual([]);
      });

      it.each(EXAMPLES)('is nynorsk in a plan with every part open: %s', async (example) => {
        const { page } = running();
        await toStart();
        await button(example).click();
        await page.locator('p.headline').first().waitFor();
        await new PlanPage(page).openAllSections();
        expect(await bokmålOn(page)).toEqual([]);
      });

      it('is nynorsk in explanations and in the proposals an alternative may be computed with', async () => {
        const { page } = running();
        await toStart();
        await button(EXAMPLES[0]).click();
        const figure = page.getByRole('row', { name: 'Kostnader' }).first().getByRole('button').first();
        await figure.click();
        const dialog = page.getByRole('dialog', { name: 'Kvar kjem talet frå?' });
        await dialog.getByRole('button', { expanded: true }).first().waitFor();
        for (let step = 0; step < 12; step++) {
          await page.keyboard.press('ArrowDown');
          await page.keyboard.press('ArrowRight');
        }
        const found = await lookAt('explanation');
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'detached' });
        await page.locator('summary').filter({ hasText: 'Alternativ som blir samanlikna' }).first().click();
        await button(/^Legg til regelendring/u).click();
        await page.getByRole('dialog').waitFor();
        found.push(...(await lookAt('proposals')));
        await page.keyboard.press('Escape');
        expect(found).toEqual([]);
      });

      it('axe finds nothing wrong in a plan, nor in its colours when dark', async () => {
        await toStart();
        await button(EXAMPLES[0]).click();
        await running().page.locator('p.headline').first().waitFor();
        expect(await lookAt('plan')).toEqual([]);
      });
    });

    it('goes back to bokmål in the middle of a plan, with the keystroke that is not saved', async () => {
      const { page } = running();
      await toStart();
      await button(/Opne dømet/u).click();
      await page.locator('p.headline').first().waitFor();
      const list = page.getByRole('textbox', { name: /^(?:På lista|Listeinnbygg\S+) ved start$/u }).first();
      await list.fill('123');
      await list.press('4');
      // In the same turn, before the saving that the keystroke began has come to its end.
      if (target === 'electron') await chooseInMenu('Bokmål');
      else await page.evaluate(() => window.dispatchEvent(new Event('language:nb')));
      // Asked from here time and again, as what waits inside the page goes with it.
      const shown = (): Promise<unknown> =>
        page.evaluate(() => [document.documentElement.lang, document.querySelector('p.headline') !== null]);
      await expect.poll(() => shown().catch(() => null), { timeout: 20_000 }).toEqual(['nb', true]);
      expect(plain(await list.inputValue())).toBe('1 234');
      await page.getByRole('heading', { name: 'Resultat', exact: true }).waitFor();
      if (running().electron) expect(await menu()).toContain('Vindu');
      await new PlanPage(page).openExample(GROUP_EXAMPLE);
      expect(running().pageErrors).toEqual([]);
    });
  });
});
