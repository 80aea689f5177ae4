/** Editing with the keyboard alone: a journey through a guide, ranges, notes, steps back, rules and help. */
import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { announcements, recordAnnouncements } from './announced';
import { violations } from './axe';
import { forEachTarget, useTarget } from './harness';
import { isFocused, paste, tabTo } from './keyboard';
import { GROUP_EXAMPLE, PlanPage } from './planPage';
import { finished } from './settled';

/** What has focus, in short; `body` means that focus is lost. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === null || at === document.body ? 'body' : (at.getAttribute('aria-label') ?? at.id) || at.tagName;
  });

async function expectFocus(page: Page): Promise<void> {
  await expect.poll(() => focused(page)).not.toBe('body');
}

/** What a copy from the cell that has focus puts on the clipboard. */
const copied = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData('text/plain');
  });

forEachTarget((name) => {
  describe('editing with the keyboard', { timeout: 90_000 }, () => {
    const target = useTarget(name);
    let page: Page;
    beforeEach(async () => {
      ({ page } = target());
      await new PlanPage(page).start();
    });
    const field = (label: string | RegExp): Locator =>
      page.getByRole('textbox', typeof label === 'string' ? { name: label, exact: true } : { name: label }).first();
    const button = (label: string | RegExp): Locator => page.getByRole('button', { name: label }).first();
    const headline = (): Locator => page.locator('p.headline').first();
    const spoken = (): Promise<string> => page.locator('[data-spoken]').first().innerText();
    async function act(control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
      await tabTo(page, control, key);
      await page.keyboard.press('Enter');
    }

    it('organisering: from an empty app to the answer, its explanation, another alternative, and back', async () => {
      await act(button(/ny organisering/u));
      await page.getByRole('heading', { level: 1, name: 'Ny organisering' }).waitFor();
      await expectFocus(page);
      const kommune = page.getByRole('combobox', { name: 'Kommune' });
      await tabTo(page, kommune);
      await page.keyboard.type('hamar');
      await page.keyboard.press('Enter');
      expect(await kommune.inputValue()).toBe('Hamar');

      // A table of doctors, with a range and a quoted cell, as Excel copies it.
      await tabTo(page, field('Lege 1: Navn'));
      await paste(
        page,
        'Navn\tListe\tTak\tSpesialist\r\n"Anne ""Nord"""\t1 000–1 200\t1 250\tja\r\nBo\t980\t1 100\tnei\r\nDina\t1 150\t1 200\tja\r\n',
      );
      await headline().waitFor();
      expect(await field('Anne "Nord": Liste').inputValue()).toBe('1\u00a0000–1\u00a0200');
      expect(await focused(page)).toBe('Anne "Nord": Navn');

      // Home, End and Ctrl+arrows move; Escape brings back what stood there.
      await page.keyboard.press('End');
      expect(await focused(page)).toBe('Anne "Nord": Eierandel');
      await page.keyboard.press('Control+ArrowDown');
      expect(await focused(page)).toBe('Dina: Eierandel');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.type('777');
      await page.keyboard.press('Escape');
      expect(await field('Bo: Liste').inputValue()).toBe('980');
      await page.keyboard.press('Shift+ArrowUp');
      await page.keyboard.press('Shift+ArrowRight');
      expect(await copied(page)).toBe('1000–1200\t1250\n980\t1100');
      await page.keyboard.press('Shift+Enter');
      expect(await focused(page)).toBe('Anne "Nord": Liste');

      // The plan, the answer and where its figure is from.
      await act(button('Se hele planen'));
      await page.getByRole('heading', { name: 'Hva spennene betyr' }).waitFor();
      await expectFocus(page);
      await tabTo(page, page.locator('.results .figure button, .results dd button').first(), 'Tab', 250);
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Hvor kommer tallet fra?' });
      await dialog.waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await expectFocus(page);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await expectFocus(page);

      // The alternative that led is taken away: the new answer is told of, and the guide stands as it was.
      const [leader = ''] = (await headline().innerText()).split(' gir ');
      await act(page.locator('summary').filter({ hasText: 'Alternativer som sammenlignes' }).first(), 'Shift+Tab');
      await act(
        page
          .getByRole('button', { name: `Fjern ${leader}`, exact: true })
          .locator('visible=true')
          .first(),
      );
      await expectFocus(page);
      await expect.poll(() => spoken(), { timeout: 10_000 }).toMatch(/^Nytt svar: .+ gir høyest/u);
      expect(await spoken()).not.toContain(`Nytt svar: ${leader} gir`);
      await act(button('Veiviser'), 'Shift+Tab');
      await page.getByRole('heading', { level: 1, name: 'Ny organisering' }).waitFor();
      await expectFocus(page);
      expect(await field('Anne "Nord": Liste').inputValue()).toBe('1\u00a0000–1\u00a0200');
    });

    it('a range is typed, told of at the field and in the answer, edited, taken away and brought back', async () => {
      await new PlanPage(page).openExample(GROUP_EXAMPLE);
      const list = field('Listeinnbyggere ved start');
      await tabTo(page, list);
      const stood = (await list.inputValue()).replace(/\s/gu, '');
      await page.keyboard.type('1100 til 1250');
      await page.keyboard.press('Enter');
      expect(await list.inputValue()).toBe('1100–1250');
      // What stood there lies within: it is the likely value still.
      await page
        .getByText(`Planen regner med ${stood.replace(/(\d)(\d{3})$/u, '$1\u00a0$2')}; spennet vises i svaret.`)
        .waitFor();
      await page.getByRole('heading', { name: 'Hva spennene betyr' }).waitFor();
      await expect.poll(() => page.locator('.answer').first().innerText()).toContain('alene flytter det fra');
      await expect
        .poll(() => page.getByRole('rowheader', { name: '1\u00a0250 innbyggere' }).count(), { timeout: 15_000 })
        .toBe(1);
      expect(await violations(page)).toEqual([]);

      // The wrong way is told of, and Escape brings the range back.
      await page.keyboard.press('Control+a');
      await page.keyboard.type('1250-1100');
      await page.keyboard.press('Tab');
      await page.getByText('Skriv det laveste tallet i spennet først.').first().waitFor();
      await page.keyboard.press('Shift+Tab');
      // First the text that cannot be read goes, then what was typed on the way to it.
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      expect(await list.inputValue()).toBe('1100–1250');
      await page.getByText(`Planen regner med ${stood.replace(/(\d)(\d{3})$/u, '$1\u00a0$2')}; spennet`).waitFor();

      await act(button(/Listeinnbyggere ved start: fjern spennet/u));
      await expect.poll(() => page.getByRole('heading', { name: 'Hva spennene betyr' }).count()).toBe(0);
      await expectFocus(page);
      await page.keyboard.press('Control+z');
      await page.getByRole('heading', { name: 'Hva spennene betyr' }).waitFor();
      await page.keyboard.press('Control+y');
      await expect.poll(() => page.getByRole('heading', { name: 'Hva spennene betyr' }).count()).toBe(0);
    });

    it('what is typed is answered aloud once: not key by key, nor with each save', async () => {
      await new PlanPage(page).openExample(GROUP_EXAMPLE);
      await finished(page);
      // The answer that stood there when the page came is first heard, and not read.
      await page.waitForTimeout(1_500);
      const list = field('Listeinnbyggere ved start');
      await list.focus();
      await recordAnnouncements(page);
      await page.keyboard.type('1150', { delay: 120 });
      await page.locator('[data-saved="saved"]').waitFor();
      await expect.poll(() => spoken(), { timeout: 15_000 }).toMatch(/^Nytt svar: /u);
      const [answer, ...more] = await announcements(page);
      expect(answer).toMatch(/^Nytt svar: /u);
      expect(more).toEqual([]);

      // Another year is another answer.
      await page.getByRole('radio', { name: '2029' }).first().check({ force: true });
      await expect.poll(() => spoken(), { timeout: 15_000 }).toMatch(/^Nytt svar: .+ i 2029/u);
    });

    it('a field out of range dims the answer and says so; it is not hidden', async () => {
      await new PlanPage(page).openExample(GROUP_EXAMPLE);
      const list = field('Listeinnbyggere ved start');
      await tabTo(page, list);
      await page.keyboard.type('9000');
      await page.getByText('Svaret er fra før', { exact: false }).or(page.locator('.shown.stale')).first().waitFor();
      expect(await headline().isVisible()).toBe(true);
      await expect.poll(() => spoken(), { timeout: 10_000 }).toMatch(/foreldet/u);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.shown.stale').count()).toBe(0);

      // What cannot be read stands where it was left, also when the plan is opened again; the answer tells of it.
      const stood = await list.inputValue();
      await list.selectText();
      await page.keyboard.type('12x');
      await page.keyboard.press('Tab');
      await page.getByText('Ett felt kan ikke leses').waitFor();
      await new PlanPage(page).start();
      await button(/^Åpne Fire leger/u).click();
      await list.waitFor();
      expect(await list.inputValue()).toBe('12x');
      await tabTo(page, list);
      await page.keyboard.press('Escape');
      expect(await list.inputValue()).toBe(stood);
      expect(await page.getByText('Ett felt kan ikke leses').count()).toBe(0);
    });

    it('notes are written at a field and at a figure, listed with the way back, and outlive their place', async () => {
      await new PlanPage(page).openExample(GROUP_EXAMPLE);
      await tabTo(page, field('Listeinnbyggere ved start'));
      await page.keyboard.press('Shift+F2');
      const note = page.getByRole('textbox', { name: /^Merknad til Anne – Listeinnbyggere/u });
      await note.waitFor();
      await expect.poll(() => isFocused(note)).toBe(true);
      await page.keyboard.type('Fra siste oppgjør');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await isFocused(field('Listeinnbyggere ved start'))).toBe(true);
      await button('Merknad: Fra siste oppgjør').waitFor();

      await act(page.locator('summary').filter({ hasText: 'Egne tall, spenn og merknader' }).first());
      await page.getByText('Fra siste oppgjør').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await act(button(/^Gå til Anne – Listeinnbyggere ved start$/u));
      expect(await isFocused(field('Listeinnbyggere ved start'))).toBe(true);

      // By the pointer the button is gone when the dialog is shut; the field has focus.
      const other = page.locator('[data-path$=".list.netGrowth"], [data-path*=".list."]').nth(1);
      await other.hover();
      await other.getByRole('button', { name: 'Skriv merknad' }).click();
      await page.getByRole('dialog').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await isFocused(other.locator('input'))).toBe(true);

      // What an alternative says otherwise has notes too.
      await page.locator('summary').filter({ hasText: 'Alternativer som sammenlignes' }).first().click();
      const change = page.locator('[data-path*=".changes."] input').first();
      await change.focus();
      await page.keyboard.press('Shift+F2');
      await expect.poll(() => isFocused(page.getByRole('dialog').getByRole('textbox'))).toBe(true);
      await page.keyboard.type('Ingen å få tak i');
      await page.keyboard.press('Escape');
      await act(button(/^Gå til .*Stilling$/u));
      expect(await isFocused(change)).toBe(true);

      // The last of a list is taken away: focus goes on beside it, where another is added.
      await page.locator('summary').filter({ hasText: 'Skatt, pensjon og fravær' }).first().click();
      await act(button('Legg til sykdom'));
      await button(/^Fjern Sykdom/u).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => isFocused(button('Legg til sykdom'))).toBe(true);

      // The doctor leaves; the note stays, without its place, and the doctor comes back with it.
      await act(button('Fjern Anne'), 'Shift+Tab');
      await expectFocus(page);
      await page.getByText('Stedet er ikke lenger i planen.').waitFor();
      await page.keyboard.press('Control+z');
      await button('Merknad: Fra siste oppgjør').waitFor();
      await expectFocus(page);
    });

    it('rules and help are read and left with the keyboard, and focus is where it was', async () => {
      await new PlanPage(page).openExample(GROUP_EXAMPLE);
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      const print = button('Skriv ut');
      await print.focus();
      await page.keyboard.press('Enter');
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
      expect(await isFocused(print)).toBe(true);
      const rules = button('Regler og satser');
      await act(rules, 'Shift+Tab');
      await page.locator('#regler').waitFor();
      await expectFocus(page);
      const search = page
        .getByRole('searchbox')
        .or(page.getByRole('textbox', { name: /Søk/u }))
        .first();
      await tabTo(page, search);
      await page.keyboard.type('basistilskudd');
      await expectFocus(page);
      await page.keyboard.press('Tab');
      await expectFocus(page);
      const leave = button('Tilbake til planen');
      await tabTo(page, leave, 'Shift+Tab', 200);
      await page.keyboard.press('Enter');
      await expect.poll(() => isFocused(rules)).toBe(true);

      const help = button('Hjelp');
      await act(help);
      await page.locator('#hjelp').waitFor();
      await expectFocus(page);
      for (let presses = 0; presses < 12; presses++) {
        await page.keyboard.press('Tab');
        await expectFocus(page);
      }
      await tabTo(page, button('Tilbake til planen'), 'Shift+Tab', 200);
      await page.keyboard.press('Enter');
      await expect.poll(() => isFocused(help)).toBe(true);
    });
  });
});
