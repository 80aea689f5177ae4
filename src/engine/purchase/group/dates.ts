/** Days that are months from another. Arithmetic on calendar dates alone. */
import {
  daysInMonth,
  firstDay,
  monthInYear,
  monthOf,
  yearOfMonth,
  type MonthNumber,
  type PlainDate,
} from '../../kernel/plainDate';
import type { IsoDate } from '../../rules/types';

/**
 * The last day of a period of months: the day with the same number, or the month's last where it has no such day.
 * @param months whole, may be negative
 * @source facts `frist-maaneder`
 */
export function termEnd(from: IsoDate, months: number): IsoDate {
  const month = (monthOf(from as PlainDate) + months) as MonthNumber;
  const day = Math.min(Number(from.slice(8)), lastOf(month));
  return dayOf(month, day);
}

/** The day after. */
export function nextDay(day: IsoDate): IsoDate {
  const month = monthOf(day as PlainDate);
  const number = Number(day.slice(8));
  return number < lastOf(month) ? dayOf(month, number + 1) : firstDay((month + 1) as MonthNumber);
}

const lastOf = (month: MonthNumber): number => daysInMonth(yearOfMonth(month), monthInYear(month));
const dayOf = (month: MonthNumber, day: number): IsoDate =>
  `${firstDay(month).slice(0, 8)}${String(day).padStart(2, '0')}`;
