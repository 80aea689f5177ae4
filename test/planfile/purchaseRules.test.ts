import { describe, expect, test } from 'vitest';
import { kommuner, NEW_PURCHASE, type Plan, type Purchase } from '../../src/engine';
import { CHECKLIST } from '../../src/engine/purchase';
import { checkPlan } from '../../src/planfile';
import { samplePlan } from '../arbitraries/builders';

const withPurchase = (purchase: Partial<Purchase>): Plan => ({
  ...samplePlan(),
  purchase: { ...NEW_PURCHASE, ...purchase },
});
const problemsOf = (purchase: Partial<Purchase>) =>
  checkPlan(withPurchase(purchase), kommuner).filter(({ path }) => path.startsWith('purchase'));
const check = (id: string, amount: number | null, choice: string | null = null) => ({
  checks: [{ id, amount, choice, from: null }],
});

describe('the buyer', () => {
  test('is one of the doctors, or the first when nobody is named', () => {
    expect(problemsOf({ buyer: '' })).toEqual([]);
    expect(problemsOf({ buyer: 'anne' })).toEqual([]);
    expect(problemsOf({ buyer: 'borte' })).toEqual([
      { code: 'unknown-doctor', path: 'purchase.buyer', values: { id: 'borte' } },
    ]);
  });
});

describe('an answer on the list', () => {
  test('is a number the item can have, or one of its choices', () => {
    for (const { id, kind, choices, min, max } of CHECKLIST) {
      const given = kind === 'choice' ? [choices[0]?.id ?? null] : [null];
      for (const choice of given) {
        expect(problemsOf(check(id, kind === 'choice' ? null : min, choice)), id).toEqual([]);
        expect(problemsOf(check(id, kind === 'choice' ? null : max, choice)), id).toEqual([]);
      }
    }
  });

  test('beyond the item’s range or choices is a problem at its own field', () => {
    // A share of the list that leaves is at most the whole list.
    expect(problemsOf(check('listefrafall', 4))).toEqual([
      { code: 'too-high', path: 'purchase.checks.0.amount', values: { value: 4, max: 1, unit: 'andel' } },
    ]);
    expect(problemsOf(check('utstyr', -1))).toMatchObject([{ code: 'too-low', path: 'purchase.checks.0.amount' }]);
    expect(problemsOf(check('sokere', null, 'mange'))).toMatchObject([
      { code: 'unknown-choice', path: 'purchase.checks.0.choice' },
    ]);
  });

  test('to an item that is not known here is left as it is', () => {
    expect(problemsOf(check('nytt-punkt', 1e6))).toEqual([]);
  });

  test('stands once', () => {
    const twice = { checks: [...check('utstyr', 1).checks, ...check('utstyr', 2).checks] };
    expect(problemsOf(twice)).toMatchObject([{ code: 'duplicate-id' }]);
  });
});
