/** The practices a purchase is held against have its costs, carried alike; what differs is what is said to differ. */
import { describe, expect, it } from 'vitest';
import { bundledRules, kommuner, type Plan, type Purchase } from '../../src/engine';
import { valuePurchase, type PurchaseResult } from '../../src/engine/purchase';
import { answered, OFFER, offered, OWN_HOURS, SPECIALIST } from './purchasePlan';

/** The same offer with everything growing by a rate a year. */
function growing(rate: number, purchase: Partial<Purchase> = {}, organisation: Partial<Organisation> = {}) {
  const plan = offered({ ...OWN_HOURS, ...purchase }, SPECIALIST);
  const growth = { basistilskudd: rate, takst: rate, lonn: rate, kostnad: rate };
  const { result } = valuePurchase(
    {
      ...plan,
      carryForward: { ...plan.carryForward, growth },
      baseline: { ...plan.baseline, organisation: { ...plan.baseline.organisation, ...organisation } },
    },
    bundledRules,
    kommuner,
  );
  if (result === null) throw new Error('A whole offer is valued');
  return result;
}
type Organisation = Plan['baseline']['organisation'];

const of = (result: PurchaseResult, id: string) => {
  const found = result.alternatives.find((each) => each.id === id);
  if (found === undefined) throw new Error(`No such alternative: ${id}`);
  return found;
};

describe.each([0, 0.03])('with pay and prices growing by %d a year', (rate) => {
  it('an 8.2-avtale with the whole outlay refunded gives what the bought practice gives, each year', () => {
    const result = growing(rate, { alternative: '8.2-avtale' });
    for (const { surplusAfterTax } of result.earnings.years) expect(surplusAfterTax.value).toBeCloseTo(0, 4);
    expect(of(result, '8.2-avtale').afterTax.value).toBeCloseTo(of(result, 'kjop').afterTax.value, 4);
    expect(of(result, '8.2-avtale').beforeTax.value).toBeCloseTo(of(result, 'kjop').beforeTax.value, 4);
  });

  it('a list built to its full length loses nothing more: B is the years it grew, and the investment', () => {
    const { replacement, earnings } = growing(rate);
    const { parts } = replacement.ifObtainable.trace;
    // From 0 with 400 a year: 1 150 in the third year.
    expect(replacement.monthsToFull).toBeLessThan(36);
    for (const lost of parts.slice(3, -1)) expect(lost.value).toBeCloseTo(0, 4);
    expect(parts[0]?.value).toBeGreaterThan(0.5 * (earnings.years[0]?.afterTax.value ?? Infinity));
    expect(parts.at(-1)?.value).toBe(150_000);
  });
});

describe('what the accounts say of the seller’s year', () => {
  const checks = [answered('regnskap', -40_000)];

  it('is of the same practice in an 8.2-avtale, and of a list built to its full length', () => {
    const { earnings, replacement } = growing(0, { alternative: '8.2-avtale', checks });
    for (const { surplusAfterTax } of earnings.years) expect(surplusAfterTax.value).toBeCloseTo(0, 4);
    const lost = replacement.ifObtainable.trace.parts;
    for (const year of lost.slice(3, -1)) expect(year.value).toBeCloseTo(0, 4);
  });

  it('moves nothing where both sides have it', () => {
    const plan = offered({ ...OWN_HOURS, alternative: '8.2-avtale', checks }, SPECIALIST);
    const { checklist } = valuePurchase(plan, bundledRules, kommuner);
    expect(checklist.find(({ item }) => item.id === 'regnskap')?.effect).toBeCloseTo(0, 2);
  });
});

describe('costs in the months of notice when nobody buys', () => {
  it('are those of the last year held: half a year of them', () => {
    const seller = { ...OFFER, askingInventory: 0 };
    const { financing, earnings } = growing(0.03, { seller, bid: 500_000 });
    const nobody = financing?.exits.find(({ code }) => code === 'nobody-buys');
    const last = earnings.years.at(-1);
    const tax = last?.marginalTax.value ?? Number.NaN;
    // No price, no loan left after ten years: half of the last year's costs, less the tax they save.
    const expected = -((last?.costs.value ?? 0) / 2) * (1 - tax);
    expect(nobody?.left.value).toBeCloseTo(expected, 2);
    expect(last?.costs.value).toBeGreaterThan(1_000_000);
  });
});

describe('costs that grow', () => {
  it('are paid for as far as the 8.2-avtale refunds them', () => {
    // Of growth at 3 % in year t nothing is refunded where the share is 0: the whole outlay is the municipality's.
    const refund = { share: 0, until: null, shareAfter: 0 };
    const free = growing(0.03, {}, { refund });
    const income = free.earnings.years.reduce((sum, { income: each }) => sum + each.value, 0) / 10;
    expect(of(free, '8.2-avtale').beforeTax.value).toBeCloseTo(income, 4);
  });

  it('are carried from the seller’s year into the first', () => {
    // Others than staff: 800 000 kr of rent and systems, 3 % a year, the same in each month of a year.
    const seller = { ...OFFER, staffFte: 0 };
    const { earnings } = growing(0.03, { seller });
    const [first, second] = earnings.years.map(({ costs }) => costs.value);
    expect((second ?? 0) / (first ?? 1)).toBeCloseTo(1.03, 6);
    expect(first).toBeGreaterThan(800_000);
    const rates = earnings.causes.find(({ code }) => code === 'rates')?.amount ?? Number.NaN;
    const still = growing(0, { seller }).earnings.causes.find(({ code }) => code === 'rates')?.amount ?? Number.NaN;
    // Rates grow with the costs: 3 % of a practice's income is more than of its costs.
    expect(rates).toBeGreaterThan(still);
  });
});
