/**
 * Focus is never lost: where the control that has it is taken away or disabled by its own act – a row removed, the last
 * step taken back – focus goes to the nearest control that is left, so that the next Tab goes on from there. Where the
 * whole page is another, it goes to the main part of the one that comes.
 *
 * @param root what is watched; the whole page
 * @returns stops watching
 */
export function keepFocus(root: HTMLElement): () => void {
  /** What has focus, and what is around it, innermost first. */
  let around: readonly HTMLElement[] = [];
  /** What comes after it, to go on with. */
  let following: readonly HTMLElement[] = [];

  const remember = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    const outer: HTMLElement[] = [];
    for (let each = target.parentElement; each !== null && each !== root; each = each.parentElement) outer.push(each);
    around = [target, ...outer];
    const all = controlsIn(root);
    const at = all.indexOf(target);
    following = all.slice(at + 1);
  };
  const mend = (): void => {
    const [last] = around;
    if (last === undefined || document.activeElement !== document.body) return;
    if (last.isConnected && !isOff(last)) return;
    const again = last.id === '' ? null : document.getElementById(last.id);
    // The main part of the page to come is not there yet.
    if (last.id === MAIN && again === null) return;
    // An emptied list holds no control: what is around it has the one that fills it again.
    const place = around.slice(1).find((each) => each.isConnected && controlsIn(each).length > 0);
    const next = following.find((each) => each.isConnected && !isOff(each) && (place?.contains(each) ?? true));
    const page = document.getElementById(MAIN);
    const isOtherPage = place === undefined || (page !== null && place !== page && place.contains(page));
    const found = again ?? (isOtherPage ? page : (next ?? controlsIn(place)[0] ?? page));
    found?.focus({ preventScroll: true });
  };
  root.addEventListener('focusin', remember);
  const watch = new MutationObserver(mend);
  watch.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
  return () => {
    root.removeEventListener('focusin', remember);
    watch.disconnect();
  };
}

/** Id of a page's main part. */
const MAIN = 'innhold';
/** The way past the header is for who begins at the top. */
const CONTROLS = 'input, select, textarea, button, summary, a[href]:not(.skip), [tabindex="0"]';

const isOff = (element: HTMLElement): boolean => element.matches(':disabled') || !element.checkVisibility();

function controlsIn(place: HTMLElement): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(CONTROLS)].filter((each) => each.tabIndex >= 0 && !isOff(each));
}
