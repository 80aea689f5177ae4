/** Controls that lie over each other, are too small to hit, or do not show that they have focus. */
import type { Page } from 'playwright-core';
import type { Box, ToolWindow } from './tools';

/** Two controls on the same spot. Each in its own frame that scrolls is compared with those of that frame. */
export function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tools = (window as ToolWindow).layoutTools;
    if (tools === undefined) throw new Error('the tools are not in the page');
    // What is hidden to the eye and drawn by its label stands where the label does.
    const drawn = tools.controls().filter((each) => getComputedStyle(each).opacity !== '0');
    const placed = drawn
      .map((element) => ({ element, box: tools.boxOf(element), frame: tools.clipperOf(element) }))
      .sort((a, b) => a.box.top - b.box.top);
    const found: string[] = [];
    placed.forEach((one, index) => {
      for (let next = index + 1; next < placed.length; next++) {
        const other = placed[next];
        if (other === undefined || other.box.top >= one.box.bottom) break;
        if (other.frame !== one.frame) continue;
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        const { width, height } = tools.shared(one.box, other.box);
        if (width > 1 && height > 1) found.push(`${tools.name(one.element)} and ${tools.name(other.element)} overlap`);
      }
    });
    return found;
  });
}

/**
 * Controls under 24×24 CSS pixels, with the exceptions of WCAG 2.2, 2.5.8: what stands within a sentence, and what
 * has so much room that a circle of 24 pixels around it touches no other control.
 */
export function tooSmall(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tools = (window as ToolWindow).layoutTools;
    if (tools === undefined) throw new Error('the tools are not in the page');
    const LEAST = 24;
    /** With its labels, which answer to a press as the control does. */
    const target = (element: HTMLElement): Box => {
      const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
      const boxes = [element, ...labels].filter((each) => tools.isShown(each)).map(tools.boxOf);
      return {
        left: Math.min(...boxes.map(({ left }) => left)),
        top: Math.min(...boxes.map(({ top }) => top)),
        right: Math.max(...boxes.map(({ right }) => right)),
        bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
      };
    };
    const isInSentence = (element: HTMLElement): boolean =>
      getComputedStyle(element).display.startsWith('inline') &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node !== element && node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 1,
      );
    const distance = (x: number, y: number, box: Box): number =>
      Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    const all = tools.controls().map((element) => ({ element, box: target(element), frame: tools.clipperOf(element) }));
    const isSmall = ({ box }: (typeof all)[number]): boolean =>
      box.right - box.left < LEAST - 0.5 || box.bottom - box.top < LEAST - 0.5;
    return all
      .filter((each) => isSmall(each) && !isInSentence(each.element))
      .filter(({ element, box, frame }) => {
        // A control that fills a card or a row is pressed anywhere in it.
        if (getComputedStyle(element, '::after').position === 'absolute') return false;
        const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
        return all.some((other) => {
          if (other.element === element || other.frame !== frame) return false;
          if (other.element.contains(element) || element.contains(other.element)) return false;
          if (distance(x, y, other.box) < LEAST / 2 - 0.5) return true;
          const [otherX, otherY] = [(other.box.left + other.box.right) / 2, (other.box.top + other.box.bottom) / 2];
          return isSmall(other) && Math.hypot(x - otherX, y - otherY) < LEAST - 0.5;
        });
      })
      .map(({ element, box }) => {
        const [width, height] = [box.right - box.left, box.bottom - box.top].map((each) => Math.round(each));
        return `${tools.name(element)} is ${width}×${height}, and too near another control`;
      });
  });
}

/**
 * What stays in sight while its frame scrolls, and could lie over a control that gets focus (WCAG 2.2, 2.4.11): the frame
 * must keep as much clear at its top (`scroll-padding-top`) as what stays there is high.
 */
