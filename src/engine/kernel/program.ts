/** A compiled computation and its figures, column by column. */
import { yearKind, type Cell, type Columns, type Slot, type Step } from './cells';

/** A compiled computation: run it as often as wanted; inputs can be set between runs. */
export class Program {
  constructor(
    readonly cells: readonly Cell[],
    private readonly steps: readonly Step[],
    /** A column of `months` numbers per cell; other programs may share it. */
    readonly columns: Columns,
    readonly months: number,
    /** By slot, the steps (by index) that read it; made when it is first asked what follows from a number. */
    private readers: readonly (readonly number[])[] | null = null,
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
    return new Program(cells, steps, columns, months, this.readers);
  }

  /**
   * This program, which has been run, with other numbers in some inputs: what follows from them is computed, and all else
   * is shared. This one keeps its figures.
   */
  withInputs(inputs: ReadonlyMap<Slot, number>): Program {
    const { cells, steps, months } = this;
    const readers = (this.readers ??= readersOf(cells.length, steps));
    const columns = [...this.columns];
    const isPending = new Uint8Array(steps.length);
    const follow = (slot: Slot): void => {
      const reading = readers[slot] as readonly number[];
      for (let i = 0; i < reading.length; i++) isPending[reading[i] as number] = 1;
    };
    const spare = new SpareColumns(months);
    for (const [slot, value] of inputs) {
      columns[slot] = spare.take().fill(value);
      follow(slot);
    }
    for (let i = 0; i < steps.length; i++) {
      if (isPending[i] === 0) continue;
      const { compute, writes } = steps[i] as Step;
      for (let at = 0; at < writes.length; at++) columns[writes[at] as Slot] = spare.take();
      compute(columns, 0, months);
      for (let at = 0; at < writes.length; at++) {
        const slot = writes[at] as Slot;
        const before = this.columns[slot] as Float64Array;
        if (isSame(columns[slot] as Float64Array, before)) {
          spare.give(columns[slot] as Float64Array);
          columns[slot] = before;
        } else follow(slot);
      }
    }
    return new Program(cells, steps, columns, months, readers);
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

/** Columns in one piece of memory. */
export function newColumns(count: number, months: number): Float64Array[] {
  const memory = new Float64Array(count * months);
  return Array.from({ length: count }, (_, index) => memory.subarray(index * months, (index + 1) * months));
}

function readersOf(cells: number, steps: readonly Step[]): readonly (readonly number[])[] {
  const readers = Array.from({ length: cells }, (): number[] => []);
  steps.forEach(({ reads }, step) => {
    for (const slot of new Set(reads)) readers[slot]?.push(step);
  });
  return readers;
}

/** The same numbers to the last bit, as `Object.is` has it: written out, since it is asked of every column of a change. */
function isSame(a: Float64Array, b: Float64Array): boolean {
  for (let i = 0; i < a.length; i++) {
    const x = a[i] as number;
    const y = b[i] as number;
    if (x !== y) {
      if (x === x || y === y) return false;
    } else if (x === 0 && 1 / x !== 1 / y) return false;
  }
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
