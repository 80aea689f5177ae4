import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { NO_RETRY, useTarget } from './harness';
import { digits, seeded, TypedPlan } from './reliabilityPlan';

/**
 * Kills in a row. Thirty keep the usual run under a minute, and a fault that hits one save in ten is then missed four
 * times in a hundred; RELIABILITY_ROUNDS=500 is the long run before a release.
 */
const ROUNDS = Number(process.env['RELIABILITY_ROUNDS'] ?? 30);
const SEED = Number(process.env['RELIABILITY_SEED'] ?? 1);
/** From the first key to the kill, ms: before the first save has ended, and up to several saves later. */
const LONGEST_DELAY = 900;

/** Lets the page tell, with each title, when it is said to be saved. The title holds a number that only rises. */
async function reportSaves(page: Page): Promise<void> {
  await page.evaluate(() => {
    let told = '';
    setInterval(() => {
      const title = document.querySelector<HTMLInputElement>('header input')?.value ?? '';
      const status = document.querySelector('header [data-saved]')?.textContent ?? '';
      if (!status.startsWith('Lagret') || title === told) return;
      told = title;
      console.log(`saved:${title}`);
    }, 1);
  });
}

describe('killed while typing', NO_RETRY, () => {
  const target = useTarget('electron');

  it(
    `loses no save the user was told of, ${String(ROUNDS)} times`,
    async (context) => {
      if (process.platform === 'win32') context.skip('processes are killed by group, which Windows has not');
      const chance = seeded(SEED);
      await new TypedPlan(target().page).makeNew();
      let number = 0;
      let told = 0;
      for (let round = 1; round <= ROUNDS; round += 1) {
        const { page } = target();
        const plan = new TypedPlan(page);
        let saved = number;
        page.on('console', (message) => {
          const title = /^saved:Tall (\d+)/u.exec(message.text())?.[1];
          if (title === undefined) return;
          saved = Number(title);
          told += 1;
        });
        await reportSaves(page);
        await plan.title.click();
        await page.keyboard.press('ControlOrMeta+A');
        const first = number + 1;
        const state = { isKilled: false };
        const typing = (async () => {
          while (!state.isKilled) {
            // One input event with the whole number: what is saved is always one of those typed.
            await plan.title.fill(`Tall ${String((number += 1))}`);
            await pause(chance() * 40);
          }
        })().catch(() => undefined); // The page is gone.
        await pause(chance() * LONGEST_DELAY);
        await target().kill();
        state.isKilled = true;
        await typing;

        await target().relaunch();
        const after = new TypedPlan(target().page);
        await after.openNewest();
        const kept = Number(digits(await after.title.inputValue()));
        expect(
          [round, kept >= saved && kept <= number],
          `saved ${saved}, kept ${kept}, typed ${first}–${number}`,
        ).toEqual([round, true]);
        const alerts = await after.page.getByRole('alert').allInnerTexts();
        expect(alerts.filter((text) => !text.includes('hentet fra sikkerhetskopien'))).toEqual([]);
        number = Math.max(number, kept);
      }
      console.log(`${String(ROUNDS)} kills, ${String(number)} edits, ${String(told)} saves told of`);
      expect(told).toBeGreaterThan(ROUNDS);
      expect(await targetTitles(target().page)).toHaveLength(1);
    },
    60_000 + ROUNDS * 6_000,
  );
});

/** Titles on the start page: no copy has come about. */
async function targetTitles(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Alle planer' }).click();
  return new TypedPlan(page).titles();
}
