/** The views whose layout is held, in the order a user meets them; each finds its own way from where the one before ended. */
import type { Page } from 'playwright-core';
import { GROUP_EXAMPLE, PlanPage } from '../planPage';
import { RulesScreen } from '../rulesScreen';

export interface View {
  /** Also the name of the file its picture is kept in. */
  readonly name: string;
  /** Brings it on screen. */
  readonly open: (page: Page) => Promise<unknown>;
  /** Set where another spec runs axe on just this. */
  readonly axeElsewhere?: true;
  /** Leaves what the next view would stumble in. */
  readonly leave?: (page: Page) => Promise<void>;
}

const PURCHASE_EXAMPLE = /Åpne eksempelet Lege med tilbud/u;
const PLOT = { timeout: 30_000 };

async function openPlan(page: Page): Promise<PlanPage> {
  const plan = new PlanPage(page);
  const isOpen = (await page.locator('#resultat-del').isVisible()) && (await page.locator('.example').isVisible());
  if (!isOpen) await plan.openExample(GROUP_EXAMPLE);
  await page.getByRole('slider').or(page.getByText('Vis som diagram')).first().waitFor(PLOT);
  return plan;
}

const guide = (name: string, choice: RegExp): View => ({
  name: `guide-${name}`,
  open: async (page) => {
    await page.reload();
    await new PlanPage(page).start();
    await page.getByRole('button', { name: choice }).first().click();
    await page.getByRole('combobox', { name: 'Kommune' }).waitFor();
  },
});

const plot = (name: string, tab: string): View => ({
  name: `plot-${name}`,
  axeElsewhere: true,
  open: async (page) => {
    await openPlan(page);
    await page.getByRole('radio', { name: tab }).check({ force: true });
    await page.getByRole('slider').first().waitFor(PLOT);
  },
});

const money = (name: string, tab: string): View => ({
  name: `money-${name}`,
  open: async (page) => {
    const plan = await openPlan(page);
    const choice = page.getByRole('radio', { name: tab });
    if (!(await choice.isVisible())) await plan.section('Hvem betaler').click();
    await choice.check({ force: true });
    await page.getByRole('table').last().waitFor();
  },
});

const rules = (name: string, open: (screen: RulesScreen) => Promise<void>): View => ({
  name: `rules-${name}`,
  open: async (page) => {
    const screen = new RulesScreen(page);
    await screen.leave();
    await openPlan(page);
    await screen.open();
    await open(screen);
  },
  leave: (page) => new RulesScreen(page).leave(),
});

const escape = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.locator('dialog[open]').waitFor({ state: 'detached' });
};

async function explain(page: Page): Promise<PlanPage> {
  const plan = await openPlan(page);
  await plan.figure('Kostnader').click();
  await plan.dialog.locator('[data-step]').first().waitFor();
  return plan;
}

export const VIEWS: readonly View[] = [
  { name: 'start', open: (page) => new PlanPage(page).start() },
  guide('overta', /overta en praksis/u),
  guide('organisering', /ny organisering/u),
  guide('solo', /driver solopraksis/u),
  guide('nullhjemmel', /vurderer nullhjemmel/u),
  {
    name: 'purchase',
    open: async (page) => {
      await new PlanPage(page).openExample(PURCHASE_EXAMPLE);
      await page.getByRole('heading', { name: 'Forhandlingsrommet' }).waitFor();
      await page.getByRole('slider').first().waitFor(PLOT);
    },
    leave: (page) => new PlanPage(page).start(),
  },
  { name: 'plan', open: openPlan },
  plot('lists', 'Liste og kapasitet'),
  plot('cash', 'Likviditet'),
  plot('break-even', 'Hva snur svaret'),
  money('public', 'Offentlig kostnad'),
  money('ledger', 'Hvem betaler hvem'),
  money('views', 'Avstemming'),
  {
    name: 'difference',
    axeElsewhere: true,
    open: async (page) => {
      await openPlan(page);
      await page.getByRole('button', { name: 'Vis forskjell' }).click();
    },
    leave: (page) => page.getByRole('button', { name: 'Skjul forskjell' }).click(),
  },
  { name: 'explanation', open: explain, leave: escape },
  {
    name: 'own-rate',
    open: async (page) => {
      const plan = await explain(page);
      const replace = plan.dialog.getByRole('button', { name: /^Sett egen sats/u });
      for (let step = 0; step < 40 && (await replace.count()) === 0; step++) {
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('ArrowRight');
      }
      await replace.first().click();
      await page.getByRole('dialog').getByRole('textbox').first().waitFor();
    },
    leave: escape,
  },
  rules('list', async () => undefined),
  rules('record', (screen) => screen.openRate('2cd', 'takst.2cd')),
  rules('legal', (screen) => screen.section('Rettslig status')),
  rules('facts', (screen) => screen.section('Om regelverket')),
  {
    name: 'help',
    open: async (page) => {
      await openPlan(page);
      await page.getByRole('button', { name: 'Hjelp', exact: true }).click();
      await page.getByRole('heading', { name: 'Ordliste' }).waitFor();
      await page.locator('#hjelp dt').filter({ hasText: 'Basistilskudd' }).first().waitFor();
    },
    leave: async (page) => {
      await page.getByRole('button', { name: 'Tilbake til planen' }).click();
      await page.locator('#hjelp').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'alternatives',
    open: async (page) => {
      const plan = await openPlan(page);
      await plan.section('Alternativer som sammenlignes').click();
      await page
        .getByRole('button', { name: /^Legg til regelendring i/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'reforms',
    open: async (page) => {
      const plan = await openPlan(page);
      const add = page.getByRole('button', { name: /^Legg til regelendring i/ }).first();
      if (!(await add.isVisible())) await plan.section('Alternativer som sammenlignes').click();
      await add.click();
      await page.locator('dialog[open]').waitFor();
    },
    leave: escape,
  },
  {
    name: 'inputs',
    open: async (page) => {
      const plan = await openPlan(page);
      await plan.openAllSections();
    },
  },
];
