import { describe, expect, it } from 'vitest';
import { Reading } from '../../src/app/result/reading';
import { bundledRules, computePlan, kommuner } from '../../src/engine';
import type { OpenPlan } from '../../src/ui/planContract';
import { PlanView } from '../../src/ui/views/plan/planView.svelte';
import { ResultView } from '../../src/ui/views/plan/result/resultView.svelte';
import { benchPlan } from '../bench/benchPlans';

const plan = benchPlan(2, 3);
const computation = computePlan(plan, bundledRules, kommuner);
const { comparison } = computation;
if (comparison === null) throw new Error('the plan is to be computed');
const reading = new Reading(plan, comparison, computation);

/** An open plan of which only the notes may be read: what is shown a moment after must not follow each key. */
function unread(): OpenPlan {
  return new Proxy({} as OpenPlan, {
    get: (_, name) => {
      if (name === 'notes') return plan.notes;
      throw new Error(`read «${String(name)}» of the newest plan`);
    },
  });
}

describe('a part of the page that follows a moment after', () => {
  const newest = unread();
  const first = new ResultView(newest, new PlanView(newest));
  const after = first.following(() => reading);
  const [, second] = plan.scenarios;
  const [, doctor] = plan.baseline.doctors;

  it('shares the choices, and reads nothing of the newest plan', () => {
    after.kroner = 'faste';
    after.showsDifference = true;
    after.reference = second?.id ?? '';
    after.doctor = doctor?.id ?? null;
    expect(first.kroner).toBe('faste');
    expect(first.showsDifference).toBe(true);
    expect(after.reference).toBe(second?.id);
    expect(after.doctor).toBe(doctor?.id);
    expect(after.period).toBe(0);
    expect(after.periodLabel).toBe('2026');
    expect(after.ranges).toBeNull();
    expect(after.noteOn(second?.id ?? '', 'kontor/inntekter')).toBeNull();
    expect(after.figure(second?.id ?? '', 'kontor/inntekter')?.value).toBe(
      reading.figure(second?.id ?? '', 'kontor/inntekter', 0, 'faste')?.value,
    );
  });

  it('falls back to the first year and to the office where its own result has no such choice', () => {
    after.doctor = 'nobody';
    after.reference = 'nothing';
    expect(after.doctor).toBeNull();
    expect(after.reference).toBe(plan.scenarios[0]?.id);
  });
});
