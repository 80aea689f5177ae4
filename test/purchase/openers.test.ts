/** What would open a shut range: put in alone, each named input must open it, whichever of A and B bounds the buyer. */
import { describe, expect, it } from 'vitest';
import { bundledRules, kommuner, type Purchase } from '../../src/engine';
import { valuePurchase, type FlipPoint, type PurchaseResult } from '../../src/engine/purchase';
import { recommendationText } from '../../src/ui/text/purchase';
import { answered, assuming, OFFER, offered, OWN_HOURS, SPECIALIST, valued } from './purchasePlan';
import { lowestOf, priceMarks, sellersWords } from '../../src/ui/views/plan/purchase/limitFigures';

/** An office where a new list is nearly full at once: B is little more than the 100 000 kr it costs to start. */
function quicklyBuilt(purchase: Partial<Purchase>): PurchaseResult {
  const plan = offered({ ...OWN_HOURS, checks: [answered('nullhjemmel', 'ja')], ...purchase }, SPECIALIST);
  const { organisation } = plan.baseline;
  const newAgreement = { ...organisation.newAgreement, start: 1_000, growthPerYear: 600, startCost: 100_000 };
  const baseline = { ...plan.baseline, organisation: { ...organisation, newAgreement } };
  const { result } = valuePurchase({ ...plan, baseline }, bundledRules, kommuner);
  if (result === null) throw new Error('A whole offer is valued');
  return result;
}

const needed = ({ negotiation }: PurchaseResult, input: FlipPoint['input']): number | null =>
  negotiation.openers.find((each) => each.input === input)?.needed ?? null;

describe('a range shut by B, where A is far above the floor', () => {
  const seller = { ...OFFER, askingInventory: 900_000 };
  const shut = quicklyBuilt({ seller });

  it('is not opened by what only lowers A', () => {
    expect(shut.incomeValue.figure?.value).toBeGreaterThan(2_000_000);
    expect(shut.negotiation).toMatchObject({ isOpen: false, ceilingFrom: 'replacement', sellersFloor: 900_000 });
    for (const code of ['alternative', 'resaleShare', 'hjemfallProbability'] as const)
      expect(needed(shut, code), code).toBeNull();
  });

  it('is opened by the inventory at what B is', () => {
    const inventory = needed(shut, 'inventory') ?? Number.NaN;
    // B does not rest on the inventory where the plan has a start cost of its own: they meet at B.
    expect(inventory).toBeCloseTo(shut.replacement.figure?.value ?? Number.NaN, 0);
    const at = (askingInventory: number) => quicklyBuilt({ seller: { ...seller, askingInventory } }).negotiation.isOpen;
    expect(at(inventory - 1)).toBe(true);
    expect(at(inventory + 1)).toBe(false);
  });

  it('is opened by every number named, put in alone, and explains it', () => {
    const numbers = shut.negotiation.openers.filter((each) => each.needed !== null && each.trace !== null);
    expect(numbers.length).toBeGreaterThan(0);
    for (const { needed: value, trace } of numbers) expect(trace?.value).toBe(value);
  });
});

describe('a range shut by A', () => {
  const dear = { ...OFFER, operatingCosts: 1_700_000, askingInventory: 400_000 };

  it('is opened by fewer costs, to the krone', () => {
    const shut = valued({ ...OWN_HOURS, seller: dear }, SPECIALIST);
    expect(shut.negotiation).toMatchObject({ isOpen: false });
    const costs = needed(shut, 'costs') ?? Number.NaN;
    const at = (operatingCosts: number): boolean =>
      valued({ ...OWN_HOURS, seller: { ...dear, operatingCosts } }, SPECIALIST).negotiation.isOpen;
    expect(at(costs - 20)).toBe(true);
    expect(at(costs + 20)).toBe(false);
  });

  it('is opened by whole years only where they open it', () => {
    const seller = { ...OFFER, operatingCosts: 1_250_000, askingInventory: 900_000 };
    const of = (yearsHeld: number) =>
      valued({ ...OWN_HOURS, seller, assumptions: assuming({ yearsHeld }) }, SPECIALIST);
    const shut = of(1);
    expect(shut.negotiation.isOpen).toBe(false);
    const years = needed(shut, 'yearsHeld');
    if (years === null) throw new Error('Some number of years opens it');
    expect(of(years).negotiation.isOpen).toBe(true);
    expect(of(years - 1).negotiation.isOpen).toBe(false);
  });
});

