/** What the capital at risk lacks because the plan leaves it open: told where the price would have counted, and only there. */
import { expect, test } from 'vitest';
import { bundledRules, computePlan, kommuner, type Plan } from '../../../src/engine';
import { NEW_PURCHASE } from '../../../src/engine/practice/planPurchase';
import { capitalAtMost } from '../../../src/app/result';
import { Reading } from '../../../src/app/result/reading';
import { doctor, quietPlan } from '../../practice/support/plans';

const FORMS = ['solopraksis', 'nullhjemmel', '8.2-avtale', 'fastlegeselskap'] as const;

/** One doctor offered a practice, in each of the forms. */
function offered(seller: Partial<Plan['purchase'] & object>['seller'], joinsCompany: boolean): Reading {
  const buyer = doctor('anne');
  const plan: Plan = {
    ...quietPlan({ 'baseline.doctors': [{ ...buyer, person: { ...buyer.person, joinsCompany } }] }),
    purchase: { ...NEW_PURCHASE, buyer: 'anne', seller: { ...NEW_PURCHASE.seller, ...seller } },
    scenarios: FORMS.map((form) => ({ id: form, name: form, note: '', changes: { form }, ownRates: [], reforms: [] })),
  };
  const computed = computePlan(plan, bundledRules, kommuner);
  if (computed.comparison === null) throw new Error(JSON.stringify(computed.problems));
  return new Reading(plan, computed.comparison, computed);
}

const lacking = (reading: Reading): string[] =>
  FORMS.filter((form) => capitalAtMost(reading, form, 'sum')?.open.includes('price') === true);

test.each([
  ['a practice, by one who would join the company', 'solopraksis', true, ['solopraksis']],
  ['a practice, by one who keeps it beside the company', 'solopraksis', false, ['solopraksis', 'fastlegeselskap']],
  ['an 8.2-avtale, by one who would join the company', '8.2-avtale', true, ['8.2-avtale']],
] as const)('an open price is told of %s', (_, form, joins, told) => {
  expect(lacking(offered({ ...NEW_PURCHASE.seller, form }, joins))).toEqual(told);
  expect(lacking(offered({ ...NEW_PURCHASE.seller, form, askingInventory: 100_000 }, joins))).toEqual([]);
});
