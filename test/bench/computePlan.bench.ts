/**
 * A whole comparison from plan to lines. Budgets: all forms, one doctor, ten years 2 ms; fifteen doctors 16 ms. Each
 * round computes a plan that differs in one list, as when a user types in a field; `first` also reads every rate anew.
 */
import { bench, describe } from 'vitest';
import { bundledRules, computePlan, kommuner } from '../../src/engine';
import type { Plan } from '../../src/engine';
import { setPath } from '../../src/engine/practice/scenario';
import { benchPlan } from './benchPlans';

let round = 0;

function typed(plan: Plan): Plan {
  round += 1;
  return setPath(plan, 'baseline.doctors.lege0.list.start', 900 + (round % 300));
}

function compute(plan: Plan): void {
  const { comparison } = computePlan(plan, bundledRules, kommuner);
  if (comparison === null) throw new Error('The bench plan has problems');
}

describe('computePlan', () => {
  const one = benchPlan(1, 10);
  const fifteen = benchPlan(15, 10);
  bench('1 doctor × 10 years × 3 forms', () => compute(typed(one)));
  bench('15 doctors × 10 years × 3 forms', () => compute(typed(fifteen)));
  bench('1 doctor × 10 years × 3 forms, first', () => compute({ ...typed(one), ownRates: [] }));
  bench('15 doctors × 10 years × 3 forms, first', () => compute({ ...typed(fifteen), ownRates: [] }));
});

describe('computePlan, large', () => {
  const large = benchPlan(30, 30);
  bench('30 doctors × 30 years × 3 forms', () => compute(typed(large)), { iterations: 5, time: 1_000 });
});
