import { describe, expect, it } from 'vitest';
import { flatBasistilskudd } from '../../../src/engine/tilskudd/basistilskudd';
import { computedQuiet } from '../../practice/support/compute';
import { doctor } from '../../practice/support/plans';
import yearly from './aarsbelop.oracle.json';
import monthly from './maanedsbelop.oracle.json';

describe('flatBasistilskudd', () => {
  it.each(yearly)('$id: $arithmetic', ({ input, expected, tolerance }) => {
    const { list, under, over, knekkpunkt } = input;
    expect(Math.abs(flatBasistilskudd(list, under, over, knekkpunkt) - expected)).toBeLessThanOrEqual(tolerance);
  });
});

describe('basistilskudd in a plan', () => {
  it.each(monthly)('$id: $arithmetic', ({ input, expected, tolerance }) => {
    const { month, list, weight } = input;
    const { of } = computedQuiet({
      'horizon.start': `${month}-01`,
      'baseline.doctors': [doctor('anne', { list: { start: list, cap: 2500, growthPerYear: 0 }, listWeight: weight })],
    });
    expect(Math.abs(of('lege:anne/basistilskudd', month) - expected)).toBeLessThanOrEqual(tolerance);
  });

  it('crosses 1 May 2023 between two months of one plan', () => {
    const { of } = computedQuiet({ 'horizon.start': '2023-01-01', 'baseline.doctors.anne.list.start': 1500 });
    // 947 000 ÷ 12 in April; 1 500 × 787.02 ÷ 12 in May
    expect(of('lege:anne/basistilskudd', '2023-04')).toBeCloseTo(78_916.6667, 3);
    expect(of('lege:anne/basistilskudd', '2023-05')).toBeCloseTo(98_377.5, 6);
  });

  const constant = ['basistilskudd.sats.under', 'basistilskudd.sats.over', 'basistilskudd.snitt.sats'].map(
    (record) => ({
      record,
      from: '2015-07-01',
      value: 500,
      note: '',
    }),
  );
  it.each(['2018-01-01', '2020-01-01', '2021-01-01', '2024-01-01'])(
    'pays the whole year from %s when rate and list are constant',
    (start) => {
      const { of } = computedQuiet({ 'horizon.start': start, ownRates: constant });
      // 1 000 × 500, by days of 365 or 366, or by twelfths
      expect(of('lege:anne/basistilskudd', start.slice(0, 4))).toBeCloseTo(500_000, 6);
    },
  );

  it('grows with the list at the start of each month', () => {
    const { of } = computedQuiet({
      'horizon.start': '2023-07-01',
      'baseline.doctors.anne.list': { start: 1000, cap: 1005, growthPerYear: 24 },
    });
    // 2 a month: 1 000, 1 002, 1 004, then stopped by the listetak at 1 005
    expect(['07', '08', '09', '10', '11'].map((month) => of('lege:anne/listelengde', `2023-${month}`))).toEqual([
      1000, 1002, 1004, 1005, 1005,
    ]);
    expect(of('lege:anne/basistilskudd', '2023-09')).toBeCloseTo((1004 * 841.8) / 12, 6);
  });
});
