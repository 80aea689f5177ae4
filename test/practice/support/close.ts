/** Equal but for the last bits: sums in another order differ by rounding, never by a krone. */
export function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
