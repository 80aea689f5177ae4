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
import { inWords } from './cellWords';
import type { Cell, Compute, PreviousCell, Slot, Step, YearCut } from './cells';
import { newColumns, Program } from './program';
import { amountStep, levelStep, totalStep, yearlyStep } from './steps';
import type { Unit } from './units';

export type * from './cells';
export { Program } from './program';

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
  /** Years of the amounts that are added now; null = month by month. */
  #years: readonly number[] | null = null;
  readonly #loops: { readonly slot: Slot; readonly firstStep: number }[] = [];
  /** Cells that are the same in every month, whatever the inputs are set to. */
  readonly #isLevel = new Set<Slot>();

  /**
   * @param months number of plan months, 1–360
   * @param base a program that has been run: its cells come first, with their figures as they are, and what is added
   *   reads them. Running the finished program computes only what was added.
   * @param firstJanuary plan month (0–11) of the first January: where the second income year begins
   */
  constructor(
    readonly months: number,
    private readonly base: Program | null = null,
    private readonly firstJanuary = 0,
  ) {
    if (base === null) return;
    for (const cell of base.cells) this.cells.push(cell);
    base.cells.forEach((cell, slot) => {
      if (cell.kind === 'rate') this.#rates.set(cell.series, slot as Slot);
    });
  }

  #push(cell: Cell): Slot {
    this.cells.push(inWords(cell));
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
   * the months. Of an income year that reaches beyond the plan, the plan's months stand for the whole year, and get
   * their twelfths of it.
   */
  perYear<T>(build: () => T, cut: YearCut = 'income'): T {
    this.#years = yearsOf(this.months, cut === 'income' ? this.firstJanuary : 0);
    try {
      return build();
    } finally {
      this.#years = null;
    }
  }

  /** Adds one amount; `inputs` are its parts, in the definition's order. */
  amount<const Parts extends readonly string[]>(
    def: AmountDef<Parts>,
    inputs: { readonly [K in keyof Parts]: Slot },
    scope: LineScope = OFFICE,
  ): Slot {
    const slots = inputs as unknown as readonly Slot[];
    const years = this.#years;
    const slot = this.#push({ kind: 'amount', def: def as unknown as AmountDef, scope, inputs: slots, years });
    if (years !== null)
      return this.#step(slot, slots, yearlyStep(def as unknown as AmountDef, slots, slot, this.cells, years));
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
    return this.#step(slot, [...inputs], totalStep(inputs, weights, slot));
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

  /**
   * Which of several cells holds in each month.
   * @param chosen index into `options` per month
   * @param name the label in bokmål, where it is not
   */
  choice(label: string, options: readonly Slot[], chosen: Uint8Array, name = label): Slot {
    const slot = this.#push({ kind: 'choice', name, label, options, chosen });
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

/** First months of the years, and the month after the last. @param second where the second one begins, 0–11; 0 = month 12 */
function yearsOf(months: number, second: number): readonly number[] {
  const starts = [0];
  for (let first = second === 0 ? 12 : second; first < months; first += 12) starts.push(first);
  return [...starts, months];
}

function isLevel(values: Float64Array): boolean {
  const [first] = values;
  return values.every((value) => value === first);
}
