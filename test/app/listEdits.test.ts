/** Edits of grants and of where a list weight is from. */
import { describe, expect, it } from 'vitest';
import { withGrant, withoutGrant, withWeightBasis } from '../../src/app/planEdits';
import { checkPlan } from '../../src/planfile';
import { doctor, quietPlan } from '../practice/support/plans';

const random = (): number => 0.5;

describe('grants', () => {
  it('are added for the only doctor, or for the office of several, and leave the plan valid', () => {
    const one = withGrant(quietPlan(), random);
    expect(one.plan.baseline.grants).toMatchObject([{ id: one.id, doctor: 'anne', from: '2024-01-01', amount: 0 }]);
    expect(checkPlan(one.plan, [])).toEqual([]);
    const two = withGrant(quietPlan({ 'baseline.doctors': [doctor('anne'), doctor('bo')] }), random);
    expect(two.plan.baseline.grants[0]?.doctor).toBe('');
  });

  it('are taken out with what scenarios say of them', () => {
    const { plan, id } = withGrant(quietPlan(), random);
    const [scenario] = plan.scenarios;
    if (scenario === undefined) throw new Error('A quiet plan has a scenario');
    const changed = { ...plan, scenarios: [{ ...scenario, changes: { [`grants.${id}.amount`]: 5 } }] };
    const without = withoutGrant(changed, id);
    expect(without.baseline.grants).toEqual([]);
    expect(without.scenarios[0]?.changes).toEqual({});
    expect(withoutGrant(plan, 'unknown')).toBe(plan);
  });
});

describe('where a list weight is from', () => {
  it('composed begins with a composition without ages, and keeps the one there is', () => {
    const composed = withWeightBasis(quietPlan(), 'anne', 'composed');
    const made = composed.baseline.doctors[0]?.composition;
    // No ages are made up: the plan says what is missing.
    expect(made?.ageShares).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0]);
    expect(checkPlan(composed, [])).toEqual([
      { code: 'profile-sum', path: 'baseline.doctors.0.composition.ageShares', values: { sum: 0 } },
    ]);
    const back = withWeightBasis(withWeightBasis(composed, 'anne', 'own'), 'anne', 'composed');
    expect(back.baseline.doctors[0]?.composition).toBe(made);
  });

  it('other than composed touches nothing else', () => {
    expect(withWeightBasis(quietPlan(), 'anne', 'calibrated').baseline.doctors[0]).toMatchObject({
      listWeightBasis: 'calibrated',
      composition: null,
    });
    const plan = quietPlan();
    expect(withWeightBasis(plan, 'nobody', 'own')).toBe(plan);
  });
});
