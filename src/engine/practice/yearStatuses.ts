/** How firm the rates behind a figure are, year by year. */
import type { Program, Slot } from '../kernel/graph';
import { RATE_STATUSES, type RateStatus } from './results';

const STATUS_RANK = Object.fromEntries(RATE_STATUSES.map((status, index) => [status, index])) as Record<
  RateStatus,
  number
>;

/** Weakest rate status behind a cell in a year, as an index into RATE_STATUSES: one pass in the order of computing. */
export function yearStatuses(program: Program, years: number): (slot: Slot, year: number) => number {
  let worst: Uint8Array | null = null;
  return (slot, year) => {
    worst ??= worstStatuses(program, years);
    return worst[slot * years + year] as number;
  };
}

function worstStatuses(program: Program, years: number): Uint8Array {
  const { cells } = program;
  const worst = new Uint8Array(cells.length * years);
  const take = (slot: number, year: number, status: number): void => {
    const at = slot * years + year;
    if (status > (worst[at] as number)) worst[at] = status;
  };
  const takeAll = (slot: number, from: Slot): void => {
    for (let year = 0; year < years; year++) take(slot, year, worst[from * years + year] as number);
  };
  /** An income year that reaches over two of the plan's makes a figure of both rest on what either rests on. */
  const takeIncomeYears = (slot: number, starts: readonly number[]): void => {
    for (let at = 0; at + 1 < starts.length; at++) {
      const first = Math.floor((starts[at] as number) / 12);
      const last = Math.floor(((starts[at + 1] as number) - 1) / 12);
      if (first === last) continue;
      const rank = Math.max(worst[slot * years + first] as number, worst[slot * years + last] as number);
      take(slot, first, rank);
      take(slot, last, rank);
    }
  };
  cells.forEach((cell, slot) => {
    if (cell.kind === 'rate') {
      for (const { from, to, basis } of cell.series.runs) {
        for (let year = Math.floor(from / 12); year * 12 < to; year++) take(slot, year, STATUS_RANK[basis.status]);
      }
    } else if (cell.kind === 'amount' || cell.kind === 'total') {
      for (const input of cell.inputs) takeAll(slot, input);
      if (cell.kind === 'amount' && cell.years !== null) takeIncomeYears(slot, cell.years);
    } else if (cell.kind === 'choice') {
      cell.chosen.forEach((option, month) => {
        const year = Math.floor(month / 12);
        take(slot, year, worst[(cell.options[option] as Slot) * years + year] as number);
      });
    } else if (cell.kind === 'previous') {
      takeAll(slot, cell.initial);
    }
  });
  return worst;
}
