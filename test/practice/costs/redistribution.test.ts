/** Who pays what under each key, in kroner, and that no key makes or loses money. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COST_KEYS, PLAIN_PERSON, type CostKey } from '../../../src/engine';
import { setPath } from '../../../src/engine/practice/scenario';
import { computablePlan, periodsOf } from '../support/arbitraryPractice';
import { isClose } from '../support/close';
import { computed, computedQuiet } from '../support/compute';
import { doctor } from '../support/plans';

const group = {
  'baseline.form': 'gruppepraksis',
  'baseline.doctors': [
    doctor('anne', {
      list: { start: 1_200, cap: 2500, growthPerYear: 0 },
      otherHoursPerWeek: 30,
      person: { ...PLAIN_PERSON, rooms: 1, costShare: 1 },
    }),
    doctor('bo', {
      list: { start: 600, cap: 2500, growthPerYear: 0 },
      otherHoursPerWeek: 30,
      person: { ...PLAIN_PERSON, rooms: 2, costShare: 0 },
    }),
  ],
  'baseline.office.fixedPerOffice': 300_000,
};

describe('300 000 kr between Anne with 1 200 and Bo with 600 on the list', () => {
  const { computation } = computedQuiet({ ...group, 'baseline.office.costKey': 'liste' });
  const table = computation.redistribution('alt', '2024');
  const column = (key: CostKey, field: 'cost' | 'more'): readonly number[] =>
    table?.rows.map(({ shares }) => Math.round(shares.find((each) => each.key === key)?.[field] ?? Number.NaN)) ?? [];

  it.each([
    { key: 'likt', cost: [150_000, 150_000], more: [-50_000, 50_000] },
    { key: 'liste', cost: [200_000, 100_000], more: [0, 0] },
    // Basistilskudd is the only income
    { key: 'inntekt', cost: [200_000, 100_000], more: [0, 0] },
    { key: 'timer', cost: [150_000, 150_000], more: [-50_000, 50_000] },
    { key: 'rom', cost: [100_000, 200_000], more: [-100_000, 100_000] },
    { key: 'egen', cost: [300_000, 0], more: [100_000, -100_000] },
  ] as const)('by «$key»', ({ key, cost, more }) => {
    expect(table?.chosen).toBe('liste');
    expect(column(key, 'cost')).toEqual(cost);
    expect(column(key, 'more')).toEqual(more);
  });

  it('explains each of the figures', () => {
    for (const { shares } of table?.rows ?? []) {
      for (const { scenarioId, lineId, cost } of shares) {
        expect(computation.explain(scenarioId, lineId, '2024')?.value).toBe(cost);
      }
    }
    expect(computation.explain('alt~rom', 'lege:bo/kostnader', '2024-01')?.parts[1]?.value).toBeCloseTo(2 / 3, 12);
  });
});

describe('what is divided', () => {
  it('is nothing for one doctor, alone or in a company', () => {
    const none = (changes: object): unknown =>
      computedQuiet({ ...group, ...changes }).computation.redistribution('alt', '2024');
    expect(none({ 'baseline.form': 'solopraksis' })).toBeNull();
    expect(none({ 'baseline.form': 'fastlegeselskap' })).toBeNull();
    expect(none({ 'baseline.doctors': [doctor('anne')] })).toBeNull();
    expect(none({})).not.toBeNull();
    const { computation } = computedQuiet(group);
    expect(computation.redistribution('nobody', '2024')).toBeNull();
    expect(computation.figure('alt~ukjent', 'kontor/inntekter', '2024')).toBeNull();
    expect(computation.figure('nobody~likt', 'kontor/inntekter', '2024')).toBeNull();
  });

  it('is the same sum under every key, and the same as with the key in the plan', () => {
    fc.assert(
      fc.property(
        computablePlan,
        fc.constantFrom(...COST_KEYS),
        fc.constantFrom('gruppepraksis', 'gruppeavtale', 'nullhjemmel'),
        (plan, key, form) => {
          const shared = setPath(plan, 'baseline.form', form);
          const { computation, of } = computed(shared);
          for (const period of [...periodsOf(plan).years, 'sum']) {
            const table = computation.redistribution('alt', period);
            if (table === null) continue;
            for (const each of COST_KEYS) {
              const shares = table.rows.map((row) => row.shares.find((share) => share.key === each));
              const sum = (field: 'cost' | 'more'): number =>
                shares.reduce((total, share) => total + (share?.[field] ?? Number.NaN), 0);
              expect(Math.abs(sum('more'))).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(sum('cost'))));
              expect(isClose(sum('cost'), of('kontor/kontorkostnader', period))).toBe(true);
            }
            const direct = computed(setPath(shared, 'baseline.office.costKey', key));
            for (const { shares } of table.rows) {
              const share = shares.find((each) => each.key === key);
              expect(share?.cost).toBe(direct.of(share?.lineId ?? '', period));
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});
