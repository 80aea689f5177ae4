import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedFormPrice, type ConstantCase } from '../../src/engine/purchase';
import { PriceModel, type PriceInput } from '../../src/engine/purchase/priceModel';

const BASE: ConstantCase = {
  surplus: 120_000,
  tax: 0.45,
  discountRate: 0.08,
  depreciation: 0.2,
  years: 10,
  resaleShare: 0.5,
  hjemfall: 0.1,
};

/** The closed form's case as months: the same surplus every month, after tax. */
function inputOf(of: ConstantCase, changes: Partial<PriceInput> = {}): PriceInput {
  return {
    surplus: new Float64Array(of.years * 12).fill((of.surplus * (1 - of.tax)) / 12),
    marginalTax: new Float64Array(of.years).fill(of.tax),
    discountRate: of.discountRate,
    timing: 'aarsslutt',
    inventory: 0,
    rates: { b: of.depreciation, d: of.depreciation, restLimit: 0 },
    resaleShare: of.resaleShare,
    inventoryResaleShare: 0,
    hjemfall: of.hjemfall,
    outlays: [],
    loan: null,
    ...changes,
  };
}
const highest = (of: ConstantCase, changes: Partial<PriceInput> = {}): number =>
  new PriceModel(inputOf(of, changes)).highest();

describe('the month-by-month engine', () => {
  it.each([
    ['as given', {}, 824_500],
    ['five years', { years: 5 }, 560_000],
    ['no resale', { resaleShare: 0 }, 653_000],
    ['half the surplus', { surplus: 60_000 }, 412_000],
    ['one year', { years: 1 }, null],
    ['thirty years', { years: 30 }, null],
    ['no discount', { discountRate: 0 }, null],
  ])('is within 1 %% of the closed form on the same inputs: %s', (_name, changes, published) => {
    const of = { ...BASE, ...changes };
    const found = highest(of);
    expect(Math.abs(found / closedFormPrice(of) - 1)).toBeLessThan(0.01);
    if (published !== null) expect(Math.abs(found / published - 1)).toBeLessThan(0.01);
  });

  it('counts a month’s money in its month when asked to, and the difference is the payments’ timing', () => {
    // Twelve payments a year instead of one at its end are worth r ÷ (12 × ((1 + r)^(1/12) − 1)) = 1,03616 times as much.
    // Tax saved by depreciation and the sale stay at the year's end, so the price rises by the same 3,6 %.
    const factor = 0.08 / (12 * (1.08 ** (1 / 12) - 1));
    expect(factor).toBeCloseTo(1.03616, 5);
    expect(highest(BASE, { timing: 'maanedlig' }) / closedFormPrice(BASE)).toBeCloseTo(factor, 6);
  });

  it('would rise further with the tax saved month by month: z times the same factor', () => {
    // z' = 0,321429 × 1,03616 = 0,333051; 1 − z' − 0,45 × (1 − z') ÷ 2,158925 = 0,527934; 442 865 × 1,03616 ÷ 0,527934.
    const factor = 0.08 / (12 * (1.08 ** (1 / 12) - 1));
    const shield = (0.45 * 0.2 * factor) / 0.28;
    const gain = 120_000 * 0.55 * ((1 - 1.08 ** -10) / 0.08) * factor;
    const allMonthly = gain / ((1 - shield) * (1 - 0.45 / 1.08 ** 10));
    expect(allMonthly / closedFormPrice(BASE)).toBeCloseTo(1.0543, 3);
    expect(highest(BASE, { timing: 'maanedlig' })).toBeLessThan(allMonthly);
  });

  it('differs by the small balances that may be written off at once', () => {
    const without = highest(BASE);
    const withLimit = highest(BASE, { rates: { b: 0.2, d: 0.2, restLimit: 30_000 } });
    expect(withLimit).toBeGreaterThanOrEqual(without);
    expect(withLimit / without - 1).toBeLessThan(0.01);
  });

  it('gives 0, not a negative price, when there is no surplus', () => {
    expect(highest({ ...BASE, surplus: 0 })).toBe(0);
    expect(highest({ ...BASE, surplus: -50_000 })).toBe(0);
  });

  it('finds no highest price when every krone comes back', () => {
    expect(highest({ ...BASE, discountRate: 0, resaleShare: 1, hjemfall: 0 })).toBe(Infinity);
  });

  it('is worth nothing to buy at the highest price, and the parts add up', () => {
    const model = new PriceModel(inputOf(BASE, { inventory: 150_000, inventoryResaleShare: 0.1 }));
    const price = model.highest();
    expect(model.net(price)).toBeCloseTo(0, 1);
    const { surplus, depreciation, resale, resaleTax, outlays, loan, net } = model.parts(price);
    expect(surplus + depreciation + resale + resaleTax + outlays + loan - price).toBeCloseTo(net, 6);
  });

  it('takes outlays krone for krone, less what they save in tax', () => {
    const of = { ...BASE, resaleShare: 0 };
    const free = highest(of);
    const oneOff = highest(of, { outlays: [{ month: 0, amount: 50_000, tax: 'none' }] });
    // (gain − 50 000) ÷ (1 − z), z = 0,321429.
    expect(free - oneOff).toBeCloseTo(50_000 / (1 - 0.09 / 0.28), 0);
    // Equipment is depreciated as the price is: a krone of it is a krone less for the practice.
    expect(free - highest(of, { outlays: [{ month: 0, amount: 50_000, tax: 'd' }] })).toBeCloseTo(50_000, 0);
    // A taxed grant of 100 000: 100 000 − 45 000 ÷ 1,08 = 58 333 after tax.
    const grant = highest(of, { outlays: [{ month: 0, amount: -100_000, tax: 'taxed' }] });
    expect(grant - free).toBeCloseTo((100_000 - 45_000 / 1.08) / (1 - 0.09 / 0.28), 0);
    // At the end of the ten years: 50 000 ÷ 1,08^10 = 23 160 now. After them nothing is the buyer's.
    const last = highest(of, { outlays: [{ month: 120, amount: 50_000, tax: 'none' }] });
    expect(free - last).toBeCloseTo(50_000 / 1.08 ** 10 / (1 - 0.09 / 0.28), 0);
    expect(highest(of, { outlays: [{ month: 121, amount: 50_000, tax: 'none' }] })).toBeCloseTo(free, 6);
  });
});

