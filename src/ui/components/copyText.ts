/**
 * Puts text on the clipboard. The asynchronous clipboard needs a permission that the desktop shell denies like every
 * other, so the copy event of the user's own click is the second way.
 *
 * @returns false when neither way worked
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

function copyByEvent(text: string): boolean {
  let written = false;
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    written = event.clipboardData !== null;
  };
  document.addEventListener('copy', put, { once: true, capture: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without a permission
  document.execCommand('copy');
  document.removeEventListener('copy', put, { capture: true });
  return written;
}
