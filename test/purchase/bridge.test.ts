import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedFormPrice } from '../../src/engine/purchase';
import { valueBridge } from '../../src/engine/purchase/bridge';
import { monthsOverYearEnd, PriceModel, type PriceInput } from '../../src/engine/purchase/priceModel';
import { answered, assuming, OFFER, SPECIALIST, valued } from './purchasePlan';

/** The published case: 120 000 kr a year before tax, 45 %, 8 %, 20 %, ten years, half sold again, hjemfall in one of ten. */
const PUBLISHED: PriceInput = {
  surplus: new Float64Array(120).fill((120_000 * 0.55) / 12),
  marginalTax: new Float64Array(10).fill(0.45),
  discountRate: 0.08,
  timing: 'aarsslutt',
  inventory: 0,
  rates: { b: 0.2, d: 0.2, restLimit: 0 },
  resaleShare: 0.5,
  inventoryResaleShare: 0,
  hjemfall: 0.1,
  outlays: [],
  loan: null,
};
const CLOSED = closedFormPrice({
  surplus: 120_000,
  tax: 0.45,
  discountRate: 0.08,
  depreciation: 0.2,
  years: 10,
  resaleShare: 0.5,
  hjemfall: 0.1,
});
const monthByMonth = (input: PriceInput): number => new PriceModel({ ...input, timing: 'maanedlig-skatt' }).highest();
const amounts = (input: PriceInput): Readonly<Record<string, number>> =>
  Object.fromEntries((valueBridge(input)?.causes ?? []).map(({ code, amount }) => [code, amount]));

