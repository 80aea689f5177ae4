/** The six keys that divide an office's costs, by hand. */
import { describe, expect, it } from 'vitest';
import { COST_KEYS, PLAIN_PERSON, type Doctor } from '../../../src/engine';
import { computedQuiet, type Computed } from '../../practice/support/compute';
import { contacts, doctor } from '../../practice/support/plans';

const member = (id: string, list: number, rooms: number, costShare: number, hours: number): Doctor =>
  doctor(id, {
    list: { start: list, cap: 2500, growthPerYear: 0 },
    otherHoursPerWeek: hours,
    person: { ...PLAIN_PERSON, rooms, costShare },
  });

/** 400 000 kr to divide; basistilskudd is the only income, 46 weeks of other work the only hours. */
const by = (costKey: string, doctors: readonly Doctor[]): Computed =>
  computedQuiet({
    'baseline.form': 'gruppepraksis',
    'baseline.doctors': doctors,
    'baseline.activity.contacts': contacts(),
    'baseline.office.fixedPerOffice': 400_000,
    'baseline.office.costKey': costKey,
  });
const parts = ({ of }: Computed): readonly number[] =>
  ['anne', 'bo', 'cato'].map((id) => Math.round(of(`lege:${id}/kostnader`, '2024')));
const doctors = [member('anne', 1_200, 2, 3, 20), member('bo', 800, 1, 1, 10), member('cato', 400, 1, 0, 10)];

describe('400 000 kr', () => {
  it.each([
    { key: 'likt', expected: [133_333, 133_333, 133_333] },
    // 1 200, 800 and 400 of 2 400
    { key: 'liste', expected: [200_000, 133_333, 66_667] },
    // Basistilskudd follows the list
    { key: 'inntekt', expected: [200_000, 133_333, 66_667] },
    // 20, 10 and 10 hours a week of 40
    { key: 'timer', expected: [200_000, 100_000, 100_000] },
    // 2, 1 and 1 rooms of 4
    { key: 'rom', expected: [200_000, 100_000, 100_000] },
    // 3, 1 and 0 parts of 4
    { key: 'egen', expected: [300_000, 100_000, 0] },
  ])('by «$key»', ({ key, expected }) => {
    expect(parts(by(key, doctors))).toEqual(expected);
  });

  it.each(COST_KEYS)('by «%s» is divided equally where the key counts nothing', (key) => {
    const nothing = ['anne', 'bo', 'cato'].map((id) => member(id, 0, 0, 0, 0));
    expect(parts(by(key, nothing))).toEqual([133_333, 133_333, 133_333]);
  });
});
