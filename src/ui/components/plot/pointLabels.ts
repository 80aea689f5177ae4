/** Where the names of marked points stand: above their rings, to the side the line through them does not rise to. */

import type { LinesSpec } from './plotTypes';

export interface PointAt {
  /** The ring's middle, pixels from the canvas' top left. */
  readonly x: number;
  readonly y: number;
  /** Width of the name, pixels. */
  readonly width: number;
  /** A line falls through the ring towards the right: the room above it is to the right. */
  readonly falls: boolean;
}

export interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** A name's left edge and foot, pixels. */
export interface LabelAt {
  readonly left: number;
  readonly foot: number;
}

/** Whether the lines around a place along the bottom fall more than they rise: each by how far it goes there. */
export function fallsAt({ xs, series }: Pick<LinesSpec, 'xs' | 'series'>, x: number): boolean {
  const after = Math.max(
    1,
    xs.findIndex((at) => at >= x),
  );
  const rise = series.reduce((sum, { values }) => {
    const [from, to] = [values[after - 1] ?? null, values[after] ?? null];
    return from === null || to === null ? sum : sum + to - from;
  }, 0);
  return rise < 0;
}

/** From a ring's middle up to the foot of its name. */
const UP = 9;

/**
 * @param height of a name, pixels
 * @returns one per point; null where the name would cover one before it
 */
export function placeLabels(points: readonly PointAt[], area: Area, height: number): readonly (LabelAt | null)[] {
  const placed: { left: number; right: number; foot: number }[] = [];
  return points.map(({ x, y, width, falls }) => {
    const wanted = falls ? x - UP : x + UP - width;
    const left = Math.max(area.left, Math.min(wanted, area.right - width));
    const foot = Math.max(y - UP, area.top + height);
    const covers = placed.some(
      (each) => left < each.right && left + width > each.left && Math.abs(foot - each.foot) < height,
    );
    if (covers) return null;
    placed.push({ left, right: left + width, foot });
    return { left, foot };
  });
}