describe('a loan', () => {
  const terms = { kind: 'annuitet', years: 10, instalmentFreeYears: 0, equity: 0 } as const;

  it('changes nothing when it costs after tax what is required', () => {
    // Monthly: (1 + r)^(1/12) − 1 = i × (1 − s) ÷ 12.
    const rate = (12 * (1.08 ** (1 / 12) - 1)) / (1 - 0.45);
    const monthly = { timing: 'maanedlig' } as const;
    for (const kind of ['annuitet', 'serie'] as const) {
      for (const instalmentFreeYears of [0, 2]) {
        const with_ = highest(BASE, { ...monthly, loan: { ...terms, kind, instalmentFreeYears, rate } });
        expect(with_).toBeCloseTo(highest(BASE, monthly), 0);
      }
    }
  });

  it('lets the buyer pay more when it is cheaper than that', () => {
    expect(highest(BASE, { loan: { ...terms, rate: 0.06 } })).toBeGreaterThan(highest(BASE));
  });

  it('ends in the month of the resale: paid once, and nothing is left', () => {
    const model = (years: number): PriceModel =>
      new PriceModel(inputOf(BASE, { loan: { ...terms, years, rate: 0.06 } }));
    const ends = model(10).parts(800_000).loan;
    // One year more: the rest is paid at the sale, so the last month's money is the same and later months have none.
    const later = model(11).parts(800_000).loan;
    const early = model(9).parts(800_000).loan;
    expect(ends).toBeGreaterThan(early);
    expect(later).toBeGreaterThan(ends);
    // At no interest a loan that ends with the resale is the principal paid evenly over 120 months.
    const free = new PriceModel(inputOf({ ...BASE, discountRate: 0 }, { loan: { ...terms, years: 10, rate: 0 } }));
    expect(free.parts(800_000).loan).toBeCloseTo(0, 6);
  });
});

const anyCase = fc.record({
  surplus: fc.integer({ min: 1_000, max: 500_000 }),
  tax: fc.double({ min: 0, max: 0.6, noNaN: true }),
  discountRate: fc.double({ min: 0, max: 0.3, noNaN: true }),
  depreciation: fc.constant(0.2),
  years: fc.integer({ min: 1, max: 30 }),
  resaleShare: fc.double({ min: 0, max: 0.9, noNaN: true }),
  hjemfall: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('for any constant case', () => {
  it('the engine and the closed form agree', () => {
    fc.assert(
      fc.property(anyCase, (of) => {
        const closed = closedFormPrice(of);
        fc.pre(closed < 500_000_000);
        expect(Math.abs(highest(of) - closed)).toBeLessThan(0.02 + closed * 1e-9);
      }),
      { numRuns: 200 },
    );
  });

  it('a greater risk of hjemfall never raises the price', () => {
    fc.assert(
      fc.property(anyCase, fc.double({ min: 0, max: 1, noNaN: true }), (of, other) => {
        const [low, high] = [Math.min(of.hjemfall, other), Math.max(of.hjemfall, other)];
        expect(highest({ ...of, hjemfall: high })).toBeLessThanOrEqual(highest({ ...of, hjemfall: low }) + 0.02);
      }),
      { numRuns: 100 },
    );
  });

  it('falls all the way from no risk to certainty', () => {
    const prices = [0, 0.25, 0.5, 0.75, 1].map((hjemfall) => highest({ ...BASE, hjemfall }));
    for (let i = 1; i < prices.length; i++) expect(prices[i]).toBeLessThan(prices[i - 1] as number);
    expect(prices[4]).toBeCloseTo(closedFormPrice({ ...BASE, resaleShare: 0 }), 1);
  });
});
