/**
 * The kinds of number a user types. A `prosent` is typed and shown per hundred and held as a fraction (12,5 ↔ 0.125);
 * `antall` is whole; `kroner` and `desimal` may have decimals. An `aarstall` is whole and never parted in groups.
 */
export type NumberKind = 'kroner' | 'prosent' | 'antall' | 'aarstall' | 'desimal';

/** How many places the decimal point moves from what is typed to what is held. */
export const TYPED_EXPONENT: Readonly<Record<NumberKind, number>> = {
  kroner: 0,
  prosent: -2,
  antall: 0,
  aarstall: 0,
  desimal: 0,
};
