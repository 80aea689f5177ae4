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

/** A spread around figures that are drawn many times: the lowest and the highest at each place. */
export interface Spread {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

export interface LineSeries {
  readonly id: string;
  readonly label: string;
  readonly place: number;
  /** One per x; null where there is no figure. */
  readonly values: readonly (number | null)[];
  /** Drawn as a band around the line. */
  readonly spread?: Spread;
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
  /** A value in or beside its bar. */
  readonly nameText: (value: number) => string;
  /** Around the top of a stack, by stack: drawn as an upright line through it. */
  readonly spreads: Readonly<Record<string, Spread>>;
  /** Drawn across each column: what there is room for. */
  readonly limits: readonly BarLimit[];
}

export interface BarLimit {
  readonly label: string;
  /** One per label; null where there is none. */
  readonly values: readonly (number | null)[];
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
  /** Points with a name of their own: where lines cross. */
  readonly points: readonly LinePoint[];
}

export interface LinePoint {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

export type Tone = 'up' | 'down' | 'level';

/** A bar from one value to another, with its name before it and its value in words beside it. */
export interface SpanRow {
  readonly id: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly tone: Tone;
  readonly text: string;
  /** Where `to` may come to lie: drawn as a line through its end. */
  readonly spread?: { readonly low: number; readonly high: number };
}

/** Bars beneath each other, from the top. */
export interface SpansSpec {
  readonly kind: 'spans';
  readonly rows: readonly SpanRow[];
  readonly axis: Axis;
  readonly tickText: (value: number) => string;
  /** Each bar begins where the one above ended: a thin line leads from one to the next. */
  readonly isChained: boolean;
}

export type ChartSpec = BarsSpec | LinesSpec | SpansSpec;

/** Columns, or rows, that are read one by one. */
export function countOf(spec: ChartSpec): number {
  if (spec.kind === 'bars') return spec.labels.length;
  return spec.kind === 'lines' ? spec.xs.length : spec.rows.length;
}
