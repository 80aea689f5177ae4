/** Places on an axis in percent, and round numbers to mark it with. */

export interface Axis {
  readonly low: number;
  readonly high: number;
  /** Round numbers from `low` to `high`. */
  readonly ticks: readonly number[];
}

/** Steps an axis is marked in: 1, 2, 2.5 or 5 times a power of ten. */
const STEPS = [1, 2, 2.5, 5, 10] as const;

/**
 * An axis on round numbers that holds every value.
 * @param most so many ticks at most, 2 or more
 */
export function axisOf(values: readonly number[], most = 6): Axis {
  const known = values.filter((value) => Number.isFinite(value));
  let [low, high] = [Math.min(...known), Math.max(...known)];
  if (known.length === 0) [low, high] = [0, 1];
  if (high - low < 1e-9 * Math.max(1, Math.abs(low), Math.abs(high))) {
    [low, high] = Math.abs(high) < 1e-9 ? [0, 1] : [Math.min(0, low), Math.max(0, high)];
  }
  const rough = (high - low) / (most - 1);
  const power = 10 ** Math.floor(Math.log10(rough));
  const candidates = [...STEPS.map((each) => each * power), 20 * power];
  const holds = (step: number): boolean => Math.ceil(high / step) - Math.floor(low / step) < most;
  const step = candidates.find(holds) ?? 50 * power;
  const [first, last] = [Math.floor(low / step + 1e-9), Math.ceil(high / step - 1e-9)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { low: first * step, high: last * step, ticks };
}

/** An axis for levels far from nothing begins near them only when the steps between them would else be too small to see. */
const LEAST_PART = 0.2;

/**
 * An axis for a way from one level to another: from nothing, unless all there is to see would then fill less than a fifth
 * of it. `low` above 0 tells that it is cut.
 */
export function levelAxis(values: readonly number[]): Axis {
  const known = values.filter((value) => Number.isFinite(value));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const isFar = known.length > 0 && low > 0 && high - low < LEAST_PART * high;
  return isFar ? axisOf([low - 0.15 * (high - low), high]) : axisOf([0, ...known]);
}

/** Decimals needed for every mark of an axis in units of `per`, 0–2: marks under each other have as many. */
export function tickDecimals({ ticks }: Axis, per: number): number {
  const isExact = (decimals: number): boolean =>
    ticks.every((tick) => {
      const shown = (tick / per) * 10 ** decimals;
      return Math.abs(shown - Math.round(shown)) < 1e-6;
    });
  return [0, 1].find(isExact) ?? 2;
}

/** How far along the axis a value lies, percent from its low end. */
export function along({ low, high }: Axis, value: number): number {
  return high === low ? 0 : ((value - low) / (high - low)) * 100;
}

/**
 * Places for labels that would cover each other, moved apart as little as needed and kept within 0–100.
 * @param places wanted, percent @param apart least distance, percent
 */
export function spread(places: readonly number[], apart: number): readonly number[] {
  const order = places.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  const room = Math.min(apart, 100 / Math.max(1, places.length));
  for (const [place, each] of order.entries()) {
    const before = order[place - 1];
    if (before !== undefined) each.at = Math.max(each.at, before.at + room);
  }
  for (const [place, each] of [...order.entries()].reverse()) {
    each.at = Math.min(each.at, (order[place + 1]?.at ?? Infinity) - room, 100);
    each.at = Math.max(each.at, place * room);
  }
  const moved: number[] = [];
  for (const { at, index } of order) moved[index] = at;
  return moved;
}
