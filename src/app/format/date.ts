/** Dates as text: typed `01.07.2026`, shown `1. juli 2026`, held as ISO. */
import { parsePlainDate, type PlainDate } from '../../engine/kernel/plainDate';

const MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
] as const;

export type DateProblem = 'empty' | 'not-a-date' | 'short-year';

export type ParsedDate =
  { readonly ok: true; readonly value: PlainDate } | { readonly ok: false; readonly problem: DateProblem };

/**
 * Reads a date written day first (`1.7.2026`, `01/07/2026`, `1. juli 2026`, `01072026`) or as ISO.
 *
 * @returns the date, or the problem; a year of two digits is refused, since it could be a month of another order
 */
export function parseDate(text: string): ParsedDate {
  const plain = text
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim()
    .toLowerCase();
  if (plain === '') return { ok: false, problem: 'empty' };
  if (/^\d{1,2}[./-] ?\d{1,2}[./-] ?\d{2}$/u.test(plain)) return { ok: false, problem: 'short-year' };
  const iso = toIso(plain);
  const value = iso === null ? null : parsePlainDate(iso);
  return value === null ? { ok: false, problem: 'not-a-date' } : { ok: true, value };
}

/** The first day of a year typed alone, `1998`; null for anything else. For a field that is left: the rest may be coming. */
export function firstDayOf(text: string): PlainDate | null {
  const plain = text.trim();
  return /^(?:19|20)\d{2}$/u.test(plain) ? parsePlainDate(`${plain}-01-01`) : null;
}

function toIso(text: string): string | null {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return text;
  const numeric = /^(\d{1,2})[./-] ?(\d{1,2})[./-] ?(\d{4})$/u.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/u.exec(text);
  const named = /^(\d{1,2})\.? ([a-z]{3,9})\.? (\d{4})$/u.exec(text);
  const [, day = '', month = '', year = ''] = numeric ?? named ?? [];
  if (year === '') return null;
  const monthText = named && !numeric ? monthFromName(month) : month.padStart(2, '0');
  return monthText === null ? null : `${year}-${monthText}-${day.padStart(2, '0')}`;
}

function monthFromName(name: string): string | null {
  const index = MONTHS.findIndex((month) => month === name || (name.length === 3 && month.startsWith(name)));
  return index < 0 ? null : String(index + 1).padStart(2, '0');
}

/** `2026-07-01` → `1. juli 2026`. @throws RangeError when the text is no ISO date */
export function formatDate(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${day}. ${monthName(month)} ${year}`;
}

/** `2026-07-01` → `01.07.2026`, as it stands in a field. @throws RangeError when the text is no ISO date */
export function formatDateForField(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${String(day).padStart(2, '0')}.${String(month).padStart(2, '0')}.${year}`;
}

/** `2026-07` or `2026-07-01` → `juli 2026`. @throws RangeError when the text names no month */
export function formatMonth(iso: string): string {
  const [year, month] = parts(iso.length === 7 ? `${iso}-01` : iso);
  return `${monthName(month)} ${year}`;
}

/**
 * A period of the engine: `2027-03` → `mars 2027`, `2027-01/2027-06` → `januar–juni 2027`, a day → its
 * date; a year or else as it is.
 */
export function formatPeriod(period: string): string {
  const [first = '', last = '', ...more] = period.split('/');
  if (more.length === 0 && /^\d{4}-\d{2}$/u.test(last)) {
    const [from, to] = [formatMonth(first), formatMonth(last)];
    return first.slice(0, 4) === last.slice(0, 4) ? `${from.slice(0, -5)}–${to}` : `${from}–${to}`;
  }
  if (/^\d{4}-\d{2}-\d{2}$/u.test(period)) return formatDate(period);
  return /^\d{4}-\d{2}$/u.test(period) ? formatMonth(period) : period;
}

/** `2026-11-21T14:05:00` → `21. november 2026 kl. 14.05`. @throws RangeError when the text has no ISO date */
export function formatDateTime(iso: string): string {
  const time = /T(\d{2}):(\d{2})/u.exec(iso);
  return time ? `${formatDate(iso.slice(0, 10))} kl. ${time[1] ?? ''}.${time[2] ?? ''}` : formatDate(iso.slice(0, 10));
}

function parts(iso: string): readonly [string, number, number] {
  const day = parsePlainDate(iso);
  if (day === null) throw new RangeError(`Not an ISO date: ${iso}`);
  return [day.slice(0, 4), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function monthName(month: number): string {
  return MONTHS[month - 1] as string;
}
