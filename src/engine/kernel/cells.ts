/** What a computation is made of: its cells, and the steps that fill their columns. */
import type { LineScope } from '../practice/results';
import type { RateSeries } from '../rules/rates';
import type { AmountDef, TotalDef } from './amount';
import type { Unit } from './units';

/** Column of a cell. */
export type Slot = number & { readonly __slot: true };

export interface AmountCell {
  readonly kind: 'amount';
  readonly def: AmountDef;
  readonly scope: LineScope;
  readonly inputs: readonly Slot[];
  /**
   * Months (0-based) in which the years begin that the cell is computed for from whole years' figures, and spread evenly
   * over, and last the month after the plan; null = computed month by month.
   */
  readonly years: readonly number[] | null;
}
export interface TotalCell {
  readonly kind: 'total';
  readonly def: TotalDef;
  readonly scope: LineScope;
  readonly inputs: readonly Slot[];
  readonly signs: readonly number[];
}
export interface RateCell {
  readonly kind: 'rate';
  readonly series: RateSeries;
}
export interface InputCell {
  readonly kind: 'input';
  readonly path: string;
  readonly label: string;
  readonly unit: Unit;
  readonly origin: 'plan' | 'scenario';
  readonly note?: string;
}
export interface CalendarCell {
  readonly kind: 'calendar';
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly note?: string;
}
export interface PreviousCell {
  readonly kind: 'previous';
  readonly initial: Slot;
  of: Slot;
}
/** Which of several cells holds in each month: formulas that changed on a date. */
export interface ChoiceCell {
  readonly kind: 'choice';
  /** The label as it is written in the engine: the same in every language. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly Slot[];
  /** Index into `options` per month. */
  readonly chosen: Uint8Array;
}
export type Cell = AmountCell | TotalCell | RateCell | InputCell | CalendarCell | PreviousCell | ChoiceCell;

/** Which years a yearly amount is computed for: income years, as tax is, or the plan's own. */
export type YearCut = 'income' | 'plan';

/** A column of `months` numbers per cell. */
export type Columns = readonly Float64Array[];

/** Computes for the months from `from` up to, not including, `to`. */
export type Compute = (columns: Columns, from: number, to: number) => void;

/** One cell, or the cells of a loop over months, with what they read. */
export interface Step {
  readonly compute: Compute;
  readonly reads: readonly Slot[];
  readonly writes: readonly Slot[];
}

/** How a cell's months make a year: added up, averaged, or the last of them. */
export function yearKind(cells: readonly Cell[], slot: Slot): 'sum' | 'mean' | 'last' {
  const cell = cells[slot] as Cell;
  if (cell.kind === 'choice') {
    // A scheme that did not exist yet stands as a calendar zero; the amounts beside it say how a year is made.
    const amounts = cell.options.filter((option) =>
      ['amount', 'total', 'choice'].includes((cells[option] as Cell).kind),
    );
    return yearKind(cells, (amounts[0] ?? cell.options[0]) as Slot);
  }
  if (cell.kind === 'amount') return cell.def.year === 'recompute' ? 'mean' : cell.def.year;
  return cell.kind === 'total' ? cell.def.year : 'mean';
}
