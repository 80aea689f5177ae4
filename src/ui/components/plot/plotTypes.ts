/** Plain series for a plot: what is drawn, told and put in its table. */

/** As many colours as `tokens.css` has; further series begin again with another pattern. */
export const SERIES_COLOURS = 9;

export interface BarSeries {
  readonly id: string;
  readonly label: string;
  /** Place among the series colours and patterns, from 0; the same line has the same place in every plot. */
  readonly place: number;
  /** Bars with the same stack stand on each other. */
  readonly stack: string;
  /** One per label. */
  readonly values: readonly number[];
}

export interface LineSeries {
  readonly id: string;
  readonly label: string;
  readonly place: number;
  /** One per x; null where there is no figure. */
  readonly values: readonly (number | null)[];
  /** A spread around the line, lowest and highest at each x: for figures that are drawn many times. */
  readonly band?: { readonly low: readonly number[]; readonly high: readonly number[] };
  /** Drawn thin: a limit or a target, not a result. */
  readonly isLimit?: boolean;
}
