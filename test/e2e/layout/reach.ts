/** Text and boxes that reach out of where they belong. All in the page; every finding names its element. */
import type { Page } from 'playwright-core';
import type { ToolWindow } from './tools';

/**
 * What scrolls sideways without being meant to: the document, or a part of it. A table too wide for the window may
 * scroll in a frame of its own, and so may what is a named region the keyboard reaches; nothing else may.
 */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tools = (window as ToolWindow).layoutTools;
    if (tools === undefined) throw new Error('the tools are not in the page');
    const root = document.documentElement;
    const found: string[] = [];
    const isFrame = (element: Element): boolean =>
      element.matches('[role="region"][tabindex="0"]') || element.firstElementChild instanceof HTMLTableElement;
    const isFramed = (element: Element): boolean => {
      for (let each: Element | null = element; each !== null; each = each.parentElement) if (isFrame(each)) return true;
      return false;
    };
    for (const each of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX } = getComputedStyle(each);
      if (overflowX !== 'auto' && overflowX !== 'scroll') continue;
      if (each.scrollWidth <= each.clientWidth + 1 || isFramed(each) || !tools.isShown(each)) continue;
      if (each.matches('textarea')) continue;
      found.push(`${tools.name(each)} scrolls sideways: ${each.scrollWidth} in ${each.clientWidth}`);
    }
    if (root.scrollWidth > root.clientWidth + 1) {
      const outside = [...document.querySelectorAll('body *')].filter(
        (each) => each.getBoundingClientRect().right > root.clientWidth + 1 && tools.isShown(each) && !isFramed(each),
      );
      // The innermost is what made the others wide.
      const cause = outside
        .filter((each) => !outside.some((other) => other !== each && each.contains(other)))
        .sort((a, b) => b.getBoundingClientRect().right - a.getBoundingClientRect().right);
      found.push(
        `the page scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}, by ${cause.slice(0, 3).map(tools.name).join(', ')}`,
      );
    }
    return found;
  });
}

/** Text that is cut: by a box that hides what is too much, by a field too narrow for it, or by the edge of the window. */
export function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tools = (window as ToolWindow).layoutTools;
    if (tools === undefined) throw new Error('the tools are not in the page');
    const found: string[] = [];
    const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
    const measure = document.createElement('canvas').getContext('2d');
    for (const each of document.querySelectorAll<HTMLElement>('body *')) {
      if (each instanceof SVGElement) continue;
      const style = getComputedStyle(each);
      const hasText = each.textContent.trim() !== '';
      // A number of lines that the style itself promises is a choice, as long as the whole can be read elsewhere.
      const isClamped = style.getPropertyValue('-webkit-line-clamp') !== 'none';
      if ((hides(style.overflowX) || hides(style.overflowY)) && hasText && !isClamped && tools.isShown(each)) {
        const wide = hides(style.overflowX) && each.scrollWidth > each.clientWidth + 1;
        const high = hides(style.overflowY) && each.scrollHeight > each.clientHeight + 1;
        if (wide || high) {
          found.push(
            `${tools.name(each)} cuts its text: ${each.scrollWidth}×${each.scrollHeight} in ${each.clientWidth}×${each.clientHeight}`,
          );
        }
      }
      if (each.matches('input:not([type="radio"], [type="checkbox"], [type="range"])') && tools.isShown(each)) {
        if (each.scrollWidth > each.clientWidth + 1) {
          const { value } = each as HTMLInputElement;
          found.push(`${tools.name(each)} is too narrow for «${value}»: ${each.scrollWidth} in ${each.clientWidth}`);
        }
      }
      if (each instanceof HTMLSelectElement && measure !== null && tools.isShown(each)) {
        measure.font = style.font;
        const text = each.selectedOptions[0]?.text ?? '';
        const room = each.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        const needed = measure.measureText(text).width;
        if (needed > room + 1) {
          found.push(`${tools.name(each)} is too narrow for «${text}»: ${Math.round(needed)} in ${Math.round(room)}`);
        }
      }
    }
    return found;
  });
}

/** Text that runs out of its own box, or lies over other text. */
export function spilled(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tools = (window as ToolWindow).layoutTools;
    if (tools === undefined) throw new Error('the tools are not in the page');
    const found: string[] = [];
    const runs: {
      readonly element: Element;
      readonly left: number;
      readonly right: number;
      readonly top: number;
      readonly bottom: number;
    }[] = [];
    /** Lines past a clamp are laid out, and not shown. */
    const clampOf = (element: Element): Element | null => {
      for (let each: Element | null = element; each !== null; each = each.parentElement) {
        if (getComputedStyle(each).getPropertyValue('-webkit-line-clamp') !== 'none') return each;
      }
      return null;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      if (element === null || (node.textContent ?? '').trim() === '') continue;
      if (element.closest('svg, option, script, style') !== null || !tools.isShown(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const clamp = clampOf(element)?.getBoundingClientRect().bottom ?? Infinity;
      for (const { left, right, top, bottom } of range.getClientRects()) {
        // A line's box is higher than its letters.
        const trim = (bottom - top) / 4;
        if (right - left > 1 && top + trim < clamp) {
          runs.push({ element, left, right, top: top + trim, bottom: bottom - trim });
        }
      }
    }
    runs.sort((a, b) => a.top - b.top);
    const clip = new Map<Element, Element | null>();
    const clipper = (element: Element): Element | null => {
      const known = clip.get(element);
      if (known !== undefined) return known;
      const result = tools.clipperOf(element);
      clip.set(element, result);
      return result;
    };
    runs.forEach((run, index) => {
      for (let next = index + 1; next < runs.length; next++) {
        const other = runs[next];
        if (other === undefined || other.top >= run.bottom) break;
        if (other.element === run.element || clipper(other.element) !== clipper(run.element)) continue;
        const { width, height } = tools.shared(run, other);
        if (width > 2 && height > 2)
          found.push(`${tools.name(run.element)} and ${tools.name(other.element)} cover each other`);
      }
    });
    for (const run of runs) {
      const cell = run.element.closest('td, th, button, label, li, dt, dd, p, h1, h2, h3, h4, h5');
      if (cell === null || getComputedStyle(cell).display === 'inline') continue;
      const { left, right } = cell.getBoundingClientRect();
      if (run.right > right + 2 || run.left < left - 2) found.push(`${tools.name(cell)}: text runs out of its box`);
    }
    return [...new Set(found)];
  });
}
