/** Calendar dates as text and months as whole numbers. No clock, no time zone. */

/** ISO calendar date, `YYYY-MM-DD`. ISO text orders as dates do, so `<` compares. */
export type PlainDate = string & { readonly __plainDate: true };

/** Months since year 0: `year × 12 + (month − 1)`. */
export type MonthNumber = number & { readonly __month: true };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** @returns true when the year has 366 days (Gregorian rule) */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** @returns 365 or 366 */
export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

/** @param month 1–12 @returns 28–31 */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS[month - 1] as number);
}

/** @returns the date, or null when the text is not an existing calendar date between year 1900 and 2200 */
export function parsePlainDate(text: string): PlainDate | null {
  const match = PATTERN.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1900 || year > 2200 || month < 1 || month > 12) return null;
  return day >= 1 && day <= daysInMonth(year, month) ? (text as PlainDate) : null;
}

/** @throws RangeError when the text is not a calendar date; for literals in code and tests */
export function date(text: string): PlainDate {
  const parsed = parsePlainDate(text);
  if (parsed === null) throw new RangeError(`Not a calendar date: ${text}`);
  return parsed;
}

/** @param month 1–12 */
export function monthNumber(year: number, month: number): MonthNumber {
  return (year * 12 + month - 1) as MonthNumber;
}

/** Months from a month to the first January at or after it, 0–11. */
export function monthsToJanuary(month: MonthNumber): number {
  return (12 - (month % 12)) % 12;
}

/** The month a date lies in. */
export function monthOf(day: PlainDate): MonthNumber {
  return monthNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
}

export function yearOfMonth(month: MonthNumber): number {
  return Math.floor(month / 12);
}

/** @returns 1–12 */
export function monthInYear(month: MonthNumber): number {
  return (month % 12) + 1;
}

/** The first day of the month: the date a month's rates are read on. */
export function firstDay(month: MonthNumber): PlainDate {
  const year = String(yearOfMonth(month)).padStart(4, '0');
  return `${year}-${String(monthInYear(month)).padStart(2, '0')}-01` as PlainDate;
}

/** How many times the yearly day `MM-DD` falls after `from` and on or before `to`; 0 when `to` is not after `from`. */
export function anniversariesBetween(from: PlainDate, to: PlainDate, monthDay: string): number {
  if (to <= from) return 0;
  const reached = (day: PlainDate): number => Number(day.slice(0, 4)) + (day.slice(5) >= monthDay ? 1 : 0);
  return Math.max(0, reached(to) - reached(from));
}
