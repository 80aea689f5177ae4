/**
 * A computation as a list of cells in the order they are computed. Compiled once per plan and form; running it then only
 * reads and writes numbers in one Float64Array, without lookup or allocation. Each cell has its months side by side, and
 * each step computes one cell for all months, which costs a fraction of going month by month; only cells that build on
 * the month before are run month by month together. The same cells, read backwards, explain any figure.
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

/** Computes one cell for the months from `from` up to, not including, `to`. */
export type Step = (values: Float64Array, from: number, to: number) => void;

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
    const { months } = this;
    this.#loops.push({ slot, firstStep: this.steps.length });
    this.steps.push((values, from, to) => {
      for (let month = from; month < to; month++) {
        const at = month === 0 ? initial * months : cell.of * months + month - 1;
        values[slot * months + month] = values[at] as number;
      }
    });
    return slot;
  }

  /** @throws Error when the loops are not closed innermost first */
  link(previous: Slot, of: Slot): void {
    const loop = this.#loops.pop();
    if (loop?.slot !== previous) throw new Error('Loops over months are closed innermost first');
    (this.cells[previous] as PreviousCell).of = of;
    const inner = this.steps.splice(loop.firstStep);
    this.steps.push((values, from, to) => {
      for (let month = from; month < to; month++) {
        for (const step of inner) step(values, month, month + 1);
      }
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
    if (isYearly) {
      this.steps.push(yearlyStep(def as unknown as AmountDef, slots, slot, this.cells, this.months));
      return slot;
    }
    const compute = amountStep(def as unknown as AmountDef, slots, slot, this.months);
    if (slots.every((input) => this.#isLevel.has(input)) && this.#loops.length === 0) {
      this.#isLevel.add(slot);
      this.steps.push(levelStep(compute, slot, this.months));
    } else {
      this.steps.push(compute);
    }
    return slot;
  }

  /** Adds a total over any number of cells; with no cells it is 0. */
  total(def: TotalDef, inputs: readonly Slot[], scope: LineScope = OFFICE, signs?: readonly number[]): Slot {
    const weights = signs ?? inputs.map(() => 1);
    const slot = this.#push({ kind: 'total', def, scope, inputs: [...inputs], signs: weights });
    const columns = Int32Array.from(inputs);
    const factors = Float64Array.from(weights);
    const { months } = this;
    const out = slot * months;
    this.steps.push((values, from, to) => {
      for (let month = from; month < to; month++) values[out + month] = 0;
      for (let i = 0; i < columns.length; i++) {
        const column = (columns[i] as number) * months;
        const factor = factors[i] as number;
        for (let month = from; month < to; month++) {
          values[out + month] = (values[out + month] as number) + factor * (values[column + month] as number);
        }
      }
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
    return options.length === 1 ? (options[0] as Slot) : this.choice(label, options, chosen);
  }

  /** Which of several cells holds in each month. @param chosen index into `options` per month */
  choice(label: string, options: readonly Slot[], chosen: Uint8Array): Slot {
    const slot = this.#push({ kind: 'choice', label, options, chosen });
    const columns = Int32Array.from(options);
    const { months } = this;
    this.steps.push((values, from, to) => {
      for (let month = from; month < to; month++) {
        values[slot * months + month] = values[(columns[chosen[month] as number] as number) * months + month] as number;
      }
    });
    return slot;
  }

  finish(): Program {
    const { months } = this;
    const values = new Float64Array(this.cells.length * months);
    if (this.base !== null) values.set(this.base.values);
    for (const leaf of this.#leaves) {
      const at = leaf.slot * months;
      if (typeof leaf.values === 'number') values.fill(leaf.values, at, at + months);
      else values.set(leaf.values, at);
    }
    return new Program(this.cells, this.steps, values, months);
  }
}

/** A compiled computation: run it as often as wanted; inputs can be set between runs. */
export class Program {
  constructor(
    readonly cells: readonly Cell[],
    readonly steps: readonly Step[],
    /** A stretch of `months` numbers per cell. */
    readonly values: Float64Array,
    readonly months: number,
  ) {}

  /** Sets an input for all months; for draws and threshold search. */
  setInput(slot: Slot, value: number): void {
    this.values.fill(value, slot * this.months, (slot + 1) * this.months);
  }

  /** Computes every cell for every month. No allocation, no lookup. */
  run(): void {
    const { steps, values, months } = this;
    for (let i = 0; i < steps.length; i++) (steps[i] as Step)(values, 0, months);
  }

  /** @param month 0-based plan month */
  at(slot: Slot, month: number): number {
    return this.values[slot * this.months + month] as number;
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

/** A cell whose parts never change is computed once and repeated. */
function levelStep(compute: Step, out: Slot, months: number): Step {
  const at = out * months;
  return (values) => {
    compute(values, 0, 1);
    values.fill(values[at] as number, at, at + months);
  };
}

/** Computes a whole year from its parts' yearly figures and gives each month its twelfth. */
function yearlyStep(def: AmountDef, inputs: readonly Slot[], slot: Slot, cells: readonly Cell[], months: number): Step {
  const f = def.compute;
  const columns = inputs.map((input) => input * months);
  const kinds = inputs.map((input) => yearKind(cells, input));
  const parts = inputs.map(() => 0);
  const out = slot * months;
  return (values) => {
    for (let first = 0; first < months; first += 12) {
      for (let part = 0; part < parts.length; part++) {
        parts[part] = yearFigure(values, (columns[part] as number) + first, kinds[part] ?? 'sum');
      }
      values.fill(f(...parts) / 12, out + first, out + first + 12);
    }
  };
}

function yearFigure(values: Float64Array, first: number, kind: 'sum' | 'mean' | 'last'): number {
  if (kind === 'last') return values[first + 11] as number;
  let sum = 0;
  for (let at = first; at < first + 12; at++) sum += values[at] as number;
  return kind === 'mean' ? sum / 12 : sum;
}

/** One closure per number of parts keeps the loop free of argument arrays. */
function amountStep(def: AmountDef, inputs: readonly Slot[], slot: Slot, months: number): Step {
  const f = def.compute;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, g = 0, h = 0, k = 0] = inputs.map((input) => input * months);
  const out = slot * months;
  const n = (v: Float64Array, at: number): number => v[at] as number;
  switch (inputs.length) {
    case 1:
      return (v, from, to) => {
        for (let i = from; i < to; i++) v[out + i] = f(n(v, a + i));
      };
    case 2:
      return (v, from, to) => {
        for (let i = from; i < to; i++) v[out + i] = f(n(v, a + i), n(v, b + i));
      };
    case 3:
      return (v, from, to) => {
        for (let i = from; i < to; i++) v[out + i] = f(n(v, a + i), n(v, b + i), n(v, c + i));
      };
    case 4:
      return (v, from, to) => {
        for (let i = from; i < to; i++) v[out + i] = f(n(v, a + i), n(v, b + i), n(v, c + i), n(v, d + i));
      };
    case 5:
      return (v, from, to) => {
        for (let i = from; i < to; i++) v[out + i] = f(n(v, a + i), n(v, b + i), n(v, c + i), n(v, d + i), n(v, e + i));
      };
    case 6:
      return (v, from, to) => {
        for (let i = from; i < to; i++)
          v[out + i] = f(n(v, a + i), n(v, b + i), n(v, c + i), n(v, d + i), n(v, e + i), n(v, g + i));
      };
    case 7:
      return (v, from, to) => {
        for (let i = from; i < to; i++)
          v[out + i] = f(n(v, a + i), n(v, b + i), n(v, c + i), n(v, d + i), n(v, e + i), n(v, g + i), n(v, h + i));
      };
    case 8:
      return (v, from, to) => {
        for (let i = from; i < to; i++)
          v[out + i] = f(
            n(v, a + i),
            n(v, b + i),
            n(v, c + i),
            n(v, d + i),
            n(v, e + i),
            n(v, g + i),
            n(v, h + i),
            n(v, k + i),
          );
      };
    default:
      throw new RangeError(`${def.id} has ${inputs.length} parts; split it into named amounts of at most 8`);
  }
}
