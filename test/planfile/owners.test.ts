/** The committee's rules for who may own a fastlegeselskap: told as advice, never a refusal. */
import { describe, expect, it } from 'vitest';
import { checkPlan, isAdvice } from '../../src/planfile';
import { kommuner, type Doctor, type Plan } from '../../src/engine';
import { doctor, quietPlan } from '../practice/support/plans';

const advice = (form: string, doctors: readonly Doctor[], hasCommercialOwner = false): readonly string[] => {
  const plan: Plan = quietPlan({
    'baseline.form': form,
    'baseline.doctors': doctors,
    'baseline.organisation.company.hasCommercialOwner': hasCommercialOwner,
  });
  const found = checkPlan(plan, kommuner);
  expect(found.every(isAdvice)).toBe(true);
  return found.map(({ code, path }) => `${code} ${path}`);
};

const specialist = doctor('anne', { specialistFrom: '2020-01-01' });

describe('the owners of a fastlegeselskap', () => {
  it('are flagged when one is commercial', () => {
    expect(advice('fastlegeselskap', [specialist], true)).toEqual([
      'owner-commercial baseline.organisation.company.hasCommercialOwner',
    ]);
    expect(advice('gruppepraksis', [specialist], true)).toEqual([]);
  });

  it('are flagged when a doctor who owns is no specialist, where the plan says who is', () => {
    expect(advice('fastlegeselskap', [specialist, doctor('bo')])).toEqual([
      'owner-not-specialist baseline.doctors.1.ownerShare',
    ]);
    expect(advice('fastlegeselskap', [specialist, doctor('bo', { ownerShare: 0 })])).toEqual([]);
    expect(advice('fastlegeselskap', [doctor('anne'), doctor('bo')])).toEqual([]);
    const { person } = specialist;
    const outside = doctor('bo', { person: { ...person, joinsCompany: false } });
    expect(advice('fastlegeselskap', [specialist, outside])).toEqual([]);
  });

  it('are told of by name', () => {
    const plan = quietPlan({ 'baseline.form': 'fastlegeselskap', 'baseline.doctors': [specialist, doctor('bo')] });
    expect(checkPlan(plan, kommuner).map(({ values }) => values)).toEqual([{ name: 'bo' }]);
  });
});
