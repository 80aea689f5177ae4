import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantRepayment } from '../../src/engine/purchase/grant';
import { annuityPayment, loanPlan } from '../../src/engine/purchase/loan';

describe('a loan plan', () => {
  it('pays an annuity: 1 000 000 kr at 6 % over ten years is 11 102 kr a month', () => {
    // 0,005 × 1 000 000 ÷ (1 − 1,005^−120) = 5 000 ÷ 0,450367 = 11 102,05
    expect(annuityPayment(1_000_000, 0.06, 120)).toBeCloseTo(11_102.05, 2);
    const plan = loanPlan({ kind: 'annuitet', rate: 0.06, years: 10, instalmentFreeYears: 0 }, 1_000_000);
    expect(plan).toHaveLength(120);
    expect((plan[0]?.interest ?? 0) + (plan[0]?.instalment ?? 0)).toBeCloseTo(11_102.05, 2);
    expect(plan.at(-1)?.debt).toBe(0);
  });

  it('pays interest only in instalment-free years, and the same instalments of a serial loan', () => {
    // 900 000 over 36 months after 24 free: 25 000 a month; interest 900 000 × 6 % ÷ 12 = 4 500.
    const plan = loanPlan({ kind: 'serie', rate: 0.06, years: 5, instalmentFreeYears: 2 }, 900_000);
    expect(plan[23]).toEqual({ interest: 4_500, instalment: 0, debt: 900_000 });
    expect(plan[24]?.instalment).toBe(25_000);
    expect(plan.at(-1)?.debt).toBe(0);
  });

  it('is repaid in full in its last month, whatever the terms', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('annuitet' as const, 'serie' as const),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 0, max: 35 }),
        fc.integer({ min: 0, max: 5_000_000 }),
        (kind, rate, years, instalmentFreeYears, principal) => {
          const plan = loanPlan({ kind, rate, years, instalmentFreeYears }, principal);
          expect(plan).toHaveLength(years * 12);
          expect(plan.at(-1)?.debt).toBe(0);
          expect(plan.reduce((sum, { instalment }) => sum + instalment, 0)).toBeCloseTo(principal, 3);
          expect(plan.every(({ instalment, debt }) => instalment >= -1e-6 && debt >= -1e-6)).toBe(true);
        },
      ),
    );
  });
});

describe('a grant that binds for 36 months', () => {
  const grant = { amount: 300_000, bindingMonths: 36, repaymentShare: 1, proRata: false };

  it('is paid back in month 35, and kept in month 36', () => {
    expect(grantRepayment(grant, 35)).toBe(300_000);
    expect(grantRepayment(grant, 36)).toBe(0);
    expect(grantRepayment({ ...grant, repaymentShare: 0.9 }, 35)).toBe(270_000);
  });

  it('may fall with the months served: a 36th is left in month 35', () => {
    expect(grantRepayment({ ...grant, proRata: true }, 35)).toBeCloseTo(300_000 / 36, 6);
    expect(grantRepayment({ ...grant, proRata: true }, 0)).toBe(300_000);
  });

  it('binds nobody without a binding', () => {
    expect(grantRepayment({ ...grant, bindingMonths: 0 }, 0)).toBe(0);
  });
});
