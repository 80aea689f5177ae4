/** The rules screen, as a user finds their way in it. */
import type { Locator, Page } from 'playwright-core';

export class RulesScreen {
  constructor(readonly page: Page) {}

  /** From the start page or an open plan. */
  async open(): Promise<void> {
    await this.page.getByRole('button', { name: 'Regler og satser' }).click();
    await this.row.first().waitFor();
  }

  /** Back to the page beneath; does nothing when that is on screen. */
  async leave(): Promise<void> {
    const back = this.page.getByRole('button', { name: /^Tilbake til (?:planen|startsiden)$/ });
    if (await back.isVisible()) await back.click();
    await back.waitFor({ state: 'detached' });
  }

  get row(): Locator {
    return this.page.locator('[data-rate]');
  }

  get search(): Locator {
    return this.page.getByRole('textbox', { name: 'Søk' });
  }

  /** Finds a record by words and opens its page. */
  async openRate(words: string, id: string): Promise<void> {
    await this.search.fill(words);
    await this.page.locator(`[data-rate="${id}"]`).click();
    await this.rate.waitFor();
  }

  /** The page of the record on screen. */
  get rate(): Locator {
    return this.page.locator('#satsen');
  }

  async section(name: string): Promise<void> {
    await this.page.getByRole('radio', { name }).check();
  }
}
