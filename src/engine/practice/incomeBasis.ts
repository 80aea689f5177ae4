/** How firm the prices behind a year's income are: the kroner that rest on each kind of rate. */
import type { Cell, Program, Slot } from '../kernel/graph';
import type { RateMonth } from '../rules/rates';

/** Firmest first: as rates, with reforms that are announced told from those that are only proposed or calculated. */
export const INCOME_BASES = ['vedtatt', 'avledet', 'egen', 'antatt', 'videreført', 'varslet', 'reform'] as const;
export type IncomeBasisKind = (typeof INCOME_BASES)[number];

/** kr of a period's income by what its prices rest on. */
export type IncomeBasis = Readonly<Record<IncomeBasisKind, number>>;

/** Records of these groups are prices; the rest (contacts, minutes, shares) are quantities. */
const PRICES = new Set(['basistilskudd', 'takst']);

/**
 * @param income the cell of all income
 * @param from first month, 0-based
 * @param to month after the last
 * @returns kroner that add up to the income; income priced by the plan's own figures counts as `egen`
 */
export function incomeBasis(program: Program, income: Slot, from: number, to: number): IncomeBasis {
  const kroner = Object.fromEntries(INCOME_BASES.map((kind) => [kind, 0])) as Record<IncomeBasisKind, number>;
  const add = (slot: Slot, sign: number): void => {
    const cell = program.cells[slot] as Cell;
    if (cell.kind === 'total') {
      cell.inputs.forEach((input, index) => add(input, sign * (cell.signs[index] ?? 1)));
      return;
    }
    for (let month = from; month < to; month++)
      kroner[weakestPrice(program, slot, month)] += sign * program.at(slot, month);
  };
  add(income, 1);
  return kroner;
}

function weakestPrice(program: Program, slot: Slot, month: number): IncomeBasisKind {
  let weakest = -1;
  const seen = new Set<Slot>();
  const look = (at: Slot): void => {
    if (seen.has(at)) return;
    seen.add(at);
    const cell = program.cells[at] as Cell;
    if (cell.kind === 'rate' && PRICES.has(cell.series.record.growth)) {
      const basis = cell.series.months[month];
      if (basis) weakest = Math.max(weakest, INCOME_BASES.indexOf(kindOf(basis)));
    } else if (cell.kind === 'amount' || cell.kind === 'total') {
      cell.inputs.forEach(look);
    } else if (cell.kind === 'choice') {
      look(cell.options[cell.chosen[month] as number] as Slot);
    }
  };
  look(slot);
  return INCOME_BASES[weakest] ?? 'egen';
}

function kindOf({ status, reform }: RateMonth): IncomeBasisKind {
  return status === 'reform' && reform?.reform.status === 'varslet' ? 'varslet' : status;
}
