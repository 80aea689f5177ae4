/** A is the price at which buying is as good as the alternative: the table of alternatives must say the same. */
import { describe, expect, it } from 'vitest';
import { bundledRules, kommuner, type Plan, type Purchase } from '../../src/engine';
import { valuePurchase, type PurchaseResult } from '../../src/engine/purchase';
import { answered, OFFER, offered, SPECIALIST } from './purchasePlan';

type NewAgreement = Plan['baseline']['organisation']['newAgreement'];

function bought(purchase: Partial<Purchase>, of: Partial<NewAgreement> = {}): PurchaseResult {
  const plan = offered(purchase, SPECIALIST);
  const { organisation } = plan.baseline;
  const baseline = {
    ...plan.baseline,
    organisation: { ...organisation, newAgreement: { ...organisation.newAgreement, ...of } },
  };
  const { result } = valuePurchase({ ...plan, baseline }, bundledRules, kommuner);
  if (result === null) throw new Error('A whole offer is valued');
  return result;
}

const worth = ({ alternatives }: PurchaseResult, id: string): number =>
  alternatives.find((each) => each.id === id)?.presentValue.value ?? Number.NaN;
const valueA = ({ incomeValue }: PurchaseResult): number => incomeValue.figure?.value ?? Number.NaN;

describe('at the highest price, buying is worth as much as the alternative', () => {
  const checks = [answered('utstyr', 90_000), answered('selskapsgjeld', 40_000), answered('listefrafall', 0.05)];
  it.each(['fastlonn', 'annen-stilling', 'nullhjemmel'] as const)('%s', (alternative) => {
    // Cheap enough to run to be better than fastlønn as well.
    const cheap = { ...OFFER, operatingCosts: 450_000 };
    const purchase = { alternative, hours: 'egne' as const, checks, seller: cheap };
    const start = { startCost: 400_000, entryFee: 100_000 };
    const a = valueA(bought(purchase, start));
    expect(a).toBeGreaterThan(0);
    const seller = { ...cheap, askingGoodwill: a - (OFFER.askingInventory ?? 0) };
    const at = bought({ ...purchase, seller }, start);
    const { figure, ...compared } = at.comparedAt;
    expect(compared).toEqual({ value: a, from: 'asking' });
    expect(figure.value).toBe(a);
    expect(worth(at, 'kjop')).toBeCloseTo(worth(at, alternative), 0);
  });
});

describe('a nullhjemmel that costs something to start', () => {
  // 500 000 kr written down 20 % a year saves z = s × 0,2 ÷ (0,2 + 0,08) of it, from the first year's end: a price of
  // one krone more costs 1 − z − (1 − h)ρ(1 − z) ÷ 1,08^10, with h 0,1 and ρ 0,5, inventory apart.
  it('is worth as much more to avoid as a krone of price costs less', () => {
    const of = (startCost: number): PurchaseResult => bought({ alternative: 'nullhjemmel' }, { startCost });
    const [dear, cheap] = [of(600_000), of(100_000)];
    const s = dear.earnings.years[0]?.marginalTax.value ?? Number.NaN;
    const z = (s * 0.2) / 0.28;
    const netPerKrone = 1 - z - (0.9 * 0.5 * (1 - z)) / 1.08 ** 10;
    expect(dear.earnings.years.every(({ marginalTax }) => Math.abs(marginalTax.value - s) < 1e-6)).toBe(true);
    // The outlay is written down from its first year's end, as the price is: (1 − z) × 500 000 ÷ netPerKrone, within the
    // tax of the first balances under 30 000 kr being written off at once.
    const expected = (500_000 * (1 - z)) / netPerKrone;
    expect(Math.abs((valueA(dear) - valueA(cheap)) / expected - 1)).toBeLessThan(0.01);
    expect(worth(cheap, 'nullhjemmel') - worth(dear, 'nullhjemmel')).toBeCloseTo(500_000 * (1 - z), 0);
  });

  it('is avoided by nobody who has another alternative', () => {
    const of = (startCost: number): number => valueA(bought({ hours: 'egne' }, { startCost }));
    expect(of(600_000)).toBeCloseTo(of(100_000), 2);
  });
});
