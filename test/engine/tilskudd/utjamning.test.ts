import { describe, expect, it } from 'vitest';
import { utjamningstilskudd } from '../../../src/engine/tilskudd/utjamning';
import { computedQuiet, kommune } from '../../practice/support/compute';
import { doctor } from '../../practice/support/plans';
import oracle from './utjamning.oracle.json';

describe('utjamningstilskudd in a plan', () => {
  it.each(oracle)('$id: $arithmetic', ({ input, expected, tolerance }) => {
    const { of } = computedQuiet(
      {
        'horizon.start': `${input.month}-01`,
        'baseline.kommune': '9999',
        'baseline.municipalAverageList': input.average,
      },
      [kommune({ population: input.population })],
    );
    expect(Math.abs(of('lege:anne/utjamningstilskudd', input.month) - expected)).toBeLessThanOrEqual(tolerance);
  });

  it('reckons the average list as inhabitants over hjemler, vacant ones included', () => {
    // 3 600 ÷ (3 + 1) = 900
    const { of } = computedQuiet({ 'horizon.start': '2023-07-01', 'baseline.kommune': '9999' }, [
      kommune({ population: 3_600, gpAgreements: 3, listsWithoutGp: 1 }),
    ]);
    expect(of('kontor/utjamningstilskudd', '2023/24')).toBeCloseTo(252_540, 6);
  });

  it('is the same for each doctor, whatever the list', () => {
    const { of } = computedQuiet(
      {
        'horizon.start': '2023-07-01',
        'baseline.kommune': '9999',
        'baseline.municipalAverageList': 900,
        'baseline.form': 'gruppepraksis',
        'baseline.doctors': [
          doctor('anne', { list: { start: 300, cap: 2500, growthPerYear: 0 } }),
          doctor('bo', { list: { start: 1800, cap: 2500, growthPerYear: 0 }, listWeight: 1.4 }),
        ],
      },
      [kommune({})],
    );
    expect(of('lege:anne/utjamningstilskudd', '2023/24')).toBeCloseTo(252_540, 6);
    expect(of('lege:bo/utjamningstilskudd', '2023/24')).toBeCloseTo(252_540, 6);
  });

  it('is unknown, and left out, without a municipality', () => {
    const { computation } = computedQuiet({ 'baseline.municipalAverageList': 900 });
    expect(computation.figure('alt', 'kontor/utjamningstilskudd', '2024')).toBeNull();
  });
});

describe('utjamningstilskudd as an amount', () => {
  it('gives 300 times the rate for an average of 900', () => {
    expect(utjamningstilskudd.compute(4_000, 5_000, 900, 1_200, 841.8, 1)).toBeCloseTo(252_540, 6);
  });
});
