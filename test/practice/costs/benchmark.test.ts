/** The plan's costs per doctor beside what is published and derived. */
import { describe, expect, it } from 'vitest';
import { computedQuiet } from '../support/compute';
import { doctor } from '../support/plans';

const at = (perDoctor: number, changes: object = {}) =>
  computedQuiet({
    'horizon.start': '2026-01-01',
    'baseline.form': 'gruppepraksis',
    'baseline.doctors': [doctor('anne'), doctor('bo')],
    'baseline.office.perDoctor': perDoctor,
    ...changes,
  }).computation.costBenchmark('alt');

describe('costs per doctor', () => {
  it.each([
    [1_236_999, 'under'],
    [1_237_000, 'innenfor'],
    [1_715_000, 'innenfor'],
    [1_715_001, 'over'],
  ])('of %i kr are %s the derived range of 2026', (own, position) => {
    const found = at(own);
    expect(found?.own).toBeCloseTo(own, 6);
    expect(found?.position).toBe(position);
    expect([found?.band?.low, found?.band?.middle, found?.band?.high].map((each) => each?.value)).toEqual([
      1_237_000, 1_445_000, 1_715_000,
    ]);
    expect(found?.band?.low).toMatchObject({ year: 2026, basis: 'derived' });
  });

  it('stand beside the last published average, with its own year', () => {
    expect(at(1_000_000)?.published).toMatchObject({ value: 844_238, year: 2016, basis: 'stated' });
  });

  it('have no range where none is known yet', () => {
    // The first derived figure is of 2020, the published one of 2016 was not there in 2015
    expect(at(1_000_000, { 'horizon.start': '2018-01-01' })).toMatchObject({ band: null, position: null });
  });

  it('leave out what a company pays for its doctors', () => {
    const company = { 'baseline.form': 'fastlegeselskap', 'baseline.organisation.doctorSalary': 1_000_000 };
    expect(at(500_000, company)?.own).toBeCloseTo(500_000, 6);
  });
});
