/**
 * axe on the states the app comes into when something is wrong, missing or refused, in both written languages and both
 * colour schemes. Each is brought about as it is in life: a store that answers with faults, a file that is no plan, two
 * windows on one plan, and text that no field can read.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COLOURS, violations } from './axe';
import { useChromium } from './layout/browser';
import { upgradeStore } from './newerStore';

const LANGUAGES = ['nb', 'nn'] as const;
const BLANK = /^(?:Begynn med en|Byrj med ein) tom plan$/u;
const ALL_PLANS = /^Alle plan(?:er|ar)$/u;
const OPEN_FILE = /^(?:Åpne fil|Opne fil)/u;
const EXAMPLE = /(?:Åpne eksempelet|Opne dømet) Solopraksis/u;
const SOLO = /(?:driver|driv) solopraksis/u;
const MORE_PLANS = 6;

describe.each(LANGUAGES)('axe finds nothing wrong where something is, in %s', { timeout: 120_000 }, (language) => {
  const running = useChromium(16);
  const page = (): Page => running();

  /** A page in the language, in a store of its own. @param init run in the page before its own script */
  async function fresh(init?: () => void): Promise<Page> {
    const browser = page().context().browser();
    if (browser === null) throw new Error('the page has no browser');
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      locale: 'nb-NO',
      reducedMotion: 'reduce',
    });
    const made = await context.newPage();
    await context.addInitScript((chosen) => localStorage.setItem('praksisplan.language', chosen), language);
    if (init !== undefined) await made.addInitScript(init);
    await made.goto(page().url());
    return made;
  }
  async function look(at: Page, state: string, within?: string): Promise<readonly string[]> {
    const light = await violations(at, [], within);
    await at.emulateMedia({ colorScheme: 'dark' });
    const dark = await violations(at, COLOURS, within);
    await at.emulateMedia({ colorScheme: 'light' });
    return [...light, ...dark.map((line) => `dark: ${line}`)].map((line) => `${state}: ${line}`);
  }
  const leave = (at: Page): Promise<void> => at.context().close();
  const press = (at: Page, name: RegExp): Promise<void> => at.getByRole('button', { name }).first().click();
  const alert = (at: Page): Locator => at.getByRole('alert').first();

  it('without plans, with many, with a file refused, and with a store of a newer version', async () => {
    const at = await fresh();
    await at.getByRole('button', { name: EXAMPLE }).first().waitFor();
    const found = [...(await look(at, 'no plans'))];
    for (let made = 0; made < MORE_PLANS; made++) {
      await press(at, BLANK);
      await press(at, ALL_PLANS);
    }
    await expect.poll(() => at.locator('section[aria-labelledby="dine-planer"] li').count()).toBe(MORE_PLANS);
    const chooser = at.waitForEvent('filechooser');
    await press(at, OPEN_FILE);
    const file = { name: 'feil.praksisplan', mimeType: 'application/json', buffer: Buffer.from('{"format":"noe"}') };
    await (await chooser).setFiles(file);
    await alert(at).waitFor();
    found.push(...(await look(at, 'many plans, and a file refused')));
    await upgradeStore(at);
    await at.reload();
    await alert(at).waitFor();
    found.push(...(await look(at, 'a store of a newer version')));
    await leave(at);
    expect(found).toEqual([]);
  });

  it('when the app cannot start', async () => {
    const at = await fresh(() => {
      Object.defineProperty(window, 'desktop', {
        get: () => {
          throw new TypeError('broken on purpose');
        },
      });
    });
    await alert(at).waitFor();
    const found = await look(at, 'not started');
    await leave(at);
    expect(found).toEqual([]);
  });

  it('when the plan cannot be saved, and when it was changed in another window', async () => {
    const one = await fresh();
    await press(one, BLANK);
    const title = (at: Page): Locator => at.locator('header input').first();
    await title(one).fill('Felles');
    await one.locator('[data-saved="saved"]').waitFor();
    const other = await one.context().newPage();
    await other.goto(one.url());
    await other.locator('section[aria-labelledby="dine-planer"] li button').first().click();
    await title(one).fill('Fra vindu en');
    await one.locator('[data-saved="saved"]').waitFor();
    await title(other).fill('Fra vindu to');
    await alert(other).waitFor();
    const found = [...(await look(other, 'changed in another window'))];
    await one.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await title(one).fill('Ikke lagret');
    await one.locator('header [role="alert"]').waitFor();
    found.push(...(await look(one, 'not saved')));
    await leave(one);
    expect(found).toEqual([]);
  });

  it('where nothing that was typed can be read, and the answer is from before', async () => {
    const at = await fresh();
    await press(at, EXAMPLE);
    await at.locator('p.headline').first().waitFor();
    for (const section of ['doctors', 'practice', 'office', 'rates', 'period']) {
      await at.evaluate((name) => {
        for (const each of document.querySelectorAll<HTMLDetailsElement>(`[data-section="${name}"] details`))
          each.open = true;
      }, section);
    }
    // Every kind of line one types in: number, share, kroner, date, choice by typing, name, range the wrong way.
    await at.locator('header input').first().fill('');
    await at.getByRole('combobox', { name: 'Kommune' }).fill('xqz');
    const lines = at.locator('.inputs input[type="text"]:not([role="combobox"])');
    const total = await lines.count();
    expect(total).toBeGreaterThan(40);
    await at.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLInputElement>('.inputs input[type="text"]:not([role])')];
      for (const [place, each] of all.entries()) {
        each.focus();
        each.value = ['tusen', '1 250–1 100', '-9'][place % 3] ?? '';
        each.dispatchEvent(new Event('input', { bubbles: true }));
        each.blur();
      }
    });
    await expect.poll(() => at.locator('.inputs [aria-invalid="true"]').count()).toBeGreaterThan(total / 2);
    // A problem stands at its field, in words, and the field says which.
    const unsaid = await at.evaluate(() =>
      [...document.querySelectorAll('.inputs [aria-invalid="true"]')]
        .filter((each) => {
          const ids = (each.getAttribute('aria-describedby') ?? '').split(' ');
          return !ids.some(
            (id) => id.endsWith('-problem') && (document.getElementById(id)?.textContent.trim() ?? '') !== '',
          );
        })
        .map((each) => each.outerHTML.slice(0, 120)),
    );
    expect(unsaid).toEqual([]);
    const found = [...(await look(at, 'nothing can be read', '.inputs'))];
    await leave(at);
    expect(found).toEqual([]);
  });

  it('in a guide whose answer leaves something out', async () => {
    const at = await fresh();
    await press(at, SOLO);
    const kommune = at.getByRole('combobox', { name: 'Kommune' });
    await kommune.fill('hamar');
    await kommune.press('Enter');
    const list = at.locator('[data-path$="list.start"] input').first();
    await list.fill('1100');
    await list.press('Tab');
    await at.locator('p.headline').first().waitFor();
    const found = await look(at, 'a provisional answer');
    await leave(at);
    expect(found).toEqual([]);
  });
});
