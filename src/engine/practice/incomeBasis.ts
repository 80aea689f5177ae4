/** How firm the prices behind a year's income are: the kroner that rest on each kind of rate. */
import type { Cell, Program, Slot } from '../kernel/graph';
import { RATE_STATUSES, type RateStatus } from './results';

/** kr of a period's income by what its prices rest on. */
export type IncomeBasis = Readonly<Record<RateStatus, number>>;

/** Records of these groups are prices; the rest (contacts, minutes, shares) are quantities. */
const PRICES = new Set(['basistilskudd', 'takst']);

/**
 * @param income the cell of all income
 * @param from first month, 0-based
 * @param to month after the last
 * @returns kroner that add up to the income; income priced by the plan's own figures counts as `egen`
 */
export function incomeBasis(program: Program, income: Slot, from: number, to: number): IncomeBasis {
  const kroner = Object.fromEntries(RATE_STATUSES.map((status) => [status, 0])) as Record<RateStatus, number>;
  const add = (slot: Slot): void => {
    const cell = program.cells[slot] as Cell;
    if (cell.kind === 'total') {
      cell.inputs.forEach(add);
      return;
    }
    for (let month = from; month < to; month++) kroner[weakestPrice(program, slot, month)] += program.at(slot, month);
  };
  add(income);
  return kroner;
}

function weakestPrice(program: Program, slot: Slot, month: number): RateStatus {
  let weakest = -1;
  const seen = new Set<Slot>();
  const look = (at: Slot): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const cell = program.cells[at] as Cell;
    if (cell.kind === 'rate' && PRICES.has(cell.series.record.growth)) {
      const basis = cell.series.months[month];
      if (basis) weakest = Math.max(weakest, RATE_STATUSES.indexOf(basis.status));
    } else if (cell.kind === 'amount' || cell.kind === 'total') {
      cell.inputs.forEach(look);
    } else if (cell.kind === 'choice') {
      look(cell.options[cell.chosen[month] as number] as Slot);
    }
  };
  look(slot);
  return RATE_STATUSES[weakest] ?? 'egen';
}
