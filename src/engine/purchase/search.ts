/** Root search by halving: slow, sure, and without derivatives, which the tax brackets would spoil. */

/** Halvings: an interval of 10⁹ ends below a thousandth. */
const HALVINGS = 60;

/**
 * Where a function changes sign between two ends.
 * @param f finite on the interval; needs no particular shape, but with several roots only one is found
 * @param tolerance width at which the search ends
 * @returns null when the ends have the same sign
 */
export function crossing(f: (x: number) => number, low: number, high: number, tolerance: number): number | null {
  let [a, b] = [low, high];
  const atLow = f(a);
  if (atLow === 0) return a;
  const atHigh = f(b);
  if (atHigh === 0) return b;
  if (atLow > 0 === atHigh > 0) return null;
  for (let i = 0; i < HALVINGS && b - a > tolerance; i++) {
    const middle = (a + b) / 2;
    if (f(middle) > 0 === atLow > 0) a = middle;
    else b = middle;
  }
  return (a + b) / 2;
}

/**
 * The largest `x` from 0 with a value that is not negative, for a function that falls as `x` grows.
 * @returns 0 when nothing is gained at 0; infinity when it is not negative at the limit
 */
export function largestWithGain(f: (x: number) => number, limit: number): number {
  if (f(0) <= 0) return 0;
  let high = Math.min(1_000_000, limit);
  while (f(high) >= 0) {
    if (high >= limit) return Infinity;
    high = Math.min(limit, high * 4);
  }
  return crossing(f, 0, high, 0.01) ?? 0;
}
