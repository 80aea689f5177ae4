/** Plain series for a plot: what is drawn, told and put in its table. Nothing here knows how it is drawn. */
import type { Axis } from './scale';

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

/** Bars that stand on each other, one group per label. */
export interface BarsSpec {
  readonly kind: 'bars';
  readonly labels: readonly string[];
  readonly series: readonly BarSeries[];
  readonly axis: Axis;
  readonly tickText: (value: number) => string;
}

/** Lines over rising numbers. */
export interface LinesSpec {
  readonly kind: 'lines';
  readonly xs: readonly number[];
  /** Where the axis along the bottom is marked, if there is room. */
  readonly xTicks: readonly number[];
  readonly xText: (x: number) => string;
  readonly series: readonly LineSeries[];
  readonly axis: Axis;
  readonly tickText: (value: number) => string;
  /** Marked in the plot: what the plan says now. */
  readonly now: { readonly x: number; readonly label: string } | null;
}

export type ChartSpec = BarsSpec | LinesSpec;
