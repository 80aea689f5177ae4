/** Why one alternative gives another income: steps that sum to the difference, and say what moved. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORM_IDS, type Line, type Plan } from '../../src/engine';
import { doctorDifference, officeDifference, type Difference, type Side } from '../../src/engine/practice/difference';
import { computePlan, bundledRules, kommuner } from '../../src/engine';
import { computablePlan } from './support/arbitraryPractice';
import { computed } from './support/compute';
import { doctor, quietPlan, type Changes } from './support/plans';

const scenario = (id: string, changes: Changes): Plan['scenarios'][number] => ({
  id,
  name: id,
  note: '',
  changes: changes as Plan['scenarios'][number]['changes'],
  ownRates: [],
  reforms: [],
});

/** Two doctors with 1 000 and 500 on their lists, 500 consultations each per thousand, 1 000 kr for each. */
const pair = (scenarios: Plan['scenarios'], changes: Changes = {}): Plan => ({
  ...quietPlan({
    'baseline.form': 'gruppepraksis',
    'baseline.doctors': [
      doctor('anne', { list: { start: 1000, cap: 2500, growthPerYear: 0 }, ownerShare: 1 }),
      doctor('bo', { list: { start: 500, cap: 2500, growthPerYear: 0 }, ownerShare: 3 }),
    ],
    'baseline.activity.averageFee': 1000,
    'baseline.activity.contacts.konsultasjonDag': 2,
    'baseline.office.fixedPerOffice': 600_000,
    ...changes,
  }),
  scenarios,
});

function sideOf(plan: Plan, id: string, period = '2024'): Side {
  const { computation } = computed(plan);
  const found = computation.comparison?.scenarios.find((each) => each.id === id);
  if (found === undefined) throw new Error(id);
  const total = plan.baseline.doctors.reduce((sum, each) => sum + each.ownerShare, 0);
  return {
    scenario: found,
    figure: (line) => computation.figure(id, line, period)?.value ?? null,
    costShare: (doctorId) =>
      (plan.baseline.doctors.find((each) => each.id === doctorId)?.ownerShare ?? 0) / Math.max(total, 1e-9),
  };
}

const stepsOf = (difference: Difference | null): Record<string, number> =>
  Object.fromEntries((difference?.steps ?? []).map(({ id, value }) => [id, Math.round(value)]));

function holdSum(difference: Difference | null): Difference {
  if (difference === null) throw new Error('no difference');
  const sum = (of: (step: Difference['steps'][number]) => number): number =>
    difference.steps.reduce((total, step) => total + of(step), 0);
  const scale = 0.02 + 1e-9 * Math.max(Math.abs(difference.from), Math.abs(difference.to));
  expect(Math.abs(sum(({ value }) => value) - (difference.to - difference.from))).toBeLessThan(scale);
  expect(Math.abs(sum(({ from }) => from) - difference.from)).toBeLessThan(scale);
  expect(Math.abs(sum(({ to }) => to) - difference.to)).toBeLessThan(scale);
  return difference;
}

describe('the office, per doctor', () => {
  it('a dearer office is one step: 200 000 kr more on two doctors is 100 000 each', () => {
    const plan = pair([scenario('a', {}), scenario('b', { 'office.fixedPerOffice': 800_000 })]);
    const difference = holdSum(officeDifference(sideOf(plan, 'a'), sideOf(plan, 'b'), false));
    const moved = difference.steps.filter(({ value }) => value !== 0);
    expect(moved.map(({ id, kind }) => [id, kind])).toEqual([['fasteKostnader', 'cost']]);
    expect(moved[0]?.value).toBeCloseTo(-100_000, 6);
    expect(moved[0]?.label).toBe('Faste kostnader for kontoret');
    // What the step says it is made of, is what it is: 600 000 × −½ and 800 000 × −½.
    expect(moved[0]?.terms).toEqual({
      from: [{ line: 'kontor/fasteKostnader', factor: -0.5 }],
      to: [{ line: 'kontor/fasteKostnader', factor: -0.5 }],
    });
  });

  it('a solo office each is the second office: 600 000 kr more on two doctors', () => {
    const plan = pair([scenario('a', {}), scenario('b', { form: 'solopraksis' })]);
    expect(stepsOf(holdSum(officeDifference(sideOf(plan, 'a'), sideOf(plan, 'b'), false)))['fasteKostnader']).toBe(
      -300_000,
    );
  });

  it('after tax adds the tax as a step of its own', () => {
    const plan = pair([scenario('a', {}), scenario('b', { 'office.fixedPerOffice': 800_000 })]);
    const difference = holdSum(officeDifference(sideOf(plan, 'a'), sideOf(plan, 'b'), true));
    const steps = stepsOf(difference);
    expect(steps['fasteKostnader']).toBe(-100_000);
    expect(steps['tax']).toBeGreaterThan(0);
    expect(steps['tax']).toBeLessThan(100_000);
    expect(steps['rest']).toBeUndefined();
  });

  it('is nothing where an alternative lacks the figure', () => {
    const plan = pair([scenario('a', {}), scenario('b', {})]);
    const none: Side = { ...sideOf(plan, 'b'), figure: () => null };
    expect(officeDifference(sideOf(plan, 'a'), none, false)).toBeNull();
  });
});

