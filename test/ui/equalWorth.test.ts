/** What stands in the row of a price of equal worth: each figure with the way to itself, not to the price. */
import { expect, it } from 'vitest';
import { bundledRules, kommuner } from '../../src/engine';
import { valuePurchase } from '../../src/engine/purchase';
import { equalWorth } from '../../src/ui/views/plan/purchase/limitFigures';
import { offered } from '../purchase/purchasePlan';

it('has the present value of both where they are worth the same, explained by itself', () => {
  const { result } = valuePurchase(offered(), bundledRules, kommuner);
  const crossing = result?.priceLines.crossings.find(({ price }) => price !== null);
  if (crossing === undefined) throw new Error('There is no price of equal worth');
  const [bought, other] = [equalWorth(crossing, 'kjop'), equalWorth(crossing, crossing.other)];
  for (const each of [bought, other]) expect(each?.trace.value).toBe(each?.value);
  // Buying is at most a krone ahead, or a step of the search.
  expect(Math.abs((bought?.value ?? 0) - (other?.value ?? 1e9))).toBeLessThan(2);
  const third = result?.priceLines.lines.find(({ id }) => id !== 'kjop' && id !== crossing.other);
  expect(third).toBeDefined();
  expect(third && equalWorth(crossing, third.id)).toBeNull();
});
