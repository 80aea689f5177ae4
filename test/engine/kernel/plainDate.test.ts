import { describe, expect, it } from 'vitest';
import {
  anniversariesBetween,
  date,
  daysInMonth,
  daysInYear,
  firstDay,
  isLeapYear,
  monthInYear,
  monthNumber,
  monthOf,
  parsePlainDate,
  yearOfMonth,
} from '../../../src/engine/kernel/plainDate';

describe('leap years', () => {
  it.each([
    [1900, false],
    [2000, true],
    [2023, false],
    [2024, true],
    [2100, false],
    [2200, false],
  ])('%i: %s', (year, isLeap) => {
    expect(isLeapYear(year)).toBe(isLeap);
    expect(daysInYear(year)).toBe(isLeap ? 366 : 365);
    expect(daysInMonth(year, 2)).toBe(isLeap ? 29 : 28);
  });

  it.each([1900, 2000, 2023, 2024])('the months of %i make the year', (year) => {
    const months = Array.from({ length: 12 }, (_, index) => daysInMonth(year, index + 1));
    expect(months.reduce((sum, days) => sum + days, 0)).toBe(daysInYear(year));
  });
});

describe('parsePlainDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '1900-01-01', '2200-12-31'])('takes %s', (text) => {
    expect(parsePlainDate(text)).toBe(text);
    expect(date(text)).toBe(text);
  });
  it.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '1899-12-31',
    '2201-01-01',
    '2026-01-01T00:00',
    ' 2026-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(parsePlainDate(text)).toBeNull();
    expect(() => date(text)).toThrow(RangeError);
  });
});

describe('months', () => {
  it('go from a date to a number and back', () => {
    for (let month = monthNumber(1999, 11); month <= monthNumber(2031, 2); month++) {
      const first = firstDay(month);
      expect(monthOf(first)).toBe(month);
      expect(first).toBe(`${yearOfMonth(month)}-${String(monthInYear(month)).padStart(2, '0')}-01`);
    }
  });
  it('follow each other over the turn of the year', () => {
    expect(monthOf(date('2027-01-31')) - monthOf(date('2026-12-01'))).toBe(1);
    expect(firstDay(monthNumber(2026, 12))).toBe('2026-12-01');
  });
});

describe('anniversariesBetween', () => {
  it.each([
    ['2026-06-30', '2026-07-01', '07-01', 1, 'the day itself counts'],
    ['2026-07-01', '2027-06-30', '07-01', 0, 'the day one starts from does not'],
    ['2026-07-01', '2027-07-01', '07-01', 1, 'a year later it does'],
    ['2025-06-30', '2027-01-01', '07-01', 2, '1 July 2025 and 2026'],
    ['2027-04-30', '2030-05-01', '05-01', 4, '1 May 2027 to 2030'],
    ['2026-12-31', '2027-01-01', '01-01', 1, 'the turn of the year'],
    ['2026-01-01', '2026-12-31', '01-01', 0, 'no 1 January within'],
    ['2026-07-01', '2026-07-01', '07-01', 0, 'no time'],
    ['2027-07-01', '2026-07-01', '07-01', 0, 'never negative'],
  ])('%s to %s, %s: %i (%s)', (from, to, day, expected) => {
    expect(anniversariesBetween(date(from), date(to), day)).toBe(expected);
  });
});