describe('from the closed form to the month-by-month price', () => {
  it('names only timing where everything else is the closed form’s own case', () => {
    // 824 500 kr; twelve payments instead of one: × 0,08 ÷ (12 × (1,08^(1/12) − 1)) = 1,036157 → + 29 811 kr.
    // With z × 1,036157 too: 442 865 × 1,036157 ÷ 0,527934 = 869 197 → 14 886 kr more (priceModel.test has the factor 1,0543).
    const bridge = valueBridge(PUBLISHED);
    expect(bridge?.closedForm.value).toBeCloseTo(CLOSED, 6);
    const { 'monthly-payments': payments = 0, 'tax-timing': tax = 0, ...others } = amounts(PUBLISHED);
    for (const other of Object.values(others)) expect(other).toBeCloseTo(0, 1);
    expect(payments / CLOSED).toBeCloseTo(0.036157, 5);
    expect((payments + tax) / CLOSED).toBeCloseTo(0.0543, 3);
    expect(bridge?.monthByMonth).toBeCloseTo(monthByMonth(PUBLISHED), 9);
  });

  it('has no timing to name without a discount', () => {
    expect(monthsOverYearEnd(0)).toBe(1);
    const free = { ...PUBLISHED, discountRate: 0 };
    expect(amounts(free)['monthly-payments']).toBeCloseTo(0, 2);
    expect(amounts(free)['tax-timing']).toBeCloseTo(0, 2);
  });

  it('names an uneven surplus, an uneven tax, inventory, a small balance and outlays each by itself', () => {
    const half = (month: number): number => (month < 60 ? 0.5 : 1.5);
    const uneven = PUBLISHED.surplus.map((each, month) => each * half(month));
    const only = (changes: Partial<PriceInput>): string[] =>
      Object.entries(amounts({ ...PUBLISHED, ...changes }))
        .filter(([code, amount]) => Math.abs(amount) > 1 && !['monthly-payments', 'tax-timing'].includes(code))
        .map(([code]) => code);
    expect(only({})).toEqual([]);
    expect(only({ surplus: uneven })).toEqual(['yearly-surplus']);
    expect(only({ marginalTax: PUBLISHED.marginalTax.map((_, year) => 0.45 - year / 100) })).toEqual(['marginal-tax']);
    expect(only({ inventory: 100_000 })).toEqual(['inventory']);
    // 824 500 × 0,8^9 = 110 664 is left when the tenth year begins: under a limit of 120 000 it is taken whole.
    expect(only({ rates: { b: 0.2, d: 0.2, restLimit: 120_000 } })).toEqual(['small-balance']);
    expect(only({ outlays: [{ month: 0, amount: 50_000, tax: 'none' }] })).toEqual(['outlays']);
    // Later money is worth less.
    expect(amounts({ ...PUBLISHED, surplus: uneven })['yearly-surplus']).toBeLessThan(-10_000);
  });

  it('closed form + causes is the month-by-month price, whatever the purchase', () => {
    const input = fc
      .record({
        years: fc.integer({ min: 1, max: 30 }),
        surplus: fc.array(fc.integer({ min: -100_000, max: 400_000 }), { minLength: 30, maxLength: 30 }),
        tax: fc.array(fc.double({ min: 0, max: 0.6, noNaN: true }), { minLength: 30, maxLength: 30 }),
        discountRate: fc.double({ min: 0, max: 0.3, noNaN: true }),
        inventory: fc.integer({ min: 0, max: 500_000 }),
        inventoryResaleShare: fc.double({ min: 0, max: 1, noNaN: true }),
        resaleShare: fc.double({ min: 0, max: 0.9, noNaN: true }),
        hjemfall: fc.double({ min: 0, max: 1, noNaN: true }),
        oneOff: fc.integer({ min: -200_000, max: 200_000 }),
        equipment: fc.integer({ min: 0, max: 200_000 }),
      })
      .map(({ years, surplus, tax, oneOff, equipment, ...rest }): PriceInput => ({
        ...PUBLISHED,
        ...rest,
        surplus: Float64Array.from({ length: years * 12 }, (_, month) => (surplus[Math.floor(month / 12)] ?? 0) / 12),
        marginalTax: Float64Array.from(tax.slice(0, years)),
        rates: { b: 0.2, d: 0.2, restLimit: 30_000 },
        outlays: [
          { month: 0, amount: oneOff, tax: 'taxed' },
          { month: 0, amount: equipment, tax: 'd' },
        ],
      }));
    fc.assert(
      fc.property(input, (of) => {
        const bridge = valueBridge(of);
        const price = monthByMonth(of);
        if (bridge === null) return;
        const sum = bridge.causes.reduce((total, { amount }) => total + amount, bridge.closedForm.value);
        expect(Math.abs(sum - bridge.monthByMonth)).toBeLessThan(1e-6 * Math.max(1, price));
        expect(bridge.monthByMonth).toBe(price);
        const a = bridge.causes.find(({ code }) => code === 'outlays');
        expect(a?.after).toBe(new PriceModel(of).highest());
      }),
      { numRuns: 150 },
    );
  });

  it('stands beside A in a valuation, and leads to the figures shown there', () => {
    const { incomeValue } = valued(
      { hours: 'egne', checks: [answered('utstyr', 90_000)], assumptions: assuming({ yearsHeld: 8 }) },
      SPECIALIST,
    );
    const { bridge, figure, monthly, monthByMonth: all } = incomeValue;
    const after = (code: string): number => bridge?.causes.find((each) => each.code === code)?.after ?? Number.NaN;
    expect(after('outlays')).toBeCloseTo(figure?.value ?? 0, 2);
    expect(after('monthly-payments')).toBeCloseTo(monthly?.value ?? 0, 2);
    expect(after('tax-timing')).toBeCloseTo(all?.value ?? 0, 2);
    expect(bridge?.closedForm.trace.parts.map(({ label }) => label.slice(0, 1))).toEqual([
      'M',
      's',
      'r',
      'd',
      'T',
      'ρ',
      'h',
    ]);
  });

  it('is not there without a price', () => {
    const { incomeValue } = valued({ seller: { ...OFFER, operatingCosts: 2_500_000 } }, SPECIALIST);
    expect(incomeValue).toMatchObject({ bridge: null, figure: { value: 0 } });
  });
});
