import { describe, expect, it } from 'vitest';
import { withAbsence, withoutAbsence } from '../../src/app/absenceEdits';
import { kommuner } from '../../src/engine';
import { checkPlan } from '../../src/planfile';
import { samplePlan } from '../arbitraries/builders';

const random = (): number => 0.25;

describe('absences', () => {
  it('begin as three months’ illness without a vikar, or half a parental period with one', () => {
    const plan = samplePlan();
    const [doctor] = plan.baseline.doctors;
    if (doctor === undefined) throw new Error('No doctor');
    const ill = withAbsence(plan, doctor.id, 'sykdom', random);
    expect(ill.plan.baseline.doctors[0]?.person.absences).toEqual([
      {
        id: ill.id,
        kind: 'sykdom',
        from: plan.horizon.start,
        months: 3,
        share: 1,
        substituteShare: 0,
        substitutePay: 0.65,
      },
    ]);
    const away = withAbsence(plan, doctor.id, 'foreldrepermisjon', random);
    expect(away.plan.baseline.doctors[0]?.person.absences[0]).toMatchObject({ months: 6, substituteShare: 1 });
    expect(checkPlan(away.plan, kommuner)).toEqual([]);
  });

  it('take every alternative’s changes with them, and leave the other doctors alone', () => {
    const plan = samplePlan();
    const [doctor, ...others] = plan.baseline.doctors;
    if (doctor === undefined) throw new Error('No doctor');
    const { plan: made, id } = withAbsence(plan, doctor.id, 'sykdom', random);
    const path = `doctors.${doctor.id}.person.absences.${id}.months`;
    const [first, ...rest] = made.scenarios;
    if (first === undefined) throw new Error('No scenario');
    const changed = { ...made, scenarios: [{ ...first, changes: { ...first.changes, [path]: 6 } }, ...rest] };
    const without = withoutAbsence(changed, doctor.id, id);
    expect(without.baseline.doctors[0]?.person.absences).toEqual([]);
    expect(without.scenarios[0]?.changes).not.toHaveProperty([path]);
    expect(without.baseline.doctors.slice(1)).toEqual(others);
    expect(withoutAbsence(without, doctor.id, id)).toBe(without);
  });
});
