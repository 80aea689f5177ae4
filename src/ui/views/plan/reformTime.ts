/** When a reform is at work: rates are read on the first day of each month. */
import type { IsoDate } from '../../../engine/rules/types';

/** Months since year 0 of the first month that reads rates on or after a day. */
function firstMonth(day: IsoDate): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year * 12 + month - 1 + (date > 1 ? 1 : 0);
}

/** True when a reform from a day is at work in no month of so many years. @param start first day of a month */
export function beginsAfter(from: IsoDate, start: IsoDate, years: number): boolean {
  return firstMonth(from) >= firstMonth(start) + years * 12;
}
