/** The ends of what can be typed: nothing, zero, the longest list, the longest loan, prices under the floor. */
import { describe, expect, it } from 'vitest';
import { bundledRules, computePlan, kommuner, NEW_PURCHASE } from '../../src/engine';
import { unvalued, valuePurchase } from '../../src/engine/purchase';
import { answered, assuming, OFFER, offered, OWN_HOURS, SPECIALIST, valued } from './purchasePlan';

/** Numbers that are none, wherever they hide; explanations apart, which are made of these. */
function notNumbers(data: unknown, path = ''): string[] {
  if (typeof data === 'number') return Number.isFinite(data) ? [] : [path];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === 'trace' ? [] : notNumbers(value, `${path}.${key}`)));
}

describe('an empty offer', () => {
  it('says what is missing, keeps the answers that are given, and offers the loan’s terms', () => {
    const plan = offered({ seller: NEW_PURCHASE.seller, checks: [answered('utstyr', 10_000)] });
    const found = valuePurchase(plan, bundledRules, kommuner);
    expect(found).toMatchObject({
      status: 'incomplete',
      missing: ['listLength', 'operatingCosts', 'refusjon', 'egenandel'],
      result: null,
      laanefondLongest: { years: 12, instalmentFreeYears: 2 },
    });
    expect(found.checklist.filter(({ answered: isAnswered }) => isAnswered).map(({ item }) => item.id)).toEqual([
      'utstyr',
    ]);
  });

  it('is not valued over a problem, whatever else is given', () => {
    const problems = [
      { code: 'too-high', path: 'purchase.seller.listLength', values: { value: 9_000, max: 5_000 } },
    ] as const;
    const { purchase } = offered();
    if (purchase === null) throw new Error('A plan with an offer');
    expect(unvalued(purchase, problems)).toMatchObject({ status: 'incomplete', missing: [], problems, result: null });
  });
});

describe('a practice for nothing', () => {
  const free = { ...OFFER, askingInventory: 0, askingGoodwill: 0 };

  it('is worth taking when there is a surplus, with nothing to finance', () => {
    const result = valued({ ...OWN_HOURS, seller: free }, SPECIALIST);
    expect(result.asking).toBe(0);
    expect(result.financing).toBeNull();
    expect(result.floor.figure.value).toBe(0);
    expect(['buy', 'buy-with-care']).toContain(result.answer.recommendation);
    expect(notNumbers(result)).toEqual([]);
  });

  it('is declined when there is none, even for nothing', () => {
    const { answer, alternatives } = valued({ seller: { ...free, operatingCosts: 2_500_000 } }, SPECIALIST);
    expect(answer.recommendation).toBe('decline');
    expect(alternatives.every(({ presentValue }) => Number.isFinite(presentValue.value))).toBe(true);
  });
});

describe('the shortest and the longest list', () => {
  it.each([0, 1, 2_500, 5_000])('of %i is valued in whole numbers', (listLength) => {
    const seller = { ...OFFER, listLength, refusjon: listLength * 1_350, egenandel: listLength * 520 };
    const result = valued({ ...OWN_HOURS, seller }, SPECIALIST);
    expect(notNumbers(result)).toEqual([]);
    expect(result.incomeValue.figure?.value ?? 0).toBeGreaterThanOrEqual(0);
    const steps = result.earnings.causes.reduce((sum, { amount }) => sum + amount, 0);
    expect(result.earnings.seller.value + steps).toBeCloseTo(result.earnings.buyer.value, 3);
  });
});

describe('the longest loan and the cheapest', () => {
  const loan = (rate: number, years: number, instalmentFreeYears = 0) =>
    valued(
      {
        ...OWN_HOURS,
        bid: 900_000,
        assumptions: assuming({ yearsHeld: 30 }),
        financing: { equity: 0, loanKind: 'annuitet', rate, years, instalmentFreeYears, privateDraw: null },
      },
      SPECIALIST,
    ).financing;

  it('of thirty years is paid off in its last, and is too long for the fund', () => {
    const plan = loan(0.06, 30);
    expect(plan?.years).toHaveLength(30);
    expect(plan?.years.at(-1)?.debt.value).toBeCloseTo(0, 4);
    const paid = plan?.years.reduce((sum, { instalment }) => sum + instalment.value, 0);
    expect(paid).toBeCloseTo(900_000, 3);
    expect(plan?.laanefond.terms.filter(({ fits }) => !fits).map(({ code }) => code)).toEqual(['years']);
  });

  it('without interest costs its instalments only: 900 000 kr over ten years is 90 000 a year', () => {
    const plan = loan(0, 10);
    expect(plan?.years[0]?.interest.value).toBe(0);
    for (const year of plan?.years.slice(0, 10) ?? []) expect(year.instalment.value).toBeCloseTo(90_000, 6);
    expect(plan?.years[10]?.dscr).toBeNull();
  });

  it('has no cover to measure in a year without interest and instalments', () => {
    const plan = loan(0, 5, 2);
    expect(plan?.years.slice(0, 3).map(({ dscr }) => dscr === null)).toEqual([true, true, false]);
    expect(plan?.lowestDscr).not.toBeNull();
  });
});

