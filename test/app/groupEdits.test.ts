import { describe, expect, test } from 'vitest';
import {
  withGroup,
  withMember,
  withoutDoctorInGroup,
  withoutTakenStaff,
  withTakenStaff,
} from '../../src/app/groupEdits';
import { withoutDoctor } from '../../src/app/planEdits';
import { NEW_GROUP } from '../../src/engine';
import { checkPlan, setPath } from '../../src/planfile';
import { KOMMUNER } from '../arbitraries/plan';
import { samplePlan, seededRandom } from '../arbitraries/builders';

const asked = withGroup(samplePlan(), true);

describe('the questions of a group', () => {
  test('are asked once, empty, and taken away whole', () => {
    expect(asked.group).toEqual(NEW_GROUP);
    expect(withGroup(asked, true)).toBe(asked);
    expect(withGroup(asked, false)).toEqual(samplePlan());
    expect(checkPlan(asked, KOMMUNER)).toEqual([]);
  });

  test('staff of the plan go along one by one, by name, then one without', () => {
    const first = withTakenStaff(asked, seededRandom(3));
    const second = withTakenStaff(first.plan, seededRandom(4));
    expect(second.plan.group?.entry.staff).toEqual([
      { id: first.id, name: 'Kari', feriepenger: null, pension: null },
      { id: second.id, name: '', feriepenger: null, pension: null },
    ]);
    expect(withoutTakenStaff(second.plan, second.id)).toEqual(first.plan);
  });

  test('what is typed of a doctor in the settlement is added to what was', () => {
    const one = withMember(asked, 'bo', { keeps: 10_000 });
    const two = withMember(one, 'bo', { revenue: 2_000_000 });
    expect(two.group?.settlement.members).toEqual([
      { id: 'bo', keeps: 10_000, revenue: 2_000_000, part: null, takesOver: null },
    ]);
    // Nothing known of a doctor is nothing kept of a doctor.
    expect(withMember(withMember(two, 'bo', { keeps: null }), 'bo', { revenue: null })).toEqual(asked);
  });

  test('a doctor who leaves the plan leaves these questions too', () => {
    const chosen = setPath(withMember(asked, 'bo', { keeps: 10_000 }), 'group.leaving.doctor', 'bo');
    const gone = withoutDoctor(chosen, 'bo');
    expect(gone.group).toEqual(NEW_GROUP);
    expect(checkPlan(gone, KOMMUNER)).toEqual([]);
    expect(withoutDoctorInGroup(chosen, 'anne')).toEqual(chosen);
  });

  test('without the questions there is nothing to edit', () => {
    const plan = samplePlan();
    expect(withMember(plan, 'bo', { keeps: 1 })).toBe(plan);
    expect(withTakenStaff(plan, seededRandom(3)).plan).toBe(plan);
  });
});
