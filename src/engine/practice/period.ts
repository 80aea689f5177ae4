/** Stretches of plan time, and how they are named. */
import type { Program } from '../kernel/graph';
import { firstDay, monthInYear, yearOfMonth, type MonthNumber } from '../kernel/plainDate';

/** A stretch of plan time: one month, some months of a year, one plan year, or all years together. */
export type Period =
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'span'; readonly from: number; readonly to: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'all' };

/** How all years together are named in the API. */
export const ALL_YEARS = 'sum';

/** First month of a period, and the month after its last. */
export function monthsOf(program: Program, period: Period): [number, number] {
  return [firstMonth(period), period.kind === 'all' ? program.months : endOf(period)];
}

/** The month after a period's last. */
export function endMonth({ program }: { readonly program: Program }, period: Period): number {
  return monthsOf(program, period)[1];
}

function endOf(period: Exclude<Period, { readonly kind: 'all' }>): number {
  if (period.kind === 'span') return period.to;
  return firstMonth(period) + (period.kind === 'year' ? 12 : 1);
}

/** 0-based plan month. */
export function firstMonth(period: Period): number {
  if (period.kind === 'span') return period.from;
  return period.kind === 'month' ? period.month : period.kind === 'year' ? period.year * 12 : 0;
}

/** A year's months, or the plan's years. */
export function shorterPeriods(context: { readonly program: Program }, period: Period): Period[] {
  if (period.kind === 'all') {
    return Array.from({ length: context.program.months / 12 }, (_, year): Period => ({ kind: 'year', year }));
  }
  const first = firstMonth(period);
  return Array.from({ length: 12 }, (_, index): Period => ({ kind: 'month', month: first + index }));
}

/** `2027` for a plan year that is a calendar year, `2027/28` otherwise, `2027-03` and `2027-01/2027-06` for months. */
export function periodText(context: { readonly start: MonthNumber }, period: Period): string {
  const monthText = (month: number): string => firstDay((context.start + month) as MonthNumber).slice(0, 7);
  if (period.kind === 'month') return monthText(period.month);
  if (period.kind === 'span') return `${monthText(period.from)}/${monthText(period.to - 1)}`;
  return period.kind === 'all' ? ALL_YEARS : yearLabel(context.start, period.year);
}

/** @param year 0-based plan year */
export function yearLabel(start: MonthNumber, year: number): string {
  const first = yearOfMonth(start) + year;
  return monthInYear(start) === 1 ? String(first) : `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
}
