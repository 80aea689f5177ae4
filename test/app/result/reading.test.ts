/** A result as it is read: differences, fixed kroner, parameters, and the explanations put together of them. */
import { describe, expect, test } from 'vitest';
import { Reading } from '../../../src/app/result/reading';
import { bundledRules, computePlan, kommuner, type Plan } from '../../../src/engine';
import { differenceTrace, lineTrace, stepTrace } from '../../../src/ui/views/plan/result/traces';
import { doctor, quietPlan } from '../../practice/support/plans';

const plan: Plan = {
  ...quietPlan({
    'horizon.years': 3,
    'carryForward.growth.kostnad': 0.1,
    'baseline.form': 'gruppepraksis',
    'baseline.doctors': [doctor('anne'), doctor('bo')],
    'baseline.office.fixedPerOffice': 600_000,
  }),
  scenarios: [
    { id: 'a', name: 'Som nå', note: '', changes: {}, ownRates: [], reforms: [] },
    {
      id: 'b',
      name: 'Dyrere',
      note: '',
      changes: { 'office.fixedPerOffice': 800_000, 'office.costKey': 'liste' },
      ownRates: [{ record: 'takst.2ad.honorar', from: '2024-01-01', value: 500, note: '' }],
      reforms: [{ id: 'basisandel-50', from: '2024-01-01', amount: null }],
    },
  ],
};

function readingOf(of: Plan): Reading {
  const computation = computePlan(of, bundledRules, kommuner);
  if (computation.comparison === null) throw new Error(JSON.stringify(computation.problems));
  return new Reading(of, computation.comparison, computation);
}
const reading = readingOf(plan);
const question = { from: 'a', to: 'b', doctor: null, isAfterTax: false, period: 0, kroner: 'lopende' } as const;

describe('a reading', () => {
  test('has a year’s figure in kroner of the first year', () => {
    // The plan's own fixed figure stands still: 600 000 in the third year is 600 000 ÷ 1,1² in the first year's kroner.
    expect(reading.figure('a', 'kontor/fasteKostnader', 2)?.value).toBeCloseTo(600_000, 6);
    expect(reading.figure('a', 'kontor/fasteKostnader', 2, 'faste')?.value).toBeCloseTo(600_000 / 1.21, 6);
    expect(reading.years('a', 'kontor/fasteKostnader', 'faste')?.[1]).toBeCloseTo(600_000 / 1.1, 6);
    const sum = 600_000 * (1 + 1 / 1.1 + 1 / 1.21);
    expect(reading.figure('a', 'kontor/fasteKostnader', 'sum', 'faste')?.value).toBeCloseTo(sum, 6);
  });

  test('takes a difference apart in either kroner', () => {
    const step = (kroner: 'lopende' | 'faste', period: number): number =>
      reading.difference({ ...question, kroner, period })?.steps.find(({ id }) => id === 'fasteKostnader')?.value ?? 0;
    expect(step('lopende', 2)).toBeCloseTo(-100_000, 6);
    expect(step('faste', 2)).toBeCloseTo(-100_000 / 1.21, 6);
  });

  test('says what two alternatives say otherwise, and nothing of what is the same', () => {
    const found = reading.parameters('a', 'b');
    expect(found.map((each) => (each.kind === 'field' ? each.path : each.kind))).toEqual([
      'office.costKey',
      'office.fixedPerOffice',
      'reform',
      'rate',
    ]);
    expect(found[1]).toMatchObject({ from: { value: 600_000 }, to: { value: 800_000 } });
    expect(found[2]).toMatchObject({ id: 'basisandel-50', from: null });
    expect(found[3]).toMatchObject({ record: 'takst.2ad.honorar', from: null, to: { value: 500 } });
    expect(reading.parameters('a', 'a')).toEqual([]);
  });

  test('tells standards apart that follow the form', () => {
    const open: Plan = {
      ...plan,
      baseline: { ...plan.baseline, organisation: { ...plan.baseline.organisation, leaderFte: null } },
      scenarios: [
        plan.scenarios[0]!,
        { ...plan.scenarios[0]!, id: 'c', name: 'Avtale', changes: { form: 'gruppeavtale' } },
      ],
    };
    const found = readingOf(open).parameters('a', 'c');
    const leader = found.find((each) => each.kind === 'field' && each.path === 'organisation.leaderFte');
    expect(leader).toMatchObject({
      from: { value: null, standard: null },
      to: { value: null, standard: { status: 'antatt' } },
    });
  });
});

describe('explanations put together', () => {
  test('of a difference are the two figures, each with its own alternative', () => {
    const trace = differenceTrace(reading, 'a', 'b', 'kontor/kostnader', 0, 'lopende')!;
    expect(trace.value).toBeCloseTo(200_000, 6);
    expect(trace.parts.map(({ value, scenario }) => [Math.round(value), scenario])).toEqual([
      [800_000, 'b'],
      [600_000, 'a'],
    ]);
    expect(trace.parts[0]?.parts.length).toBeGreaterThan(0);
    expect(differenceTrace(reading, 'a', 'b', 'kontor/finnesIkke', 0, 'lopende')).toBeNull();
  });

  test('of a step add up: each side is the sum of its terms, the step is the one less the other', () => {
    for (const isAfterTax of [false, true]) {
      const asked = { ...question, isAfterTax };
      for (const step of reading.difference(asked)?.steps ?? []) {
        const trace = stepTrace(reading, asked, step);
        const [to, from] = trace.parts;
        expect(trace.value).toBeCloseTo((to?.value ?? 0) - (from?.value ?? 0), 6);
        for (const side of [to, from]) {
          const sum = (side?.parts ?? []).reduce(
            (all, part) =>
              all +
              (part.label.startsWith('− ') && part.value > 0 && !part.id.startsWith('ledd/')
                ? -part.value
                : part.value),
            0,
          );
          expect(sum).toBeCloseTo(side?.value ?? 0, 6);
        }
      }
    }
  });

  test('of fixed kroner begin with the figure shown, and hold the running one', () => {
    const trace = lineTrace(reading, 'a', 'kontor/fasteKostnader', 2, 'faste')!;
    expect(trace.value).toBeCloseTo(600_000 / 1.21, 6);
    expect(trace.parts.map(({ value }) => value)).toEqual([600_000, 0.1, 2]);
    const all = lineTrace(reading, 'a', 'kontor/fasteKostnader', 'sum', 'faste')!;
    expect(all.parts.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(all.value, 6);
    expect(lineTrace(reading, 'a', 'kontor/arbeidstimer', 2, 'faste')?.label).toBe('Legenes arbeidstimer');
  });
});
