/** Plain series for a chart; the figures stay what they are, and the chart decides how they look. */
export interface ChartSeries {
  readonly id: string;
  readonly label: string;
  /** Place among the series colours and patterns, from 0; the same line has the same place in every chart. */
  readonly place: number;
  /** Bars with the same stack stand on each other. */
  readonly stack: string;
  /** One per label. */
  readonly values: readonly number[];
}

/** As many colours as `tokens.css` has; further series begin again with another pattern. */
export const SERIES_COLOURS = 9;
