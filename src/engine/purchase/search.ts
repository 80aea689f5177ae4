/** Root search between two ends of opposite sign: by the secant, and by halving where that is slow. No derivatives. */

/** Steps at most: halving alone would bring 10⁹ below a thousandth in 40. */
const STEPS = 80;

/**
 * Where a function changes sign between two ends (Illinois: a secant that never leaves the interval).
 * @param f finite on the interval; needs no particular shape, but with several roots only one is found
 * @param tolerance width, or distance between two guesses, at which the search ends
 * @returns null when the ends have the same sign
 */
export function crossing(f: (x: number) => number, low: number, high: number, tolerance: number): number | null {
  let [a, b] = [low, high];
  let [atA, atB] = [f(a), f(b)];
  if (atA === 0) return a;
  if (atB === 0) return b;
  if (atA > 0 === atB > 0) return null;
  let last = Number.NaN;
  for (let step = 0; step < STEPS && Math.abs(b - a) > tolerance; step++) {
    // Every third step halves, so that a kink cannot hold the secant back.
    const x = step % 3 === 2 ? (a + b) / 2 : b - (atB * (b - a)) / (atB - atA);
    const value = f(x);
    if (value === 0 || Math.abs(x - last) <= tolerance / 2) return x;
    last = x;
    if (value > 0 === atB > 0) {
      // The same end moves again: the other one counts half, which bends the secant towards it.
      atA /= 2;
    } else {
      [a, atA] = [b, atB];
    }
    [b, atB] = [x, value];
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
  return crossing(f, 0, high, 0.001) ?? 0;
}
