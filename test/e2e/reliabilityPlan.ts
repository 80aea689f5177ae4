/** What the specs on reliability share: a plan one types in, and chance that can be repeated. */
import type { Locator, Page } from 'playwright-core';

/** A number from 0 up to 1, the same sequence for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export class TypedPlan {
  constructor(readonly page: Page) {}

  get title(): Locator {
    return this.page.getByRole('textbox', { name: 'Planens navn' });
  }

  get listeinnbyggere(): Locator {
    return this.page.getByRole('textbox', { name: 'Listeinnbyggere ved start' }).first();
  }

  async startPage(): Promise<void> {
    await this.page.getByRole('heading', { name: 'Dine planer' }).waitFor();
  }

  async makeNew(): Promise<void> {
    await this.startPage();
    await this.page.getByRole('button', { name: 'Begynn med en tom plan', exact: true }).click();
    await this.title.waitFor();
  }

  /** Opens the plan that was changed last. */
  async openNewest(): Promise<void> {
    await this.startPage();
    await this.page.locator('section[aria-labelledby="dine-planer"] li button').first().click();
    await this.title.waitFor();
  }

  /** Replaces what stands in the field, key by key. */
  async type(field: Locator, text: string): Promise<void> {
    await field.click();
    await this.page.keyboard.press('ControlOrMeta+A');
    await this.page.keyboard.type(text);
  }

  /** The titles on the start page. */
  async titles(): Promise<string[]> {
    await this.startPage();
    const list = this.page.locator('section[aria-labelledby="dine-planer"] li');
    const texts = await list.allInnerTexts();
    return texts.map((text) => text.split('\n')[0] ?? '');
  }
}

/** A whole number as shown in a field, without its groups. */
export const digits = (text: string): string => text.replace(/\D/gu, '');
