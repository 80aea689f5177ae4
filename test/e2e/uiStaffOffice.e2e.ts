/** Posts, fee rules, limits, investments and cost keys on screen. */
import { describe, expect, it } from 'vitest';
import { violations } from './axe';
import { forEachTarget, useTarget } from './harness';
import { GROUP_EXAMPLE, PlanPage } from './planPage';

forEachTarget((target) => {
  describe('staff and office', () => {
    const running = useTarget(target);
    const plan = (): PlanPage => new PlanPage(running().page);
    const staff = () => running().page.locator('[data-section=staff]');
    const office = () => running().page.locator('[data-section=office]');

    it('asks for the pay of a role that no source has a pay for', async () => {
      await plan().openExample(GROUP_EXAMPLE);
      await plan().section('Ansatte').click();
      await staff().getByLabel('Annen stilling').selectOption('psykolog');
      await staff().getByRole('button', { name: 'Legg til', exact: true }).click();
      const post = staff().getByRole('group', { name: 'Psykolog' });
      await post.getByText('Mangler en verdi.').waitFor();
      const pay = post.getByLabel('Årslønn med feriepenger');
      await pay.fill('800000');
      await pay.press('Tab');
      await post.getByText('Mangler en verdi.').waitFor({ state: 'detached' });
      await plan().headline.waitFor();
    });

    it('tells at the choice whether a fee rule is law', async () => {
      const nurse = staff().getByRole('group', { name: 'Sykepleier', exact: true });
      const rule = nurse.getByLabel('Arbeidet utløser');
      await nurse.getByText('I kraft fra 1. januar 2026.').waitFor();
      await rule.selectOption('profesjonsnoytral');
      await nurse.getByText('forbeholdt fastlegeselskap').waitFor();
      // The example compares other forms too, in which the proposal would not hold
      await nurse.getByText(/Driftsformen er en annen i «Hver for seg»/u).waitFor();
      await rule.selectOption('egneDrift');
      await nurse.getByText('Avsluttet', { exact: true }).waitFor();
      await nurse.getByText('Mangler en verdi.').waitFor();
      await rule.selectOption('sykepleiertakster');
      await plan().headline.waitFor();
    });

    it('switches a limit on, and tells that it is on', async () => {
      await staff().locator('summary').filter({ hasText: 'Grenser for delegert arbeid' }).click();
      const limit = staff().getByLabel('Tak for medarbeideres takster');
      await limit.fill('1');
      await limit.press('Tab');
      await staff().getByText('1 slått på').waitFor();
      await plan().section('Kontorets inntekter og kostnader').click();
      await running().page.getByRole('rowheader', { name: 'Over grenser for takster' }).first().waitFor();
      expect(await violations(running().page)).toEqual([]);
    });

    it('shows who pays what under each key, each figure explained', async () => {
      const { page } = running();
      await plan().section('Kontor og kostnader').click();
      await office().getByText('Ditt tall,').waitFor();
      await office().getByLabel('Kostnadene deles').selectOption('egen');
      const part = office().getByLabel('Anne');
      await part.fill('2');
      await part.press('Tab');
      const table = page.getByRole('region', { name: /Kostnader per lege etter nøkkel/u });
      await table.getByRole('columnheader', { name: 'Egen fordeling (valgt)' }).waitFor();
      await table.getByRole('row', { name: /^Anne/u }).getByRole('button').first().click();
      await plan().dialog.waitFor();
      await page.keyboard.press('Escape');
    });

    it('adds an investment, and the cost of writing it off', async () => {
      const { page } = running();
      await office().locator('summary').filter({ hasText: 'Investeringer' }).click();
      await office().getByRole('button', { name: 'Legg til investering' }).click();
      const bought = office().getByRole('group', { name: 'Investering 1' });
      const amount = bought.getByLabel('Beløp');
      await amount.fill('200000');
      await amount.press('Tab');
      await page.getByRole('rowheader', { name: 'Avskrivninger' }).first().waitFor();
      await office().getByRole('button', { name: 'Fjern Investering 1' }).click();
      await page.getByRole('rowheader', { name: 'Avskrivninger' }).first().waitFor({ state: 'detached' });
      expect(await violations(page)).toEqual([]);
    });
  });
});