export function coveringHeads(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const tools = (window as ToolWindow).layoutTools;
    if (tools === undefined) throw new Error('the tools are not in the page');
    const frameOf = (element: Element): Element => {
      for (let each = element.parentElement; each !== null && each !== document.body; each = each.parentElement) {
        const { overflowY } = getComputedStyle(each);
        if (overflowY === 'auto' || overflowY === 'scroll') return each;
      }
      return document.documentElement;
    };
    const highest = new Map<Element, { readonly element: Element; readonly height: number }>();
    for (const element of document.querySelectorAll('nav, thead th')) {
      const { position, top } = getComputedStyle(element);
      // What stands beside the rest covers nothing of it.
      if (position !== 'sticky' || top === 'auto' || parseFloat(top) > 0 || !tools.isShown(element)) continue;
      const [frame, height] = [frameOf(element), element.getBoundingClientRect().height];
      // Held so far above the frame that none of it is in sight.
      if (parseFloat(top) + height <= 0) continue;
      if (height > (highest.get(frame)?.height ?? 0)) highest.set(frame, { element, height });
    }
    return [...highest].flatMap(([frame, { element, height }]) => {
      const clear = parseFloat(getComputedStyle(frame).scrollPaddingTop) || 0;
      if (clear >= height) return [];
      return [`${tools.name(element)} covers ${Math.round(height)}, and ${Math.round(clear)} is kept clear`];
    });
  });
}

/**
 * Gives each control focus in turn, as the Tab key does, and tells of those whose focus is not to be seen: no outline,
 * or something that stays in place lies over all of it.
 *
 * @param most so many controls, spread evenly over all of them
 */
export async function unseenFocus(page: Page, most: number): Promise<string[]> {
  // The keyboard was last used: the browser then shows focus on whatever is given it.
  await page.keyboard.press('Shift');
  await page.keyboard.press('Tab');
  return page.evaluate((limit) => {
    const tools = (window as ToolWindow).layoutTools;
    if (tools === undefined) throw new Error('the tools are not in the page');
    const before = document.activeElement;
    const frames = [...document.querySelectorAll('*')].map((each) => ({
      each,
      top: each.scrollTop,
      left: each.scrollLeft,
    }));
    const pageTop = window.scrollY;
    const outline = (element: Element, part?: string): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
    };
    /** Where a control may show its focus: on itself, on what it fills, or on the label that draws it. */
    const showsOutline = (element: Element): boolean =>
      [
        element,
        element.nextElementSibling,
        element.parentElement,
        element.querySelector('[tabindex], polyline, rect'),
      ].some((each) => each !== null && (outline(each) || outline(each, '::after') || outline(each, '::before')));
    const found: string[] = [];
    const stops = tools.controls().filter((each) => !each.matches(':disabled') && each.tabIndex >= 0);
    const step = Math.max(1, stops.length / limit);
    for (let place = 0; place < stops.length; place += step) {
      const each = stops[Math.floor(place)];
      if (each === undefined) continue;
      each.focus();
      if (document.activeElement !== each) {
        found.push(`${tools.name(each)} does not take focus`);
        continue;
      }
      if (!showsOutline(each)) found.push(`${tools.name(each)} does not show its focus`);
      const box = (each.closest('label') ?? each).getBoundingClientRect();
      const points = [
        [0.5, 0.5],
        [0.08, 0.2],
        [0.92, 0.2],
        [0.08, 0.8],
        [0.92, 0.8],
      ].map(([x = 0, y = 0]) => document.elementFromPoint(box.left + box.width * x, box.top + box.height * y));
      const isSeen = points.some(
        (hit) =>
          hit !== null &&
          (hit === each || each.contains(hit) || hit.contains(each) || each.closest('label')?.contains(hit)),
      );
      if (!isSeen)
        found.push(
          `${tools.name(each)} has focus under ${points[0] === null || points[0] === undefined ? 'the edge' : tools.name(points[0])}`,
        );
    }
    for (const { each, top, left } of frames) {
      if (each.scrollTop !== top) each.scrollTop = top;
      if (each.scrollLeft !== left) each.scrollLeft = left;
    }
    window.scrollTo(0, pageTop);
    // The link past the heading lies over it for as long as it has focus, as it should.
    if (before instanceof HTMLElement && !before.matches('.skip')) before.focus({ preventScroll: true });
    else if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    return found;
  }, most);
}
