/** Own AS and own saving, by hand, and the krone that goes nowhere. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DoctorPerson } from '../../../src/engine';
import { computed } from '../support/compute';
import { personPlan } from './personPlan';

const anne = (changes: Partial<DoctorPerson>, surplus = 1_200_000) => {
  const { of, computation } = computed(personPlan(changes, { 'baseline.office.fixedPerOffice': 2_000_000 - surplus }));
  return (line: string): number => {
    const id = `lege:anne/${line}`;
    return computation.figure('alt', id, '2026') === null ? 0 : of(id, '2026');
  };
};

describe('an own company', () => {
  it('pays salary, avgift and selskapsskatt, and dividend of what is left', () => {
    const of = anne({ company: 'as', companySalary: 800_000, dividendShare: 0.5 });
    expect(of('eierlonn')).toBeCloseTo(800_000, 4);
    // 14.1 % in zone I
    expect(of('eierlonnAvgifter')).toBeCloseTo(112_800, 4);
    expect(of('resultatForSelskapsskatt')).toBeCloseTo(287_200, 4);
    expect(of('selskapsskatt')).toBeCloseTo(63_184, 4);
    // Half of 287 200 − 63 184 = 224 016
    expect(of('utbytte')).toBeCloseTo(112_008, 4);
    expect(of('igjenISelskapet')).toBeCloseTo(112_008, 4);
    expect(of('oppjustertUtbytte')).toBeCloseTo(112_008 * 1.72, 4);
    expect(of('inntektEtterSkatt')).toBeCloseTo(800_000 + 112_008 - of('personskatt'), 3);
  });

  it('takes 7.1 G in salary when the plan does not say', () => {
    // Four months at 924 136 kr and eight at 969 498
    expect(anne({ company: 'as' }, 2_000_000)('eierlonn')).toBeCloseTo((4 * 924_136 + 8 * 969_498) / 12, 4);
  });

  it('takes no more salary than the company can bear', () => {
    const of = anne({ company: 'as', companySalary: 1_500_000 }, 800_000);
    // 800 000 ÷ 1.141 = 701 139.35
    expect(of('eierlonn')).toBeCloseTo(800_000 / 1.141, 4);
    expect(of('resultatForSelskapsskatt')).toBeCloseTo(0, 4);
  });

  it('saves at most 7 % of the salary for the owner', () => {
    const of = anne({ company: 'as', companySalary: 700_000, pensionSaving: 60_000 });
    expect(of('eierpensjon')).toBeCloseTo(49_000, 4);
    expect(anne({ company: 'as', companySalary: 700_000, pensionSaving: 30_000 })('eierpensjon')).toBeCloseTo(
      30_000,
      4,
    );
  });

  it('loses no krone between doctor, tax authority and company, whatever the salary', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2_500_000 }),
        fc.integer({ min: 0, max: 1_999_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom(null, 20_000, 90_000),
        (companySalary, surplus, dividendShare, pensionSaving) => {
          const of = anne({ company: 'as', companySalary, dividendShare, pensionSaving }, surplus);
          const parts = [
            of('inntektEtterSkatt'),
            of('personskatt'),
            of('selskapsskatt'),
            of('eierlonnAvgifter'),
            of('eierpensjon'),
            of('igjenISelskapet'),
          ];
          expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(surplus, 2);
          expect(of('samletSkatt')).toBeCloseTo(of('personskatt') + of('selskapsskatt') + of('eierlonnAvgifter'), 4);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('an enkeltpersonforetak', () => {
  it('deducts own pension saving up to 7 % of 12 G', () => {
    const of = anne({ pensionSaving: 50_000 });
    expect(of('pensjonsinnskudd')).toBeCloseTo(50_000, 4);
    expect(of('naeringsinntekt')).toBeCloseTo(1_150_000, 4);
    // 7 % of 12 × 136 549 = 114 701.16
    expect(anne({ pensionSaving: 500_000 }, 1_900_000)('pensjonsinnskudd')).toBeCloseTo(114_701.16, 4);
    // 7 % of 1 200 000
    expect(anne({ pensionSaving: 500_000 })('pensjonsinnskudd')).toBeCloseTo(84_000, 4);
  });

  it('saves 22 % of private deductions', () => {
    const saved = anne({})('personskatt') - anne({ deductions: 100_000 })('personskatt');
    expect(saved).toBeCloseTo(22_000, 4);
  });

  it('loses no krone', () => {
    const of = anne({ pensionSaving: 60_000, hasNavInsurance: true, deductions: 40_000 });
    const parts = [of('inntektEtterSkatt'), of('personskatt'), of('pensjonsinnskudd'), of('navForsikringspremie')];
    expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1_200_000, 4);
  });
});

describe('the extra arbeidsgiveravgift of 2024', () => {
  it('is 5 % of what is above 850 000 kr for an employed doctor too', () => {
    const plan = personPlan(
      {},
      {
        'horizon.start': '2024-01-01',
        'horizon.years': 2,
        'baseline.form': 'fastlegeselskap',
        'baseline.organisation.doctorSalary': 1_000_000,
      },
    );
    const { of } = computed(plan);
    expect(of('lege:anne/legeekstraavgift', '2024')).toBeCloseTo(7_500, 4);
    // 14.1 % of 1 000 000 beside it; from 2025 only that
    expect(of('lege:anne/arbeidsgiverkostnad', '2024')).toBeCloseTo(148_500, 4);
    expect(of('lege:anne/arbeidsgiverkostnad', '2025')).toBeCloseTo(141_000, 4);
  });
});
