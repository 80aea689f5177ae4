/** Where lines over the same x cross each other. */
import type { LineSeries } from '../../../components/plot/plotTypes';

export interface Crossing {
  readonly one: LineSeries;
  readonly other: LineSeries;
  readonly at: number;
}

/** @param xs rising @returns each crossing of each pair, by straight lines between the points, in the order of x; lines that meet
 *   in a point are not told to cross */
export function crossings(xs: readonly number[], series: readonly LineSeries[]): readonly Crossing[] {
  const found: Crossing[] = [];
  series.forEach((one, place) => {
    for (const other of series.slice(place + 1)) {
      for (let index = 1; index < xs.length; index++) {
        const [before, after] = [apart(one, other, index - 1), apart(one, other, index)];
        if (before === null || after === null || before * after >= 0) continue;
        const [from, to] = [xs[index - 1] ?? 0, xs[index] ?? 0];
        found.push({ one, other, at: from + ((to - from) * before) / (before - after) });
      }
    }
  });
  return found.sort((a, b) => a.at - b.at);
}

function apart(one: LineSeries, other: LineSeries, index: number): number | null {
  const [a, b] = [one.values[index] ?? null, other.values[index] ?? null];
  return a === null || b === null ? null : a - b;
}
