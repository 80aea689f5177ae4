/** What ranges come to for a purchase: the ends by hand where they are sums, by the whole valuation where they are not. */
import { describe, expect, it } from 'vitest';
import { atEnd, atEnds, bundledRules, kommuner, type Plan, type PlanRange } from '../../src/engine';
import { purchaseLimits, valuePurchase, type PurchaseLimits } from '../../src/engine/purchase';
import { purchaseRangeStudy, togetherEnds, type PurchaseRangeStudy } from '../../src/app/result/purchaseRangeStudy';
import { limitTrace } from '../../src/ui/views/plan/purchase/limitFigures';
import { answered, assuming, offered, OFFER, SPECIALIST } from './purchasePlan';

function run<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
const limits = (plan: Plan) => purchaseLimits(plan, bundledRules, kommuner);
const studied = (plan: Plan, ranges: readonly PlanRange[]): PurchaseRangeStudy | null =>
  run(purchaseRangeStudy({ ...plan, ranges }, limits));

const GOODWILL: PlanRange = { path: 'purchase.seller.askingGoodwill', low: 400_000, high: 1_100_000 };
const INVENTORY: PlanRange = { path: 'purchase.seller.askingInventory', low: 50_000, high: 200_000 };
const RETURN: PlanRange = { path: 'purchase.assumptions.requiredReturn', low: 0.04, high: 0.12 };
const LOSS: PlanRange = { path: 'purchase.checks.listefrafall.amount', low: 0, high: 0.3 };

/** Offered for 150 000 + 850 000 kr. */
const plan = offered(
  {
    checks: [answered('listefrafall', 0.1), answered('nullhjemmel', 'ja')],
    assumptions: assuming({ requiredReturn: 0.08 }),
  },
  SPECIALIST,
);

