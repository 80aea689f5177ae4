import { daysInMonth, monthOf, type PlainDate } from '../kernel/plainDate';

/**
 * Whole months from a grant's first day to and including a last day at work: what a binding period is counted in.
 *
 * @param from first day of the grant
 * @param lastDay the receiver's last day
 * @returns whole months, 0 or more; a last day before `from` gives 0
 * @source ordinary reckoning of periods: bound from 1 January 2027 for 36 months is served on 31 December 2029
 * @example bundneMaaneder('2027-01-01', '2029-12-30') → 35; the day after gives 36
 */
export function bundneMaaneder(from: PlainDate, lastDay: PlainDate): number {
  const dayOf = (day: PlainDate): number => Number(day.slice(8));
  const [year, month] = [Number(lastDay.slice(0, 4)), Number(lastDay.slice(5, 7))];
  const isMonthEnd = dayOf(lastDay) === daysInMonth(year, month);
  // The day after the last one; a month's end counts as the whole month.
  const reached = monthOf(lastDay) + (isMonthEnd ? 1 : 0);
  const day = isMonthEnd ? 1 : dayOf(lastDay) + 1;
  return Math.max(0, reached - monthOf(from) - (day < dayOf(from) ? 1 : 0));
}
