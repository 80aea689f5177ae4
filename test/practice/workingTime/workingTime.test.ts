/** Hours apart from contacts and weeks at work, part by part, each sum by hand. */
import { describe, expect, it } from 'vitest';
import { ORDINARY_DAYS, STANDARD_HOURS } from '../../../src/engine';
import type { Doctor } from '../../../src/engine';
import { computed, computedQuiet, type Computed } from '../support/compute';
import { doctor, quietPlan } from '../support/plans';

const HOURS = 'lege:anne/arbeidstimer';

/** A doctor without contacts: all hours are the other ones. */
const year = (changes: Partial<Doctor>): number =>
  computedQuiet({ 'baseline.doctors': [doctor('anne', { otherHoursPerWeek: null, ...changes })] }).of(HOURS, '2024');

describe('hours apart from contacts', () => {
  it('are 9,5 a week in 46 weeks where nothing is said', () => {
    expect(year({})).toBeCloseTo(9.5 * 46, 9);
  });

  it('are the same when the standards of the parts are typed out: 2 and 7,5', () => {
    expect(year({ otherHours: { ...STANDARD_HOURS, administration: 2 } })).toBeCloseTo(9.5 * 46, 9);
    expect(year({ otherHours: { ...STANDARD_HOURS, municipalWork: 7.5 } })).toBeCloseTo(9.5 * 46, 9);
  });

  it('are the sum of the parts: 3 + 4 + 5 + 1,5 = 13,5 a week', () => {
    const otherHours = { administration: 3, municipalWork: 4, outOfHours: 5, meetings: 1.5 };
    expect(year({ otherHours })).toBeCloseTo(13.5 * 46, 9);
  });

  it('with legevakt typed keep the standards of the others: 2 + 7,5 + 6', () => {
    expect(year({ otherHours: { ...STANDARD_HOURS, outOfHours: 6 } })).toBeCloseTo(15.5 * 46, 9);
  });

  it('typed as one figure stay that figure, whatever the parts say', () => {
    const otherHours = { administration: 3, municipalWork: 4, outOfHours: 5, meetings: 1.5 };
    expect(year({ otherHoursPerWeek: 8, otherHours })).toBeCloseTo(8 * 46, 9);
    expect(year({ otherHoursPerWeek: 0, otherHours })).toBe(0);
  });

  it('follow the plan’s own figure for all of them while no part is typed', () => {
    const plan = quietPlan({
      'baseline.doctors': [doctor('anne', { otherHoursPerWeek: null })],
      ownRates: [{ record: 'tid.annet.timer', from: '2015-01-01', value: 11, note: '' }],
    });
    expect(computed(plan).of(HOURS, '2024')).toBeCloseTo(11 * 46, 9);
  });
});

describe('weeks at work', () => {
  const weeks = (daysAway: Partial<Doctor['daysAway']>): number =>
    year({ otherHoursPerWeek: 10, daysAway: { ...ORDINARY_DAYS, ...daysAway } }) / 10;

  it('are 46 with 30 days of holidays, 44 with 40', () => {
    expect(weeks({})).toBeCloseTo(46, 9);
    expect(weeks({ holidays: 30 })).toBeCloseTo(46, 9);
    expect(weeks({ holidays: 40 })).toBeCloseTo(44, 9);
  });

  it('are lowered by courses and short illness: 46 − (10 + 5) ÷ 5 = 43', () => {
    expect(weeks({ courses: 10, illness: 5 })).toBeCloseTo(43, 9);
    // (260 − 40) ÷ 5 − 3 ÷ 5
    expect(weeks({ holidays: 40, courses: 3 })).toBeCloseTo(43.4, 9);
  });

  it('are never below none', () => {
    expect(weeks({ holidays: 200, courses: 100 })).toBe(0);
  });
});

describe('income per hour', () => {
  /** 100 000 kr for legevakt and nothing else. */
  const perHour = (outOfHours: number): Computed =>
    computedQuiet({
      'baseline.doctors': [
        doctor('anne', {
          otherHoursPerWeek: null,
          otherHours: { administration: 0, municipalWork: 0, outOfHours, meetings: 0.5 },
          otherIncome: { ...doctor('x').otherIncome, outOfHours: 100_000 },
        }),
      ],
    });

  it('counts the hours of legevakt against its income', () => {
    // 0,5 and 4,5 hours a week in 46 weeks
    expect(perHour(0).of(HOURS, '2024')).toBeCloseTo(23, 9);
    expect(perHour(4).of(HOURS, '2024')).toBeCloseTo(207, 9);
    expect(perHour(4).of('lege:anne/legevakt', '2024')).toBeCloseTo(100_000, 6);
  });
});
