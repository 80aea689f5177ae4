import { describe, expect, it } from 'vitest';
import { NEW_PURCHASE } from '../../src/engine';
import { laanefondPreset } from '../../src/engine/purchase';
import { assuming, OWN_HOURS, SPECIALIST, valued } from './purchasePlan';

describe('the financing', () => {
  const financing = { ...NEW_PURCHASE.financing, equity: 200_000, rate: 0.06, years: 10 };

  it('borrows the rest, and has repaid it in the month of the resale', () => {
    const { financing: plan } = valued({ ...OWN_HOURS, financing }, SPECIALIST);
    expect(plan).toMatchObject({ price: 1_000_000, equity: 200_000, loan: 800_000 });
    expect(plan?.years.at(-1)?.debt.value).toBeCloseTo(0, 6);
    const sale = plan?.exits.find(({ code }) => code === 'sale');
    expect(sale?.left.value).toBeCloseTo((sale?.price.value ?? 0) - (sale?.tax.value ?? 0), 6);
    // 850 000 × 0,5 = 425 000; z = s × 0,2 ÷ 0,28 of it is the tax.
    expect(sale?.price.value).toBe(425_000);
  });

  it('leaves a debt at the sale when the loan runs on', () => {
    const { financing: plan } = valued({ ...OWN_HOURS, financing: { ...financing, years: 12 } }, SPECIALIST);
    const debt = plan?.years.at(-1)?.debt.value ?? 0;
    expect(debt).toBeGreaterThan(100_000);
    const sale = plan?.exits.find(({ code }) => code === 'sale');
    expect(sale?.left.value).toBeCloseTo((sale?.price.value ?? 0) - (sale?.tax.value ?? 0) - debt, 6);
  });

  it('pays a grant back in month 35 and keeps it in month 36', () => {
    const grant = { amount: 300_000, bindingMonths: 36, repaymentShare: 1, proRata: false };
    const of = (bindingMonths: number): number =>
      valued({ ...OWN_HOURS, grant: { ...grant, bindingMonths }, assumptions: assuming({ yearsHeld: 3 }) }, SPECIALIST)
        .incomeValue.figure?.value ?? 0;
    expect(of(36)).toBeGreaterThan(of(37) + 100_000);
    expect(of(36)).toBeCloseTo(of(0), 2);
  });

  it('holds the loan against Legeforeningens lånefond', () => {
    const of = (years: number, equity: number) =>
      valued({ financing: { ...financing, years, equity, instalmentFreeYears: 3 } }, SPECIALIST).financing?.laanefond;
    const broken = (years: number, equity: number) =>
      of(years, equity)
        ?.terms.filter(({ fits }) => !fits)
        .map(({ code }) => code);
    expect(of(13, 950_000)).toMatchObject({ fits: false, rate: null, security: null, from: '2022-09-01' });
    expect(broken(13, 950_000)).toEqual(['minimum', 'years', 'instalment-free']);
    expect(broken(12, 0)).toEqual(['instalment-free']);
    expect(of(12, 0)?.terms[0]).toEqual({ code: 'amount', own: 1_000_000, limit: 1_000_000, unit: 'kr', fits: true });
    expect(of(12, 0)?.source.publisher).toBe('Den norske legeforening');
    expect(laanefondPreset(financing)).toEqual({ ...financing, years: 12, instalmentFreeYears: 2 });
  });

  it('counts what is left to live on: a higher draw lowers the worst month and the cover', () => {
    const at = (privateDraw: number) => valued({ financing: { ...financing, privateDraw } }, SPECIALIST).financing;
    expect(at(150_000)?.worstMonth.balance.value).toBeLessThan(at(120_000)?.worstMonth.balance.value ?? 0);
    expect(at(150_000)?.years[1]?.dscr?.value).toBeLessThan(at(40_000)?.years[1]?.dscr?.value ?? 0);
    const [year] = at(40_000)?.years ?? [];
    const due = (year?.interest.value ?? 0) + (year?.instalment.value ?? 0);
    expect(year?.dscr?.value).toBeCloseTo(((year?.cashBeforeLoan.value ?? 0) - 480_000) / due, 6);
  });
});
