/** A short list that is taken over comes with a new avtale: grunntilskudd for 24 months where the listetak is 500 or more. */
import { describe, expect, it } from 'vitest';
import { bundledRules, kommuner } from '../../src/engine';
import { valuePurchase } from '../../src/engine/purchase';
import { OFFER, offered, OWN_HOURS } from './purchasePlan';

const seller = { ...OFFER, listLength: 450, operatingCosts: 400_000, refusjon: 600_000, egenandel: 230_000 };

function incomes(cap: number, start = '2027-01-01'): readonly number[] {
  const list = { start: 450, cap, growthPerYear: 0 };
  const plan = offered({ ...OWN_HOURS, seller }, { specialistFrom: '2015-01-01', list, agreementFrom: start }, 4);
  const at = { ...plan, horizon: { start, years: 4 } };
  const { result } = valuePurchase(at, bundledRules, kommuner);
  if (result === null) throw new Error('A whole offer is valued');
  return result.earnings.years.map(({ income }) => income.value);
}

describe('450 on the list', () => {
  it('is paid for as 500 in the first 24 months, and as 450 from the 25th', () => {
    const [first = 0, second = 0, third = 0, fourth = 0] = incomes(1_200);
    const [without = 0] = incomes(450);
    // Grunntilskudd stands for the basistilskudd of 500: 50 more a year at the national average, list weight 1.
    const average = (third - takster(third)) / 450;
    expect(second).toBeCloseTo(first, 2);
    expect(third).toBeCloseTo(without, 2);
    expect(fourth).toBeCloseTo(without, 2);
    expect(first - without).toBeCloseTo(50 * average, 2);
  });

  it('names the grunntilskudd among the steps from the seller to the buyer, and capacity takes none of it', () => {
    const causes = (cap: number) => {
      const list = { start: 450, cap, growthPerYear: 0 };
      const plan = offered({ ...OWN_HOURS, seller }, { specialistFrom: '2015-01-01', list }, 4);
      return valuePurchase(plan, bundledRules, kommuner).result?.earnings.causes ?? [];
    };
    const of = (cap: number, code: string) => causes(cap).find((each) => each.code === code)?.amount;
    const [first = 0, , third = 0] = incomes(1_200);
    expect(of(1_200, 'new-agreement')).toBeCloseTo(first - third, 2);
    expect(of(450, 'new-agreement')).toBeUndefined();
    expect(of(1_200, 'capacity')).toBeCloseTo(of(450, 'capacity') ?? Number.NaN, 2);
  });

  it('is paid for as 450 all along where the listetak is below 500', () => {
    const [first = 0, , third = 0] = incomes(499);
    expect(first).toBeCloseTo(third, 2);
  });
});

/** The takster in an income of the fixture's, by the valuation itself. */
function takster(income: number): number {
  const list = { start: 450, cap: 1_200, growthPerYear: 0 };
  const plan = offered({ ...OWN_HOURS, seller }, { specialistFrom: '2015-01-01', list }, 4);
  const { result } = valuePurchase(plan, bundledRules, kommuner);
  const year = result?.earnings.years.find((each) => Math.abs(each.income.value - income) < 0.01);
  return year?.takster.value ?? Number.NaN;
}
