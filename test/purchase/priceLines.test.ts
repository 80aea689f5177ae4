/** What buying is worth at each price: the line crosses the buyer's own alternative at A, and each other where A would be. */
import { describe, expect, it } from 'vitest';
import { bundledRules, kommuner, type Plan, type Purchase } from '../../src/engine';
import { valuePurchase, type PurchaseResult } from '../../src/engine/purchase';
import { assuming, OFFER, offered, SPECIALIST } from './purchasePlan';

/** What may be instead, and has a price here: an 8.2-avtale runs the same practice for nothing. */
const PRICED = ['fastlonn', 'annen-stilling', 'nullhjemmel'] as const;
type Alternative = (typeof PRICED)[number];

/** Cheap enough to run to be better than fastlønn as well; nullhjemmel with something to start. */
function bought(purchase: Partial<Purchase>): PurchaseResult {
  const seller = { ...OFFER, operatingCosts: 450_000 };
  const plan = offered({ seller, hours: 'egne', ...purchase }, SPECIALIST);
  const { organisation } = plan.baseline;
  const newAgreement = { ...organisation.newAgreement, startCost: 400_000, entryFee: 100_000 };
  const baseline: Plan['baseline'] = { ...plan.baseline, organisation: { ...organisation, newAgreement } };
  const { result } = valuePurchase({ ...plan, baseline }, bundledRules, kommuner);
  if (result === null) throw new Error('A whole offer is valued');
  return result;
}

const equalTo = ({ priceLines }: PurchaseResult, id: Alternative): number =>
  priceLines.crossings.find(({ other }) => other === id)?.price?.value ?? Number.NaN;

describe('the price at which buying and an alternative are worth the same', () => {
  it.each(PRICED)('is A where the alternative is %s', (alternative) => {
    const result = bought({ alternative });
    expect(result.priceLines.against).toBe(alternative);
    expect(result.incomeValue.figure?.value).toBeGreaterThan(0);
    expect(equalTo(result, alternative)).toBeCloseTo(result.incomeValue.figure?.value ?? Number.NaN, 0);
  });

  it('is none where an 8.2-avtale runs the same practice without a price, and A is then nothing', () => {
    const result = bought({ alternative: '8.2-avtale' });
    expect(result.incomeValue.figure?.value).toBe(0);
    expect(result.priceLines.crossings.at(-1)).toMatchObject({ other: '8.2-avtale', price: null, always: 'other' });
  });

  it.each(PRICED)('is what A would be had the alternative been %s', (alternative) => {
    const ifChosen = bought({ alternative }).incomeValue.figure?.value ?? Number.NaN;
    expect(equalTo(bought({ alternative: 'annen-stilling' }), alternative)).toBeCloseTo(ifChosen, 0);
  });

  it('lies as far from another as what is worth more can pay for', () => {
    // By hand: a krone of price for opparbeidet praksis costs 1 − z − (1 − h)ρ(1 − z) ÷ 1,08^10, where z = 0,2s ÷ 0,28 is
    // the tax saved by writing it down 20 % a year at marginal tax s, h 0,1 and ρ 0,5. What one alternative is worth over
    // another, divided by that, is how much less can be paid for the practice. Within the tax of small last balances.
    const result = bought({});
    const [year] = result.earnings.years;
    const s = year?.marginalTax.value ?? Number.NaN;
    expect(result.earnings.years.every(({ marginalTax }) => Math.abs(marginalTax.value - s) < 1e-6)).toBe(true);
    const z = (0.2 * s) / 0.28;
    const perKrone = 1 - z - (0.9 * 0.5 * (1 - z)) / 1.08 ** 10;
    const worth = (id: Alternative): number =>
      result.alternatives.find((each) => each.id === id)?.presentValue.value ?? Number.NaN;
    const apart = (worth('fastlonn') - worth('annen-stilling')) / perKrone;
    expect(Math.abs(apart)).toBeGreaterThan(100_000);
    expect((equalTo(result, 'annen-stilling') - equalTo(result, 'fastlonn')) / apart).toBeCloseTo(1, 2);
  });

  it('is explained by the two that are worth the same there', () => {
    const equal = bought({}).priceLines.crossings.filter(({ price }) => price !== null);
    expect(equal.map(({ other }) => other).toSorted()).toEqual(PRICED.toSorted());
    for (const { price, worth } of equal) {
      const [buying, other] = price?.trace.parts ?? [];
      expect(other).toBe(worth.trace);
      expect(buying?.value).toBeCloseTo(other?.value ?? Number.NaN, 0);
    }
  });

  it('is not found where one is worth more at every price', () => {
    // Costs above the takster: nothing but a loss is bought.
    const loss = bought({ seller: { ...OFFER, operatingCosts: 3_000_000 } });
    expect(loss.incomeValue).toMatchObject({ reason: 'negative-surplus' });
    expect(loss.priceLines.crossings.map(({ price, always }) => ({ price, always }))).toContainEqual({
      price: null,
      always: 'other',
    });
    // The whole price comes back untaxed and undiscounted: every krone of it is saved twice.
    const back = bought({ assumptions: assuming({ requiredReturn: 0, resaleShare: 1, hjemfallProbability: 0 }) });
    expect(back.incomeValue).toMatchObject({ figure: null, reason: 'no-upper-bound' });
    expect(back.priceLines.crossings.filter(({ other }) => other === back.priceLines.against)).toMatchObject([
      { price: null, always: 'bought' },
    ]);
    for (const { prices } of [loss.priceLines, back.priceLines]) expect(prices.every(Number.isFinite)).toBe(true);
  });
});

describe('the lines', () => {
  it('are the table of alternatives at the price looked at, and fall with the price', () => {
    const { priceLines, alternatives, comparedAt, offered: own } = bought({ bid: 600_000 });
    const { prices, now, lines, crossings } = priceLines;
    expect(now).toBe(comparedAt.value);
    const at = prices.indexOf(now);
    expect(lines.map(({ id, worth }) => [id, worth[at]?.value])).toEqual(
      alternatives.map(({ id, presentValue }) => [id, presentValue.value]),
    );
    const [kjop, ...others] = lines;
    const values = kjop?.worth.map(({ value }) => value) ?? [];
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    for (const { worth } of others) expect(new Set(worth.map(({ value }) => value)).size).toBe(1);
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    expect(prices[0]).toBe(0);
    const last = prices.at(-1) ?? 0;
    for (const price of [own.asking, own.bid]) expect(last).toBeGreaterThan(price?.value ?? Infinity);
    // Between the two prices around it the line goes through the crossing.
    for (const { price, worth } of crossings) {
      const after = prices.findIndex((each) => each >= (price?.value ?? Infinity));
      if (after < 1) continue;
      expect(values[after - 1]).toBeGreaterThanOrEqual(worth.value - 1);
      expect(values[after]).toBeLessThanOrEqual(worth.value + 1);
    }
  });
});
