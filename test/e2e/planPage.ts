/** The start page and the plan page, as a user finds their way in them. */
import type { Locator, Page } from 'playwright-core';
import { finished } from './settled';

export class PlanPage {
  constructor(readonly page: Page) {}

  /** Back to the start page from wherever the last spec was. */
  async start(): Promise<void> {
    await this.page.keyboard.press('Escape');
    const back = this.page.getByRole('button', { name: /^(?:Alle planer|Tilbake til startsiden)$/u });
    const title = this.page.getByRole('heading', { level: 1 });
    await title.first().waitFor();
    if (await back.isVisible()) await back.click();
    await this.page.getByRole('heading', { name: 'Eksempler' }).waitFor();
  }

  /** Opens the bundled example whose title holds the text, and waits for its figures. */
  async openExample(title: string | RegExp): Promise<void> {
    await this.start();
    await this.page.getByRole('button', { name: title }).first().click();
    await this.headline.waitFor();
  }

  /** The first sentence of the answer. */
  get headline(): Locator {
    return this.page.locator('p.headline');
  }

  section(name: string): Locator {
    return this.page.locator('summary').filter({ hasText: name }).first();
  }

  async openAllSections(): Promise<void> {
    const shut = this.page.locator('details:not([open]) > summary');
    while ((await shut.count()) > 0) {
      for (let left = await shut.count(); left > 0; left = await shut.count()) await shut.first().click();
      // What has been opened may bring parts of its own.
      await finished(this.page);
    }
  }

  /** The figure of a row in "Driftsformene side om side", in the first column. */
  figure(row: string): Locator {
    return this.page.getByRole('row', { name: row }).first().getByRole('button').first();
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog', { name: 'Hvor kommer tallet fra?' });
  }

  /** True when something makes the whole page scroll sideways. */
  scrollsSideways(): Promise<boolean> {
    return this.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  }
}

/** The example with most in it. */
export const GROUP_EXAMPLE = /Åpne eksempelet Fire leger/;
