/**
 * Equal but for the last bits: sums in another order differ by rounding, never by a krone. Figures that are themselves a
 * difference of millions carry the rounding of the millions, hence the floor of a millionth of a krone.
 */
export function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1000, Math.abs(a), Math.abs(b));
}
