import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundledRules, type RulePack } from '../../src/engine';
import { packFileText } from '../../src/engine/rules/packFile';
import { violations } from './axe';
import { forEachTarget, useTarget } from './harness';
import { GROUP_EXAMPLE, PlanPage } from './planPage';
import { RulesScreen } from './rulesScreen';

/** The bundled rules with takst 2ad at 200 kr from 1 July 2026: 6 kr more in refusjon. */
function editedPack(): RulePack {
  const pack = structuredClone(bundledRules) as RulePack & { edition: string };
  pack.edition = '2026-12';
  const row = pack.takster['2ad']?.values.at(-1) as { honorar: number; refusjon: number } | undefined;
  if (row === undefined) throw new Error('The tariff has no 2ad');
  row.refusjon += 200 - row.honorar;
  row.honorar = 200;
  return pack;
}

forEachTarget((target) => {
  describe('a rule pack from a file', () => {
    const running = useTarget(target);
    const plan = (): PlanPage => new PlanPage(running().page);
    const rules = (): RulesScreen => new RulesScreen(running().page);

    /** Chooses the file as the user would: in the browser's own dialog, or in the system's, which answers for us. */
    async function choose(text: string): Promise<void> {
      const { page, electron, profile } = running();
      const path = join(profile, 'mitt.satser.json');
      await writeFile(path, text);
      const button = page.getByRole('button', { name: 'Velg regelpakke' });
      if (electron === undefined) {
        const [chooser] = await Promise.all([page.waitForEvent('filechooser'), button.click()]);
        await chooser.setFiles(path);
        return;
      }
      await electron.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
      }, path);
      await button.click();
    }

    it('is refused with the reason, or shown, taken up, told of in the plan, and given back', async () => {
      const { page } = running();
      await plan().openExample(GROUP_EXAMPLE);
      // A first change of the user's own: the plan has seen the bundled rules.
      await page.getByRole('textbox', { name: 'Planens navn' }).fill('Med egne regler');
      await page.keyboard.press('Tab');
      await rules().open();
      await rules().section('Om regelverket');

      const good = packFileText(editedPack());
      await choose(good.replace('"edition": "2026-12"', '"edition": "2026-13"'));
      await page.getByText('mitt.satser.json ble ikke tatt i bruk').waitFor();
      await page.getByText('Filen er endret etter at den ble forseglet.').waitFor();
      expect(await page.getByText('Regelverket som følger med Praksisplan.').isVisible()).toBe(true);

      await choose(good);
      await page.getByText('honoraret er endret fra 194 til 200').waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Ta i bruk' }).click();
      await page.getByText('Fra filen mitt.satser.json').waitFor();
      expect(await page.getByText('2026-12', { exact: true }).isVisible()).toBe(true);

      await rules().leave();
      await page.getByText('Regelverket er endret siden planen sist ble godtatt').waitFor();
      await page.getByRole('button', { name: 'Vis hva som er endret' }).click();
      await page.getByText('honoraret er endret fra 194 til 200').waitFor();
      await page.getByRole('button', { name: 'Greit, bruk det nye' }).click();
      await page.getByText('Regelverket er endret siden planen sist ble godtatt').waitFor({ state: 'detached' });

      await running().relaunch();
      const again = running().page;
      await new RulesScreen(again).open();
      await new RulesScreen(again).section('Om regelverket');
      await again.getByText('Fra filen mitt.satser.json').waitFor();
      await again.getByRole('button', { name: 'Bruk det medfølgende regelverket' }).click();
      await again.getByText('Regelverket som følger med Praksisplan.').waitFor();
      expect(running().pageErrors).toEqual([]);
    });
  });
});
