/** What the layout checks know of elements and boxes, put into the page once; it runs there, and can name nothing outside itself. */
import type { Page } from 'playwright-core';

/** A rectangle of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Everything the checks share inside the page. */
export interface LayoutTools {
  /** The element as a person finds it again: tag, id or class, and the beginning of its words. */
  readonly name: (element: Element) => string;
  /** On screen or reachable by scrolling; not what only a screen reader is given, nor what lies under an open dialog. */
  readonly isShown: (element: Element) => boolean;
  readonly boxOf: (element: Element) => Box;
  /** Width and height two boxes share; both positive when they overlap. */
  readonly shared: (one: Box, other: Box) => { readonly width: number; readonly height: number };
  /** The nearest ancestor that scrolls or cuts what it holds, or null. */
  readonly clipperOf: (element: Element) => Element | null;
  /** Every control that can be pressed, typed in or chosen. */
  readonly controls: () => HTMLElement[];
}

/** A window the tools have been put into. */
export type ToolWindow = Window & { layoutTools?: LayoutTools };

/** Puts the tools into the page, if they are not there. */
export function installTools(page: Page): Promise<void> {
  return page.evaluate(() => {
    const holder = window as ToolWindow;
    if (holder.layoutTools !== undefined) return;
    const ownClass = (element: Element): string =>
      [...element.classList].filter((each) => !each.startsWith('svelte-')).join('.');
    const isForScreenReaders = (element: Element): boolean =>
      element.closest('.visually-hidden') !== null || getComputedStyle(element).clipPath === 'inset(50%)';
    const openDialog = (): Element | null => [...document.querySelectorAll('dialog[open]')].at(-1) ?? null;
    const tools: LayoutTools = {
      name: (element) => {
        const mark = element.id !== '' && !/^c\d+|^\d/.test(element.id) ? `#${element.id}` : ownClass(element);
        const words = element.getAttribute('aria-label') ?? '';
        const text = (words === '' ? element.textContent : words).replaceAll(/\s+/g, ' ').trim().slice(0, 40);
        return `${element.tagName.toLowerCase()}${mark === '' || mark.startsWith('#') ? mark : `.${mark}`} «${text}»`;
      },
      isShown: (element) => {
        if (!element.checkVisibility({ checkOpacity: false, checkVisibilityCSS: true })) return false;
        const dialog = openDialog();
        if (dialog !== null && !dialog.contains(element)) return false;
        return !isForScreenReaders(element);
      },
      boxOf: (element) => {
        const { left, top, right, bottom } = element.getBoundingClientRect();
        return { left, top, right, bottom };
      },
      shared: (one, other) => ({
        width: Math.min(one.right, other.right) - Math.max(one.left, other.left),
        height: Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top),
      }),
      clipperOf: (element) => {
        for (let each = element.parentElement; each !== null && each !== document.body; each = each.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(each);
          if (overflowX !== 'visible' || overflowY !== 'visible') return each;
        }
        return null;
      },
      controls: () =>
        [
          ...document.querySelectorAll<HTMLElement>(
            'a[href], button, input, select, textarea, summary, [role="slider"], [role="option"], [tabindex="0"]',
          ),
        ].filter(
          (each) =>
            tools.isShown(each) &&
            // A frame that scrolls is reached by keyboard too, and holds controls; it is none.
            each.getAttribute('role') !== 'region',
        ),
    };
    holder.layoutTools = tools;
  });
}
