/** Where the steps of a history lie in a square of 100 by 100, the first day to the left and the greatest on top. */
import type { HistorySeries } from '../../../app/rules';

export interface StepPicture {
  readonly lines: readonly { readonly id: HistorySeries['id']; readonly path: string }[];
  /** First and last day, ISO. */
  readonly first: string;
  readonly last: string;
  /** Values at the upper and lower edge; nought is always between them. */
  readonly top: number;
  readonly bottom: number;
}

const DAY_MS = 86_400_000;

/**
 * A line per series, broken where nothing is known.
 * @param series with at least one step in all
 * @param end day to draw an open end to, where nothing known lies later
 */
export function stepPicture(series: readonly HistorySeries[], end: string): StepPicture {
  const steps = series.flatMap((each) => each.steps);
  const days = steps.flatMap(({ from, through }) => (through === null ? [from] : [from, through])).sort();
  const first = days[0] ?? end;
  const last = [end, days.at(-1) ?? end].sort().at(-1) ?? end;
  const values = steps.map(({ value }) => value);
  const bottom = Math.min(0, ...values);
  const top = Math.max(0, ...values);
  const height = top - bottom || 1;
  const width = Math.max(DAY_MS, Date.parse(last) - Date.parse(first));
  const x = (day: string, more = 0): string => place((Date.parse(day) + more - Date.parse(first)) / width);
  const y = (value: number): string => place((top - value) / height);
  const lines = series.map(({ id, steps: own }) => {
    let path = '';
    own.forEach(({ from, through, value }, index) => {
      const before = own[index - 1]?.through ?? null;
      const joins = before !== null && Date.parse(from) - Date.parse(before) === DAY_MS;
      path += joins ? `V${y(value)}` : `M${x(from)} ${y(value)}`;
      path += `H${through === null ? x(last) : x(through, DAY_MS)}`;
    });
    return { id, path };
  });
  return { lines, first, last, top, bottom };
}

/** Percent of the square, two decimals, held inside it. */
function place(share: number): string {
  return String(Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100);
}
