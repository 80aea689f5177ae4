import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledRules, kommuner } from '../../src/engine';
import { valuePurchase } from '../../src/engine/purchase';
import { purchase } from '../arbitraries/planParts';
import { offered } from './purchasePlan';

const RUNS = Number(process.env['PURCHASE_RUNS'] ?? 12);

/** Paths of numbers that are none: not finite, wherever they hide; explanations apart, which are made of these. */
function notNumbers(data: unknown, path = ''): string[] {
  if (typeof data === 'number') return Number.isFinite(data) ? [] : [path];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => (key === 'trace' ? [] : notNumbers(value, `${path}.${key}`)));
}

describe('any purchase a plan can hold', () => {
  it('is valued in finite numbers, never below 0, or says what is missing', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(purchase, fc.integer({ min: 1, max: 30 }), (of, years) => {
        const plan = offered({ ...of, buyer: '' }, { specialistFrom: '2028-06-01' }, years);
        const { status, missing, problems, result } = valuePurchase(plan, bundledRules, kommuner);
        if (result === null) {
          expect(status).toBe('incomplete');
          expect(missing.length + problems.length).toBeGreaterThan(0);
          return;
        }
        expect(notNumbers(result)).toEqual([]);
        const { incomeValue, negotiation, earnings } = result;
        expect(incomeValue.figure?.value ?? 0).toBeGreaterThanOrEqual(0);
        expect(incomeValue.range?.low ?? 0).toBeLessThanOrEqual(incomeValue.range?.high ?? 0);
        expect(negotiation.isOpen || negotiation.openers.length > 0).toBe(true);
        const steps = earnings.causes.reduce((sum, { amount }) => sum + amount, 0);
        expect(Math.abs(earnings.seller.value + steps - earnings.buyer.value)).toBeLessThan(0.01);
        expect(earnings.years).toHaveLength(years);
      }),
      { numRuns: RUNS },
    );
  });
});
