/** What ranges come to, checked against figures worked out by hand. */
import { describe, expect, test } from 'vitest';
import {
  atEnd,
  bundledRules,
  computePlan,
  kommuner,
  ownFigureIn,
  rangeInputs,
  rangesOf,
  type Plan,
} from '../../../src/engine';
import { RateReader } from '../../../src/engine/rules/rates';
import { compilePractice } from '../../../src/engine/practice/compile';
import { monthOf, date } from '../../../src/engine/kernel/plainDate';
import { rangeStudy, type RangeStudy } from '../../../src/app/result/rangeStudy';
import type { StudyOptions } from '../../../src/app/result/study';
import { withRange } from '../../../src/app/rangeEdits';
import { doctor, quietPlan } from '../../practice/support/plans';

const COST = 'baseline.office.fixedPerOffice';
const DOCTOR = 'baseline.office.perDoctor';
const computed: Plan[] = [];
const options: StudyOptions = {
  compute: (plan) => {
    computed.push(plan);
    return computePlan(plan, bundledRules, kommuner);
  },
  period: 0,
  line: 'kontor/inntektPerLege',
};
function studied(plan: Plan): RangeStudy | null {
  const work = rangeStudy(plan, options);
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

/** Two doctors; solo has an office each, shared has one, and a cost per doctor of its own in the shared. */
const pair = (changes: Readonly<Record<string, unknown>> = {}): Plan => ({
  ...quietPlan({
    'baseline.doctors': [doctor('anne'), doctor('bo')],
    [COST]: 300_000,
    [DOCTOR]: 100_000,
    ...changes,
  }),
  scenarios: [
    { id: 'solo', name: 'Solo', note: '', changes: { form: 'solopraksis' }, ownRates: [], reforms: [] },
    {
      id: 'felles',
      name: 'Felles',
      note: '',
      changes: { form: 'gruppepraksis', 'office.perDoctor': 200_000 },
      ownRates: [],
      reforms: [],
    },
  ],
});

describe('what ranges come to', () => {
  const plan = withRange(withRange(pair(), COST, { low: 100_000, high: 500_000 }), DOCTOR, { low: 0, high: 150_000 });
  const study = studied(plan) as RangeStudy;
  const [cost, perDoctor] = study.effects;
  const now = (id: string): number => study.now.incomes.get(id) ?? Number.NaN;

  test('is, one field at a time, the cost that is saved or added for each doctor', () => {
    // Solo: each doctor carries a whole office. 300 000 → 100 000 gives 200 000 more each, → 500 000 gives 200 000 less.
    expect(cost?.low.incomes.get('solo')).toBeCloseTo(now('solo') + 200_000, 6);
    expect(cost?.high.incomes.get('solo')).toBeCloseTo(now('solo') - 200_000, 6);
    // Shared: two doctors share one office, so half of it.
    expect(cost?.low.incomes.get('felles')).toBeCloseTo(now('felles') + 100_000, 6);
    expect(cost?.high.incomes.get('felles')).toBeCloseTo(now('felles') - 100_000, 6);
  });

  test('turns the answer where the saved office is less than what sharing costs', () => {
    // Now: solo pays 300 + 100, shared 150 + 200: shared leads by 50 000. At 100 000: 100 + 100 against 50 + 200.
    expect(study.now.leader).toBe('felles');
    expect(now('felles') - now('solo')).toBeCloseTo(50_000, 6);
    expect([cost?.low.leader, cost?.high.leader]).toEqual(['solo', 'felles']);
    expect((cost?.low.incomes.get('solo') ?? 0) - (cost?.low.incomes.get('felles') ?? 0)).toBeCloseTo(50_000, 6);
  });

  test('does not reach an alternative with a figure of its own', () => {
    expect(perDoctor?.ownFigure).toEqual(['felles']);
    expect(perDoctor?.low.incomes.get('felles')).toBe(now('felles'));
    expect(perDoctor?.low.incomes.get('solo')).toBeCloseTo(now('solo') + 100_000, 6);
    expect(perDoctor?.high.incomes.get('solo')).toBeCloseTo(now('solo') - 50_000, 6);
  });

  test('together is only told where more than one range reaches the leader', () => {
    expect(study.subject).toBe('felles');
    expect(study.together).toBeNull();
    const both = withRange(plan, 'baseline.organisation.leaderPay', null);
    const shared = studied({
      ...both,
      scenarios: both.scenarios.map((each) => ({ ...each, changes: { form: each.changes['form'] ?? null } })),
    }) as RangeStudy;
    // Shared without a cost of its own: worst 500/2 + 150 = 400, best 100/2 + 0 = 50; as the plan says 300/2 + 100 = 250.
    const likely = shared.now.incomes.get('felles') ?? Number.NaN;
    expect(shared.together?.low.incomes.get('felles')).toBeCloseTo(likely - 150_000, 6);
    expect(shared.together?.high.incomes.get('felles')).toBeCloseTo(likely + 200_000, 6);
  });

  test('is read from the computed plan, so that it can be explained', () => {
    const node = cost?.low.reading?.explain('solo', 'kontor/inntektPerLege', 0);
    expect(node?.value).toBe(cost?.low.incomes.get('solo'));
  });

  test('leaves the plan as it was, and works under another name than the plan’s', () => {
    expect(plan.baseline.office.fixedPerOffice).toBe(300_000);
    expect(new Set(computed.map(({ id }) => id))).toEqual(new Set(['test~']));
  });

  test('is nothing without ranges', () => {
    expect(studied(pair())).toBeNull();
  });
});

describe('ranges as inputs of a program', () => {
  const plan = withRange(quietPlan({ [COST]: 300_000, [DOCTOR]: null }), COST, { low: 100_000, high: 500_000 });
  const rates = new RateReader(bundledRules, monthOf(date('2024-01-01')), 12, plan.carryForward, []);
  const { program } = compilePractice(plan, plan.baseline, new Set(), rates, kommuner);

  test('have the slot of their field, and setting it gives what the plan with that number gives', () => {
    program.run();
    const [input] = rangeInputs(program, plan.ranges);
    expect(input?.slots).toHaveLength(1);
    const draws = program.copy();
    for (const end of ['low', 'high'] as const) {
      for (const slot of input?.slots ?? []) draws.setInput(slot, input?.range[end] ?? 0);
      draws.run();
      const other = compilePractice(plan, atEnd(plan, plan.ranges, end).baseline, new Set(), rates, kommuner).program;
      other.run();
      const last = other.cells.length - 1;
      expect(other.cells).toHaveLength(program.cells.length);
      for (let slot = 0; slot <= last; slot++) {
        expect(draws.columns[slot]).toEqual(other.columns[slot]);
      }
    }
  });

  test('have none where the practice does not read the field, or it is left open', () => {
    const ranges = [
      { path: 'purchase.bid', low: 1, high: 2 },
      { path: DOCTOR, low: 1, high: 2 },
    ];
    expect(rangeInputs(program, ranges).map(({ slots }) => slots)).toEqual([[], []]);
    // A field that is gone is passed over.
    expect(atEnd(plan, [{ path: 'baseline.doctors.nobody.list.start', low: 1, high: 2 }], 'low')).toBe(plan);
    expect(ownFigureIn(plan, { path: 'purchase.bid', low: 1, high: 2 })).toEqual([]);
  });
});

describe('ranges of what an alternative says itself', () => {
  const CHANGE = 'scenarios.felles.changes.office.perDoctor';
  const RATE = 'ownRates.kostnad.lege.ovrig.sats@2024-01-01.value';
  const plan = withRange(pair(), CHANGE, { low: 50_000, high: 300_000 });
  const study = studied(plan) as RangeStudy;
  const now = (id: string): number => study.now.incomes.get(id) ?? Number.NaN;

  test('reach that alternative, krone for krone, and no other', () => {
    // 200 000 per doctor as the alternative says; 50 000 saves 150 000 a doctor, 300 000 costs 100 000 more.
    const [effect] = study.effects;
    expect(effect).toMatchObject({ value: 200_000, ownFigure: [] });
    expect(effect?.low.incomes.get('felles')).toBeCloseTo(now('felles') + 150_000, 6);
    expect(effect?.high.incomes.get('felles')).toBeCloseTo(now('felles') - 100_000, 6);
    expect(effect?.low.incomes.get('solo')).toBe(now('solo'));
    // Shared leads by 50 000 now: 100 000 more a doctor makes solo the better.
    expect([study.now.leader, effect?.high.leader]).toEqual(['felles', 'solo']);
  });

  test('and of an own rate, the alternatives that read it', () => {
    const rate = { record: 'kostnad.lege.ovrig.sats', from: '2024-01-01', value: 100_000, note: '' };
    const rated = withRange({ ...pair({ [DOCTOR]: null }), ownRates: [rate] }, RATE, { low: 60_000, high: 130_000 });
    const found = studied(rated) as RangeStudy;
    const likely = found.now.incomes.get('solo') ?? Number.NaN;
    // The rate is what a doctor costs the office: 40 000 saved, 30 000 more. Shared has its own figure.
    expect(found.effects[0]?.low.incomes.get('solo')).toBeCloseTo(likely + 40_000, 6);
    expect(found.effects[0]?.high.incomes.get('solo')).toBeCloseTo(likely - 30_000, 6);
    expect(found.effects[0]?.low.incomes.get('felles')).toBe(found.now.incomes.get('felles'));
  });

  test('those of a purchase and of a group are not read in the alternatives', () => {
    const ranges = [
      { path: 'purchase.bid', low: 1, high: 2 },
      { path: 'group.move.fitOut', low: 1, high: 2 },
    ];
    expect(studied({ ...pair(), ranges })).toBeNull();
    expect(studied({ ...plan, ranges: [...plan.ranges, ...ranges] })?.effects).toHaveLength(1);
    expect(rangesOf({ ranges: [...plan.ranges, ...ranges] }, 'purchase').map(({ path }) => path)).toEqual([
      'purchase.bid',
    ]);
    expect(rangesOf({ ranges: [...plan.ranges, ...ranges] }, 'group').map(({ path }) => path)).toEqual([
      'group.move.fitOut',
    ]);
  });
});
