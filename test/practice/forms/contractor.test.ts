/** A doctor on contract with a fastlegeselskap, in an enkeltpersonforetak or an own AS, by hand. */
import { describe, expect, it } from 'vitest';
import type { DoctorPerson } from '../../../src/engine';
import { computed } from '../support/compute';
import { personPlan } from '../person/personPlan';

/**
 * 2026, zone I: 2 000 000 kr earned, half of it the doctor's fee: 1 000 000. Costs 800 000, so 200 000 is left in the
 * company: 44 000 in selskapsskatt, 156 000 paid out.
 */
const contractor = (changes: Partial<DoctorPerson>) => {
  const { of, computation } = computed(
    personPlan(changes, {
      'baseline.form': 'fastlegeselskap',
      'baseline.organisation.contract': 'kontrakt',
      'baseline.organisation.contractorShare': 0.5,
    }),
  );
  return {
    of: (line: string, period = '2026'): number => of(`lege:anne/${line}`, period),
    has: (line: string): boolean => computation.figure('alt', `lege:anne/${line}`, '2026') !== null,
  };
};

describe('a contractor with an own AS', () => {
  const { of, has } = contractor({ company: 'as', companySalary: 600_000, dividendShare: 0.5 });

  it('has the fee in the AS, and is taxed of salary and of utbytte from both companies', () => {
    expect(of('inntektForSkatt')).toBeCloseTo(1_200_000, 4);
    expect(of('eierlonn')).toBeCloseTo(600_000, 4);
    expect(of('eierlonnAvgifter')).toBeCloseTo(84_600, 4);
    // 1 000 000 − 600 000 − 84 600 = 315 400; 22 %; half of the rest
    expect(of('selskapsskatt.egetAs')).toBeCloseTo(69_388, 4);
    expect(of('utbytte.egetAs')).toBeCloseTo(123_006, 4);
    expect(of('igjenISelskapet.egetAs')).toBeCloseTo(123_006, 4);
    expect(of('utbytte.fastlegeselskap')).toBeCloseTo(156_000, 4);
    expect(of('selskapsskatt')).toBeCloseTo(113_388, 4);
    expect(of('oppjustertUtbytte')).toBeCloseTo(279_006 * 1.72, 4);
    // 22 % of (600 000 − 95 700 + 479 890,32 − 114 540) = 191 323,07; trinnskatt 12 835,40; trygdeavgift 45 600
    expect(of('personskatt')).toBeCloseTo(249_758.4704, 4);
    expect(of('inntektEtterSkatt')).toBeCloseTo(629_247.5296, 4);
    expect(has('naeringsinntekt')).toBe(false);
  });

  it('loses no krone', () => {
    const left = of('igjenISelskapet.egetAs') + of('igjenISelskapet.fastlegeselskap');
    expect(of('inntektEtterSkatt') + of('samletSkatt') + left).toBeCloseTo(1_200_000, 4);
  });

  it('pays tax as one who has a salary, and selskapsskatt the year after', () => {
    expect(of('skattetrekk', '2026-01')).toBeCloseTo(of('personskatt') / 12, 6);
    expect(has('forskuddsskatt')).toBe(false);
  });

  it('is compared as the owner of a company: an employee’s sick pay of the salary', () => {
    // 100 % of the salary, below 6 G
    expect(of('navSykepenger')).toBeCloseTo(600_000, 4);
    expect(has('yrkesskadetrygd')).toBe(false);
  });
});

describe('a contractor with an enkeltpersonforetak', () => {
  it('is taxed of the fee by foretaksmodellen, with own pension saving', () => {
    const { of, has } = contractor({ pensionSaving: 50_000 });
    expect(of('pensjonsinnskudd')).toBeCloseTo(50_000, 4);
    expect(of('naeringsinntekt')).toBeCloseTo(950_000, 4);
    // 22 % of (950 000 + 156 000 × 1,72 − 114 540) = 242 831,60; trinnskatt 1 567,40 + 16 270 + 224 950 × 13,7 % =
    // 48 655,55; trygdeavgift 10,8 % = 102 600
    expect(of('personskatt')).toBeCloseTo(394_087.15, 4);
    expect(of('inntektEtterSkatt')).toBeCloseTo(711_912.85, 4);
    expect(of('samletSkatt')).toBeCloseTo(438_087.15, 4);
    expect(has('eierlonn')).toBe(false);
  });
});
