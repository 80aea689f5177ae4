/** The day before and the day after an ISO date, by the calendar and without a clock. */
import { daysInMonth } from '../kernel/plainDate';
import type { IsoDate } from './types';

/** @param day an existing calendar date @returns the calendar day before it */
export function dayBefore(day: IsoDate): IsoDate {
  const [year, month, date] = parts(day);
  if (date > 1) return iso(year, month, date - 1);
  if (month > 1) return iso(year, month - 1, daysInMonth(year, month - 1));
  return iso(year - 1, 12, 31);
}

/** @param day an existing calendar date @returns the calendar day after it */
export function dayAfter(day: IsoDate): IsoDate {
  const [year, month, date] = parts(day);
  if (date < daysInMonth(year, month)) return iso(year, month, date + 1);
  return month < 12 ? iso(year, month + 1, 1) : iso(year + 1, 1, 1);
}

function parts(day: IsoDate): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function iso(year: number, month: number, date: number): IsoDate {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}
