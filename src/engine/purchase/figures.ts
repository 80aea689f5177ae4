/** Figures and ranges of a valuation. */
import type { Unit } from '../kernel/units';
import type { TraceNode } from '../practice/results';

/** A figure that can explain itself. */
export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  /** "Hvor kommer tallet fra?", the same tree as elsewhere in the app. */
  readonly trace: TraceNode;
}

/** null = it cannot be said with what is known. */
export type MaybeFigure = Figure | null;

/** A low and a high end around the figure with what is answered. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** A range whose ends explain themselves. */
export interface FigureRange {
  readonly low: Figure;
  readonly high: Figure;
}

/** A published source, as it is cited beside a figure. */
export interface Citation {
  /** Id in `sources.json`. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  /** Page, paragraph or table; null = the whole. */
  readonly locator: string | null;
}
