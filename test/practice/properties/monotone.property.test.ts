/** More of x never lowers y, and no jump where the rule has none. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_LIMITS } from '../../../src/engine';
import type { Plan } from '../../../src/engine';
import { setPath } from '../../../src/engine/practice/scenario';
import { computablePlan, periodsOf } from '../support/arbitraryPractice';
import { computed, computedQuiet } from '../support/compute';
import { doctor } from '../support/plans';
import { fullPlan } from '../support/fullPlan';

const withList = (plan: Plan, start: number): Plan => {
  const list = { ...plan.baseline.doctors[0]?.list, start };
  return setPath(plan, 'baseline.doctors.lege0.list', list);
};

/**
 * Without limits on fees: those count a whole year's fees and take the excess evenly over its months or the next year's,
 * so that more in one month may mean less in another. What they do to a year is tested with them.
 */
const unlimited = (plan: Plan): Plan => ({ ...plan, baseline: { ...plan.baseline, limits: NO_LIMITS } });

/** Not below, but for the last bits of sums of millions. */
function expectNotBelow(more: number, less: number, label: string): void {
  expect(more - less, label).toBeGreaterThanOrEqual(-1e-9 * Math.max(1, Math.abs(less)));
}

describe('basistilskudd', () => {
  it('never falls as the list grows, today’s or an older one', () => {
    const starts = ['2016-01-01', '2019-07-01', '2020-05-01', '2022-07-01', '2023-01-01', '2026-07-01'];
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.double({ min: 0, max: 2_500, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        fc.double({ min: 0.3, max: 3, noNaN: true }),
        (start, list, more, weight) => {
          const basis = (size: number): number =>
            computedQuiet({
              'horizon.start': start,
              'baseline.doctors': [
                doctor('anne', { list: { start: size, cap: 2_500, growthPerYear: 0 }, listWeight: weight }),
              ],
            }).of('lege:anne/basistilskudd', start.slice(0, 7));
          expectNotBelow(basis(list + more), basis(list), `${start} ${list} + ${more}`);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('with grunntilskudd never falls under what a list of 500 has, while the right lasts', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 499.9, noNaN: true }), (list) => {
        const { of } = computedQuiet({
          'horizon.start': '2023-07-01',
          'baseline.doctors': [
            doctor('anne', { list: { start: list, cap: 1_000, growthPerYear: 0 }, agreementFrom: '2023-07-01' }),
          ],
        });
        expect(of('lege:anne/inntekter', '2023-07')).toBeCloseTo(35_075, 6);
      }),
      { numRuns: 50 },
    );
  });
});

describe('income', () => {
  it('never falls when a rate is raised', () => {
    const records = [
      'basistilskudd.snitt.sats',
      'takst.2ad.honorar',
      'takst.2cd.honorar',
      'takst.2dd.honorar',
      'takst.2as.honorar',
      'takst.2aft.honorar',
      'takst.1bd.honorar',
      'takst.S2ad.honorar',
      'takst.ovrige.sats',
    ];
    fc.assert(
      fc.property(
        computablePlan,
        fc.constantFrom(...records),
        fc.double({ min: 0, max: 2_000, noNaN: true }),
        fc.double({ min: 0, max: 500, noNaN: true }),
        (plan, record, value, more) => {
          const at = (rate: number): Plan => ({
            ...unlimited(plan),
            ownRates: [{ record, from: '2015-07-01', value: rate, note: '' }],
          });
          const [less, raised] = [computed(at(value)), computed(at(value + more))];
          for (const month of periodsOf(plan).months) {
            expectNotBelow(
              raised.of('kontor/inntekter', month),
              less.of('kontor/inntekter', month),
              `${record} ${month}`,
            );
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  it('never falls as the list grows, after the time of grunntilskudd', () => {
    fc.assert(
      fc.property(
        computablePlan,
        fc.double({ min: 0, max: 2_400, noNaN: true }),
        fc.double({ min: 0, max: 100, noNaN: true }),
        (plan, start, more) => {
          const doctors = plan.baseline.doctors.map((each) => ({ ...each, agreementFrom: '2015-01-01' }));
          // A fixed post spread over more inhabitants is another question than the doctor's own list
          const old = { ...plan, baseline: { ...unlimited(plan).baseline, doctors, staff: [] } };
          const [less, greater] = [computed(withList(old, start)), computed(withList(old, start + more))];
          for (const month of periodsOf(plan).months) {
            expectNotBelow(
              greater.of('lege:lege0/inntekter', month),
              less.of('lege:lege0/inntekter', month),
              `${start} + ${more} ${month}`,
            );
          }
        },
      ),
      { numRuns: 80 },
    );
  });

  /**
   * Jumps the rules have, by list: at 500 while grunntilskudd lasts, and only where the list weight is under 1 (the
   * grunntilskudd is reckoned with the average rate, basistilskudd with the weight). By time: grunntilskudd's end, new
   * tariffs, becoming a specialist, staff starting work.
   */
  it('has no jump in the list but the stated ones', () => {
    const step = 1e-6;
    fc.assert(
      fc.property(computablePlan, fc.double({ min: 0, max: 2_499, noNaN: true }), (plan, start) => {
        const weight = plan.baseline.doctors[0]?.listWeight ?? 1;
        if (weight < 1 && Math.abs(start - 500) < 2 * step) return;
        const still = setPath(plan, 'baseline.doctors.lege0.list', { start, cap: 2_500, growthPerYear: 0 });
        const [here, there] = [computed(still), computed(withList(still, start + step))];
        const [month = ''] = periodsOf(plan).months;
        const jump = there.of('lege:lege0/inntekter', month) - here.of('lege:lege0/inntekter', month);
        // Steepest possible: 7 kinds of contact and delegated ones at a few thousand kroner each, weight 3
        expect(Math.abs(jump)).toBeLessThanOrEqual(step * 1_000_000);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    { weight: 1, jump: 0 },
    { weight: 1.2, jump: 0 },
    // (500 − 0.8 × 500) × 841.80 ÷ 12
    { weight: 0.8, jump: -7_015 },
  ])('at 500 on the list with weight $weight jumps by $jump kr', ({ weight, jump }) => {
    const at = (start: number): number =>
      computedQuiet({
        'horizon.start': '2023-07-01',
        'baseline.doctors': [
          doctor('anne', {
            list: { start, cap: 1_000, growthPerYear: 0 },
            listWeight: weight,
            agreementFrom: '2023-07-01',
          }),
        ],
      }).of('lege:anne/inntekter', '2023-07');
    expect(at(500) - at(500 - 1e-7)).toBeCloseTo(jump, 3);
  });
});

describe('the specialist supplement', () => {
  it('never lowers income, and an earlier date never gives less', () => {
    const dates = [null, '2027-05-01', '2026-11-15', '2026-07-01', '2020-01-01'];
    const years = dates.map((specialistFrom) =>
      computed(fullPlan({ 'baseline.doctors.anne.specialistFrom': specialistFrom })).of(
        'lege:anne/inntekter',
        '2026/27',
      ),
    );
    for (let index = 1; index < years.length; index++) {
      expectNotBelow(years[index] ?? 0, years[index - 1] ?? 0, String(dates[index]));
    }
    // 33 285 kr in each of 12, 8, 2 and 0 months
    expect((years[3] ?? 0) - (years[0] ?? 0)).toBeCloseTo(12 * 33_285, 5);
    expect((years[1] ?? 0) - (years[0] ?? 0)).toBeCloseTo(2 * 33_285, 5);
  });
});
