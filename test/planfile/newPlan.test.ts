import { describe, expect, it } from 'vitest';
import { checkPlan, newId, newPlan, newScenario, newStaffMember, parsePlan, serializePlan } from '../../src/planfile';
import { isId } from '../../src/planfile/limits';
import { seededRandom } from '../arbitraries/builders';
import { KOMMUNER } from '../arbitraries/plan';

const options = { title: 'Ny', start: '2027-01-01', years: 5, doctorName: 'Lege 1', scenarioName: 'Alternativ 1' };

describe('newPlan', () => {
  it('is valid as it stands, also with a post and a scenario more', () => {
    const random = seededRandom(3);
    const plan = newPlan(random, options);
    const more = {
      ...plan,
      baseline: { ...plan.baseline, staff: [newStaffMember(random, 'Sekretær', 'helsesekretar')] },
      scenarios: [...plan.scenarios, newScenario(random, 'Alternativ 2')],
    };
    expect(checkPlan(plan, KOMMUNER)).toEqual([]);
    expect(checkPlan(more, KOMMUNER)).toEqual([]);
    expect(parsePlan(serializePlan(plan), KOMMUNER)).toEqual({ ok: true, plan, notices: [] });
  });

  it('gives ids that are ids and do not repeat', () => {
    const random = seededRandom(4);
    const ids = Array.from({ length: 1_000 }, () => newId(random));
    expect(ids.every(isId)).toBe(true);
    expect(new Set(ids).size).toBe(1_000);
  });
});

describe('serializePlan', () => {
  it('throws rather than write NaN or an infinity', () => {
    const plan = newPlan(seededRandom(5), options);
    for (const value of [NaN, Infinity, -Infinity]) {
      const broken = { ...plan, horizon: { ...plan.horizon, years: value } };
      expect(() => serializePlan(broken)).toThrow(RangeError);
    }
  });
});
