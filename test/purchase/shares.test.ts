/** Shares in the company that runs the office are bought at cost and sold at cost; debt taken over never comes back. */
import { describe, expect, it } from 'vitest';
import { answered, assuming, OWN_HOURS, SPECIALIST, valued } from './purchasePlan';

const bought = (checks: ReturnType<typeof answered>[], hjemfallProbability = 0.1) =>
  valued(
    {
      ...OWN_HOURS,
      checks,
      assumptions: assuming({ requiredReturn: 0.08, yearsHeld: 10, hjemfallProbability }),
    },
    SPECIALIST,
  );
const valueA = (of: ReturnType<typeof valued>): number => of.incomeValue.figure?.value ?? Number.NaN;

describe('shares in the company for 100 000 kr', () => {
  it('cost their price less what they are sold for with the practice', () => {
    const none = valueA(bought([]));
    const debt = none - valueA(bought([answered('selskapsgjeld', 100_000)]));
    const shares = none - valueA(bought([answered('selskapsaksjer', 100_000)]));
    // 1 − 0,9 ÷ 1,08^10 = 1 − 0,9 ÷ 2,158925 = 0,583126 of what debt of the same amount costs.
    expect(shares / debt).toBeCloseTo(0.583126, 4);
  });

  it('are lost with certain hjemfall, and cost what debt does', () => {
    const none = valueA(bought([], 1));
    const debt = none - valueA(bought([answered('selskapsgjeld', 100_000)], 1));
    const shares = none - valueA(bought([answered('selskapsaksjer', 100_000)], 1));
    expect(shares).toBeCloseTo(debt, 2);
  });

  it('are in what is left of a sale, and of no other end; they are paid from the first cash', () => {
    const before = bought([]).financing;
    const after = bought([answered('selskapsaksjer', 100_000)]).financing;
    const change = (code: string): number => {
      const left = (of: typeof before) => of?.exits.find((exit) => exit.code === code)?.left.value ?? Number.NaN;
      return left(after) - left(before);
    };
    expect(change('sale')).toBeCloseTo(100_000, 6);
    expect(change('hjemfall')).toBeCloseTo(0, 6);
    expect(change('nobody-buys')).toBeCloseTo(0, 6);
    expect((after?.worstMonth.balance.value ?? 0) - (before?.worstMonth.balance.value ?? 0)).toBeCloseTo(-100_000, 6);
  });

  it('leave the ends weighted by their chances: the whole purchase', () => {
    const { financing, incomeValue } = bought([answered('selskapsaksjer', 100_000)], 0.3);
    const net = (code: string) => financing?.exits.find((exit) => exit.code === code)?.net.value ?? Number.NaN;
    const at = valued(
      {
        ...OWN_HOURS,
        bid: incomeValue.figure?.value ?? 0,
        checks: [answered('selskapsaksjer', 100_000)],
        assumptions: assuming({ requiredReturn: 0.08, yearsHeld: 10, hjemfallProbability: 0.3 }),
      },
      SPECIALIST,
    ).financing;
    const atA = (code: string) => at?.exits.find((exit) => exit.code === code)?.net.value ?? Number.NaN;
    // At A the purchase is worth nothing over the alternative: 70 % of a sale and 30 % of hjemfall.
    expect(0.7 * atA('sale') + 0.3 * atA('hjemfall')).toBeCloseTo(0, 1);
    expect(net('sale')).toBeGreaterThan(net('hjemfall'));
  });
});
