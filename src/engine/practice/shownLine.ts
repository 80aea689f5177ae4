/** A line whose years are reckoned when they are read: a screen reads a few of thousands. */
import type { AmountCell, Program, Slot, TotalCell } from '../kernel/graph';
import type { Line, LineRole, RateStatus } from './results';

/** Where a line's figures are read from. */
export interface LineSource {
  readonly program: Program;
  readonly years: number;
  /** Weakest rate behind a cell in a year. */
  readonly status: (slot: Slot, year: number) => RateStatus;
}

/**
 * One line. The figures are accessors of the class, since thousands of lines are made at every change: to compare lines
 * with all their figures, read the figures out (`toJSON` does).
 */
export class ShownLine implements Line {
  readonly amount: string;
  readonly label: string;
  readonly scope: Line['scope'];
  readonly unit: Line['unit'];
  readonly #source: LineSource;
  readonly #slot: Slot;
  #years: readonly number[] | null = null;
  #status: readonly RateStatus[] | null = null;

  constructor(
    readonly id: string,
    readonly role: LineRole,
    { def, scope }: AmountCell | TotalCell,
    slot: Slot,
    source: LineSource,
  ) {
    this.amount = def.id;
    this.label = def.label;
    this.scope = scope;
    this.unit = def.yearUnit;
    this.#slot = slot;
    this.#source = source;
  }

  get years(): readonly number[] {
    const { program, years } = this.#source;
    return (this.#years ??= Array.from({ length: years }, (_, year) =>
      program.stretch(this.#slot, year * 12, year * 12 + 12),
    ));
  }

  get status(): readonly RateStatus[] {
    const { status, years } = this.#source;
    return (this.#status ??= Array.from({ length: years }, (_, year) => status(this.#slot, year)));
  }

  toJSON(): Line {
    const { id, amount, label, scope, role, unit, years, status } = this;
    return { id, amount, label, scope, role, unit, years, status };
  }
}
