import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { COLOURS, violations } from './axe';
import { forEachTarget, onlyInChromium, useTarget } from './harness';
import { sideways } from './layout/reach';
import { installTools } from './layout/tools';
import { GROUP_EXAMPLE, PlanPage } from './planPage';
import { settled } from './settled';

const WINDOW = { width: 1280, height: 800 };
const SCHEMES = ['light', 'dark'] as const;
const SIZES = [
  ['1280 × 800', WINDOW, 100],
  ['1920 × 1080', { width: 1920, height: 1080 }, 100],
  ['1280 × 800 with text at 200 %', WINDOW, 200],
  ['320 wide', { width: 320, height: 800 }, 100],
] as const;

/** Text at twice its size, as a setting of the system or the browser gives it. */
const textSize = (page: Page, percent: number): Promise<void> =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);

forEachTarget((target) => {
  describe('everyone can use the page', () => {
    const running = useTarget(target);
    const plan = (): PlanPage => new PlanPage(running().page);

    afterEach(async ({ task }) => {
      if (task.result?.state === 'skip') return;
      const { page } = running();
      await textSize(page, 100);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: null });
      await page.setViewportSize(WINDOW);
    });

    it('tells what a term means where it stands, under the pointer and for the keyboard, and Escape takes only that away', async () => {
      const { page } = running();
      const tip = page.getByRole('tooltip');
      await plan().openExample(GROUP_EXAMPLE);
      const label = page
        .locator('label')
        .filter({ hasText: /^Listetak$/u })
        .first();
      await label.scrollIntoViewIfNeeded();
      await page.waitForFunction(() => (CSS.highlights.get('term')?.size ?? 0) > 0);
      await label.hover({ position: { x: 15, y: 8 } });
      await expect.poll(() => tip.textContent()).toMatch(/^listetak .*2\s500 er øvre grense\.$/u);
      const box = await tip.boundingBox();
      await page.mouse.move((box?.x ?? 0) + 30, (box?.y ?? 0) + 20, { steps: 4 });
      await page.waitForTimeout(500);
      expect(await tip.count(), 'the pointer may rest on it').toBe(1);
      if (target === 'chromium') expect(await violations(page)).toEqual([]);
      await page.mouse.move(2, 2);
      await tip.waitFor({ state: 'detached' });

      // The browser scrolls what gets focus into sight; the meaning is read after the field's own words.
      const field = page.getByRole('textbox', { name: /^Listetak/u }).first();
      const described = (): Promise<string | null> => field.getAttribute('aria-describedby');
      const own = (await described()) ?? '';
      expect(own).not.toBe('');
      await field.focus();
      await page.keyboard.press('Shift+Tab');
      await page.evaluate(() => {
        for (const each of document.querySelectorAll('*')) each.scrollTop = 0;
      });
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      await page.keyboard.press('Tab');
      await tip.waitFor();
      await expect.poll(described).toBe(`${own} ${(await tip.getAttribute('id')) ?? ''}`);
      await page.keyboard.press('End');
      expect(await tip.count(), 'typing takes it away').toBe(0);
      expect(await described()).toBe(own);

      await plan().figure('Kostnader').click();
      await plan()
        .dialog.locator('[data-step] .label')
        .filter({ hasText: 'konsultasjonene' })
        .first()
        .hover({ position: { x: 200, y: 8 } });
      // Outside the open dialog it would not be there for a screen reader.
      await plan().dialog.getByRole('tooltip').waitFor();
      await page.keyboard.press('Escape');
      await tip.waitFor({ state: 'detached' });
      expect(await plan().dialog.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await plan().dialog.waitFor({ state: 'detached' });

      // The marks of a page that is left are let go of with it.
      await plan().start();
      await page.waitForFunction(() => CSS.highlights.get('term')?.size === 0);
    });

    onlyInChromium(target, () => {
      it('axe sees what is wrong: a picture without a name', async () => {
        await plan().start();
        await running().page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
        expect((await violations(running().page)).join()).toMatch(/^image-alt/);
        await running().page.evaluate(() => document.querySelector('main > img')?.remove());
      });

      it.each(SCHEMES)('axe finds nothing wrong on the start page, %s', async (colorScheme) => {
        await running().page.emulateMedia({ colorScheme });
        await plan().start();
        expect(await violations(running().page)).toEqual([]);
      });

      it('axe finds nothing wrong on the plan page with every part open, nor in its colours when dark', async () => {
        const { page } = running();
        await plan().openExample(GROUP_EXAMPLE);
        await plan().openAllSections();
        expect(await violations(page)).toEqual([]);
        const charts = page.getByRole('button', { name: 'Vis som tabell' });
        for (let left = await charts.count(); left > 0; left = await charts.count()) await charts.first().click();
        expect(await violations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, COLOURS)).toEqual([]);
      });

      it('axe finds nothing wrong in an explanation, nor in its colours when dark', async () => {
        const { page } = running();
        await plan().openExample(GROUP_EXAMPLE);
        await plan().figure('Kostnader').click();
        await plan().dialog.getByRole('button', { expanded: true }).first().waitFor();
        for (let step = 0; step < 6; step++) {
          await page.keyboard.press('ArrowDown');
          await page.keyboard.press('ArrowRight');
        }
        expect(await violations(page)).toEqual([]);
        await page.emulateMedia({ colorScheme: 'dark' });
        expect(await violations(page, COLOURS)).toEqual([]);
      });

      it('the page does not scroll sideways at any size: start page, plan with every part open, explanation', async () => {
        const { page } = running();
        const scrolling: string[] = [];
        // That it sees such a page is shown in layoutBreaks.
        const tryEach = async (view: string): Promise<void> => {
          for (const [size, viewport, percent] of SIZES) {
            await page.setViewportSize(viewport);
            await textSize(page, percent);
            await settled(page);
            await installTools(page);
            scrolling.push(...(await sideways(page)).map((line) => `${view}, ${size}: ${line}`));
          }
          await textSize(page, 100);
          await page.setViewportSize(WINDOW);
        };
        await plan().start();
        await tryEach('start page');
        await plan().openExample(GROUP_EXAMPLE);
        await plan().openAllSections();
        await tryEach('plan');
        await plan().figure('Kostnader').click();
        await plan().dialog.waitFor();
        await tryEach('explanation');
        expect(scrolling).toEqual([]);
      });
    });

    it('Tab reaches every control of the plan page', async () => {
      const { page } = running();
      await plan().openExample(GROUP_EXAMPLE);
      // What is loaded after the first answer has controls of its own.
      await page.getByRole('heading', { name: 'Hvem tjener og hvem taper på det' }).waitFor();
      await page.getByRole('slider').first().waitFor();
      await page.getByText('Leter etter det som kan snu svaret').waitFor({ state: 'detached' });
      const wanted = await page.evaluate(() => {
        const named = 'a[href], button, input, select, summary, [tabindex="0"]';
        const controls = [...document.querySelectorAll<HTMLElement>(named)].filter(
          // What is out of the way of Tab has a key of its own: the note at a field, Shift+F2.
          (each) => !each.matches(':disabled, [tabindex="-1"][aria-keyshortcuts]') && each.checkVisibility(),
        );
        // Of the radio buttons of a group, Tab goes to the chosen one.
        const reachable = controls.filter(
          (each) => !(each instanceof HTMLInputElement) || each.type !== 'radio' || each.checked,
        );
        for (const [index, each] of reachable.entries()) each.dataset['stop'] = String(index);
        document.body.tabIndex = -1;
        document.body.focus();
        return reachable.length;
      });
      expect(wanted).toBeGreaterThan(100);
      const reached = new Set<string>();
      // Rows that are computed in idle moments may come on the way; a control out of reach stays so however often one presses.
      for (let press = 0; press < 2 * wanted && reached.size < wanted; press++) {
        await page.keyboard.press('Tab');
        const stop = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['stop']);
        if (stop !== undefined) reached.add(stop);
      }
      const missed = Array.from({ length: wanted }, (_, index) => String(index)).filter((stop) => !reached.has(stop));
      const names = await page.evaluate(
        (stops) => stops.map((stop) => document.querySelector(`[data-stop="${stop}"]`)?.outerHTML.slice(0, 120)),
        missed,
      );
      expect(names).toEqual([]);
    });
  });
});
