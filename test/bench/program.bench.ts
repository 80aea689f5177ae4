/** The compiled program alone: what a Monte Carlo draw costs. */
import { bench, describe } from 'vitest';
import { bundledRules, kommuner } from '../../src/engine';
import type { Plan } from '../../src/engine';
import type { Program } from '../../src/engine/kernel/graph';
import { monthOf, type PlainDate } from '../../src/engine/kernel/plainDate';
import { compilePractice } from '../../src/engine/practice/compile';
import { RateReader } from '../../src/engine/rules/rates';
import { benchPlan } from './benchPlans';

function rateReader(plan: Plan): RateReader {
  const start = monthOf(plan.horizon.start as PlainDate);
  return new RateReader(bundledRules, start, plan.horizon.years * 12, plan.carryForward, plan.ownRates);
}

function compile(plan: Plan, rates: RateReader): Program {
  return compilePractice(plan, plan.baseline, new Set(), rates, kommuner).program;
}

describe('program.run()', () => {
  const one = benchPlan(1, 10);
  const small = compile(one, rateReader(one));
  bench('1 doctor × 10 years', () => small.run());
  const group = benchPlan(30, 30);
  const large = compile(group, rateReader(group));
  bench('30 doctors × 30 years', () => large.run());
});

describe('compilePractice', () => {
  const one = benchPlan(1, 10);
  const rates = rateReader(one);
  bench('1 doctor × 10 years, rates read before', () => void compile(one, rates));
  bench('1 doctor × 10 years, rates read anew', () => void compile(one, rateReader(one)));
  const fifteen = benchPlan(15, 10);
  const read = rateReader(fifteen);
  bench('15 doctors × 10 years, rates read before', () => void compile(fifteen, read));
});
