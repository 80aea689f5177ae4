import { describe, expect, test } from 'vitest';
import {
  withCheck,
  withObservation,
  withOfferedList,
  withoutObservation,
  withPurchase,
} from '../../src/app/purchaseEdits';
import { setPath } from '../../src/planfile';
import { samplePlan, seededRandom } from '../arbitraries/builders';

const asked = withPurchase(samplePlan(), true);
const offer = (plan: typeof asked, list: number | null) =>
  withOfferedList(plan, setPath(plan, 'purchase.seller.listLength', list));
const listOf = (plan: typeof asked): number | undefined => plan.baseline.doctors[0]?.list.start;

describe('the question of a purchase', () => {
  test('is asked by the first doctor, once, and taken away whole', () => {
    expect(asked.purchase?.buyer).toBe('anne');
    expect(withPurchase(asked, true)).toBe(asked);
    expect(withPurchase(asked, false)).toEqual(samplePlan());
  });

  test('the offered list becomes the buyer’s until the buyer’s is given another length', () => {
    const empty = setPath(asked, 'baseline.doctors.anne.list.start', 0);
    const offered = offer(empty, 1_050);
    expect(listOf(offered)).toBe(1_050);
    expect(listOf(offer(offered, 1_100))).toBe(1_100);
    expect(listOf(offer(offered, null))).toBe(1_050);
    const own = setPath(offered, 'baseline.doctors.anne.list.start', 900);
    expect(listOf(offer(own, 1_200))).toBe(900);
  });

  test('a checklist answer replaces the one before and can be taken back', () => {
    const one = withCheck(asked, 'husleie', { amount: 10_000, choice: null, from: null });
    const two = withCheck(one, 'husleie', { amount: 20_000, choice: null, from: '2028-01-01' });
    expect(two.purchase?.checks).toEqual([{ id: 'husleie', amount: 20_000, choice: null, from: '2028-01-01' }]);
    expect(withCheck(two, 'husleie', null).purchase?.checks).toEqual([]);
  });

  test('own prices come and go by id', () => {
    const { plan, id } = withObservation(asked, seededRandom(3));
    expect(plan.purchase?.ownObservations).toMatchObject([{ id, year: 2026, total: 0 }]);
    expect(withoutObservation(plan, id)).toEqual(asked);
  });
});
