/** What a plain plan costs: growth in cells is growth in time for every change and every draw. */
import { describe, expect, it } from 'vitest';
import { CONTACT_TYPES } from '../../../src/engine';
import { programOf } from '../support/compute';
import { benchPlan } from '../../bench/benchPlans';
import { doctor, quietPlan } from '../support/plans';

/** Own average, no staff, nothing bought, no grants, no loss: the least a practice can be. */
const plain = quietPlan({ 'horizon.start': '2026-01-01', 'horizon.years': 10 });

/** The same doctor priced by the tariff, with every kind of contact at its standard. */
const standard = quietPlan({
  'horizon.start': '2026-01-01',
  'horizon.years': 10,
  'baseline.activity.feeModel': 'takster',
  'baseline.activity.contacts': Object.fromEntries(CONTACT_TYPES.map((type) => [type, null])),
});

/**
 * Counted in November 2026: 41 rates, 20 plan figures and calendars, 43 amounts, 38 totals and the list's month before
 * make 143. The tariff adds what is asked for, done, paid and worked for seven kinds of contact. The bounds leave a tenth
 * for what every practice must have; a feature that a plan does not use has no claim on it.
 */
const MOST = { plain: 160, standard: 270, perDoctor: 165 } as const;

describe('cells', () => {
  it('of a plain practice with one doctor are few: what is not used adds none', () => {
    expect(programOf(plain).cells.length).toBeLessThanOrEqual(MOST.plain);
    expect(programOf(standard).cells.length).toBeLessThanOrEqual(MOST.standard);
  });

  it('of a full plan grow by the doctor, and only by the doctor', () => {
    const count = (doctors: number): number => programOf(benchPlan(doctors, 10, 1)).cells.length;
    const [one, two, five] = [count(1), count(2), count(5)];
    expect(five - two).toBeLessThanOrEqual(3 * (two - one));
    expect(two - one).toBeLessThanOrEqual(MOST.perDoctor);
  });

  it('do not grow with the years', () => {
    const years = (count: number): number =>
      programOf({ ...plain, horizon: { ...plain.horizon, years: count } }).cells.length;
    expect(years(30)).toBe(years(10));
  });

  it('of who pays are none until somebody asks', () => {
    const ids = programOf(plain).cells.flatMap((cell) =>
      cell.kind === 'amount' || cell.kind === 'total' ? [cell.def.id] : [],
    );
    expect(ids.filter((id) => /egenandel|refusjon|offentlig/i.test(id))).toEqual([]);
  });

  it('of a second doctor with nothing of her own are those of the first', () => {
    const pair = quietPlan({ 'baseline.doctors': [doctor('anne'), doctor('bo')], 'baseline.form': 'gruppepraksis' });
    const own = (id: string): number =>
      programOf(pair).cells.filter(
        (cell) =>
          (cell.kind === 'amount' || cell.kind === 'total') && cell.scope.kind === 'lege' && cell.scope.id === id,
      ).length;
    expect(own('bo')).toBe(own('anne'));
  });
});