describe('a seller who asks for less than the inventory is appraised at', () => {
  const checks = [answered('inventar-takst', 5_000_000)];

  it('has no higher floor than the asking price, and is bought from at it', () => {
    const result = valued({ ...OWN_HOURS, checks }, SPECIALIST);
    const { negotiation, answer, floor } = result;
    expect(floor.figure.value).toBe(5_000_000);
    // 150 000 + 850 000 is asked: the figure behind the lowest price is that one, not D.
    expect(lowestOf(result)?.trace.value).toBe(1_000_000);
    expect(negotiation).toMatchObject({ sellersFloor: 1_000_000, isOpen: true });
    expect(['buy', 'buy-with-care']).toContain(answer.recommendation);
  });

  it('has the asking price called the lowest, on the line and in words; D is the inventory alone', () => {
    const marks = priceMarks(valued({ ...OWN_HOURS, checks }, SPECIALIST)).map(({ id, label, figure }) => [
      id,
      label,
      figure.value,
    ]);
    expect(marks.filter(([id]) => id === 'asking' || id === 'floor')).toEqual([
      ['asking', 'Prisantydning, selgerens laveste', 1_000_000],
      ['floor', 'D · Inventaret alene', 5_000_000],
    ]);
    expect(sellersWords(valued({ ...OWN_HOURS, checks }, SPECIALIST)).lowest).toBe('Prisantydning, selgerens laveste');
    // Where more is asked, D is the lowest as before: 150 000 of 1 000 000.
    const usual = valued(OWN_HOURS, SPECIALIST);
    expect(priceMarks(usual).flatMap(({ id, label }) => (id === 'floor' || id === 'asking' ? [label] : []))).toEqual([
      'D · Selgerens laveste',
      'Prisantydning',
    ]);
    expect(sellersWords(usual).lowest).toBe('D · Selgerens laveste');
  });

  it('is declined in whole words where nothing is asked yet', () => {
    const seller = { ...OFFER, askingInventory: null, askingGoodwill: null };
    const { answer, asking } = valued(
      { ...OWN_HOURS, seller, checks: [answered('inventar-takst', 9_000_000)] },
      SPECIALIST,
    );
    expect(answer.recommendation).toBe('decline');
    expect(recommendationText(answer, asking)).toMatch(/^Ikke kjøp: grensen din på .+ er under/u);
  });
});

describe('what lies on the other side of the price', () => {
  it('is to build it oneself where B is the lower', () => {
    const { answer } = quicklyBuilt({});
    expect(answer.flipFrom).toBe('replacement');
    expect(valued(OWN_HOURS, SPECIALIST).answer.flipFrom).toBe('income');
  });
});

describe('the shortest list that pays', () => {
  it('has as many takster per listeinnbygger as the offered one', () => {
    const seller = { ...OFFER, operatingCosts: 1_150_000 };
    const { breakEvens } = valued({ ...OWN_HOURS, seller }, SPECIALIST);
    const lowest = breakEvens.find(({ code }) => code === 'lowestList')?.limit?.value ?? Number.NaN;
    // Refusjon and egenandel follow the list: the same practice, made shorter.
    const at = (listLength: number): number => {
      const part = listLength / 1_150;
      const shorter = { ...seller, listLength, refusjon: 1_550_000 * part, egenandel: 600_000 * part };
      return valued({ ...OWN_HOURS, seller: shorter }, SPECIALIST).incomeValue.figure?.value ?? Number.NaN;
    };
    expect(at(lowest * 1.002)).toBeGreaterThan(1_000_000);
    expect(at(lowest * 0.998)).toBeLessThan(1_000_000);
  });
});
