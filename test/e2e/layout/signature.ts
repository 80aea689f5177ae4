/**
 * A coarse picture of a page: its landmarks, sections and panels in order, and how wide each is and where it begins. It
 * does not know letters or colours, so it is the same whatever draws the text; a part that has moved, shrunk or gone is told by name.
 */
import type { Page } from 'playwright-core';
import { settled } from '../settled';
import { installTools, type ToolWindow } from './tools';

/** One part of a page. */
export interface Part {
  /** How deep within other parts, from 0. */
  readonly depth: number;
  /** Tag with id, section or class, and which of those with the same name: `section.inputs`, `details[staff]`, `section:2`. */
  readonly name: string;
  /** Left edge and width, in pixels of the window rounded to 16. */
  readonly left: number;
  readonly width: number;
  /** Height, rounded to 16. */
  readonly height: number;
  /** Whether it begins below the part before it, or stands beside it. */
  readonly place: 'below' | 'beside';
}

/** The parts that are on screen now. */
export async function signature(page: Page): Promise<Part[]> {
  await settled(page);
  await installTools(page);
  return page.evaluate(() => {
    const tools = (window as ToolWindow).layoutTools;
    if (tools === undefined) throw new Error('the tools are not in the page');
    const GRID = 16;
    /** Classes of a moment: a part has the same name with and without. */
    const STATES = new Set(['waiting', 'stale']);
    const rounded = (value: number): number => Math.round(value / GRID) * GRID;
    const named =
      'header, nav, main, aside, footer, section, article, dialog, details, [role="region"], [role="group"][aria-label], h1, form, .bar, .steps, .intro, .actions';
    const isLegible = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1;
    };
    const counted = new Map<string, number>();
    const nameOf = (element: Element): string => {
      const tag = element.tagName.toLowerCase();
      const own = [...element.classList].find((each) => !each.startsWith('svelte-') && !STATES.has(each));
      const section = element.closest('[data-section]');
      const isSection = section !== null && section.firstElementChild === element;
      let mark = own === undefined ? '' : `.${own}`;
      if (isSection) mark = `[${section.getAttribute('data-section') ?? ''}]`;
      // An id is a name when a person gave it; those of the framework are numbered.
      if (/^[a-z][a-z-]*$/.test(element.id)) mark = `#${element.id}`;
      const name = `${tag}${mark}`;
      const times = (counted.get(name) ?? 0) + 1;
      counted.set(name, times);
      return times === 1 ? name : `${name}:${times}`;
    };
    const shown = [...document.querySelectorAll(named)].filter((each) => tools.isShown(each) && isLegible(each));
    const last = new Map<Element | null, DOMRect>();
    return shown.map((element) => {
      const box = element.getBoundingClientRect();
      const around = shown.filter((other) => other !== element && other.contains(element));
      const parent = around.at(-1) ?? null;
      const sibling = last.get(parent);
      const isBeside =
        sibling !== undefined &&
        box.top < sibling.bottom - 8 &&
        (box.left >= sibling.right - 8 || box.right <= sibling.left + 8);
      last.set(parent, box);
      return {
        depth: around.length,
        name: nameOf(element),
        left: rounded(box.left),
        width: rounded(box.width),
        height: rounded(box.height),
        place: isBeside ? ('beside' as const) : ('below' as const),
      };
    });
  });
}

/** A part in one line, as it is kept: `  section.inputs 0 +432 ↕704`. */
export function lineOf({ depth, name, left, width, height, place }: Part): string {
  return `${'  '.repeat(depth)}${name} ${left} +${width} ↕${height}${place === 'beside' ? ' beside' : ''}`;
}

/** Reads a kept line. @throws if it is none */
export function partOf(line: string): Part {
  const found = /^((?: {2})*)(\S+) (-?\d+) \+(\d+) ↕(\d+)( beside)?$/.exec(line);
  if (found === null) throw new Error(`not a part of a layout: ${line}`);
  const [, indent = '', name = '', left, width, height, beside] = found;
  return {
    depth: indent.length / 2,
    name,
    left: Number(left),
    width: Number(width),
    height: Number(height),
    place: beside === undefined ? 'below' : 'beside',
  };
}

/** What rounding can do to an edge that lies between two steps of the grid. */
const EDGE = 16;
/** A text of another length changes a height by lines; a part that collapses or bursts changes it by more than this. */
const heightMayDiffer = (kept: number): number => Math.max(96, kept * 0.4);

/**
 * How a page differs from the kept picture, one line for each part that moved, came or went.
 *
 * @param kept lines of `lineOf`
 */
export function differences(kept: readonly string[], now: readonly Part[]): string[] {
  const before = kept.map(partOf);
  const was = new Map(before.map((part) => [part.name, part]));
  const is = new Map(now.map((part) => [part.name, part]));
  const found: string[] = [];
  for (const { name } of before) if (!is.has(name)) found.push(`${name} is gone`);
  for (const part of now) {
    const old = was.get(part.name);
    if (old === undefined) {
      found.push(`${part.name} is new`);
      continue;
    }
    if (Math.abs(part.left - old.left) > EDGE) found.push(`${part.name} begins at ${part.left}, was at ${old.left}`);
    if (Math.abs(part.width - old.width) > EDGE) found.push(`${part.name} is ${part.width} wide, was ${old.width}`);
    if (Math.abs(part.height - old.height) > heightMayDiffer(old.height)) {
      found.push(`${part.name} is ${part.height} high, was ${old.height}`);
    }
    if (part.place !== old.place) found.push(`${part.name} stands ${part.place} what is before it, was ${old.place}`);
    if (part.depth !== old.depth) found.push(`${part.name} lies ${part.depth} parts deep, was ${old.depth}`);
  }
  const common = (parts: readonly Part[], other: ReadonlyMap<string, Part>): string[] =>
    parts.map(({ name }) => name).filter((name) => other.has(name));
  const [order, oldOrder] = [common(now, was), common(before, is)];
  const moved = order.findIndex((name, index) => name !== oldOrder[index]);
  if (moved >= 0) found.push(`${order[moved] ?? ''} comes where ${oldOrder[moved] ?? ''} was`);
  return found;
}