describe('a purchase at the ends of ranges', () => {
  const study = studied(plan, [GOODWILL, INVENTORY, LOSS, RETURN]) as PurchaseRangeStudy;
  const [goodwill, inventory, loss, required] = study.effects;

  it('asks the sum of inventory and opparbeidet praksis, and has the inventory as floor', () => {
    expect(study.now).toMatchObject({ asking: 1_000_000, floor: 150_000 });
    expect([goodwill?.low?.asking, goodwill?.high?.asking]).toEqual([150_000 + 400_000, 150_000 + 1_100_000]);
    expect([goodwill?.low?.floor, goodwill?.high?.floor]).toEqual([150_000, 150_000]);
    expect([inventory?.low?.asking, inventory?.high?.asking]).toEqual([850_000 + 50_000, 850_000 + 200_000]);
    expect([inventory?.low?.floor, inventory?.high?.floor]).toEqual([50_000, 200_000]);
    // What is asked for opparbeidet praksis is no part of what the buyer can pay.
    expect([goodwill?.low?.income, goodwill?.high?.income]).toEqual([study.now.income, study.now.income]);
  });

  it('is worth less to the buyer with a higher return required and with more who leave the list', () => {
    const incomes = (of: (typeof study.effects)[number] | undefined): number[] => [
      of?.low?.income ?? Number.NaN,
      study.now.income ?? Number.NaN,
      of?.high?.income ?? Number.NaN,
    ];
    for (const [low, now, high] of [incomes(loss), incomes(required)]) {
      expect(low).toBeGreaterThan(now as number);
      expect(now).toBeGreaterThan(high as number);
    }
  });

  it('has at every end the figures and the advice of the whole valuation there', () => {
    const whole = (at: Plan): PurchaseLimits => {
      const { result } = valuePurchase(at, bundledRules, kommuner);
      if (result === null) throw new Error('It can be valued');
      const { incomeValue, replacement, comparables, floor, negotiation, asking, answer } = result;
      return {
        income: incomeValue.figure?.value ?? null,
        replacement: replacement.figure?.value ?? null,
        comparable: comparables.range?.median?.value ?? null,
        floor: floor.figure.value,
        lowest: negotiation.sellersFloor,
        ceiling: negotiation.buyersCeiling,
        isOpen: negotiation.isOpen,
        asking,
        recommendation: answer.recommendation,
      };
    };
    const same = (found: PurchaseLimits | null | undefined, at: Plan): void => {
      // The whole adds A up from its parts: the same but for the last digits of the search.
      const { income, ...others } = whole(at);
      expect(found).toMatchObject(others);
      expect(found?.income).toBeCloseTo(income ?? Number.NaN, 2);
    };
    same(study.now, plan);
    for (const { range, low, high } of study.effects) {
      same(low, atEnd(plan, [range], 'low'));
      same(high, atEnd(plan, [range], 'high'));
    }
  });

  it('together takes each at the end that leaves least and most over the asking price', () => {
    // A higher price, more who leave and a higher return are worse. The inventory is asked for in full, and comes back as
    // saved tax and in a later sale only, so a higher one is worse too.
    const ends = (end: 'low' | 'high'): PurchaseLimits | null =>
      run(limits(atEnd(plan, [GOODWILL, INVENTORY, LOSS, RETURN], end)));
    expect(study.together).toEqual({ low: ends('high'), high: ends('low') });
    expect(study.together?.low?.asking).toBe(1_100_000 + 200_000);
    expect(study.together?.high?.asking).toBe(400_000 + 50_000);
  });

  it('explains each figure at an end by the whole valuation there', () => {
    const ends = togetherEnds(study.effects, 'low');
    expect(ends.map(({ range, end }) => [range.path, end])).toEqual(
      [GOODWILL, INVENTORY, LOSS, RETURN].map(({ path }) => [path, 'high']),
    );
    const { result } = valuePurchase(atEnds(plan, ends), bundledRules, kommuner);
    const there = study.together?.low;
    if (result === null || !there) throw new Error('It can be valued');
    const told = (limit: Parameters<typeof limitTrace>[1]): number => limitTrace(result, limit)?.value ?? Number.NaN;
    for (const limit of ['income', 'replacement', 'comparable', 'floor', 'asking', 'ceiling', 'lowest'] as const)
      expect(told(limit), limit).toBeCloseTo(there[limit] ?? Number.NaN, 2);
    expect([told('asking'), told('lowest')]).toEqual([1_300_000, 200_000]);
    expect(told('room')).toBeCloseTo((there.ceiling ?? Number.NaN) - 200_000, 2);
  });

  it('turns the advice where the asking price passes the highest price', () => {
    const ceiling = study.now.ceiling ?? 0;
    const around = (low: number, high: number) =>
      studied(plan, [{ ...GOODWILL, low: low - 150_000, high: high - 150_000 }])?.effects[0];
    const [under, over] = [around(ceiling - 1_000, ceiling + 1_000)].flatMap((each) => [each?.low, each?.high]);
    expect(under?.recommendation).not.toBe('negotiate');
    expect(over?.recommendation).toBe('negotiate');
  });
});

describe('ranges that a purchase does not read', () => {
  it('are left out, unless they are the purchase’s own', () => {
    const bid: PlanRange = { path: 'purchase.bid', low: 1, high: 2 };
    const office: PlanRange = { path: 'baseline.organisation.company.shareCapital', low: 1, high: 2 };
    expect(studied(plan, [office])).toBeNull();
    const found = studied(plan, [bid, office]);
    expect(found?.effects.map(({ range }) => range)).toEqual([bid]);
    expect(found?.effects[0]?.low).toEqual(found?.now);
    expect(found?.together).toBeNull();
  });

  it('are nothing without ranges, without a purchase, and where it cannot be valued', () => {
    expect(studied(plan, [])).toBeNull();
    expect(studied({ ...plan, purchase: null }, [RETURN])).toBeNull();
    expect(studied(offered({ seller: { ...OFFER, refusjon: null } }), [RETURN])).toBeNull();
  });
});
