/**
 * A computation as a list of cells in the order they are computed. Compiled once per plan and form; the month loop then
 * only reads and writes numbers in one Float64Array (a row per month, a column per cell), without lookup or allocation.
 * The same cells, read backwards, are the explanation of any figure.
 */
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
  readonly label: string;
  readonly options: readonly Slot[];
  /** Index into `options` per month. */
  readonly chosen: Uint8Array;
}
export type Cell = AmountCell | TotalCell | RateCell | InputCell | CalendarCell | PreviousCell | ChoiceCell;

/** Writes one cell of the row that starts at `offset`. */
export type Step = (values: Float64Array, offset: number, month: number) => void;

export interface Version {
  /** First month (index in the plan) the version holds. */
  readonly from: number;
  readonly build: (from: number, to: number) => Slot;
}

const OFFICE: LineScope = { kind: 'kontor' };

/** Collects cells; `finish` gives the program. */
export class GraphBuilder {
  readonly cells: Cell[] = [];
  readonly steps: Step[] = [];
  readonly #leaves: { slot: Slot; values: Float64Array | number }[] = [];
  readonly #rates = new Map<RateSeries, Slot>();

  /** @param months number of plan months, 1–360 */
  constructor(readonly months: number) {}

  #push(cell: Cell): Slot {
    this.cells.push(cell);
    return (this.cells.length - 1) as Slot;
  }

  /** A number from the plan; the same in every month. */
  input(path: string, value: number, label: string, unit: Unit, origin: 'plan' | 'scenario', note?: string): Slot {
    const slot = this.#push({ kind: 'input', path, label, unit, origin, ...(note === undefined ? {} : { note }) });
    this.#leaves.push({ slot, values: value });
    return slot;
  }

  /** A rate, one number per plan month; the same series is stored once. */
  rate(series: RateSeries): Slot {
    const known = this.#rates.get(series);
    if (known !== undefined) return known;
    const slot = this.#push({ kind: 'rate', series });
    this.#leaves.push({ slot, values: series.values });
    this.#rates.set(series, slot);
    return slot;
  }

  /** Something the calendar decides, one number per plan month. */
  calendar(id: string, label: string, unit: Unit, values: Float64Array, note?: string): Slot {
    const slot = this.#push({ kind: 'calendar', id, label, unit, ...(note === undefined ? {} : { note }) });
    this.#leaves.push({ slot, values });
    return slot;
  }

  /** The previous month's figure of a cell that is added later; `initial` in the first month. Close it with `link`. */
  previous(initial: Slot): Slot {
    const slot = this.#push({ kind: 'previous', initial, of: initial });
    const cell = this.cells[slot] as PreviousCell;
    this.steps.push((values, offset) => {
      values[offset + slot] = (offset === 0 ? values[initial] : values[offset - this.cells.length + cell.of]) as number;
    });
    return slot;
  }

  link(previous: Slot, of: Slot): void {
    (this.cells[previous] as PreviousCell).of = of;
  }

  /** Adds one amount; `inputs` are its parts, in the definition's order. */
  amount<const Parts extends readonly string[]>(
    def: AmountDef<Parts>,
    inputs: { readonly [K in keyof Parts]: Slot },
    scope: LineScope = OFFICE,
  ): Slot {
    const slots = inputs as unknown as readonly Slot[];
    const slot = this.#push({ kind: 'amount', def: def as unknown as AmountDef, scope, inputs: slots });
    this.steps.push(amountStep(def as unknown as AmountDef, slots, slot));
    return slot;
  }

  /** Adds a total over any number of cells; with no cells it is 0. */
  total(def: TotalDef, inputs: readonly Slot[], scope: LineScope = OFFICE, signs?: readonly number[]): Slot {
    const weights = signs ?? inputs.map(() => 1);
    const slot = this.#push({ kind: 'total', def, scope, inputs: [...inputs], signs: weights });
    const columns = Int32Array.from(inputs);
    const factors = Float64Array.from(weights);
    const count = columns.length;
    this.steps.push((values, offset) => {
      let sum = 0;
      for (let i = 0; i < count; i++) {
        sum += (factors[i] as number) * (values[offset + (columns[i] as number)] as number);
      }
      values[offset + slot] = sum;
    });
    return slot;
  }

  /**
   * A figure whose formula changed on a date: builds only the versions that the plan's months touch, each told which
   * months it serves, and reads the right one every month.
   * @param versions in date order, the first at or before month 0
   */
  versions(label: string, versions: readonly Version[]): Slot {
    const chosen = new Uint8Array(this.months);
    const options: Slot[] = [];
    versions.forEach((version, index) => {
      const from = Math.max(0, version.from);
      const to = Math.min(this.months, versions[index + 1]?.from ?? this.months);
      if (from >= to) return;
      options.push(version.build(from, to));
      chosen.fill(options.length - 1, from, to);
    });
    if (options.length === 1) return options[0] as Slot;
    const slot = this.#push({ kind: 'choice', label, options, chosen });
    const columns = Int32Array.from(options);
    this.steps.push((values, offset, month) => {
      values[offset + slot] = values[offset + (columns[chosen[month] as number] as number)] as number;
    });
    return slot;
  }

  finish(): Program {
    const width = this.cells.length;
    const values = new Float64Array(width * this.months);
    for (const leaf of this.#leaves) {
      for (let month = 0; month < this.months; month++) {
        values[month * width + leaf.slot] =
          typeof leaf.values === 'number' ? leaf.values : (leaf.values[month] as number);
      }
    }
    return new Program(this.cells, this.steps, values, this.months);
  }
}

