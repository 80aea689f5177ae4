import { describe, expect, it, test } from 'vitest';
import { guideFor, START_KINDS, startingPlan } from '../../src/app/startKinds';
import { bundledRules, computePlan, kommuner } from '../../src/engine';
import { checkPlan, isAdvice } from '../../src/planfile';
import { seededRandom } from '../arbitraries/builders';
import { startedApp } from './helpers';

const surroundings = { now: () => Date.UTC(2026, 10, 22), random: seededRandom(7) };

describe.each(START_KINDS)('the beginning «%s»', (kind) => {
  const plan = startingPlan(surroundings, kind);

  it('is a valid plan from next New Year', () => {
    expect(checkPlan(plan, kommuner).filter((problem) => !isAdvice(problem))).toEqual([]);
    expect(plan.horizon.start).toBe('2027-01-01');
  });

  it('is computed once the kommune is chosen', () => {
    const chosen = { ...plan, baseline: { ...plan.baseline, kommune: '3301' } };
    expect(computePlan(chosen, bundledRules, kommuner).problems).toEqual([]);
  });

  it('compares its own form first', () => {
    expect(plan.scenarios[0]?.changes).toEqual({ form: plan.baseline.form });
  });

  it('is known again by its guide', () => {
    expect(guideFor(plan)).toBe(kind === 'tom' ? 'solo' : kind);
  });
});

test('a new plan opens in its guide until it is left, and another plan without', async () => {
  const { app } = await startedApp();
  await app.newPlan('organisering');
  expect(app.guide).toBe('organisering');
  app.leaveGuide();
  expect(app.guide).toBeNull();
  app.showGuide();
  expect(app.guide).toBe('organisering');
  await app.newPlan('tom');
  expect(app.guide).toBeNull();
  await app.newPlan('solo');
  await app.closePlan();
  expect(app.guide).toBeNull();
});
