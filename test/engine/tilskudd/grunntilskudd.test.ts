import { describe, expect, it } from 'vitest';
import { girGrunntilskudd, grunntilskuddTillegg } from '../../../src/engine/tilskudd/grunntilskudd';
import { computedQuiet } from '../../practice/support/compute';
import { doctor } from '../../practice/support/plans';
import oracle from './grunntilskudd.oracle.json';

describe('grunntilskudd in a plan', () => {
  it.each(oracle)('$id: $arithmetic', ({ input, expected, tolerance }) => {
    const list = { start: input.list, cap: input.cap, growthPerYear: input.growth };
    const { of } = computedQuiet({
      'horizon.start': input.planStart,
      'horizon.years': input.years,
      'baseline.doctors': [doctor('anne', { list, agreementFrom: input.agreementFrom })],
    });
    expect(Math.abs(of('kontor/grunntilskudd', input.month) - expected)).toBeLessThanOrEqual(tolerance);
  });

  it('brings an empty list to 337 500 kr a year at the rate of July 2022', () => {
    const own = [{ record: 'basistilskudd.snitt.sats', from: '2023-05-01', value: 675, note: '' }];
    const { of } = computedQuiet({
      'horizon.start': '2022-07-01',
      ownRates: own,
      'baseline.doctors': [
        doctor('anne', { list: { start: 200, cap: 900, growthPerYear: 0 }, agreementFrom: '2022-07-01' }),
      ],
    });
    const both = of('lege:anne/basistilskudd', '2022/23') + of('kontor/grunntilskudd', '2022/23');
    expect(both).toBeCloseTo(337_500, 6);
  });

  it('did not exist before May 2020', () => {
    const { of } = computedQuiet({
      'horizon.start': '2020-01-01',
      'baseline.doctors': [
        doctor('anne', { list: { start: 0, cap: 900, growthPerYear: 0 }, agreementFrom: '2020-01-01' }),
      ],
    });
    expect(of('kontor/grunntilskudd', '2020-04')).toBe(0);
    // 500 × 577 × 31 ÷ 366
    expect(of('kontor/grunntilskudd', '2020-05')).toBeCloseTo(24_435.7923, 3);
  });
});

describe('girGrunntilskudd', () => {
  const gives = (liste: number, listetak: number, maaned: number): number =>
    girGrunntilskudd(liste, listetak, maaned, 500, 500, 24);

  it('holds from the first month to the twenty-fourth', () => {
    expect([-1, 0, 23, 24].map((maaned) => gives(100, 900, maaned))).toEqual([0, 1, 1, 0]);
  });
  it('needs a list under 500 and a listetak of 500', () => {
    expect(gives(499.99, 500, 0)).toBe(1);
    expect(gives(500, 500, 0)).toBe(0);
    expect(gives(499, 499, 0)).toBe(0);
  });
  it('is never negative when a heavy list already gives more', () => {
    expect(grunntilskuddTillegg.compute(1, 500, 841.8, 1 / 12, 40_000)).toBe(0);
  });
});
