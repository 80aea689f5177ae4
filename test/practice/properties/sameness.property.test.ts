/** What must not matter: order, repetition, a scenario that changes nothing. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledRules, computePlan, kommuner } from '../../../src/engine';
import type { ChangeValue, Line, Plan } from '../../../src/engine';
import { NO_CONVERSION } from '../../../src/engine/practice/plan';
import { getPath, setPath } from '../../../src/engine/practice/scenario';
import { computablePlan, periodsOf } from '../support/arbitraryPractice';
import { isClose } from '../support/close';
import { computed } from '../support/compute';

/** With every figure read out: lines reckon theirs when they are read. */
const readOut = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const linesOf = (plan: Plan): readonly (readonly Line[])[] =>
  readOut((computed(plan).computation.comparison?.scenarios ?? []).map((scenario) => scenario.lines));

const withBaseline = (plan: Plan, baseline: Partial<Plan['baseline']>): Plan => ({
  ...plan,
  baseline: { ...plan.baseline, ...baseline },
});

function expectSameFigures(one: readonly Line[] = [], other: readonly Line[] = []): void {
  const byId = new Map(other.map((line) => [line.id, line]));
  expect([...byId.keys()].sort()).toEqual(one.map((line) => line.id).sort());
  for (const line of one) {
    const same = byId.get(line.id);
    expect(same?.status, line.id).toEqual(line.status);
    line.years.forEach((value, year) => {
      expect(isClose(value, same?.years[year] ?? Number.NaN), `${line.id} ${value} ${same?.years[year]}`).toBe(true);
    });
  }
}

/** A scenario without figures or reforms of its own. */
const PLAIN = { ownRates: [], reforms: [] };

describe('the order of inputs', () => {
  it('of doctors and staff is irrelevant', () => {
    fc.assert(
      fc.property(computablePlan, (plan) => {
        const { doctors, staff } = plan.baseline;
        const turned = withBaseline(plan, { doctors: doctors.toReversed(), staff: staff.toReversed() });
        expectSameFigures(linesOf(plan)[0], linesOf(turned)[0]);
      }),
      { numRuns: 60 },
    );
  });

  it('of scenarios is irrelevant', () => {
    fc.assert(
      fc.property(computablePlan, (plan) => {
        const other = { id: 'b', name: 'B', note: '', changes: { form: 'gruppeavtale' }, ...PLAIN };
        const both = { ...plan, scenarios: [...plan.scenarios, other] };
        const turned = { ...plan, scenarios: both.scenarios.toReversed() };
        expect(linesOf(turned).toReversed()).toEqual(linesOf(both));
      }),
      { numRuns: 30 },
    );
  });
});

describe('a scenario', () => {
  it('without changes, or with pins on the baseline’s own values, is the baseline exactly', () => {
    fc.assert(
      fc.property(computablePlan, (plan) => {
        const paths = ['form', 'doctors.lege0.list.start', 'office.fixedPerOffice', 'organisation.contract'];
        const pins = Object.fromEntries(paths.map((path) => [path, getPath(plan.baseline, path) as ChangeValue]));
        const [plain, pinned] = linesOf({
          ...plan,
          scenarios: [...plan.scenarios, { id: 'pins', name: 'Pins', note: '', changes: pins, ...PLAIN }],
        });
        expect(pinned).toEqual(plain);
      }),
      { numRuns: 40 },
    );
  });

  it('is what the baseline would be with the same change', () => {
    fc.assert(
      fc.property(computablePlan, fc.integer({ min: 0, max: 2500 }), (made, start) => {
        // A change of form may have a cost of its own, which a plan in that form has not.
        const plan = setPath(made, 'baseline.organisation.conversion', NO_CONVERSION);
        const changes = { form: 'gruppepraksis', 'doctors.lege0.list.start': start } as const;
        const [scenario] = linesOf({
          ...plan,
          scenarios: [{ id: 'alt', name: 'Alternativ', note: '', changes, ...PLAIN }],
        });
        const doctors = plan.baseline.doctors.map((doctor, index) =>
          index === 0 ? { ...doctor, list: { ...doctor.list, start } } : doctor,
        );
        const [baseline] = linesOf(withBaseline(plan, { form: 'gruppepraksis', doctors }));
        expect(scenario).toEqual(baseline);
      }),
      { numRuns: 40 },
    );
  });

  it('does not touch the others', () => {
    fc.assert(
      fc.property(computablePlan, (plan) => {
        const changes = { form: 'fastlegeselskap', 'doctors.lege0.listWeight': 2 };
        const both = {
          ...plan,
          scenarios: [{ id: 'first', name: 'F', note: '', changes, ...PLAIN }, ...plan.scenarios],
        };
        expect(linesOf(both)[1]).toEqual(linesOf(plan)[0]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the same plan', () => {
  it('gives the same results again, also after another plan and from a copy', () => {
    fc.assert(
      fc.property(computablePlan, computablePlan, (plan, another) => {
        const first = computePlan(plan, bundledRules, kommuner).comparison;
        computePlan(another, bundledRules, kommuner);
        const again = computePlan(plan, bundledRules, kommuner).comparison;
        const copy = computePlan(structuredClone(plan), structuredClone(bundledRules), kommuner).comparison;
        expect(readOut(again)).toEqual(readOut(first));
        expect(readOut(copy)).toEqual(readOut(first));
      }),
      { numRuns: 5 },
    );
  });

  it('is left as it was', () => {
    fc.assert(
      fc.property(computablePlan, (plan) => {
        const before = structuredClone(plan);
        computePlan(plan, bundledRules, kommuner);
        expect(plan).toEqual(before);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a year', () => {
  it('is the sum of its months for flows, and all years together the sum of the years', () => {
    fc.assert(
      fc.property(computablePlan, (plan) => {
        const { of } = computed(plan);
        const { months, years } = periodsOf(plan);
        for (const line of ['kontor/inntekter', 'kontor/kostnader', 'kontor/legenesInntekt', 'kontor/arbeidstimer']) {
          years.forEach((year, index) => {
            const flow = months.slice(index * 12, index * 12 + 12).map((month) => of(line, month));
            const size = flow.reduce((sum, value) => sum + Math.abs(value), 1);
            const sum = flow.reduce((total, value) => total + value, 0);
            expect(Math.abs(of(line, year) - sum)).toBeLessThanOrEqual(1e-9 * size);
          });
        }
      }),
      { numRuns: 40 },
    );
  });
});
