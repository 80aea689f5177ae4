import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInMonth } from '../../../src/engine/kernel/plainDate';
import {
  formatDate,
  formatDateForField,
  formatDateTime,
  formatMonth,
  formatPeriod,
  firstDayOf,
  parseDate,
} from '../../../src/app/format';

const iso = (year: number, month: number, day: number): string =>
  [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');

const anyDate = fc
  .record({ year: fc.integer({ min: 1900, max: 2200 }), month: fc.integer({ min: 1, max: 12 }), part: fc.nat(30) })
  .map(({ year, month, part }) => iso(year, month, 1 + (part % daysInMonth(year, month))));

describe('dates', () => {
  test.each([
    '01.07.2026',
    '1.7.2026',
    '1. 7. 2026',
    '01/07/2026',
    '1-7-2026',
    '01072026',
    '2026-07-01',
    '1. juli 2026',
    '1 juli 2026',
    '1. Jul 2026',
    ' 1.\u00a0juli 2026 ',
  ])('reads %j', (text) => {
    expect(parseDate(text)).toEqual({ ok: true, value: '2026-07-01' });
  });

  test.each([
    ['', 'empty'],
    ['i morgen', 'not-a-date'],
    ['31.02.2026', 'not-a-date'],
    ['29.02.2027', 'not-a-date'],
    ['00.01.2026', 'not-a-date'],
    ['1.13.2026', 'not-a-date'],
    ['01.07.26', 'short-year'],
    ['1.7.12026', 'not-a-date'],
    ['1. july 2026', 'not-a-date'],
    ['1.7.1899', 'not-a-date'],
  ])('refuses %j', (text, problem) => {
    expect(parseDate(text)).toEqual({ ok: false, problem });
  });

  test('what a field and a sentence show reads back', () => {
    fc.assert(
      fc.property(anyDate, (day) => {
        expect(parseDate(formatDateForField(day))).toEqual({ ok: true, value: day });
        expect(parseDate(formatDate(day))).toEqual({ ok: true, value: day });
      }),
    );
  });

  test('are shown in words', () => {
    expect(formatDate('2026-07-01')).toBe('1. juli 2026');
    expect(formatMonth('2027-03')).toBe('mars 2027');
    expect(formatPeriod('2027-03')).toBe('mars 2027');
    expect(formatPeriod('2026-06-30')).toBe('30. juni 2026');
    expect(formatPeriod('2027')).toBe('2027');
    expect(formatPeriod('2027-01/2027-06')).toBe('januar–juni 2027');
    expect(formatPeriod('2027-07/2028-06')).toBe('juli 2027–juni 2028');
    expect(formatPeriod('2027/28')).toBe('2027/28');
    expect(formatDateTime('2026-11-21T14:05:00')).toBe('21. november 2026 kl. 14.05');
    expect(() => formatDate('1.7.2026')).toThrow(RangeError);
  });
});

describe('a year typed alone', () => {
  test('is its first day, for a field that is left', () => {
    expect(firstDayOf(' 1998 ')).toBe('1998-01-01');
    expect(firstDayOf('2026')).toBe('2026-01-01');
  });

  test('is nothing but a whole year of this century or the last', () => {
    for (const text of ['98', '1.1998', '0107', '1898', '20266', 'ja', '']) expect(firstDayOf(text)).toBeNull();
  });
});
