/**
 * A computation as a list of cells in the order they are computed. Compiled once per plan and form; running it then only
 * reads and writes numbers, without lookup or allocation. Each cell has a column with its months side by side, and each
 * step computes one cell for all months, which costs a fraction of going month by month; only cells that build on the
 * month before are run month by month together. The same cells, read backwards, explain any figure; and forwards they
 * tell which columns another number in an input leaves as they are.
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
  /** Computed from whole years' figures, and spread evenly over the year's months. */
  readonly isYearly: boolean;
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

/** A column of `months` numbers per cell. */
type Columns = readonly Float64Array[];

/** Computes for the months from `from` up to, not including, `to`. */
type Compute = (columns: Columns, from: number, to: number) => void;

/** One cell, or the cells of a loop over months, with what they read. */
export interface Step {
  readonly compute: Compute;
  readonly reads: readonly Slot[];
  readonly writes: readonly Slot[];
}

export interface Version {
  /** First month (index in the plan) the version holds. */
  readonly from: number;
  readonly build: (from: number, to: number) => Slot;
}

const OFFICE: LineScope = { kind: 'kontor' };

/** Collects cells; `finish` gives the program. */
export class GraphBuilder {
  readonly cells: Cell[] = [];
  readonly #steps: Step[] = [];
  readonly #leaves: { slot: Slot; values: Float64Array | number }[] = [];
  readonly #rates = new Map<RateSeries, Slot>();
  #isYearly = false;
  readonly #loops: { readonly slot: Slot; readonly firstStep: number }[] = [];
  /** Cells that are the same in every month, whatever the inputs are set to. */
  readonly #isLevel = new Set<Slot>();

  /**
   * @param months number of plan months, 1–360
   * @param base a program that has been run: its cells come first, with their figures as they are, and what is added
   *   reads them. Running the finished program computes only what was added.
   */
  constructor(
    readonly months: number,
    private readonly base: Program | null = null,
  ) {
    if (base === null) return;
    for (const cell of base.cells) this.cells.push(cell);
    base.cells.forEach((cell, slot) => {
      if (cell.kind === 'rate') this.#rates.set(cell.series, slot as Slot);
    });
  }

