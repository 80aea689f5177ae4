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
  const one = benchPlan(1, 10, 9);
  const fifteen = benchPlan(15, 10, 9);
  const few = benchPlan(15, 10);
  bench('1 doctor × 10 years × 9 forms', () => compute(typed(one)));
  bench('15 doctors × 10 years × 9 forms', () => compute(typed(fifteen)));
  bench('15 doctors × 10 years × 3 forms', () => compute(typed(few)));
  bench('1 doctor × 10 years × 9 forms, first', () => compute({ ...typed(one), ownRates: [] }));
  bench('15 doctors × 10 years × 9 forms, first', () => compute({ ...typed(fifteen), ownRates: [] }));
  bench('15 doctors × 10 years × 3 forms, with who pays whom', () => {
    const computation = computePlan(typed(few), bundledRules, kommuner);
    for (const { id } of few.scenarios) {
      if (computation.ledger(id, 'sum') === null) throw new Error('The bench plan has no ledger');
    }
  });
});

describe('computePlan, large', () => {
  const large = benchPlan(30, 30, 9);
  bench('30 doctors × 30 years × 9 forms', () => compute(typed(large)), { iterations: 5, time: 1_000 });
});

/** Time and memory of the largest plan, from nothing to every line of the practice read. */
function report(): void {
  const before = memory();
  const start = performance.now();
  const { comparison } = computePlan({ ...benchPlan(30, 30, 9), id: 'report' }, bundledRules, kommuner);
  const computed = performance.now() - start;
  const lines = comparison?.scenarios.flatMap((scenario) => scenario.lines) ?? [];
  const figures = lines.reduce((sum, line) => sum + line.years.length, 0);
  const read = performance.now() - start - computed;
  const used = (memory() - before) / 1e6;
  console.log(
    `30 doctors × 30 years × 9 forms: ${computed.toFixed(0)} ms to compute, ${read.toFixed(0)} ms to read ` +
      `${figures} figures in ${lines.length} lines, ${used.toFixed(0)} MB`,
  );
}

function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

report();
