import { describe, expect, test } from 'vitest';
import { setChange } from '../../src/planfile';
import { withDelegation, withInvestment, withoutInvestment, withStaffMember } from '../../src/app/planEdits';
import { samplePlan } from '../arbitraries/builders';

const random = (): number => 0.5;

describe('investments of a plan being edited', () => {
  test('are added on the plan’s first day, for nothing yet', () => {
    const { plan, id } = withInvestment(samplePlan(), random);
    expect(plan.baseline.office.investments).toEqual([
      { id, name: 'Investering 1', amount: 0, from: plan.horizon.start, group: 'd', replacedAfterYears: 0 },
    ]);
  });

  test('leave with every alternative’s changes to them', () => {
    const { plan, id } = withInvestment(samplePlan(), random);
    const changed = setChange(plan, 'alt', `office.investments.${id}.amount`, 5);
    const without = withoutInvestment(changed, id);
    expect(without.baseline.office.investments).toEqual([]);
    expect(without.scenarios[0]?.changes).toEqual({});
    expect(withoutInvestment(without, id)).toBe(without);
  });
});

describe('a new post', () => {
  test('that is a nurse in a secretary’s post has nurse takster when it takes consultations', () => {
    const { plan, id } = withStaffMember(samplePlan(), 'sykepleierSomSekretar', random);
    const post = withDelegation(plan, id, true).baseline.staff.find((each) => each.id === id);
    expect(post).toMatchObject({ name: 'Sykepleier som sekretær', delegation: { feeRule: 'sykepleiertakster' } });
  });

  test('that is no nurse has none', () => {
    const { plan, id } = withStaffMember(samplePlan(), 'psykolog', random);
    const post = withDelegation(plan, id, true).baseline.staff.find((each) => each.id === id);
    expect(post?.delegation).toMatchObject({ feeRule: 'ingen', fee: null, grantShare: null });
  });
});
