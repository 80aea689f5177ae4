/** A change of numbers uses the compiled program again; the figures must be those of compiling anew. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledRules, computePlan, kommuner, type Line, type Plan } from '../../../src/engine';
import { computablePlan } from '../support/arbitraryPractice';

const compute = (plan: Plan): ReturnType<typeof computePlan> => computePlan(plan, bundledRules, kommuner);

/** Figures read out at once: lines are reckoned when they are read. */
const figures = (lines: readonly Line[] = []): [string, number[], string[]][] =>
  lines.map((line) => [line.id, [...line.years], [...line.status]]);

const linesOf = (plan: Plan): [string, number[], string[]][] =>
  figures(compute(plan).comparison?.scenarios.flatMap((scenario) => scenario.lines));

/** The same plan with its doctors' and posts' numbers a little lower, zeros as they are: the same shape. */
function lower(plan: Plan, factor: number): Plan {
  const scaled = (value: unknown): unknown => {
    if (typeof value === 'number') return value * factor;
    if (Array.isArray(value)) return value.map(scaled);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, scaled(each)]));
  };
  const { doctors, staff, office, organisation } = plan.baseline;
  return {
    ...plan,
    baseline: {
      ...plan.baseline,
      doctors: scaled(doctors) as Plan['baseline']['doctors'],
      staff: scaled(staff) as Plan['baseline']['staff'],
      office: scaled(office) as Plan['baseline']['office'],
      organisation: scaled(organisation) as Plan['baseline']['organisation'],
    },
  };
}

describe('a change of numbers', () => {
  it('gives what compiling anew gives, and leaves the earlier computation as it was', () => {
    fc.assert(
      fc.property(computablePlan, fc.double({ min: 0.5, max: 0.99, noNaN: true }), (plan, factor) => {
        const first = compute(plan);
        const before = linesOf(plan);
        const changed = lower(plan, factor);
        const again = linesOf(changed);
        // Another plan id has nothing kept, so this one is compiled.
        expect(again).toEqual(linesOf({ ...changed, id: `${changed.id}-ny` }));
        expect(figures(first.comparison?.scenarios.flatMap((scenario) => scenario.lines))).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same after many changes, one on the other', () => {
    const [plan] = fc.sample(computablePlan, { numRuns: 1, seed: 20261122 });
    for (let change = 1; change <= 70; change++) compute(lower(plan as Plan, 1 - change / 1_000));
    const last = lower(plan as Plan, 0.9);
    expect(linesOf(last)).toEqual(linesOf({ ...last, id: `${last.id}-ny` }));
  });

  it('is not used where a number becomes zero or open, which may change the cells', () => {
    fc.assert(
      fc.property(computablePlan, (plan) => {
        linesOf(plan);
        const { doctors, office } = plan.baseline;
        const changed: Plan = {
          ...plan,
          baseline: {
            ...plan.baseline,
            doctors: doctors.map((doctor) => ({ ...doctor, curativeDays: null, list: { ...doctor.list, cap: 0 } })),
            office: { ...office, fixedPerOffice: office.fixedPerOffice === null ? 1_000 : null },
          },
        };
        expect(linesOf(changed)).toEqual(linesOf({ ...changed, id: `${changed.id}-ny` }));
      }),
      { numRuns: 40 },
    );
  });
});
