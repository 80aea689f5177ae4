/** How firm the rates behind a figure are, year by year. */
import type { Program, Slot } from '../kernel/graph';
import { RATE_STATUSES, type RateStatus } from './results';

const STATUS_RANK = Object.fromEntries(RATE_STATUSES.map((status, index) => [status, index])) as Record<
  RateStatus,
  number
>;

/**
 * Weakest rate status behind a cell in a year, as an index into RATE_STATUSES: one pass in the order of computing. A plan
 * year with a New Year inside it is held as its two parts, so that an income year is never mixed with the one beside it.
 */
export function yearStatuses(program: Program, years: number): (slot: Slot, year: number) => number {
  const january = januaryInYear(program);
  const partsPerYear = january === 0 ? 1 : 2;
  const parts = years * partsPerYear;
  const partOf = (month: number): number =>
    Math.floor(month / 12) * partsPerYear + (january !== 0 && month % 12 >= january ? 1 : 0);
  let worst: Uint8Array | null = null;
  return (slot, year) => {
    worst ??= worstStatuses(program, parts, partOf);
    const first = slot * parts + year * partsPerYear;
    return Math.max(worst[first] as number, worst[first + partsPerYear - 1] as number);
  };
}

/** Month of a plan year (1–11) in which its income years change; 0 where they are the plan's, or nothing is taxed. */
function januaryInYear({ cells }: Program): number {
  for (const cell of cells) {
    const second = cell.kind === 'amount' ? cell.years?.[1] : undefined;
    if (second !== undefined && second % 12 !== 0) return second % 12;
  }
  return 0;
}

/** @param parts parts of plan years in the plan  @param partOf the one a month is in */
function worstStatuses({ cells }: Program, parts: number, partOf: (month: number) => number): Uint8Array {
  const worst = new Uint8Array(cells.length * parts);
  const take = (slot: number, part: number, status: number): void => {
    const at = slot * parts + part;
    if (status > (worst[at] as number)) worst[at] = status;
  };
  /** The months from `from` up to, not including, `to`. */
  const takeMonths = (slot: number, from: number, to: number, status: number): void => {
    for (let part = partOf(from); part <= partOf(to - 1); part++) take(slot, part, status);
  };
  const takeAll = (slot: number, from: Slot): void => {
    for (let part = 0; part < parts; part++) take(slot, part, worst[from * parts + part] as number);
  };
  /** A figure that is made once for a whole year rests on what any part of that year rests on. */
  const takeYears = (slot: number, starts: readonly number[]): void => {
    for (let at = 0; at + 1 < starts.length; at++) {
      const [from, to] = [starts[at] as number, starts[at + 1] as number];
      const own = worst.subarray(slot * parts + partOf(from), slot * parts + partOf(to - 1) + 1);
      own.fill(Math.max(...own));
    }
  };
  cells.forEach((cell, slot) => {
    if (cell.kind === 'rate') {
      for (const { from, to, basis } of cell.series.runs) takeMonths(slot, from, to, STATUS_RANK[basis.status]);
    } else if (cell.kind === 'amount' || cell.kind === 'total') {
      for (const input of cell.inputs) takeAll(slot, input);
      if (cell.kind === 'amount' && cell.years !== null) takeYears(slot, cell.years);
    } else if (cell.kind === 'choice') {
      cell.chosen.forEach((option, month) => {
        const part = partOf(month);
        take(slot, part, worst[(cell.options[option] as Slot) * parts + part] as number);
      });
    } else if (cell.kind === 'previous') {
      takeAll(slot, cell.initial);
    }
  });
  return worst;
}
