/**
 * Where income jumps, because a rule does; nothing else may. Each jump stands here with its size by hand; that there are no
 * others in the list is the property «has no jump in the list but the stated ones».
 *
 * 1. Grunntilskudd ends when a list with a weight under 1 reaches 500 (monotone.property.test.ts).
 * 2. Grunntilskudd ends after 24 months.
 * 3. A takst changes with its tariff on 1 July; the time takst also changes unit.
 * 4. The specialist supplements begin in the month the doctor becomes a specialist.
 * 5. A lower listetak holds six months after its notice, and moves those above it from the list.
 * 6. A grant is paid once, lapses after its last month, and is paid back one day short of the binding.
 * 7. Centrality class 5 has another factor than 4 in a composed list weight.
 * 8. Utjamningstilskudd ends at 5 000 inhabitants.
 * 9. SOP pays from half a sick leave; below it pays nothing.
 * 10. A saldo under 30 000 kr is written off whole.
 */
import { describe, expect, it } from 'vitest';
import type { Absence } from '../../../src/engine';
import { PLAIN } from '../../arbitraries/planParts';
import { personPlan } from '../person/personPlan';
import { computed, computedQuiet, kommune } from '../support/compute';
import { doctor, quietPlan } from '../support/plans';

describe('income jumps only where a rule does', () => {
  it('when grunntilskudd has lasted 24 months', () => {
    const { of } = computedQuiet({
      'horizon.start': '2023-07-01',
      'baseline.doctors': [
        doctor('anne', { list: { start: 300, cap: 1_000, growthPerYear: 0 }, agreementFrom: '2022-04-01' }),
      ],
    });
    // 200 × 841.80 ÷ 12 less from April 2024
    expect(of('lege:anne/inntekter', '2024-03') - of('lege:anne/inntekter', '2024-04')).toBeCloseTo(14_030, 6);
  });

  it('when a lower listetak begins to hold', () => {
    const movement = { ...PLAIN.doctor.movement, reductionNotice: '2026-01-01', reducedCap: 900 };
    const { of } = computedQuiet({
      'horizon.start': '2026-01-01',
      ownRates: [{ record: 'basistilskudd.snitt.sats', from: '2023-05-01', value: 1_200, note: '' }],
      'baseline.doctors': [doctor('anne', { movement })],
    });
    // 100 inhabitants of 100 kr a month
    expect(of('lege:anne/inntekter', '2026-06') - of('lege:anne/inntekter', '2026-07')).toBeCloseTo(10_000, 6);
    expect(of('lege:anne/inntekter', '2026-07')).toBeCloseTo(of('lege:anne/inntekter', '2026-12'), 6);
  });

  it('when centrality goes from class 4 to 5', () => {
    const at = (centrality: number): number =>
      computedQuiet({
        ownRates: [{ record: 'basistilskudd.snitt.sats', from: '2023-05-01', value: 1_200, note: '' }],
        'baseline.doctors': [
          doctor('anne', {
            listWeightBasis: 'composed',
            composition: { womenShare: 0.5, ageShares: [0, 0, 0, 0, 1, 0, 0, 0, 0], centrality, lowEducation: false },
          }),
        ],
      }).of('lege:anne/inntekter', '2024-01');
    // 100 000 × 1.0667 × (1.07 − 0.99); 3 and 4, and 5 and 6, are alike
    expect(at(5) - at(4)).toBeCloseTo(8_533.6, 6);
    expect(at(4)).toBe(at(3));
    expect(at(6)).toBe(at(5));
  });

  it('when the municipality has 5 000 inhabitants', () => {
    const at = (population: number): number =>
      computed(quietPlan({ 'baseline.kommune': '9999', 'baseline.municipalAverageList': 900 }), [
        kommune({ population }),
      ]).of('lege:anne/utjamningstilskudd', '2024-01');
    // (1 200 − 900) × 841.80 ÷ 12
    expect(at(4_999)).toBeCloseTo(21_045, 6);
    expect(at(5_000)).toBe(0);
  });
});

describe('what is left jumps only where a rule does', () => {
  it('when a sick leave reaches half', () => {
    const at = (share: number): number => {
      const absence: Absence = {
        ...{ id: 'f', kind: 'sykdom', from: '2026-03-01', months: 3, share },
        ...{ substituteShare: 0, substitutePay: 0.7 },
      };
      return computed(personPlan({ absences: [absence] })).of('lege:anne/sopStonad', '2026-04');
    };
    // Half away: half of 45 % of 2 000 000 ÷ 12 less 80 % of 6 G ÷ 12, and of 35 % of it less the half of basistilskudd kept
    const income = (0.45 * 2_000_000) / 12 - (0.8 * 780_960) / 12;
    const costs = (0.35 * 2_000_000) / 12 - 75_000 / 2;
    expect(at(0.5)).toBeCloseTo((income + costs) / 2, 5);
    expect(at(0.4999)).toBe(0);
  });

  it('when a saldo is under 30 000 kr', () => {
    const at = (amount: number): number =>
      computedQuiet({
        'baseline.office.investments': [
          { id: 'u', name: 'U', amount, from: '2024-01-01', group: 'd', replacedAfterYears: 0 },
        ],
      }).of('lege:anne/avskrivninger', '2024');
    // 20 %, and all of it one krone below
    expect(at(30_000)).toBeCloseTo(6_000, 6);
    expect(at(29_999)).toBeCloseTo(29_999, 6);
  });
});

describe('splitting a year into months', () => {
  it('changes nothing: a list, its grants and its other income over two years are the same two years from two plans', () => {
    const growing = (start: number): object => ({
      list: { start, cap: 2_500, growthPerYear: 120 },
      otherIncome: { ...PLAIN.doctor.otherIncome, outOfHours: 120_000 },
    });
    const one = computedQuiet({ 'horizon.years': 2, 'baseline.doctors': [doctor('anne', growing(1_000))] });
    const second = computedQuiet({
      'horizon.start': '2025-01-01',
      // 12 months of 10 more
      'baseline.doctors': [doctor('anne', growing(1_120))],
    });
    expect(one.of('lege:anne/inntekter', '2025')).toBeCloseTo(second.of('lege:anne/inntekter', '2025'), 6);
    for (const month of ['2025-01', '2025-06', '2025-12'])
      expect(one.of('lege:anne/inntekter', month)).toBeCloseTo(second.of('lege:anne/inntekter', month), 6);
  });
});
