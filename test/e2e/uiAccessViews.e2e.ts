/**
 * axe on every view of the app, in both written languages and both colour schemes; and that nynorsk, whose words are of other
 * lengths than those the kept layouts have, breaks none of them.
 */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { COLOURS, violations } from './axe';
import { useChromium } from './layout/browser';
import { layoutProblems } from './layout/check';
import { finished, settled } from './settled';

const LANGUAGES = ['nb', 'nn'] as const;
type Words = Readonly<Record<(typeof LANGUAGES)[number], string | RegExp>>;

/** What one presses on the way, in each language. */
const W = {
  help: { nb: 'Hjelp', nn: 'Hjelp' },
  rules: { nb: 'Regler og satser', nn: 'Reglar og satsar' },
  back: { nb: /^(?:Tilbake til|Alle planer)/u, nn: /^(?:Tilbake til|Alle planar)/u },
  allRates: { nb: 'Alle satser', nn: 'Alle satsar' },
  purchase: { nb: /Åpne eksempelet .*tilbud/u, nn: /Opne dømet .*tilbod/u },
  group: { nb: /Åpne eksempelet Fire/u, nn: /Opne dømet Fire/u },
  reform: { nb: /^Legg til regelendring/u, nn: /^Legg til regelendring/u },
  useReform: { nb: /^Bruk i alternativet/u, nn: /^Bruk i alternativet/u },
  asTable: { nb: /^Rediger legene som tabell/u, nn: /^Rediger legane som tabell/u },
  tour: { nb: 'Vis meg rundt', nn: 'Vis meg rundt' },
} as const satisfies Readonly<Record<string, Words>>;

const GUIDES: readonly Words[] = [
  { nb: /overta en praksis/u, nn: /ta over ein praksis/u },
  { nb: /ny organisering/u, nn: /ny organisering/u },
  { nb: /driver solopraksis/u, nn: /driv solopraksis/u },
  { nb: /nullhjemmel/u, nn: /nullheimel/u },
];

const DIALOG = 'dialog[open]';

const WINDOW = { width: 1280, height: 800 };
/** As much between lines, letters and words as WCAG 2.2, 1.4.12, says a page must bear. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-bottom: 2em !important }';
const spaceText = (page: Page, isOn: boolean): Promise<void> =>
  page.evaluate(
    (css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    },
    isOn ? SPACED : '',
  );
const textSize = (page: Page, percent: number): Promise<void> =>
  page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}%`;
  }, percent);
/** Where there is least room for words. */
const NARROW = { width: 320, height: 800 };

