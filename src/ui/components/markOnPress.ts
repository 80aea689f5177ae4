/** A field whose text is replaced by what is typed after the first press on it, as in a spreadsheet. */

/**
 * For `onmousedown`: the first press gives the field focus with its text marked by its own `onfocus`; the browser would
 * put the caret there and unmark it. Presses after that place the caret.
 */
export function markOnPress(event: MouseEvent & { currentTarget: HTMLInputElement }): void {
  const field = event.currentTarget;
  if (event.button !== 0 || document.activeElement === field) return;
  event.preventDefault();
  field.focus();
}