describe('one doctor', () => {
  it('carries costs by the key: by list, 1 000 of 1 500 is two thirds', () => {
    const plan = pair([scenario('a', {}), scenario('b', { 'office.costKey': 'liste' })]);
    const [a, b] = [sideOf(plan, 'a'), sideOf(plan, 'b')];
    // 600 000 shared equally is 300 000; by list Anne has 400 000 and Bo 200 000.
    expect(stepsOf(holdSum(doctorDifference(a, b, 'anne', false)))['fasteKostnader']).toBe(-100_000);
    expect(stepsOf(holdSum(doctorDifference(a, b, 'bo', false)))['fasteKostnader']).toBe(100_000);
  });

  it('in a company has costs by owner share, and the settlement is what is left', () => {
    const company = { form: 'fastlegeselskap', 'organisation.doctorSalary': 700_000, 'organisation.leaderFte': 0 };
    const plan = pair([scenario('a', {}), scenario('b', company)]);
    const [a, b] = [sideOf(plan, 'a'), sideOf(plan, 'b')];
    // Owner shares 1 and 3: a quarter and three quarters of 600 000, where each had 300 000.
    const anne = holdSum(doctorDifference(a, b, 'anne', false));
    const bo = holdSum(doctorDifference(a, b, 'bo', false));
    expect(stepsOf(anne)['fasteKostnader']).toBe(150_000);
    expect(stepsOf(bo)['fasteKostnader']).toBe(-150_000);
    const settled = [anne, bo].map((each) => each.steps.find(({ kind }) => kind === 'settlement')?.value ?? 0);
    expect(settled[0]).not.toBe(0);
    expect((settled[0] ?? 0) + (settled[1] ?? 0)).toBeCloseTo(0, 4);
  });
});

describe('any practice', () => {
  it('sums to the difference between any two forms, before and after tax, for the office and each doctor', () => {
    fc.assert(
      fc.property(computablePlan, (arbitrary) => {
        const plan: Plan = { ...arbitrary, scenarios: FORM_IDS.map((form) => scenario(form, { form })) };
        const computation = computePlan(plan, bundledRules, kommuner);
        const [year = ''] = computation.comparison?.conditions.yearLabels ?? [];
        const sides = (computation.comparison?.scenarios ?? []).map((each): Side => ({
          scenario: each,
          figure: (line) => computation.figure(each.id, line, year)?.value ?? null,
          costShare: () => 1 / plan.baseline.doctors.length,
        }));
        const [first, ...others] = sides;
        for (const other of others) {
          for (const isAfterTax of [false, true]) {
            if (isAfterTax && first?.figure('kontor/inntektEtterSkattPerLege') === null) continue;
            holdSum(officeDifference(first as Side, other, isAfterTax));
            for (const { id } of plan.baseline.doctors) {
              holdSum(doctorDifference(first as Side, other, id, isAfterTax));
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  });

  it('names every line it rests on, so that each step can be explained', () => {
    const plan = pair([scenario('a', {}), scenario('b', { form: 'fastlegeselskap' })]);
    const [a, b] = [sideOf(plan, 'a'), sideOf(plan, 'b')];
    const lines = (side: Side): ReadonlySet<string> => new Set(side.scenario.lines.map(({ id }: Line) => id));
    for (const difference of [officeDifference(a, b, true), doctorDifference(a, b, 'anne', true)]) {
      for (const step of difference?.steps ?? []) {
        for (const [side, terms] of [
          [a, step.terms.from],
          [b, step.terms.to],
        ] as const) {
          expect(terms.filter(({ line }) => !lines(side).has(line))).toEqual([]);
          const sum = terms.reduce((total, { line, factor }) => total + factor * (side.figure(line) ?? 0), 0);
          expect(sum).toBeCloseTo(side === a ? step.from : step.to, 6);
        }
      }
    }
  });
});
