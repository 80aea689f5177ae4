/**
 * What looking up the rules costs: all a plan of 30 years reads, from dated records to one number a month. Done once for
 * a plan's months and choices; a change of a number in the plan reads nothing anew.
 */
import { bench, describe } from 'vitest';
import { bundledRules, computePlan, kommuner } from '../../src/engine';
import { monthOf, type PlainDate } from '../../src/engine/kernel/plainDate';
import { readPackText, packFileText } from '../../src/engine/rules/packFile';
import { packFingerprint } from '../../src/engine/rules/fingerprint';
import { RateReader } from '../../src/engine/rules/rates';
import { benchPlan } from './benchPlans';

const plan = benchPlan(15, 30);
const { comparison, problems } = computePlan(plan, bundledRules, kommuner);
if (comparison === null) throw new Error(JSON.stringify(problems));
const read = [...new Set(comparison.scenarios.flatMap(({ rates }) => rates))];
const start = monthOf(plan.horizon.start as PlainDate);
const reader = (): RateReader => new RateReader(bundledRules, start, 360, plan.carryForward, plan.ownRates);

describe('rules for 30 years', () => {
  bench(`${read.length} rates × 360 months, read anew`, () => {
    const rates = reader();
    for (const id of read) rates.series(id);
  });
  const known = reader();
  for (const id of read) known.series(id);
  bench(`${read.length} rates × 360 months, read again`, () => {
    for (const id of read) known.series(id);
  });
});

describe('a rule pack', () => {
  const text = packFileText(bundledRules);
  bench('fingerprint', () => void packFingerprint(bundledRules));
  bench('a file read and checked', () => {
    if (!readPackText(text, bundledRules).ok) throw new Error('refused');
  });
});