  #push(cell: Cell): Slot {
    this.cells.push(cell);
    return (this.cells.length - 1) as Slot;
  }

  #step(slot: Slot, reads: readonly Slot[], compute: Compute): Slot {
    this.#steps.push({ compute, reads, writes: [slot] });
    return slot;
  }

  /** A number from the plan; the same in every month. */
  input(path: string, value: number, label: string, unit: Unit, origin: 'plan' | 'scenario', note?: string): Slot {
    const slot = this.#push({ kind: 'input', path, label, unit, origin, ...(note === undefined ? {} : { note }) });
    this.#leaves.push({ slot, values: value });
    this.#isLevel.add(slot);
    return slot;
  }

  /** A rate, one number per plan month; the same series is stored once. */
  rate(series: RateSeries): Slot {
    const known = this.#rates.get(series);
    if (known !== undefined) return known;
    const slot = this.#push({ kind: 'rate', series });
    this.#leaves.push({ slot, values: series.values });
    if (isLevel(series.values)) this.#isLevel.add(slot);
    this.#rates.set(series, slot);
    return slot;
  }

  /** Something the calendar decides, one number per plan month. */
  calendar(id: string, label: string, unit: Unit, values: Float64Array, note?: string): Slot {
    const slot = this.#push({ kind: 'calendar', id, label, unit, ...(note === undefined ? {} : { note }) });
    this.#leaves.push({ slot, values });
    if (isLevel(values)) this.#isLevel.add(slot);
    return slot;
  }

  /** Something that is the same in every month whatever the plan says. */
  constant(id: string, label: string, unit: Unit, value: number, note?: string): Slot {
    const slot = this.#push({ kind: 'calendar', id, label, unit, ...(note === undefined ? {} : { note }) });
    this.#leaves.push({ slot, values: value });
    this.#isLevel.add(slot);
    return slot;
  }

  /**
   * The previous month's figure of a cell that is added later; `initial` in the first month. Close it with `link`; what
   * is added in between is run month by month.
   */
  previous(initial: Slot): Slot {
    const slot = this.#push({ kind: 'previous', initial, of: initial });
    const cell = this.cells[slot] as PreviousCell;
    this.#loops.push({ slot, firstStep: this.#steps.length });
    return this.#step(slot, [initial], (columns, from, to) => {
      const out = columns[slot] as Float64Array;
      for (let month = from; month < to; month++) {
        const before = columns[month === 0 ? initial : cell.of] as Float64Array;
        out[month] = before[month === 0 ? 0 : month - 1] as number;
      }
    });
  }

  /** @throws Error when the loops are not closed innermost first */
  link(previous: Slot, of: Slot): void {
    const loop = this.#loops.pop();
    if (loop?.slot !== previous) throw new Error('Loops over months are closed innermost first');
    (this.cells[previous] as PreviousCell).of = of;
    const inner = this.#steps.splice(loop.firstStep);
    this.#steps.push({
      reads: [of, ...inner.flatMap((step) => step.reads)],
      writes: inner.flatMap((step) => step.writes),
      compute: (columns, from, to) => {
        for (let month = from; month < to; month++) {
          for (let i = 0; i < inner.length; i++) (inner[i] as Step).compute(columns, month, month + 1);
        }
      },
    });
  }

  /**
   * Amounts added inside are computed once a year from their parts' yearly figures, as tax is, and spread evenly over
   * the months.
   */
  perYear<T>(build: () => T): T {
    this.#isYearly = true;
    try {
      return build();
    } finally {
      this.#isYearly = false;
    }
  }

  /** Adds one amount; `inputs` are its parts, in the definition's order. */
  amount<const Parts extends readonly string[]>(
    def: AmountDef<Parts>,
    inputs: { readonly [K in keyof Parts]: Slot },
    scope: LineScope = OFFICE,
  ): Slot {
    const slots = inputs as unknown as readonly Slot[];
    const isYearly = this.#isYearly;
    const slot = this.#push({ kind: 'amount', def: def as unknown as AmountDef, scope, inputs: slots, isYearly });
    if (isYearly)
      return this.#step(slot, slots, yearlyStep(def as unknown as AmountDef, slots, slot, this.cells, this.months));
    const compute = amountStep(def as unknown as AmountDef, slots, slot);
    if (!slots.every((input) => this.#isLevel.has(input)) || this.#loops.length > 0)
      return this.#step(slot, slots, compute);
    this.#isLevel.add(slot);
    return this.#step(slot, slots, levelStep(compute, slot));
  }

  /** Adds a total over any number of cells; with no cells it is 0. */
  total(def: TotalDef, inputs: readonly Slot[], scope: LineScope = OFFICE, signs?: readonly number[]): Slot {
    const weights = signs ?? inputs.map(() => 1);
    const slot = this.#push({ kind: 'total', def, scope, inputs: [...inputs], signs: weights });
    const count = inputs.length;
    const factors = Float64Array.from(weights);
    return this.#step(slot, [...inputs], (columns, from, to) => {
      const out = columns[slot] as Float64Array;
      out.fill(0, from, to);
      for (let i = 0; i < count; i++) {
        const column = columns[inputs[i] as Slot] as Float64Array;
        const factor = factors[i] as number;
        for (let month = from; month < to; month++) {
          out[month] = (out[month] as number) + factor * (column[month] as number);
        }
      }
    });
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
    return options.length === 1 ? (options[0] as Slot) : this.choice(label, options, chosen);
  }

  /** Which of several cells holds in each month. @param chosen index into `options` per month */
  choice(label: string, options: readonly Slot[], chosen: Uint8Array): Slot {
    const slot = this.#push({ kind: 'choice', label, options, chosen });
    return this.#step(slot, options, (columns, from, to) => {
      const out = columns[slot] as Float64Array;
      for (let month = from; month < to; month++) {
        const option = columns[options[chosen[month] as number] as Slot] as Float64Array;
        out[month] = option[month] as number;
      }
    });
  }

  finish(): Program {
    const { months, base } = this;
    const known = base === null ? [] : base.columns;
    const columns = [...known, ...newColumns(this.cells.length - known.length, months)];
    for (const { slot, values } of this.#leaves) {
      const column = columns[slot] as Float64Array;
      if (typeof values === 'number') column.fill(values);
      else column.set(values);
    }
    return new Program(this.cells, this.#steps, columns, months);
  }
}

