/** What turns the answer, found by computing again: checked against answers that can be worked out by hand. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { bundledRules, computePlan, kommuner, type Plan, type PlanComputation } from '../../../src/engine';
import { runInIdle } from '../../../src/app/result/idle';
import { leversOf, listLever, type Lever } from '../../../src/app/result/levers';
import { curve, turns, type StudyOptions } from '../../../src/app/result/study';
import { doctor, quietPlan } from '../../practice/support/plans';

const options: StudyOptions = {
  compute: (plan) => computePlan(plan, bundledRules, kommuner),
  period: 0,
  line: 'kontor/inntektPerLege',
};

/** Runs a generator to its end, counting the places where it can be stopped. */
function finished<T>(work: Generator<undefined, T>): { result: T; stops: number } {
  for (let stops = 0; ; stops++) {
    const step = work.next();
    if (step.done === true) return { result: step.value, stops };
  }
}

/** A shared office and solo offices: sharing saves the second office, a leader costs what is said. */
const pair = (leader: number, fixed = 300_000): Plan => ({
  ...quietPlan({
    'baseline.doctors': [doctor('anne'), doctor('bo')],
    'baseline.office.fixedPerOffice': fixed,
    'baseline.organisation.leaderFte': 1,
    'baseline.organisation.leaderPay': leader,
  }),
  scenarios: [
    {
      id: 'solo',
      name: 'Solo',
      note: '',
      changes: { form: 'solopraksis', 'organisation.leaderFte': 0 },
      ownRates: [],
      reforms: [],
    },
    { id: 'felles', name: 'Felles', note: '', changes: { form: 'gruppepraksis' }, ownRates: [], reforms: [] },
  ],
});

const leverOf = (plan: Plan, id: string): Lever => leversOf(plan, () => null).find((lever) => lever.id === id)!;

/** What a leader paid 200 000 costs the office a year, read off a plan whose only cost it is. */
function leaderCost(): number {
  const plan = pair(200_000, 0.001);
  return options.compute(plan).figure('felles', 'kontor/kostnader', '2024')!.value - 0.001;
}

describe('what turns the answer', () => {
  test('is found where the saved office costs as much as the leader', () => {
    // Solo has two offices and no leader, the shared one office and a leader: they are equal at fixed = leader's cost.
    const plan = pair(200_000);
    const lever = leverOf(plan, 'fixedPerOffice');
    const { result, stops } = finished(turns([lever], options));
    const [turn] = result;
    expect(turn?.now).toBe(300_000);
    expect(turn?.at?.leader).toBe('solo');
    expect(Math.abs((turn?.at?.value ?? 0) - leaderCost())).toBeLessThanOrEqual(lever.precision);
    expect(stops).toBeGreaterThan(10);
  });

  test('is none, with the range that was searched, where nothing turns it', () => {
    const plan = pair(0);
    const { result } = finished(turns([leverOf(plan, 'fixedPerOffice')], options));
    expect(result).toEqual([{ lever: 'fixedPerOffice', now: 300_000, low: 0, high: 900_000, at: null }]);
  });

  test('leaves the plan alone, and works under another name than the plan’s', () => {
    const plan = pair(200_000);
    const before = JSON.stringify(plan);
    const seen = new Set<string>();
    const compute = (each: Plan): PlanComputation => {
      seen.add(each.id);
      return options.compute(each);
    };
    finished(
      turns(
        leversOf(plan, () => null),
        { ...options, compute },
      ),
    );
    expect(JSON.stringify(plan)).toBe(before);
    expect(seen.has(plan.id)).toBe(false);
  });
});

