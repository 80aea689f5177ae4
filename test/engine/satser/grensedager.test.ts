/** The days rules change, through the whole computation: the month before and the month after. */
import { describe, expect, it } from 'vitest';
import { bundledRules, CARRY_UNCHANGED } from '../../../src/engine';
import { monthOf, type PlainDate } from '../../../src/engine/kernel/plainDate';
import { RateReader } from '../../../src/engine/rules/rates';
import { computed } from '../../practice/support/compute';
import { contacts, doctor, quietPlan } from '../../practice/support/plans';

const basistilskudd = (start: string, months: readonly string[], list = 1_000): number[] => {
  const { of } = computed(
    quietPlan({
      'horizon.start': start,
      'horizon.years': 1,
      'baseline.doctors': [doctor('anne', { list: { start: list, cap: 2_500, growthPerYear: 0 } })],
    }),
  );
  return months.map((month) => of('lege:anne/basistilskudd', month));
};

describe('30 April → 1 May 2023', () => {
  it('the knekkpunkt goes and the average rate comes: 1 500 on the list', () => {
    const [april, may] = basistilskudd('2023-01-01', ['2023-04', '2023-05'], 1_500);
    expect(april).toBeCloseTo((1_000 * 675 + 500 * 544) / 12, 6);
    expect(may).toBeCloseTo((1_500 * 787.02) / 12, 6);
  });
});

describe('30 June → 1 July', () => {
  it('2026: the time takst goes from 255 kr per 15 minutes to 132 kr per 5', () => {
    const { of } = computed(
      quietPlan({
        'horizon.start': '2026-01-01',
        'horizon.years': 1,
        'baseline.activity.feeModel': 'takster',
        // Every consultation 21–25 minutes: one takst before, one after
        'baseline.activity.lengthProfile': [0, 1, 0, 0, 0, 0, 0],
        'baseline.activity.contacts': contacts({ konsultasjonDag: 12 }),
      }),
    );
    expect(of('kontor/tidstakster', '2026-06')).toBeCloseTo(255_000, 6);
    expect(of('kontor/tidstakster', '2026-07')).toBeCloseTo(132_000, 6);
  });

  it('2016: basistilskudd is raised, and paid by days instead of twelfths', () => {
    const [june, july] = basistilskudd('2016-01-01', ['2016-06', '2016-07']);
    expect(june).toBeCloseTo(427_000 / 12, 6);
    expect(july).toBeCloseTo((442_000 * 31) / 366, 6);
  });
});

describe('31 December → 1 January', () => {
  it('the first limit of trinnskatt goes from 217 400 to 226 100 kr in 2026', () => {
    const rates = new RateReader(bundledRules, monthOf('2025-12-01' as PlainDate), 2, CARRY_UNCHANGED, []);
    expect([...rates.series('trinnskatt.trinn1.grense').values]).toEqual([217_400, 226_100]);
  });

  it('the days of the year go from 366 to 365', () => {
    const [december] = basistilskudd('2020-01-01', ['2020-12']);
    const [january] = basistilskudd('2021-01-01', ['2021-01']);
    expect(december).toBeCloseTo((577_000 * 31) / 366, 6);
    expect(january).toBeCloseTo((577_000 * 31) / 365, 6);
  });
});

describe('28 February', () => {
  it('is the last day of the month, or the last but one: 29 of 366 days in a leap year, 28 of 365 in others', () => {
    const [leap] = basistilskudd('2020-01-01', ['2020-02']);
    const [common] = basistilskudd('2021-01-01', ['2021-02']);
    expect(leap).toBeCloseTo((499_000 * 29) / 366, 6);
    expect(common).toBeCloseTo((577_000 * 28) / 365, 6);
  });

  it('a year of days is the whole year’s amount, leap year or not', () => {
    const months = (year: number) => Array.from({ length: 12 }, (_, m) => `${year}-${String(m + 1).padStart(2, '0')}`);
    const sum = (year: number) => basistilskudd(`${year}-01-01`, months(year)).reduce((total, kr) => total + kr, 0);
    // 2017: 442 kr to 30 June (181 days), 451 kr from 1 July (184 days)
    expect(sum(2017)).toBeCloseTo((442_000 * 181 + 451_000 * 184) / 365, 4);
    // 2020: 499 kr for 121 days, 577 kr for 245
    expect(sum(2020)).toBeCloseTo((499_000 * 121 + 577_000 * 245) / 366, 4);
  });
});
