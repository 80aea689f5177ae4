/**
 * How long a keystroke takes to reach the figures on screen, and how long the app takes to be ready, in Chromium and in
 * Electron. Prints a table; asserts nothing about time, since machines differ and are shared.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { forEachTarget, useTarget } from '../e2e/harness';
import { paste, tabTo, typeIn } from '../e2e/keyboard';
import { OFFER } from '../e2e/offer';
import { PlanPage } from '../e2e/planPage';

const STARTS = 10;
/** Every other empties the field. */
const KEYSTROKES = 80;
/** Three doctors, typed in the journey. */
const DOCTORS = [
  { Liste: '1 100', Listetak: '1 150', Spesialist: 'ja' },
  { Liste: '950', Listetak: '1 000', Spesialist: 'nei' },
  { Liste: '1 300', Listetak: '1 300', Spesialist: 'ja' },
] as const;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;

/** Prints the spread of the times; those a browser does not tell are left out, and counted as missing. */
function report(what: string, times: readonly number[]): void {
  const sorted = times.filter((time) => Number.isFinite(time)).sort((a, b) => a - b);
  if (sorted.length === 0) {
    console.log(`${what}: not told here`);
    return;
  }
  const figures = [at(sorted, 0.5), at(sorted, 0.95), sorted.at(-1) ?? Number.NaN].map((time) => time.toFixed(0));
  console.log(`${what}: median ${figures[0]} ms, p95 ${figures[1]} ms, worst ${figures[2]} ms, n ${sorted.length}`);
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
  await paste(page, `${rows.join('\n')}\n`);
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
    // An emptied field changes no figure; what changes after it is a search that has ended.
    const isCounted = (key: string): boolean => /^\d$/u.test(key);
    document.addEventListener('keydown', ({ key }) => (pressed = isCounted(key) ? performance.now() : 0), {
      capture: true,
    });
    new MutationObserver(() => {
      if (pressed === 0) return;
      const from = pressed;
      pressed = 0;
      // A message comes right after the frame; a timer would let the work of idle moments in between.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => times.push(performance.now() - from);
      requestAnimationFrame(() => port2.postMessage(null));
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

/** A person's pace: this long between two keys, and before each field to read what it asks for. */
const KEY_MS = 120;
const READING_MS = 2_000;

/** Types into a field as a person does. */
async function unhurried(page: Page, control: Locator, text: string): Promise<void> {
  await page.waitForTimeout(READING_MS);
  await typeIn(page, control, text, KEY_MS);
}

/** From the start page to the first answer of a guide, with the keyboard alone. @returns seconds */
async function journey(page: Page, choice: RegExp, fill: () => Promise<void>): Promise<number> {
  await new PlanPage(page).start();
  const from = performance.now();
  await page.waitForTimeout(READING_MS);
  await tabTo(page, page.getByRole('button', { name: choice }).first());
  await page.keyboard.press('Enter');
  const kommune = page.getByRole('combobox', { name: 'Kommune' });
  await unhurried(page, kommune, 'hamar');
  await page.keyboard.press('Enter');
  await fill();
  await page.locator('p.headline').first().waitFor();
  return (performance.now() - from) / 1000;
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

    it('from the start page to an answer, at a person\u2019s pace', async () => {
      const { page } = target();
      const field = (label: string): Locator => page.getByRole('textbox', { name: label, exact: true }).first();
      const bought = await journey(page, /overta en praksis/u, async () => {
        for (const [label, text] of OFFER) await unhurried(page, field(label), text);
      });
      console.log(`${name}, «overta», keyboard alone: ${bought.toFixed(1)} s`);
      const organised = await journey(page, /ny organisering/u, async () => {
        for (const [row, doctor] of DOCTORS.entries()) {
          for (const [column, text] of Object.entries(doctor)) {
            await unhurried(page, field(`Lege ${row + 1}: ${column}`), text);
          }
        }
        await unhurried(page, field('Helsesekretærer'), '3');
      });
      console.log(`${name}, «ny organisering», keyboard alone: ${organised.toFixed(1)} s`);
    });

    it('start', async () => {
      const ready: number[] = [];
      const parts = new Map<string, number[]>();
      for (let start = 0; start < STARTS; start++) {
        const before = Date.now();
        await target().relaunch();
        const { page } = target();
        await page.getByRole('heading', { level: 1 }).waitFor();
        ready.push(Date.now() - before);
        // In milliseconds from the navigation; a part the browser has not told of yet is waited for.
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        const own = await page.evaluate(() => {
          const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
          const scripts = performance.getEntriesByType('resource').filter((each) => each.name.endsWith('.js'));
          return {
            'the page itself read': page?.responseEnd ?? Number.NaN,
            'the last script of the start read': Math.max(
              ...scripts.map((each) => (each as PerformanceResourceTiming).responseEnd),
            ),
            'document loaded': page?.domContentLoadedEventEnd ?? Number.NaN,
            'first contentful paint':
              performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
          };
        });
        const began = await target().electron?.evaluate(() => process.getCreationTime());
        if (began !== undefined && began !== null) {
          const origin = await page.evaluate(() => performance.timeOrigin);
          parts.set('process', [...(parts.get('process') ?? []), origin + own['first contentful paint'] - began]);
        }
        for (const [part, time] of Object.entries(own)) parts.set(part, [...(parts.get(part) ?? []), time]);
      }
      report(`${name}, from the end of the last run to the first view, the test's own overhead included`, ready);
      for (const [part, times] of parts) {
        const what =
          part === 'process' ? 'the start of the process to first contentful paint' : `navigation to ${part}`;
        report(`${name}, from ${what}`, times);
      }
    });
  });
});