describe('levers', () => {
  test('make all lists longer in the same proportion, in the alternatives too', () => {
    const plan = pair(0);
    const [solo, felles] = plan.scenarios;
    const changed = { ...plan, scenarios: [solo!, { ...felles!, changes: { 'doctors.anne.list.start': 800 } }] };
    const at = listLever(changed)!.at(1_500);
    // From 1 000 on average to 1 500: half as much again.
    expect(at.baseline.doctors.map(({ list }) => [list.start, list.cap])).toEqual([
      [1_500, 3_750],
      [1_500, 3_750],
    ]);
    expect(at.scenarios[1]!.changes).toEqual({ 'doctors.anne.list.start': 1_200 });
  });

  test('are left out where an alternative has a figure of its own, and where there is nothing to turn', () => {
    const plan = pair(0);
    const ids = (each: Plan): string[] => leversOf(each, () => null).map(({ id }) => id);
    expect(ids(plan)).toEqual(['list', 'fixedPerOffice']);
    const [solo, felles] = plan.scenarios;
    const own = { ...felles!, changes: { ...felles!.changes, 'office.fixedPerOffice': 1 } };
    expect(ids({ ...plan, scenarios: [solo!, own] })).toEqual(['list']);
    const nobody = plan.baseline.doctors.map((each) => ({ ...each, list: { ...each.list, start: 0 } }));
    expect(listLever({ ...plan, baseline: { ...plan.baseline, doctors: nobody } })).toBeNull();
  });
});

describe('income over length of list', () => {
  test('has what the plan says among its values, and the figures of computing each', () => {
    const plan = pair(0);
    const lever = listLever(plan)!;
    const { result } = finished(curve(lever, 5, options));
    expect(result.values).toEqual([300, 850, 1_000, 1_400, 1_950, 2_500]);
    const group = result.incomes.find(({ scenario }) => scenario === 'felles')!;
    const direct = options.compute(lever.at(1_400)).figure('felles', 'kontor/inntektPerLege', '2024')!.value;
    expect(group.figures[3]).toBe(direct);
    expect(group.figures.every((value, index) => index === 0 || value! > group.figures[index - 1]!)).toBe(true);
  });
});

describe('where two alternatives give the same', () => {
  test('is found where the saved office costs as much as the leader, and who led before it is told', () => {
    const plan = pair(200_000);
    const lever = leverOf(plan, 'fixedPerOffice');
    const [found, ...others] = finished(curve(lever, 5, options)).result.crossings;
    expect(others).toEqual([]);
    // Below, the leader costs more than the office saved: solo gives most.
    expect([found?.one, found?.other]).toEqual(['solo', 'felles']);
    expect(Math.abs((found?.at ?? 0) - leaderCost())).toBeLessThanOrEqual(lever.precision);
    const there = options.compute(lever.at(found?.at ?? 0));
    expect(there.figure('solo', 'kontor/inntektPerLege', '2024')!.value).toBeCloseTo(found?.income ?? 0, 6);
  });

  test('is nowhere when the same one leads all the way', () => {
    const lever = leverOf(pair(0), 'fixedPerOffice');
    // At nothing they are equal, and that is no crossing.
    expect(finished(curve(lever, 5, options)).result.crossings).toEqual([]);
  });
});

describe('work in idle moments', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function* counting(log: number[]): Generator<undefined, string> {
    for (let piece = 1; piece <= 3; piece++) {
      log.push(piece);
      yield;
    }
    return 'ferdig';
  }

  test('begins when the plan has stood still, goes on piece by piece, and tells when done', async () => {
    const [log, told]: [number[], string[]] = [[], []];
    runInIdle(
      counting(log),
      (result) => told.push(result),
      () => undefined,
    );
    await vi.advanceTimersByTimeAsync(400);
    expect(log).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect([log, told]).toEqual([[1, 2, 3], ['ferdig']]);
  });

  test('stops where it is told to, before and in the middle, and tells of a fault', async () => {
    const log: number[] = [];
    const told: unknown[] = [];
    runInIdle(
      counting(log),
      (result) => told.push(result),
      () => undefined,
    )();
    await vi.advanceTimersByTimeAsync(2_000);
    expect([log, told]).toEqual([[], []]);

    const work = { stop: (): void => undefined };
    work.stop = runInIdle(
      (function* (): Generator<undefined, string> {
        log.push(1);
        yield;
        work.stop();
        yield;
        log.push(2);
        return 'for langt';
      })(),
      (result) => told.push(result),
      () => undefined,
    );
    await vi.advanceTimersByTimeAsync(2_000);
    expect([log, told]).toEqual([[1], []]);

    runInIdle(
      // eslint-disable-next-line require-yield -- fails before it has come so far
      (function* (): Generator<undefined, string> {
        throw new Error('feil');
      })(),
      () => undefined,
      (error) => told.push(error),
    );
    await vi.advanceTimersByTimeAsync(2_000);
    expect(told).toEqual([new Error('feil')]);
  });
});
