/**
 * How long a keystroke takes to reach the figures on screen, and how long the app takes to be ready, in Chromium and in
 * Electron. Prints a table; asserts nothing about time, since machines differ and are shared.
 */
import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { forEachTarget, useTarget } from '../e2e/harness';
import { PlanPage } from '../e2e/planPage';

const STARTS = 10;
const KEYSTROKES = 40;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

function report(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const figures = [at(sorted, 0.5), at(sorted, 0.95), sorted.at(-1) ?? Number.NaN].map((time) => time.toFixed(0));
  console.log(`${what}: median ${figures[0]} ms, p95 ${figures[1]} ms, worst ${figures[2]} ms, n ${times.length}`);
}

/** Pastes so many doctors into a new plan, and shows the plan. */
async function openPlanOf(page: Page, doctors: number): Promise<void> {
  await new PlanPage(page).start();
  await page.getByRole('button', { name: /ny organisering/u }).click();
  const kommune = page.getByRole('combobox', { name: 'Kommune' });
  await kommune.fill('Hamar');
  await kommune.press('Enter');
  await page.getByRole('textbox', { name: 'Lege 1: Navn' }).click();
  const rows = Array.from({ length: doctors }, (_, index) => `Lege ${index + 1}\t${900 + index * 10}\t1200\tja`);
  await page.evaluate(
    (copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', copied);
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
    },
    `${rows.join('\n')}\n`,
  );
  for (let more = await removable(page); more > doctors; more = await removable(page)) {
    await page
      .getByRole('button', { name: /^Fjern Lege/u })
      .last()
      .click();
  }
  await page.locator('p.headline').first().waitFor();
  await page.getByRole('button', { name: 'Se hele planen' }).first().click();
  await page.locator('#resultat').waitFor();
}

const removable = (page: Page): Promise<number> => page.getByRole('textbox', { name: /^Lege \d+: Navn$/u }).count();

/** Types lengths of list into the first doctor's field; the time from each key to the next frame after the figures changed. */
async function keystrokes(page: Page): Promise<number[]> {
  const field = page.locator('[data-path$=".list.start"] input').first();
  await field.click();
  await page.evaluate(() => {
    const times: number[] = [];
    let pressed = 0;
    document.addEventListener('keydown', () => (pressed = performance.now()), { capture: true });
    new MutationObserver(() => {
      if (pressed === 0) return;
      const from = pressed;
      pressed = 0;
      requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from), 0));
    }).observe(document.querySelector('#resultat-del') as Element, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    Object.assign(window, { measuredTimes: times });
  });
  for (let press = 0; press < KEYSTROKES; press++) {
    await field.press(press % 2 === 0 ? 'Backspace' : String(1 + (press % 9)));
    await page.waitForTimeout(400);
  }
  return page.evaluate(() => (window as unknown as { measuredTimes: number[] }).measuredTimes);
}

forEachTarget((name) => {
  describe(name, () => {
    const target = useTarget(name);

    it.each([1, 15])('keystrokes in a plan with %d doctors', async (doctors) => {
      const { page } = target();
      await openPlanOf(page, doctors);
      report(
        `${name}, ${doctors} ${doctors === 1 ? 'doctor' : 'doctors'}, keystroke to repainted figures`,
        await keystrokes(page),
      );
    });

    it('start', async () => {
      const ready: number[] = [];
      const own: number[] = [];
      for (let start = 0; start < STARTS; start++) {
        const before = Date.now();
        await target().relaunch();
        const { page } = target();
        await page.getByRole('heading', { level: 1 }).waitFor();
        ready.push(Date.now() - before);
        own.push(
          await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
        );
      }
      report(`${name}, from launch to the first view, the test's own overhead included`, ready);
      report(`${name}, from navigation to first contentful paint`, own);
    });
  });
});
