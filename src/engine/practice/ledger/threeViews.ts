/**
 * Result, cash and disposable income of one doctor: three sums over the same lines. What stands in one and not in another
 * – tax reckoned or paid, depreciation or purchase, what Helfo still owes – is a line of its own, so that the three are
 * reconciled line by line.
 */
import type { Cell, Program, Slot } from '../../kernel/graph';
import { lineId } from '../explain';

/** Income before tax; cash before private spending; income after tax. */
export const VIEWS = ['resultat', 'kontanter', 'disponibelt'] as const;
export type View = (typeof VIEWS)[number];

/** The line of each view, without the doctor's scope. */
const ROOTS: Readonly<Record<View, string>> = {
  resultat: 'inntektForSkatt',
  kontanter: 'kontantstrom',
  disponibelt: 'inntektEtterSkatt',
};

/** Totals that are followed down to their lines; any other total is a line. */
const FOLLOWED: ReadonlySet<string> = new Set([...Object.values(ROOTS), 'inntekter', 'kostnader', 'lonnOgBonus']);

export interface ViewLine {
  /** Line id; `explain` opens it. */
  readonly line: string;
  readonly label: string;
  /** kr in the period, as it counts in each view; 0 where the line is no part of it. */
  readonly values: Readonly<Record<View, number>>;
}

export interface ThreeViews {
  readonly lines: readonly ViewLine[];
  /** Each view's own figure, which its lines add up to; null where the plan's years have no tax rates. */
  readonly totals: Readonly<Record<View, number | null>>;
}

/**
 * @param lines slots by line id
 * @param from first month, 0-based
 * @param to month after the last
 * @returns null when the practice has no such doctor
 */
export function threeViews(
  program: Program,
  lines: ReadonlyMap<string, Slot>,
  doctor: string,
  from: number,
  to: number,
): ThreeViews | null {
  const found = new Map<Slot, Record<View, number>>();
  const totals: Record<View, number | null> = { resultat: null, kontanter: null, disponibelt: null };
  const follow = (slot: Slot, sign: number, view: View): void => {
    const cell = program.cells[slot] as Cell;
    if (cell.kind === 'total' && FOLLOWED.has(cell.def.id)) {
      cell.inputs.forEach((input, index) => follow(input, sign * (cell.signs[index] ?? 1), view));
      return;
    }
    const counts = found.get(slot) ?? { resultat: 0, kontanter: 0, disponibelt: 0 };
    counts[view] += sign;
    found.set(slot, counts);
  };
  for (const view of VIEWS) {
    const root = lines.get(`lege:${doctor}/${ROOTS[view]}`);
    if (root === undefined) continue;
    totals[view] = sumOf(program, root, from, to);
    follow(root, 1, view);
  }
  if (totals.resultat === null) return null;
  return { totals, lines: [...found].map(([slot, counts]) => viewLine(program, slot, counts, from, to)) };
}

function viewLine(
  program: Program,
  slot: Slot,
  counts: Readonly<Record<View, number>>,
  from: number,
  to: number,
): ViewLine {
  const { line, label } = named(program.cells, slot);
  const sum = sumOf(program, slot, from, to);
  const value = (view: View): number => counts[view] * sum + 0;
  return {
    line,
    label,
    values: { resultat: value('resultat'), kontanter: value('kontanter'), disponibelt: value('disponibelt') },
  };
}

function named(cells: readonly Cell[], slot: Slot): { readonly line: string; readonly label: string } {
  const cell = cells[slot] as Cell;
  if (cell.kind === 'amount' || cell.kind === 'total')
    return { line: lineId(cell.scope, cell.def.id), label: cell.def.label };
  if (cell.kind !== 'choice') return { line: '', label: cell.kind === 'calendar' ? cell.label : '' };
  const last = cell.options.at(-1);
  return { line: last === undefined ? '' : named(cells, last).line, label: cell.label };
}

function sumOf(program: Program, slot: Slot, from: number, to: number): number {
  let sum = 0;
  for (let month = from; month < to; month++) sum += program.at(slot, month);
  return sum;
}
