/** The way around in a result, the tour, and what comes on paper. */
import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { violations } from './axe';
import { forEachTarget, useTarget } from './harness';
import { GROUP_EXAMPLE, PlanPage } from './planPage';
import { settled } from './settled';

const WINDOW = { width: 1280, height: 800 };

interface Counting {
  printed?: number;
}

/** Shows no system dialog: counts instead. */
const countPrints = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const counting = window as unknown as Counting;
    counting.printed = 0;
    window.print = () => {
      counting.printed = (counting.printed ?? 0) + 1;
      window.dispatchEvent(new Event('beforeprint'));
      window.dispatchEvent(new Event('afterprint'));
    };
  });
const prints = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as Counting).printed ?? 0);

forEachTarget((target) => {
  describe('the way around in a result', () => {
    const running = useTarget(target);
    const plan = (): PlanPage => new PlanPage(running().page);
    const contents = (): Locator => running().page.getByRole('navigation', { name: 'På denne siden' });
    const focused = (): Promise<string> => running().page.evaluate(() => document.activeElement?.id ?? '');

    afterEach(async ({ task }) => {
      if (task.result?.state === 'skip') return;
      await running().page.setViewportSize(WINDOW);
    });

    it('the contents stay in sight, tell where one is, and lead by keyboard to parts, opening what is shut', async () => {
      const { page } = running();
      await page.setViewportSize(WINDOW);
      await plan().openExample(GROUP_EXAMPLE);
      await page.getByRole('slider').first().waitFor({ timeout: 30_000 });
      const lines = contents().getByRole('link', { name: 'Linjene' });
      await lines.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('table', { name: /^Kontorets inntekter og kostnader/ }).waitFor();
      expect(await focused()).toBe('del-linjene');
      await expect.poll(() => lines.getAttribute('aria-current')).toBe('location');
      const part = page.locator('#del-linjene');
      const [row, place] = [await contents().boundingBox(), await part.boundingBox()];
      expect((place?.y ?? 0) + 1).toBeGreaterThanOrEqual((row?.y ?? 0) + (row?.height ?? 0) - 8);
      await contents().getByRole('link', { name: 'Svaret' }).click();
      await expect.poll(() => contents().locator('[aria-current]').textContent()).toBe('Svaret');
      expect(await contents().locator('[aria-current]').count()).toBe(1);
    });

    it('searches are done beside the page, so that typing does not wait for them', async () => {
      const { page } = running();
      await plan().openExample(GROUP_EXAMPLE);
      await page.getByText('Leter etter det som kan snu svaret').waitFor({ state: 'detached' });
      expect(page.workers().map((worker) => new URL(worker.url()).pathname)).toEqual([
        expect.stringMatching(/\/studyWorker-[\w-]+\.js$/u),
      ]);
    });

    it('the current part follows the scrolling', async () => {
      const { page } = running();
      await plan().openExample(GROUP_EXAMPLE);
      await page.locator('#del-over-tid').waitFor();
      await page.getByRole('slider').first().waitFor({ timeout: 30_000 });
      await settled(page);
      await page.locator('#del-over-tid').evaluate((part) => part.scrollIntoView());
      await expect.poll(() => contents().locator('[aria-current]').textContent()).toBe('Over tid');
    });

    it('where the page is narrow, the contents open from a button that says where one is', async () => {
      const { page } = running();
      await plan().openExample(GROUP_EXAMPLE);
      await page.setViewportSize({ width: 320, height: 800 });
      const button = contents().getByRole('button');
      await button.waitFor();
      expect(await button.textContent()).toContain('På denne siden: ');
      expect(await contents().getByRole('link').first().isVisible()).toBe(false);
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await button.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.press('Escape');
      expect(await button.getAttribute('aria-expanded')).toBe('false');
      await button.click();
      await contents().getByRole('link', { name: 'Over tid' }).click();
      expect(await focused()).toBe('del-over-tid');
      expect(await plan().scrollsSideways()).toBe(false);
    });

    it('the tour is offered, goes by arrows, leaves the page in use, and is not offered again', async () => {
      const { page } = running();
      await plan().openExample(GROUP_EXAMPLE);
      await page.getByRole('button', { name: 'Vis meg rundt' }).click();
      const card = page.getByRole('dialog', { name: 'Omvisning' });
      await card.getByText('Steg 1 av 6').waitFor();
      await expect.poll(() => card.evaluate((each) => each === document.activeElement)).toBe(true);
      await page.keyboard.press('ArrowRight');
      await card.getByText('Steg 2 av 6').waitFor();
      await page.keyboard.press('ArrowLeft');
      await card.getByText('Steg 1 av 6').waitFor();
      expect(await violations(page)).toEqual([]);
      // Not modal: a field takes what is typed while the card stands.
      const field = page.getByRole('textbox', { name: 'Listeinnbyggere ved start' }).first();
      await field.fill('1 200');
      expect(await field.inputValue()).toBe('1 200');
      await card.focus();
      await page.keyboard.press('Escape');
      await card.waitFor({ state: 'detached' });
      expect(await focused()).toBe('resultat');
      expect(await page.getByRole('button', { name: 'Vis meg rundt' }).count()).toBe(0);
      await running().relaunch();
      await plan().openExample(GROUP_EXAMPLE);
      expect(await running().page.getByRole('button', { name: 'Vis meg rundt' }).count()).toBe(0);
    });

    it('the tour can be taken again from the help, to its end', async () => {
      const { page } = running();
      await plan().openExample(GROUP_EXAMPLE);
      await page.getByRole('button', { name: 'Hjelp', exact: true }).click();
      await page.getByRole('button', { name: 'Vis meg rundt' }).click();
      const card = page.getByRole('dialog', { name: 'Omvisning' });
      for (const title of ['Svaret står først', 'Hvert tall kan forklares', 'Alternativene side om side']) {
        await card.getByText(title).waitFor();
        await card.getByRole('button', { name: 'Neste' }).click();
      }
      await card.getByRole('button', { name: 'Neste' }).click();
      await card.getByRole('button', { name: 'Neste' }).click();
      await card.getByRole('button', { name: 'Ferdig' }).click();
      await card.waitFor({ state: 'detached' });
    });

    it('the examples of the help are computed anew with the reader’s numbers', async () => {
      const { page } = running();
      await plan().openExample(GROUP_EXAMPLE);
      await page.getByRole('button', { name: 'Hjelp', exact: true }).click();
      const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');
      const row = page.getByRole('row', { name: /^Sykepleier i stedet, 1 000/ });
      await row.waitFor();
      await page.getByRole('textbox', { name: 'Et sykepleierårsverk' }).fill('800 000');
      // 500 consultations at 8 a day and 230 days: 0.2717 of a year's work, 54 348 kr less of 200 000.
      await expect.poll(async () => plain(await row.textContent())).toMatch(/1 728 261.*1 782 609.*\+54 348/);
      await page.getByRole('textbox', { name: 'Minutter' }).fill('36');
      await page
        .getByText(/^36 minutter ga 510\skr \(2 takster\).+ gir 528\skr \(4 takster\).+18\skr mer\.$/)
        .waitFor();
      await page.getByRole('textbox', { name: 'Minutter' }).fill('999');
      await page.getByText('Skriv et tall fra 1 til 180.').waitFor();
      await page.getByRole('button', { name: 'Tilbake til planen' }).click();
    });

    it('the button and Ctrl+P print, with what is shut opened for paper and shut again', async () => {
      const { page } = running();
      await plan().openExample(GROUP_EXAMPLE);
      await countPrints(page);
      await page.getByRole('button', { name: 'Skriv ut' }).first().click();
      await expect.poll(() => prints(page), { timeout: 15_000 }).toBe(1);
      await page.keyboard.press('Control+p');
      await expect.poll(() => prints(page), { timeout: 15_000 }).toBe(2);
      const rates = page.getByRole('region', { name: 'Satser som er videreført eller antatt' });
      await expect.poll(() => rates.count()).toBe(0);
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      expect(await rates.count()).toBe(1);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await expect.poll(() => rates.count()).toBe(0);
    });

    it('on paper stand the title, the rules and the version, no controls, and all of the assumptions', async () => {
      const { page } = running();
      await plan().openExample(GROUP_EXAMPLE);
      await page.emulateMedia({ media: 'print' });
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      const head = page.locator('.print-head');
      expect(await head.isVisible()).toBe(true);
      const said = (await head.textContent()) ?? '';
      expect(said).toMatch(/Fire leger vurderer å bli selskap/);
      expect(said).toMatch(/Regnet og skrevet ut \d+\. [a-z]+ 20\d\d/);
      expect(said).toMatch(/fingeravtrykk [0-9a-f]{8}/);
      expect(said).toMatch(/Praksisplan \d+\.\d+/);
      const controls = page.locator('input, select, textarea, nav, button:not(.tabular):not(th > button)');
      const shown = await controls.evaluateAll((all) =>
        all.filter((each) => (each as HTMLElement).checkVisibility()).map((each) => each.outerHTML.slice(0, 80)),
      );
      expect(shown).toEqual([]);
      expect(await page.getByRole('region', { name: 'Satser som er videreført eller antatt' }).isVisible()).toBe(true);
      expect(await page.getByText('Gjeldende rett').first().isVisible()).toBe(true);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      await page.emulateMedia({ media: null });
    });

    it('a plan comes on a handful of A4 sheets, and an explanation on its own', async () => {
      const { page, electron } = running();
      await plan().openExample(GROUP_EXAMPLE);
      await page.getByRole('slider').first().waitFor({ timeout: 30_000 });
      const pdf = async (): Promise<string> => {
        if (electron === undefined) return (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        return electron.evaluate(async ({ BrowserWindow }) => {
          const [window] = BrowserWindow.getAllWindows();
          const bytes = await window?.webContents.printToPDF({ preferCSSPageSize: true });
          return bytes?.toString('latin1') ?? '';
        });
      };
      const sheets = (text: string): readonly string[] => text.match(/\/MediaBox\s*\[[^\]]+\]/g) ?? [];
      // The result by itself, without the inputs, which come after it on paper.
      await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.printed-inputs > * { display: none !important; }');
        document.adoptedStyleSheets = [sheet];
      });
      const result = sheets(await pdf());
      expect(result.length).toBeGreaterThanOrEqual(5);
      expect(result.length).toBeLessThanOrEqual(14);
      await page.evaluate(() => (document.adoptedStyleSheets = []));
      const whole = sheets(await pdf());
      expect(whole.length).toBeGreaterThan(result.length);
      // A4 is 210 × 297 mm: 595.3 × 841.9 points.
      for (const box of whole) expect(box).toMatch(/\[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
      await plan().figure('Kostnader').click();
      await plan().dialog.locator('[data-step]').first().waitFor();
      expect(sheets(await pdf()).length).toBeLessThanOrEqual(2);
      await page.keyboard.press('Escape');
    });

    it('nothing was refused or thrown on the way', () => {
      expect(running().pageErrors).toEqual([]);
    });
  });
});