describe.each(LANGUAGES)('axe finds nothing wrong, in %s', (language) => {
  const running = useChromium(16);
  const page = (): Page => running();
  const button = (words: Words): Locator => page().getByRole('button', { name: words[language] }).first();
  const press = (words: Words): Promise<void> => button(words).click();
  const dialog = (): Locator => page().locator(DIALOG);

  async function start(): Promise<void> {
    if ((await page().locator('html').getAttribute('lang')) !== language) {
      await page().evaluate((chosen) => localStorage.setItem('praksisplan.language', chosen), language);
      await page().reload();
    }
    for (let tries = 0; tries < 4 && (await button(W.group).isHidden()); tries++) {
      await page().keyboard.press('Escape');
      if (await button(W.back).isVisible()) await press(W.back);
      else await page().waitForTimeout(100);
    }
    await button(W.group).waitFor();
  }
  async function openExample(words: Words): Promise<void> {
    await start();
    await press(words);
    await page().locator('p.headline').first().waitFor();
  }
  /** Opens what is shut in a part of the page, and what comes with it. */
  async function openAll(part: string): Promise<void> {
    const open = (): Promise<number> =>
      page().evaluate((within) => {
        const shut = [...document.querySelectorAll<HTMLDetailsElement>(`${within} details:not([open])`)];
        for (const each of shut) each.open = true;
        return shut.length;
      }, part);
    // What has been opened may bring parts of its own.
    while ((await open()) > 0) await settled(page());
  }
  /** What axe finds on what is on screen, or in a part of it, and in its colours when dark. */
  async function look(view: string, within?: string): Promise<readonly string[]> {
    const light = await violations(page(), [], within);
    await page().emulateMedia({ colorScheme: 'dark' });
    const dark = await violations(page(), COLOURS, within);
    await page().emulateMedia({ colorScheme: 'light' });
    const broken = language === 'nn' ? await layout() : [];
    return [...light, ...dark.map((line) => `dark: ${line}`), ...broken].map((line) => `${view}: ${line}`);
  }
  /** What is cut, spilled, overlapping or too small: in a wide window with text spaced out, in a narrow one, and in large text. */
  async function layout(): Promise<readonly string[]> {
    await spaceText(page(), true);
    const spaced = await layoutProblems(page(), 0);
    await spaceText(page(), false);
    await page().setViewportSize(NARROW);
    const narrow = await layoutProblems(page(), 0);
    await page().setViewportSize(WINDOW);
    await textSize(page(), 200);
    const large = await layoutProblems(page(), 0);
    await textSize(page(), 100);
    return [
      ...spaced.map((line) => `text spaced out: ${line}`),
      ...narrow.map((line) => `320 px: ${line}`),
      ...large.map((line) => `text at 200 %: ${line}`),
    ];
  }
  const lookInDialog = async (view: string): Promise<readonly string[]> => {
    await dialog().waitFor();
    const found = await look(view, DIALOG);
    await page().keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    return found;
  };

  it('on the start page and in every guide', async () => {
    await start();
    const found = [...(await look('start'))];
    for (const guide of GUIDES) {
      await start();
      await press(guide);
      await page().getByRole('combobox', { name: 'Kommune' }).waitFor();
      found.push(...(await look(String(guide[language]))));
    }
    expect(found).toEqual([]);
  });

  it('in help, whole, and in the rules: list, record, legal status and facts', async () => {
    await start();
    await press(W.help);
    await page().locator('#hjelp table').last().waitFor();
    await openAll('#hjelp');
    const found = [...(await look('help'))];
    await page().setViewportSize({ width: 320, height: 800 });
    const narrow = await page().evaluate(() =>
      [...document.querySelectorAll('#hjelp :is(p, dd, li)')]
        .filter(
          (each) => each.checkVisibility() && each.getBoundingClientRect().width < 96 && each.textContent.length > 12,
        )
        .map((each) => `no room: ${each.textContent}`),
    );
    await page().setViewportSize({ width: 1280, height: 800 });
    found.push(...narrow);
    await start();
    await press(W.rules);
    await page().locator('[data-rate]').first().waitFor();
    await page().getByRole('textbox').first().fill('tilskudd');
    found.push(...(await look('rules')));
    await page().locator('[data-rate]').first().click();
    await page().locator('#satsen').waitFor();
    found.push(...(await look('record')));
    await press(W.allRates);
    for (const place of [1, 2]) {
      await page().getByRole('radio').nth(place).check({ force: true });
      found.push(...(await look(`rules, part ${place}`)));
    }
    expect(found).toEqual([]);
  });

  it('in a purchase with every part open, and in its explanation', async () => {
    await openExample(W.purchase);
    await page().locator('section[aria-labelledby="kjopet"] details').nth(5).waitFor();
    await openAll('section[aria-labelledby="kjopet"]');
    await openAll('[data-section="purchase"]');
    const found = [...(await look('purchase'))];
    await page().locator('section[aria-labelledby="kjopet"] li button.tabular').first().click();
    await dialog().locator('[data-step]').first().waitFor();
    found.push(...(await lookInDialog('explanation of a value')));
    expect(found).toEqual([]);
  });

  it('in the dialogs and the tour of a plan, and in an alternative with a proposal', async () => {
    await openExample(W.group);
    await button(W.asTable).click();
    const found = [...(await lookInDialog('doctors as a table'))];
    await page().locator('[data-section="practice"] input').last().focus();
    await page().keyboard.press('Shift+F2');
    found.push(...(await lookInDialog('a note')));
    await openAll('[data-section="alternatives"]');
    await button(W.reform).click();
    found.push(...(await lookInDialog('proposals')));
    await button(W.reform).click();
    await dialog().getByRole('button', { name: W.useReform[language] }).first().click();
    await dialog().waitFor({ state: 'detached' });
    await openAll('[data-section="alternatives"]');
    found.push(...(await look('an alternative with a proposal', '[data-section="alternatives"]')));
    await button(W.tour).click();
    await page().getByRole('dialog').waitFor();
    found.push(...(await look('tour', '[role="dialog"]')));
    await page().keyboard.press('Escape');
    expect(found).toEqual([]);
  });

  it('in a group entered, left, divided and moved', async () => {
    await openExample(W.group);
    await openAll('[data-section="group"]');
    await page().locator('[data-section="group"] button').first().click();
    const field = (path: string): Locator => page().locator(`[data-path="group.${path}"] input`);
    await field('entry.goodwill').waitFor({ state: 'attached' });
    await openAll('[data-section="group"]');
    await field('entry.goodwill').fill('600000');
    await field('leaving.noticeOn').fill('31.08.2027');
    await field('settlement.cash').fill('300000');
    await field('move.goodwill').fill('700000');
    await page().keyboard.press('Tab');
    await page().locator('article').nth(3).waitFor();
    await openAll('article');
    const answer = await look('what a group comes to', '#del-gruppen');
    expect([...answer, ...(await look('group', '[data-section="group"]'))]).toEqual([]);
  });

  if (language === 'nn') {
    // In bokmål `uiAccess` sees to it.
    it('in a plan with every part open', async () => {
      await openExample(W.group);
      await openAll('main');
      await finished(page());
      expect(await look('plan with every part open')).toEqual([]);
    });
  }
});
