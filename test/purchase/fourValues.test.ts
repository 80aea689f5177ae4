import { describe, expect, it } from 'vitest';
import { bundledRules, kommuner } from '../../src/engine';
import { closedFormPrice, valuePurchase } from '../../src/engine/purchase';
import { answered, assuming, OFFER, offered, OWN_HOURS, SPECIALIST, valued } from './purchasePlan';

describe('the four values', () => {
  it('A is the closed form of its own surplus where that is the same every year', () => {
    const given = assuming({ requiredReturn: 0.08, yearsHeld: 10, resaleShare: 0.5, hjemfallProbability: 0.1 });
    const seller = { ...OFFER, askingInventory: 0 };
    const { earnings, incomeValue } = valued({ ...OWN_HOURS, seller, assumptions: given }, SPECIALIST);
    const surpluses = earnings.years.map(({ surplusAfterTax }) => surplusAfterTax.value);
    const [first = 0] = surpluses;
    for (const surplus of surpluses) expect(surplus).toBeCloseTo(first, 2);
    const closed = closedFormPrice({
      surplus: first / (1 - (earnings.years[0]?.marginalTax.value ?? 0)),
      tax: earnings.years[0]?.marginalTax.value ?? 0,
      discountRate: 0.08,
      depreciation: 0.2,
      years: 10,
      resaleShare: 0.5,
      hjemfall: 0.1,
    });
    // Within 1 %: what differs is that balances under 30 000 kr are written off at once.
    expect(Math.abs((incomeValue.figure?.value ?? 0) / closed - 1)).toBeLessThan(0.01);
    expect(closed).toBeGreaterThan(500_000);
  });

  it('A falls all the way as hjemfall goes from impossible to certain', () => {
    const prices = [0, 0.2, 0.5, 0.8, 1].map(
      (hjemfallProbability) =>
        valued({ ...OWN_HOURS, assumptions: assuming({ hjemfallProbability }) }, SPECIALIST).incomeValue.figure
          ?.value ?? 0,
    );
    for (let i = 1; i < prices.length; i++) expect(prices[i]).toBeLessThan(prices[i - 1] as number);
  });

  it('A is 0 and says why when the alternative is better, also for a list of nobody', () => {
    for (const seller of [
      { ...OFFER, operatingCosts: 2_500_000 },
      { ...OFFER, listLength: 0, refusjon: 0, egenandel: 0 },
    ]) {
      const { incomeValue, answer, risks } = valued({ seller }, SPECIALIST);
      expect(incomeValue).toMatchObject({ reason: 'negative-surplus', goodwill: 0 });
      expect(incomeValue.figure?.value).toBe(0);
      expect(answer.recommendation).toBe('decline');
      expect(risks).toContain('negative-surplus');
    }
  });

  it.each([
    [1, 0.08],
    [30, 0.08],
    [10, 0],
    [30, 0],
  ])('stands for %i years at a required return of %d', (yearsHeld, requiredReturn) => {
    const { incomeValue, financing } = valued(
      { ...OWN_HOURS, assumptions: assuming({ yearsHeld, requiredReturn }) },
      SPECIALIST,
    );
    expect(incomeValue.figure?.value).toBeGreaterThan(0);
    expect(Number.isFinite(incomeValue.figure?.value)).toBe(true);
    expect(financing?.years).toHaveLength(yearsHeld);
  });

  it('B is a bound only where a nullhjemmel can be had', () => {
    const of = (...checks: ReturnType<typeof answered>[]) => valued({ ...OWN_HOURS, checks }, SPECIALIST);
    expect(of().replacement).toMatchObject({ figure: null, reason: 'unknown-obtainable' });
    expect(of(answered('nullhjemmel', 'nei')).replacement).toMatchObject({ figure: null, reason: 'not-obtainable' });
    const { replacement, incomeValue, negotiation } = of(answered('nullhjemmel', 'ja'));
    expect(replacement.reason).toBe('ok');
    const [a, b] = [incomeValue.figure?.value ?? 0, replacement.figure?.value ?? 0];
    expect(negotiation.buyersCeiling).toBeCloseTo(Math.min(a, b), 2);
    expect(negotiation.ceilingFrom).toBe(b < a ? 'replacement' : 'income');
  });

  it('B costs more the slower the list grows', () => {
    const of = (growthPerYear: number): number => {
      const plan = offered(OWN_HOURS, SPECIALIST);
      const { organisation } = plan.baseline;
      const newAgreement = { ...organisation.newAgreement, growthPerYear };
      const slow = { ...plan, baseline: { ...plan.baseline, organisation: { ...organisation, newAgreement } } };
      return valuePurchase(slow, bundledRules, kommuner).result?.replacement.ifObtainable.value ?? Number.NaN;
    };
    expect(of(300)).toBeGreaterThan(of(600));
    // A list that is full in its first month costs only the equipment (150 000 kr) and a month's growth.
    expect(of(2_500)).toBeLessThan(of(600));
  });

  it('C shows every published observation with its year, and the user’s own among them', () => {
    const own = { id: 'nabo', year: 2026, place: 'Nabo', listLength: 1_000, total: 2_500_000 };
    const { observations, range } = valued({ ownObservations: [own] }).comparables;
    expect(observations.length).toBeGreaterThan(15);
    expect(observations.every(({ year, origin, source }) => year > 2000 && (origin === 'own' || source !== null))).toBe(
      true,
    );
    expect(observations[0]).toMatchObject({ origin: 'own', total: 2_500_000, perInhabitant: 2_500, count: 1 });
    expect(range).toMatchObject({ high: { value: 2_500_000 }, to: 2026 });
  });

  it('D is the inventory: appraised before asked', () => {
    expect(valued().floor).toMatchObject({ basis: 'asking', figure: { value: 150_000 } });
    const appraised = valued({ checks: [answered('inventar-takst', 90_000)] });
    expect(appraised.floor).toMatchObject({ basis: 'appraised', figure: { value: 90_000 } });
  });
});
