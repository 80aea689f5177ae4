/** Root search between two ends of opposite sign: by the secant, and by halving where that is slow. No derivatives. */

/** Steps at most; every third halves, so that the widest interval ends far below a krone. */
const STEPS = 180;

/**
 * Where a function changes sign between two ends.
 * @param f finite on the interval; needs no particular shape, but with several roots only one is found
 * @param tolerance width of the interval at which the search ends
 * @returns a point within the tolerance of a change of sign; null when the ends have the same sign
 */
export function crossing(f: (x: number) => number, low: number, high: number, tolerance: number): number | null {
  let [a, b] = [low, high];
  let [atA, atB] = [f(a), f(b)];
  if (atA === 0) return a;
  if (atB === 0) return b;
  if (atA > 0 === atB > 0) return null;
  for (let step = 0; step < STEPS && b - a > tolerance; step++) {
    const secant = a + ((b - a) * atA) / (atA - atB);
    const isHalved = step % 3 === 2 || !(secant > a && secant < b);
    const x = isHalved ? (a + b) / 2 : secant;
    const value = f(x);
    if (value === 0) return x;
    const isLow = value > 0 === atA > 0;
    if (isLow) [a, atA] = [x, value];
    else [b, atB] = [x, value];
    if (isHalved) continue;
    // A good secant lands beside the root: a look just past it closes the interval from the other side.
    const past = isLow ? x + tolerance / 2 : x - tolerance / 2;
    if (past <= a || past >= b) continue;
    const beyond = f(past);
    if (beyond === 0) return past;
    if (beyond > 0 === atA > 0) [a, atA] = [past, beyond];
    else [b, atB] = [past, beyond];
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
