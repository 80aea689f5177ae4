/** Reforms of any kind, together: order does not matter, and none reaches outside its time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledRules, computePlan, kommuner, REFORMS, type Plan, type ReformChoice } from '../../../src/engine';
import { reformCollisions } from '../../../src/engine/rules/overlay';
import { computablePlan } from '../support/arbitraryPractice';

const choices: fc.Arbitrary<readonly ReformChoice[]> = fc.uniqueArray(
  fc.constantFrom(...REFORMS).chain((reform) =>
    fc.record({
      id: fc.constant(reform.id),
      from: fc.constantFrom('2026-01-01', '2026-07-01', '2027-03-15', '2029-01-01'),
      amount:
        reform.parameter === undefined
          ? fc.constant(null)
          : fc.constantFrom(null, reform.parameter.min, reform.parameter.max),
    }),
  ),
  { maxLength: 5, selector: ({ id }) => id },
);

function withReforms(plan: Plan, reforms: readonly ReformChoice[]): Plan {
  return { ...plan, scenarios: plan.scenarios.map((each) => ({ ...each, reforms })) };
}

/** With every figure read out: lines reckon theirs when they are read. */
const linesOf = (plan: Plan) =>
  computePlan(plan, bundledRules, kommuner).comparison?.scenarios.map(({ lines }) =>
    lines.map(({ id, years, status }) => ({ id, years, status })),
  );

/** The longest beginning of the list in which nothing collides. */
function agreeing(reforms: readonly ReformChoice[]): readonly ReformChoice[] {
  return reforms.reduce<readonly ReformChoice[]>(
    (taken, each) => (reformCollisions([...taken, each], '2100-01-01').length === 0 ? [...taken, each] : taken),
    [],
  );
}

describe('reforms', () => {
  it('give the same figures in any order', () => {
    fc.assert(
      fc.property(computablePlan, choices, (plan, all) => {
        const reforms = agreeing(all);
        const lines = linesOf(withReforms(plan, reforms));
        expect(lines).toBeDefined();
        expect(linesOf(withReforms(plan, reforms.toReversed()))).toEqual(lines);
      }),
      { numRuns: 60 },
    );
  });

  it('collide in any order or in none', () => {
    fc.assert(
      fc.property(choices, (reforms) => {
        const pairs = (list: readonly ReformChoice[]): string[] =>
          reformCollisions(list, '2100-01-01')
            .map(({ titles }) => titles.toSorted().join(' | '))
            .sort();
        expect(pairs(reforms.toReversed())).toEqual(pairs(reforms));
      }),
    );
  });

  it('change nothing from after the plan’s last month', () => {
    fc.assert(
      fc.property(computablePlan, choices, (plan, all) => {
        const later = all.map((each) => ({ ...each, from: '2090-01-01' }));
        expect(linesOf(withReforms(plan, later))).toEqual(linesOf(plan));
      }),
      { numRuns: 40 },
    );
  });

  it('leave figures finite', () => {
    fc.assert(
      fc.property(computablePlan, choices, (plan, all) => {
        const lines = linesOf(withReforms(plan, agreeing(all)))?.flat() ?? [];
        expect(lines.length).toBeGreaterThan(0);
        expect(lines.filter(({ years }) => !years.every(Number.isFinite))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
