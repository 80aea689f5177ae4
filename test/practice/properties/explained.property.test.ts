/** Every figure is what its definition makes of its parts, in the program and in the explanation. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan, TraceNode } from '../../../src/engine';
import { yearKind } from '../../../src/engine/kernel/cells';
import type { AmountCell, Cell, Program, Slot, TotalCell } from '../../../src/engine/kernel/graph';
import { lineId } from '../../../src/engine/practice/explain';
import { computablePlan, periodsOf } from '../support/arbitraryPractice';
import { isClose } from '../support/close';
import { computed, programOf } from '../support/compute';
import { doctor, quietPlan } from '../support/plans';

type Named = AmountCell | TotalCell;

function isNamed(cell: Cell): cell is Named {
  return cell.kind === 'amount' || cell.kind === 'total';
}

function cellsByLine(program: Program): Map<string, Named[]> {
  const cells = new Map<string, Named[]>();
  for (const cell of program.cells.filter(isNamed)) {
    const id = lineId(cell.scope, cell.def.id);
    cells.set(id, [...(cells.get(id) ?? []), cell]);
  }
  return cells;
}

function evaluate(cell: Named, parts: readonly number[]): number {
  if (cell.kind === 'amount') return cell.def.compute(...parts);
  return parts.reduce((sum, part, index) => sum + (cell.signs[index] ?? 1) * part, 0);
}

const yearsOf = (cell: Named): readonly number[] | null => (cell.kind === 'amount' ? cell.years : null);

/**
 * A yearly amount follows from its parts' years, and every month has a twelfth. Of a year with fewer months in the plan,
 * what flows in them is a part of twelve months as much.
 */
function holdYears(program: Program, cell: Named, slot: Slot, years: readonly number[]): void {
  years.slice(0, -1).forEach((first, index) => {
    const end = years[index + 1] ?? 0;
    const whole = 12 / (end - first);
    const parts = cell.inputs.map(
      (input) =>
        program.stretch(input, first, end) * (yearKind(program.cells, input) === 'sum' && whole !== 1 ? whole : 1),
    );
    const year = evaluate(cell, parts);
    for (let month = first; month < end; month++) {
      if (!isClose(year / 12, program.at(slot, month))) throw new Error(`${cell.def.id} month ${month}: ${year} ÷ 12`);
    }
  });
}

