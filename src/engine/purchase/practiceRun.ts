/** One practice through the ordinary engine, with its numbers in reach: set an input, run, read a line, explain it. */
import type { Program, Slot } from '../kernel/graph';
import { firstDay, type MonthNumber } from '../kernel/plainDate';
import { compilePractice } from '../practice/compile';
import { explainCell, lineId, type Period } from '../practice/explain';
import type { Plan, Practice } from '../practice/plan';
import type { Problem, TraceNode } from '../practice/results';
import type { RateReader } from '../rules/rates';
import type { Kommune, RulePack } from '../rules/types';

export interface RunOptions {
  readonly plan: Plan;
  readonly practice: Practice;
  readonly start: MonthNumber;
  readonly years: number;
  readonly reader: RateReader;
  readonly pack: RulePack;
  readonly kommuner: readonly Kommune[];
}

export class PracticeRun {
  readonly program: Program;
  readonly problems: readonly Problem[];
  readonly #lines = new Map<string, Slot>();
  readonly #inputs = new Map<string, Slot>();

  constructor(private readonly options: RunOptions) {
    const { plan, practice, start, years, reader, kommuner } = options;
    const own: Plan = { ...plan, baseline: practice, horizon: { start: firstDay(start), years } };
    const compiled = compilePractice(own, practice, new Set(), reader, kommuner);
    this.program = compiled.program;
    this.problems = compiled.problems;
    this.program.cells.forEach((cell, slot) => {
      if (cell.kind === 'input') this.#inputs.set(cell.path.slice('baseline.'.length), slot as Slot);
      if (cell.kind !== 'amount' && cell.kind !== 'total') return;
      const id = lineId(cell.scope, cell.def.id);
      if (!this.#lines.has(id)) this.#lines.set(id, slot as Slot);
    });
    this.program.run();
  }

  has(line: string): boolean {
    return this.#lines.has(line);
  }

  hasInput(path: string): boolean {
    return this.#inputs.has(path);
  }

  /** Sets an input by its path in the practice; `run` computes. @throws Error when the practice has no such input */
  set(path: string, value: number): void {
    const slot = this.#inputs.get(path);
    if (slot === undefined) throw new Error(`The practice has no input ${path}`);
    this.program.setInput(slot, value);
  }

  run(): void {
    this.program.run();
  }

  /** A line's months, the caller's own; all 0 when the practice has no such line. */
  months(line: string): Float64Array {
    return monthsOf(this.program, this.#lines.get(line));
  }

  /** A line's figure for a 0-based year; 0 when the practice has no such line. */
  year(line: string, year: number): number {
    const slot = this.#lines.get(line);
    return slot === undefined ? 0 : this.program.stretch(slot, year * 12, year * 12 + 12);
  }

  /** @throws Error when the practice has no such line */
  explain(line: string, period: Period): TraceNode {
    const slot = this.#lines.get(line);
    if (slot === undefined) throw new Error(`The practice has no line ${line}`);
    const { pack, start, practice } = this.options;
    const names = new Map(practice.doctors.map((doctor) => [doctor.id, doctor.name]));
    return explainCell({ program: this.program, pack, start, names }, slot, period);
  }
}

/** A cell's months as they stand, the caller's own; all 0 without a cell. */
export function monthsOf(program: Program, slot: Slot | undefined): Float64Array {
  const months = new Float64Array(program.months);
  if (slot === undefined) return months;
  for (let month = 0; month < months.length; month++) months[month] = program.at(slot, month);
  return months;
}
