/** How firm the prices behind a year's income are: the kroner that rest on each kind of rate. */
import type { Cell, Program, Slot } from '../kernel/graph';
import { word } from '../kernel/words';
import type { RateMonth } from '../rules/rates';

/** Firmest first: as rates, with reforms that are announced told from those that are only proposed or calculated. */
export const INCOME_BASES = ['vedtatt', 'avledet', 'egen', 'antatt', 'videreført', 'varslet', 'reform'] as const;
export type IncomeBasisKind = (typeof INCOME_BASES)[number];

const RATES: Readonly<Record<IncomeBasisKind, string>> = {
  vedtatt: 'vedtatte satser',
  avledet: 'satser avledet av vedtatte',
  egen: 'egne tall',
  antatt: 'antatte satser',
  videreført: 'videreførte satser',
  varslet: 'varslede regler',
  reform: 'forslag og regneeksempler',
};

/** What income of a kind rests on, as it stands in a sentence: `på vedtatte satser`. */
export const basisRates = (kind: IncomeBasisKind): string => word(RATES[kind]);

/** kr of a period's income by what its prices rest on. */
export type IncomeBasis = Readonly<Record<IncomeBasisKind, number>>;

/** Records of these groups are prices, a post's pay among them; the rest (contacts, minutes, shares) are quantities. */
const PRICES = new Set(['basistilskudd', 'takst', 'lonn']);

/**
 * @param income the cell of all income
 * @param from first month, 0-based
 * @param to month after the last
 * @returns kroner that add up to the income; income priced by the plan's own figures counts as `egen`
 */
export function incomeBasis(program: Program, income: Slot, from: number, to: number): IncomeBasis {
  const kroner = noKroner();
  for (const { parts } of incomeBasisParts(program, income, from, to))
    for (const kind of INCOME_BASES) kroner[kind] += parts[kind];
  return kroner;
}

const noKroner = (): Record<IncomeBasisKind, number> =>
  Object.fromEntries(INCOME_BASES.map((kind) => [kind, 0])) as Record<IncomeBasisKind, number>;

/** The same, amount by amount: the amounts the income is the sum of, each with its own kroner by what they rest on. */
export function incomeBasisParts(
  program: Program,
  income: Slot,
  from: number,
  to: number,
): readonly { readonly slot: Slot; readonly parts: IncomeBasis }[] {
  const found = new Map<Slot, Record<IncomeBasisKind, number>>();
  const add = (slot: Slot, sign: number): void => {
    const cell = program.cells[slot] as Cell;
    if (cell.kind === 'total') {
      cell.inputs.forEach((input, index) => add(input, sign * (cell.signs[index] ?? 1)));
      return;
    }
    const parts = found.get(slot) ?? noKroner();
    found.set(slot, parts);
    for (let month = from; month < to; month++)
      parts[weakestPrice(program, slot, month)] += sign * program.at(slot, month);
  };
  add(income, 1);
  return [...found].map(([slot, parts]) => ({ slot, parts }));
}

const NOT_LOOKED = -2;
const NO_PRICE = -1;

/**
 * What was found for the cells of a practice, by cell and month, as places in `INCOME_BASES`. It follows from rates and
 * dates, not from the plan's numbers, so it holds for as long as the cells do.
 */
const found = new WeakMap<readonly Cell[], Int8Array>();

function weakestPrice(program: Program, slot: Slot, month: number): IncomeBasisKind {
  const { cells, months } = program;
  let known = found.get(cells);
  if (known === undefined || known.length !== cells.length * months) {
    known = new Int8Array(cells.length * months).fill(NOT_LOOKED);
    found.set(cells, known);
  }
  return INCOME_BASES[weakestBehind(cells, known, months, slot, month)] ?? 'egen';
}

function weakestBehind(cells: readonly Cell[], known: Int8Array, months: number, slot: Slot, month: number): number {
  const place = slot * months + month;
  const before = known[place] as number;
  if (before !== NOT_LOOKED) return before;
  const cell = cells[slot] as Cell;
  let weakest = NO_PRICE;
  if (cell.kind === 'rate' && PRICES.has(cell.series.record.growth)) {
    const basis = cell.series.months[month];
    if (basis) weakest = INCOME_BASES.indexOf(kindOf(basis));
  } else if (cell.kind === 'amount' || cell.kind === 'total') {
    for (const input of cell.inputs) weakest = Math.max(weakest, weakestBehind(cells, known, months, input, month));
  } else if (cell.kind === 'choice') {
    weakest = weakestBehind(cells, known, months, cell.options[cell.chosen[month] as number] as Slot, month);
  }
  known[place] = weakest;
  return weakest;
}

function kindOf({ status, reform }: RateMonth): IncomeBasisKind {
  return status === 'reform' && reform?.reform.status === 'varslet' ? 'varslet' : status;
}