describe('a price under the floor', () => {
  it('is still valued for the buyer; the range begins at the seller’s lowest', () => {
    const { negotiation, financing } = valued({ ...OWN_HOURS, bid: 50_000 }, SPECIALIST);
    expect(negotiation.sellersFloor).toBe(150_000);
    expect(financing?.price).toBe(50_000);
    // All of so small a price is inventory, in group d: 50 000 × 20 %.
    expect(financing?.years[0]?.depreciation.b.value).toBe(0);
    expect(financing?.years[0]?.depreciation.d.value).toBeCloseTo(10_000, 6);
    expect(negotiation.board?.outcomes[0]).toMatchObject({ code: 'bid', price: 50_000 });
  });

  it('is what is left to bid when the practice is worth less than its inventory: the range is shut', () => {
    const seller = { ...OFFER, operatingCosts: 1_300_000, askingInventory: 400_000 };
    const { negotiation, answer } = valued({ seller }, SPECIALIST);
    expect(negotiation.isOpen).toBe(false);
    expect(answer.recommendation).toBe('decline');
    for (const { needed, trace } of negotiation.openers) expect(trace === null).toBe(needed === null);
  });
});

describe('what opens a shut range', () => {
  it('opens it when it is put in', () => {
    const seller = { ...OFFER, operatingCosts: 1_300_000 };
    const { negotiation } = valued({ seller }, SPECIALIST);
    const needed = (input: string): number =>
      negotiation.openers.find((each) => each.input === input)?.needed ?? Number.NaN;
    expect(negotiation.isOpen).toBe(false);
    const opened = valued({ seller: { ...seller, operatingCosts: needed('costs') - 2_000 } }, SPECIALIST);
    expect(opened.negotiation.isOpen).toBe(true);
  });
});

describe('the board’s prices', () => {
  it('are weighted by one assumption, to the last krone', () => {
    // p = 0,2: 0,64, 0,32, 0,04; 600 000 × 0,64 + 800 000 × 0,32 + 1 000 000 × 0,04 = 680 000.
    const { negotiation, assumptions } = valued(
      { ...OWN_HOURS, bid: 600_000, assumptions: assuming({ boardPosition: 0.2 }) },
      SPECIALIST,
    );
    const { board } = negotiation;
    expect(board?.outcomes.map(({ probability }) => probability)).toEqual([
      expect.closeTo(0.64, 12),
      expect.closeTo(0.32, 12),
      expect.closeTo(0.04, 12),
    ]);
    expect(board?.expectedPrice.value).toBeCloseTo(680_000, 6);
    const net = board?.outcomes.reduce((sum, each) => sum + each.probability * each.net.value, 0);
    expect(board?.expectedNet.value).toBeCloseTo(net ?? Number.NaN, 6);
    expect(assumptions.find(({ code }) => code === 'boardPosition')).toMatchObject({
      value: 0.2,
      path: 'purchase.assumptions.boardPosition',
    });
  });
});

describe('the fields’ standards', () => {
  it('are the assumptions the valuation rests on', () => {
    const plan = offered({ checks: [answered('sokere', 'ingen')] });
    const computed = computePlan(plan, bundledRules, kommuner);
    const standard = (path: string) => computed.standard(path, null);
    const { assumptions } = valued({ checks: [answered('sokere', 'ingen')] });
    for (const { path, value, source } of assumptions) {
      if (path === null) continue;
      expect(standard(path), path).toMatchObject({ value, source, basis: 'assumed' });
    }
    // Where nobody qualified applied last time, half: an assumption of its own.
    expect(standard('purchase.assumptions.hjemfallProbability')?.value).toBe(0.5);
    expect(standard('purchase.bid')).toBeNull();
  });
});