/** Columns in one piece of memory. */
function newColumns(count: number, months: number): Float64Array[] {
  const memory = new Float64Array(count * months);
  return Array.from({ length: count }, (_, index) => memory.subarray(index * months, (index + 1) * months));
}

/** A compiled computation: run it as often as wanted; inputs can be set between runs. */
export class Program {
  constructor(
    readonly cells: readonly Cell[],
    private readonly steps: readonly Step[],
    /** A column of `months` numbers per cell; other programs may share it. */
    readonly columns: Columns,
    readonly months: number,
  ) {}

  /** Sets an input for all months; for draws and threshold search, in a program that `copy` made. */
  setInput(slot: Slot, value: number): void {
    (this.columns[slot] as Float64Array).fill(value);
  }

  /** Computes every cell for every month. No allocation, no lookup. */
  run(): void {
    const { steps, columns, months } = this;
    for (let i = 0; i < steps.length; i++) (steps[i] as Step).compute(columns, 0, months);
  }

  /** The same computation with figures of its own. */
  copy(): Program {
    const { cells, steps, months } = this;
    const columns = newColumns(cells.length, months);
    columns.forEach((column, slot) => column.set(this.columns[slot] as Float64Array));
    return new Program(cells, steps, columns, months);
  }

  /**
   * This program, which has been run, with other numbers in some inputs: what follows from them is computed, and all else
   * is shared. This one keeps its figures.
   */
  withInputs(inputs: ReadonlyMap<Slot, number>): Program {
    const { cells, steps, months } = this;
    const columns = [...this.columns];
    const isChanged = new Uint8Array(cells.length);
    const spare = new SpareColumns(months);
    for (const [slot, value] of inputs) {
      columns[slot] = spare.take().fill(value);
      isChanged[slot] = 1;
    }
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i] as Step;
      if (!readsChanged(step, isChanged)) continue;
      const { writes } = step;
      for (let at = 0; at < writes.length; at++) columns[writes[at] as Slot] = spare.take();
      step.compute(columns, 0, months);
      for (let at = 0; at < writes.length; at++) {
        const slot = writes[at] as Slot;
        const before = this.columns[slot] as Float64Array;
        if (isSame(columns[slot] as Float64Array, before)) {
          spare.give(columns[slot] as Float64Array);
          columns[slot] = before;
        } else isChanged[slot] = 1;
      }
    }
    return new Program(cells, steps, columns, months);
  }

  /** A cell's months, overwritten by the next run. */
  column(slot: Slot): Float64Array {
    return this.columns[slot] as Float64Array;
  }

  /** @param month 0-based plan month */
  at(slot: Slot, month: number): number {
    return (this.columns[slot] as Float64Array)[month] as number;
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

function isLevel(values: Float64Array): boolean {
  const [first] = values;
  return values.every((value) => value === first);
}

function readsChanged({ reads }: Step, isChanged: Uint8Array): boolean {
  for (let i = 0; i < reads.length; i++) if (isChanged[reads[i] as Slot] === 1) return true;
  return false;
}

/** The same numbers to the last bit. */
function isSame(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false;
  return true;
}

/** Columns for new figures, from pieces of memory that hold some each. */
class SpareColumns {
  static readonly #PIECE = 64;
  readonly #free: Float64Array[] = [];

  constructor(private readonly months: number) {}

  take(): Float64Array {
    if (this.#free.length === 0) {
      const memory = new Float64Array(SpareColumns.#PIECE * this.months);
      for (let at = memory.length; at > 0; at -= this.months) this.#free.push(memory.subarray(at - this.months, at));
    }
    return this.#free.pop() as Float64Array;
  }

  give(column: Float64Array): void {
    this.#free.push(column);
  }
}

/** A cell whose parts never change is computed once and repeated. */
function levelStep(compute: Compute, slot: Slot): Compute {
  return (columns) => {
    compute(columns, 0, 1);
    const out = columns[slot] as Float64Array;
    out.fill(out[0] as number);
  };
}

/** Computes a whole year from its parts' yearly figures and gives each month its twelfth. */
function yearlyStep(
  def: AmountDef,
  inputs: readonly Slot[],
  slot: Slot,
  cells: readonly Cell[],
  months: number,
): Compute {
  const kinds = inputs.map((input) => yearKind(cells, input));
  // One year's figure of each part, and before them what they make.
  const year = [slot, ...inputs].map(() => new Float64Array(1));
  const once = amountStep(
    def,
    inputs.map((_, index) => (index + 1) as Slot),
    0 as Slot,
  );
  return (columns) => {
    const out = columns[slot] as Float64Array;
    for (let first = 0; first < months; first += 12) {
      for (let part = 0; part < kinds.length; part++) {
        const column = columns[inputs[part] as Slot] as Float64Array;
        (year[part + 1] as Float64Array)[0] = yearFigure(column, first, kinds[part] ?? 'sum');
      }
      once(year, 0, 1);
      out.fill((year[0]?.[0] as number) / 12, first, first + 12);
    }
  };
}

function yearFigure(column: Float64Array, first: number, kind: 'sum' | 'mean' | 'last'): number {
  if (kind === 'last') return column[first + 11] as number;
  let sum = 0;
  for (let at = first; at < first + 12; at++) sum += column[at] as number;
  return kind === 'mean' ? sum / 12 : sum;
}

/** One closure per number of parts keeps the loop free of argument arrays. */
function amountStep(def: AmountDef, inputs: readonly Slot[], slot: Slot): Compute {
  const f = def.compute;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, g = 0, h = 0, k = 0] = inputs as readonly number[];
  const col = (columns: Columns, at: number): Float64Array => columns[at] as Float64Array;
  const n = (column: Float64Array, at: number): number => column[at] as number;
  switch (inputs.length) {
    case 1:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        for (let i = from; i < to; i++) out[i] = f(n(A, i));
      };
    case 2:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        const B = col(v, b);
        for (let i = from; i < to; i++) out[i] = f(n(A, i), n(B, i));
      };
    case 3:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        const B = col(v, b);
        const C = col(v, c);
        for (let i = from; i < to; i++) out[i] = f(n(A, i), n(B, i), n(C, i));
      };
    case 4:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        const B = col(v, b);
        const C = col(v, c);
        const D = col(v, d);
        for (let i = from; i < to; i++) out[i] = f(n(A, i), n(B, i), n(C, i), n(D, i));
      };
    case 5:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        const B = col(v, b);
        const C = col(v, c);
        const D = col(v, d);
        const E = col(v, e);
        for (let i = from; i < to; i++) out[i] = f(n(A, i), n(B, i), n(C, i), n(D, i), n(E, i));
      };
    case 6:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        const B = col(v, b);
        const C = col(v, c);
        const D = col(v, d);
        const E = col(v, e);
        const G = col(v, g);
        for (let i = from; i < to; i++) out[i] = f(n(A, i), n(B, i), n(C, i), n(D, i), n(E, i), n(G, i));
      };
    case 7:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        const B = col(v, b);
        const C = col(v, c);
        const D = col(v, d);
        const E = col(v, e);
        const G = col(v, g);
        const H = col(v, h);
        for (let i = from; i < to; i++) out[i] = f(n(A, i), n(B, i), n(C, i), n(D, i), n(E, i), n(G, i), n(H, i));
      };
    case 8:
      return (v, from, to) => {
        const out = col(v, slot);
        const A = col(v, a);
        const B = col(v, b);
        const C = col(v, c);
        const D = col(v, d);
        const E = col(v, e);
        const G = col(v, g);
        const H = col(v, h);
        const K = col(v, k);
        for (let i = from; i < to; i++)
          out[i] = f(n(A, i), n(B, i), n(C, i), n(D, i), n(E, i), n(G, i), n(H, i), n(K, i));
      };
    default:
      throw new RangeError(`${def.id} has ${inputs.length} parts; split it into named amounts of at most 8`);
  }
}
