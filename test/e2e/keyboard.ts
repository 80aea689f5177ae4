/** What a user without a pointer does. */
import type { Locator, Page } from 'playwright-core';

export const isFocused = (control: Locator): Promise<boolean> =>
  control.evaluate((element) => element === document.activeElement);

/**
 * Presses a key until the control has focus: a user who cannot point comes there too.
 *
 * @param most presses before it counts as out of reach
 */
export async function tabTo(page: Page, control: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab', most = 120): Promise<void> {
  await control.waitFor();
  for (let presses = 0; presses < most; presses++) {
    if (await isFocused(control)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`Not reached with ${key}: ${String(control)}`);
}

/** Comes to a field with Tab and types. @param delay ms between the keys */
export async function typeIn(page: Page, control: Locator, text: string, delay = 0): Promise<void> {
  await tabTo(page, control);
  await page.keyboard.type(text, { delay });
}

/** As pasting from a spreadsheet does: the clipboard's text to what has focus. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', copied);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}
