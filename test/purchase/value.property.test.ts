import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledRules, kommuner, type Purchase } from '../../src/engine';
import { CHECKLIST, valuePurchase } from '../../src/engine/purchase';
import { purchase } from '../arbitraries/planParts';
import { offered } from './purchasePlan';

const upTo = (max: number) => fc.integer({ min: 0, max });

/** A purchase with what a valuation needs, and some of the list answered. */
const valuable = fc
  .tuple(
    purchase,
    fc.record({
      listLength: upTo(3_000),
      operatingCosts: upTo(3_000_000),
      refusjon: upTo(4_000_000),
      egenandel: upTo(2_000_000),
    }),
    fc.subarray([...CHECKLIST]),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([of, needed, items, part]): Purchase => ({
    ...of,
    buyer: '',
    seller: { ...of.seller, ...needed },
    checks: items.map(({ id, kind, choices, min, max }) => ({
      id,
      amount: kind === 'amount' ? min + part * (Math.min(max, 200_000) - min) : null,
      choice: choices[Math.floor(part * (choices.length - 1))]?.id ?? null,
      from: part < 0.5 ? null : '2029-05-01',
    })),
  }));

/** Paths of numbers that are none: not finite, wherever they hide; explanations apart, which are made of these. */
function notNumbers(data: unknown, path = ''): string[] {
  if (typeof data === 'number') return Number.isFinite(data) ? [] : [path];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === 'trace' ? [] : notNumbers(value, `${path}.${key}`)));
}

describe('any purchase that can be valued', () => {
  it(
    'is valued in finite numbers, never below 0, with every krone of the difference named',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(valuable, fc.integer({ min: 1, max: 30 }), (of, years) => {
          const plan = offered(of, { specialistFrom: '2028-06-01' }, years);
          const { status, missing, problems, result } = valuePurchase(plan, bundledRules, kommuner);
          expect([status, missing, problems]).toEqual(['ok', [], []]);
          if (result === null) return;
          expect(notNumbers(result)).toEqual([]);
          const { incomeValue, negotiation, earnings } = result;
          expect(incomeValue.figure?.value ?? 0).toBeGreaterThanOrEqual(0);
          expect(incomeValue.range?.low.value ?? 0).toBeLessThanOrEqual(incomeValue.range?.high.value ?? 0);
          expect(negotiation.isOpen || negotiation.openers.length > 0).toBe(true);
          const steps = earnings.causes.reduce((sum, { amount }) => sum + amount, 0);
          expect(Math.abs(earnings.seller.value + steps - earnings.buyer.value)).toBeLessThan(0.01);
          expect(earnings.years).toHaveLength(years);
        }),
        { numRuns: 12 },
      );
    },
  );
});
