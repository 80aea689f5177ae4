/** Own figures for a takst's parts: honorar is refusjon plus egenandel, and follows. Takst 2ad: 194 = 15 + 179 kr. */
import { describe, expect, it } from 'vitest';
import type { OwnRate } from '../../../src/engine';
import { conflictingHonorarer } from '../../../src/engine/rules/ownTakst';
import { computed, problemsOf } from '../../practice/support/compute';
import { contacts, quietPlan, type Changes } from '../../practice/support/plans';

const own = (part: string, value: number, from = '2026-07-01'): OwnRate => ({
  record: `takst.2ad.${part}`,
  from,
  value,
  note: '',
});

/** 1 000 on the list and 12 consultations each: 1 000 a month at 2ad. */
const plan = (ownRates: readonly OwnRate[], changes: Changes = {}) =>
  quietPlan({
    'horizon.start': '2026-07-01',
    'horizon.years': 2,
    ownRates: [{ record: 'basistilskudd.snitt.sats', from: '2026-07-01', value: 0, note: '' }, ...ownRates],
    'baseline.activity.feeModel': 'takster',
    'baseline.activity.lengthProfile': [1, 0, 0, 0, 0, 0, 0],
    'baseline.activity.contacts': contacts({ konsultasjonDag: 12 }),
    ...changes,
  });
const honorar = (ownRates: readonly OwnRate[], month: string, changes: Changes = {}): number =>
  computed(plan(ownRates, changes)).of('lege:anne/konsultasjonDagTakst', month) / 1_000;

describe('an own figure for a part of a takst', () => {
  it('moves the honorar by as much', () => {
    expect(honorar([], '2026-08')).toBeCloseTo(194, 9);
    expect(honorar([own('refusjon', 25)], '2026-08')).toBeCloseTo(25 + 179, 9);
    expect(honorar([own('egenandel', 200)], '2026-08')).toBeCloseTo(15 + 200, 9);
    expect(honorar([own('refusjon', 25), own('egenandel', 200)], '2026-08')).toBeCloseTo(225, 9);
  });

  it('holds from its date', () => {
    const later = [own('egenandel', 200, '2027-01-01')];
    expect(honorar(later, '2026-12')).toBeCloseTo(194, 9);
    expect(honorar(later, '2027-01')).toBeCloseTo(215, 9);
  });

  it('stands beside what is carried of the other part', () => {
    // Refusjon 15 kr grows 10 % on 1 July 2027; the own egenandel stands.
    const months = { 'carryForward.growth.takst': 0.1 };
    expect(honorar([own('egenandel', 200)], '2027-07', months)).toBeCloseTo(16.5 + 200, 9);
  });

  it('gives way to an own honorar', () => {
    expect(honorar([own('egenandel', 200), own('honorar', 300)], '2026-08')).toBeCloseTo(300, 9);
  });

  it('counts in one alternative only, when it is that alternative’s', () => {
    const { computation } = computed(plan([], { 'scenarios.alt.ownRates': [own('egenandel', 200)] }));
    expect(computation.figure('alt', 'lege:anne/konsultasjonDagTakst', '2026-08')?.value).toBeCloseTo(215_000, 6);
  });

  it('is told in the explanation, as the user’s own', () => {
    const { computation } = computed(plan([own('egenandel', 200)]));
    const part = computation
      .explain('alt', 'lege:anne/konsultasjonDagTakst', '2026-08')
      ?.parts.find(({ id }) => id === 'takst.2ad.honorar');
    expect(part).toMatchObject({
      value: 215,
      rate: { status: 'egen', from: '2026-07-01' },
      note: 'Refusjon 15 + egenandel 200, av eget tall for egenandelen.',
    });
  });

  it('is a gap, named, where the other part is not published', () => {
    // 1 July 2024: the egenandel of 2ad is known, honorar and refusjon are not.
    const early = {
      'horizon.start': '2024-07-01',
      'horizon.years': 1,
      ownRates: [
        { record: 'basistilskudd.snitt.sats', from: '2024-07-01', value: 0, note: '' },
        own('egenandel', 200, '2024-07-01'),
      ],
    };
    const problems = problemsOf({
      ...early,
      'baseline.activity.feeModel': 'takster',
      'baseline.activity.contacts': contacts({ konsultasjonDag: 12 }),
    });
    const [unknown] = problems.filter(({ values }) => values['record'] === 'takst.2ad.refusjon');
    expect(unknown).toMatchObject({ code: 'rate-unknown', path: 'horizon.start' });
  });
});

describe('an own honorar at odds with both parts', () => {
  it('is found, and one that agrees is not', () => {
    const parts = [own('refusjon', 20), own('egenandel', 180)];
    expect(conflictingHonorarer([...parts, own('honorar', 210)])).toEqual([2]);
    expect(conflictingHonorarer([...parts, own('honorar', 200)])).toEqual([]);
    expect(conflictingHonorarer([own('refusjon', 20), own('honorar', 210)])).toEqual([]);
    expect(
      conflictingHonorarer([own('refusjon', 20, '2028-01-01'), own('egenandel', 180), own('honorar', 210)]),
    ).toEqual([]);
  });
});