/** A compiled computation: run it as often as wanted; leaves can be set between runs. */
export class Program {
  readonly width: number;

  constructor(
    readonly cells: readonly Cell[],
    readonly steps: readonly Step[],
    /** Row per month, column per cell. */
    readonly values: Float64Array,
    readonly months: number,
  ) {
    this.width = cells.length;
  }

  /** Sets an input for all months; for draws and threshold search. */
  setInput(slot: Slot, value: number): void {
    for (let month = 0; month < this.months; month++) this.values[month * this.width + slot] = value;
  }

  /** Computes every month. No allocation, no lookup. */
  run(): void {
    const { steps, values, width, months } = this;
    const count = steps.length;
    for (let month = 0; month < months; month++) {
      const offset = month * width;
      for (let i = 0; i < count; i++) (steps[i] as Step)(values, offset, month);
    }
  }

  /** @param month 0-based plan month */
  at(slot: Slot, month: number): number {
    return this.values[month * this.width + slot] as number;
  }

  /**
   * The figure of several months together, by the cell's own way of making a year: flows add up, levels are averaged,
   * ratios are recomputed from their parts.
   * @param from first month, 0-based  @param to month after the last
   */
  stretch(slot: Slot, from: number, to: number): number {
    const cell = this.cells[slot] as Cell;
    if (cell.kind === 'amount' && cell.def.year === 'recompute') {
      return cell.def.compute(...cell.inputs.map((input) => this.stretch(input, from, to)));
    }
    const kind = yearKind(this.cells, slot);
    if (kind === 'last') return this.at(slot, to - 1);
    let sum = 0;
    for (let month = from; month < to; month++) sum += this.at(slot, month);
    return kind === 'mean' ? sum / (to - from) : sum;
  }
}

function yearKind(cells: readonly Cell[], slot: Slot): 'sum' | 'mean' | 'last' {
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

/** One closure per number of parts keeps the loop free of argument arrays. */
function amountStep(def: AmountDef, inputs: readonly Slot[], out: Slot): Step {
  const f = def.compute;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, g = 0, h = 0, i = 0] = inputs as readonly number[];
  const n = (v: Float64Array, at: number): number => v[at] as number;
  switch (inputs.length) {
    case 1:
      return (v, o) => void (v[o + out] = f(n(v, o + a)));
    case 2:
      return (v, o) => void (v[o + out] = f(n(v, o + a), n(v, o + b)));
    case 3:
      return (v, o) => void (v[o + out] = f(n(v, o + a), n(v, o + b), n(v, o + c)));
    case 4:
      return (v, o) => void (v[o + out] = f(n(v, o + a), n(v, o + b), n(v, o + c), n(v, o + d)));
    case 5:
      return (v, o) => void (v[o + out] = f(n(v, o + a), n(v, o + b), n(v, o + c), n(v, o + d), n(v, o + e)));
    case 6:
      return (v, o) =>
        void (v[o + out] = f(n(v, o + a), n(v, o + b), n(v, o + c), n(v, o + d), n(v, o + e), n(v, o + g)));
    case 7:
      return (v, o) =>
        void (v[o + out] = f(
          n(v, o + a),
          n(v, o + b),
          n(v, o + c),
          n(v, o + d),
          n(v, o + e),
          n(v, o + g),
          n(v, o + h),
        ));
    case 8:
      return (v, o) =>
        void (v[o + out] = f(
          n(v, o + a),
          n(v, o + b),
          n(v, o + c),
          n(v, o + d),
          n(v, o + e),
          n(v, o + g),
          n(v, o + h),
          n(v, o + i),
        ));
    default:
      throw new RangeError(`${def.id} has ${inputs.length} parts; split it into named amounts of at most 8`);
  }
}