describe('every cell of a program', () => {
  it('is exactly what its definition makes of its parts, each month', () => {
    fc.assert(
      fc.property(computablePlan, (plan) => {
        const program = programOf(plan);
        program.cells.forEach((cell, index) => {
          if (!isNamed(cell)) return;
          const slot = index as Slot;
          const years = yearsOf(cell);
          if (years !== null) {
            holdYears(program, cell, slot, years);
            return;
          }
          for (let month = 0; month < program.months; month++) {
            const value = program.at(slot, month);
            const parts = cell.inputs.map((input) => program.at(input, month));
            if (!Object.is(evaluate(cell, parts) + 0, value + 0)) {
              throw new Error(`${cell.def.id} month ${month}: ${value} of ${parts.join(', ')}`);
            }
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is a finite number', () => {
    fc.assert(
      fc.property(computablePlan, (plan) => {
        expect(programOf(plan).columns.every((column) => column.every(Number.isFinite))).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

/** How many months a period of a trace has: `2027`, `2027/28`, `2027-03` or `2027-01/2027-06`. */
function monthsIn(period: string): number {
  const [from, to] = [...period.matchAll(/(\d{4})-(\d{2})/g)].map(
    ([, year, month]) => Number(year) * 12 + Number(month),
  );
  if (from === undefined) return 12;
  return (to ?? from) - from + 1;
}

/** The explanations of one plan, walked; a figure that many explanations share is checked once. */
class Walk {
  readonly #cells: ReadonlyMap<string, readonly Named[]>;
  readonly #seen = new Set<string>();
  checked = 0;

  constructor(plan: Plan) {
    this.#cells = cellsByLine(programOf(plan));
  }

  /** A month: each amount follows from its parts' values, down to rates and plan figures. */
  month(node: TraceNode): void {
    if (!this.#isNew(node) || node.kind === 'previous') return;
    if (node.kind === 'rate') this.#hold(node, node.rate !== undefined);
    if (node.kind !== 'amount') return;
    const values = node.parts.map((part) => part.value);
    const cells = this.#cells.get(node.id) ?? [];
    const [year] = node.parts;
    if (cells[0] !== undefined && yearsOf(cells[0]) !== null && year !== undefined) {
      this.#hold(node, values.length === 1 && isClose(year.value / 12, node.value));
      this.year(year);
      return;
    }
    this.#hold(
      node,
      cells.some((cell) => cell.inputs.length === values.length && isClose(evaluate(cell, values), node.value)),
    );
    for (const part of node.parts) this.month(part);
  }

  /**
   * A year, or like months of it: totals and ratios follow from their parts' years, other amounts from a month that
   * stands for all, or from stretches of like months.
   */
  year(node: TraceNode): void {
    if (!this.#isNew(node) || node.kind !== 'amount') return;
    const [cell] = this.#cells.get(node.id) ?? [];
    if (cell === undefined) throw new Error(`No cell is called ${node.id}`);
    const values = node.parts.map((part) => part.value);
    if (node.formula?.startsWith('beløpet i planen × 12') === true) {
      const [inPlan] = node.parts;
      this.#hold(
        node,
        values.length === 1 && isClose((Number(values[0]) * 12) / monthsIn(inPlan?.period ?? ''), node.value),
      );
      for (const part of node.parts) this.year(part);
      return;
    }
    // A part of an income year, or more than one of them
    if (yearsOf(cell) !== null && node.parts.every(({ id, period }) => id === node.id && period !== node.period)) {
      const whole = values.length === 1 ? monthsIn(node.period) / 12 : 1;
      this.#hold(node, isClose(values.reduce((sum, value) => sum + value, 0) * whole, node.value));
      for (const part of node.parts) this.year(part);
      return;
    }
    if (cell.kind === 'total' || cell.def.year === 'recompute' || yearsOf(cell) !== null) {
      // Parts that cancel leave the last bits of the largest: a year of at most some thirty parts is under 400 additions,
      // each off by half a unit in the last place, which is 1,1e-16 of the sum; twice that for the two ways of adding.
      const made = evaluate(cell, values);
      const size = cell.kind === 'total' ? Math.max(1, ...values.map(Math.abs)) : 0;
      this.#hold(node, isClose(made, node.value) || Math.abs(made - node.value) <= 1e-12 * size);
      for (const part of node.parts) this.year(part);
      return;
    }
    const months = monthsIn(node.period);
    // The month before is a part of its own amount, and no stretch of the period.
    if (node.parts[0]?.id !== node.id || node.parts[0].kind === 'previous') {
      // Formulas that changed on a date have one cell each under the same name.
      const follows = (each: Named): boolean => {
        if (each.inputs.length !== values.length) return false;
        const month = evaluate(each, values);
        return isClose(each.def.year === 'sum' ? month * months : month, node.value);
      };
      this.#hold(node, (this.#cells.get(node.id) ?? []).some(follows));
      for (const part of node.parts) this.month(part);
      return;
    }
    const sum = (of: (part: TraceNode) => number): number => node.parts.reduce((total, part) => total + of(part), 0);
    const expected =
      cell.def.year === 'sum'
        ? sum((part) => part.value)
        : cell.def.year === 'mean'
          ? sum((part) => part.value * monthsIn(part.period)) / months
          : values.at(-1);
    this.#hold(node, isClose(expected ?? Number.NaN, node.value) && sum((part) => monthsIn(part.period)) === months);
    for (const part of node.parts) {
      if (monthsIn(part.period) === 1) this.month(part);
      else this.year(part);
    }
  }

  #isNew(node: TraceNode): boolean {
    const key = `${node.kind} ${node.id} ${node.period} ${node.value}`;
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    this.checked += 1;
    return true;
  }

  #hold(node: TraceNode, holds: boolean): void {
    if (holds) return;
    throw new Error(`${node.id} ${node.period}: ${node.value} of ${node.parts.map((part) => part.value).join(', ')}`);
  }
}

const lineIds = (plan: Plan): string[] =>
  computed(plan).computation.comparison?.scenarios[0]?.lines.map((line) => line.id) ?? [];

describe('every explanation', () => {
  const walkAll = (plan: Plan, period: string, step: (walk: Walk, node: TraceNode) => void): void => {
    const { computation } = computed(plan);
    const walk = new Walk(plan);
    for (const id of lineIds(plan)) {
      const node = computation.explain('alt', id, period);
      if (node === null) throw new Error(`No explanation of ${id}`);
      step(walk, node);
    }
    expect(walk.checked).toBeGreaterThan(20);
  };

  it('re-evaluates down to rates and plan figures, for a month', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(computablePlan, fc.nat(), (plan, pick) => {
        const { months } = periodsOf(plan);
        walkAll(plan, months[pick % months.length] ?? '', (walk, node) => walk.month(node));
      }),
      { numRuns: 30 },
    );
  });

  it('re-evaluates for a year, and for each of its months', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(computablePlan, (plan) => {
        walkAll(plan, periodsOf(plan).years[0] ?? '', (walk, node) => walk.year(node));
      }),
      { numRuns: 10 },
    );
  });

  it('shows the figure of its line', () => {
    fc.assert(
      fc.property(computablePlan, (plan) => {
        const { computation } = computed(plan);
        const { years } = periodsOf(plan);
        for (const line of computation.comparison?.scenarios[0]?.lines ?? []) {
          years.forEach((year, index) => {
            expect(computation.explain('alt', line.id, year)?.value).toBe(line.years[index]);
            expect(computation.figure('alt', line.id, year)?.value).toBe(line.years[index]);
          });
        }
      }),
      { numRuns: 20 },
    );
  });

  it('re-evaluates a list under a lower listetak from every month of notice, in every month and year', () => {
    for (const start of ['2026-01-01', '2031-07-01']) {
      const year = Number(start.slice(0, 4));
      // Notified before the plan, in its first month, within a month, and in the second year
      for (const notice of [`${year - 1}-11-15`, start, `${year}-10-15`, `${year + 1}-03-01`]) {
        for (const growthModel of ['linear', 'asymptotic'] as const) {
          const anne = doctor('anne', { list: { start: 1_100, cap: 1_200, growthPerYear: 40 } });
          const movement = { ...anne.movement, growthModel, reductionNotice: notice, reducedCap: 900 };
          const plan = quietPlan({
            'horizon.start': start,
            'horizon.years': 2,
            'baseline.doctors': [{ ...anne, movement }],
          });
          const { months, years } = periodsOf(plan);
          for (const month of months) walkAll(plan, month, (walk, node) => walk.month(node));
          for (const each of years) walkAll(plan, each, (walk, node) => walk.year(node));
        }
      }
    }
  });

  it('adds up over a year in which a scheme began (grunntilskudd, May 2020)', () => {
    const { computation } = computed(
      quietPlan({
        'horizon.start': '2020-01-01',
        'baseline.doctors': [
          doctor('anne', { list: { start: 100, cap: 900, growthPerYear: 0 }, agreementFrom: '2020-01-01' }),
        ],
      }),
    );
    // May to December: (500 − 100) × 577 × 245 ÷ 366
    const node = computation.explain('alt', 'kontor/grunntilskudd', '2020');
    expect(node?.value).toBeCloseTo(154_497.2678, 3);
    const sum = (parts: readonly TraceNode[] = []): number => parts.reduce((total, part) => total + part.value, 0);
    expect(sum(node?.parts)).toBeCloseTo(node?.value ?? 0, 6);
    expect(sum(node?.parts[0]?.parts)).toBeCloseTo(node?.value ?? 0, 6);
    const income = computation.explain('alt', 'lege:anne/inntekter', '2020');
    expect(sum(income?.parts)).toBeCloseTo(income?.value ?? 0, 6);
  });
});
