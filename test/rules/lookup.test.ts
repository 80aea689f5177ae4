import { describe, expect, it } from 'vitest';
import { dayAfter, dayBefore } from '../../src/engine/rules/days';
import { findSeries, isGap, lookup, type Found } from '../../src/engine/rules/lookup';
import type { RuleValue } from '../../src/engine/rules/types';
import { packWith, record, ruleValue, takst } from './packBuilder';

const series = record('prove.sats', {
  knownThrough: '2025-06-30',
  values: [
    ruleValue('2015-07-01', 427),
    ruleValue('2016-07-01', 442, { through: '2019-12-31' }),
    ruleValue('2020-02-29', 499),
    ruleValue('2023-05-01', null),
    ruleValue('2024-01-01', 860),
  ],
});

const read = (day: string): number | null | string => number(lookup(series, day));
const number = (found: Found<RuleValue>): number | null | string => (isGap(found) ? found.gap : found.value.value);

describe('lookup', () => {
  it.each([
    ['2015-06-30', 'before'],
    ['2015-07-01', 427],
    ['2015-12-31', 427],
    ['2016-01-01', 427],
    ['2016-02-29', 427],
    ['2016-06-30', 427],
    ['2016-07-01', 442],
    ['2019-12-31', 442],
    ['2020-01-01', 'unknown'],
    ['2020-02-28', 'unknown'],
    ['2020-02-29', 499],
    ['2020-03-01', 499],
    ['2023-04-30', 499],
    ['2023-05-01', null],
    ['2023-12-31', null],
    ['2024-01-01', 860],
    ['2024-02-28', 860],
    ['2024-02-29', 860],
    ['2025-06-30', 860],
    ['2025-07-01', 'after'],
    ['2100-01-01', 'after'],
  ])('on %s it finds %s', (day, expected) => {
    expect(read(day)).toBe(expected);
  });

  it('gives back the very value object, with its source and note', () => {
    const found = lookup(series, '2024-06-01');
    expect(isGap(found) ? null : found.value).toBe(series.values[4]);
  });

  it('says what held last and what comes next', () => {
    expect(lookup(series, '2014-01-01')).toEqual({ gap: 'before', last: null, next: series.values[0] });
    expect(lookup(series, '2020-01-15')).toEqual({ gap: 'unknown', last: series.values[1], next: series.values[2] });
    expect(lookup(series, '2025-07-01')).toEqual({
      gap: 'after',
      last: series.values[4],
      next: null,
      knownThrough: '2025-06-30',
    });
  });

  it('holds without end when the source has none', () => {
    const open = { ...series, knownThrough: null };
    expect(number(lookup(open, '2199-12-31'))).toBe(860);
  });

  it('calls a record without values unknown', () => {
    expect(lookup({ knownThrough: null, values: [] }, '2024-01-01')).toEqual({
      gap: 'unknown',
      last: null,
      next: null,
    });
  });

  it('finds every value on its first day in a long record', () => {
    const values = Array.from({ length: 200 }, (_, year) => ruleValue(`${1900 + year}-01-01`, year));
    const long = { knownThrough: null, values };
    for (const value of values) expect(number(lookup(long, value.from))).toBe(value.value);
    for (const value of values.slice(1))
      expect(number(lookup(long, dayBefore(value.from)))).toBe((value.value ?? 0) - 1);
  });
});

describe('findSeries', () => {
  const pack = packWith({ records: [series], takster: [takst('2ad')] });

  it('finds rule records and parts of takster, and nothing else', () => {
    expect(findSeries(pack, 'prove.sats')).toBe(series);
    expect(findSeries(pack, 'takst.2ad.egenandel')?.id).toBe('takst.2ad.egenandel');
    for (const id of ['prove', 'takst.2ad', 'takst.2ad.pris', 'takst.9zz.honorar', 'takst.2ad.honorar.x', 'toString']) {
      expect(findSeries(pack, id)).toBeNull();
    }
  });
});

describe('days', () => {
  it.each([
    ['2026-06-30', '2026-07-01'],
    ['2025-12-31', '2026-01-01'],
    ['2023-04-30', '2023-05-01'],
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2023-02-28', '2023-03-01'],
    ['1900-02-28', '1900-03-01'],
    ['2000-02-29', '2000-03-01'],
  ])('%s is the day before %s', (before, after) => {
    expect(dayBefore(after)).toBe(before);
    expect(dayAfter(before)).toBe(after);
  });
});
