/** What a fixed salary pays for: the hours of the post, and the pay by stage as a field shows it, each figure by hand. */
import { describe, expect, it } from 'vitest';
import { STANDARD_POST } from '../../../src/engine';
import { computedQuiet, type Computed } from '../support/compute';
import { contacts, doctor, type Changes } from '../support/plans';

const list = (start: number) => ({ start, cap: 2500, growthPerYear: 0 });
/** 2026: the agreed week of 37,5 hours and pay in posts are known. Half-hour consultations, one per inhabitant. */
const inForm = (form: string, start: number, changes: Changes = {}): Computed =>
  computedQuiet({
    'horizon.start': '2026-01-01',
    'horizon.years': 1,
    'baseline.form': form,
    'baseline.doctors': [doctor('anne', { list: list(start), otherHoursPerWeek: 0 })],
    'baseline.activity.contacts': contacts({ konsultasjonDag: 1 }),
    'baseline.activity.lengthProfile': [1, 0, 0, 0, 0, 0, 0],
    ownRates: ['konsultasjon', 'etterarbeid'].map((of) => ({
      record: `tid.${of}.minutter`,
      from: '2015-01-01',
      value: 30,
      note: '',
    })),
    ...changes,
  });
const hours = (each: Computed): number => each.of('lege:anne/arbeidstimer', '2026');

describe('an employed doctor', () => {
  it('is at work the whole post that the pay is for, however short the list: 37,5 × 46', () => {
    expect(hours(inForm('fastlonn', 0))).toBeCloseTo(1_725, 9);
    expect(hours(inForm('kommunalt-fastlegekontor', 100))).toBeCloseTo(1_725, 9);
  });

  it('has no pay per hour above the pay over the post’s hours where the list gives no bonus', () => {
    const salary = { 'baseline.organisation.doctorSalary': 1_035_000, 'baseline.organisation.bonusShare': 0 };
    // 1 035 000 ÷ 1 725
    expect(inForm('fastlonn', 0, salary).of('lege:anne/inntektPerTime', '2026')).toBeCloseTo(600, 9);
  });

  it('has a smaller post where the plan’s working week is shorter: 20 × 46', () => {
    expect(hours(inForm('fastlonn', 0, { 'baseline.organisation.weeklyHours': 20 }))).toBeCloseTo(920, 9);
  });

  it('works as long as the list asks for above that, to what the law allows: 40 × 46', () => {
    const lawful = { 'baseline.organisation.weeklyHours': null };
    expect(hours(inForm('fastlonn', 2_500, lawful))).toBeCloseTo(1_840, 9);
  });

  it('in practice of her own works what the list asks for', () => {
    expect(hours(inForm('solopraksis', 0))).toBe(0);
  });
});

describe('the pay a field left open shows', () => {
  const shown = (specialistFrom: string | null, field: string, form: string): number | undefined =>
    inForm(form, 1_000, {
      'baseline.doctors': [doctor('anne', { specialistFrom })],
      'baseline.organisation.otherPost': STANDARD_POST,
    }).computation.standard(`organisation.${field}`, null)?.value;
  const paid = (specialistFrom: string | null): number =>
    inForm('annen-stilling', 1_000, {
      'baseline.doctors': [doctor('anne', { specialistFrom })],
      'baseline.organisation.otherPost': STANDARD_POST,
    }).of('lege:anne/inntektForSkatt', '2026');

  it('is the pay the plan is computed with: LIS 944 000 until the doctor is a specialist, then overlege 1 110 000', () => {
    expect(shown(null, 'otherPost.salary', 'annen-stilling')).toBe(944_000);
    expect(paid(null)).toBeCloseTo(944_000, 6);
    expect(shown('2020-01-01', 'otherPost.salary', 'annen-stilling')).toBe(1_110_000);
    expect(paid('2020-01-01')).toBeCloseTo(1_110_000, 6);
  });

  it('is so in the municipality too: 890 000 and 1 260 000', () => {
    expect(shown(null, 'doctorSalary', 'fastlonn')).toBe(890_000);
    expect(shown('2020-01-01', 'doctorSalary', 'fastlonn')).toBe(1_260_000);
  });
});

describe('what the income of a post rests on', () => {
  const basis = (salary: number | null) =>
    inForm('annen-stilling', 0, {
      'baseline.organisation.otherPost': { ...STANDARD_POST, salary },
    }).computation.incomeBasis('alt', '2026');

  it('is the derived record where the pay is not typed, and the plan’s own figure where it is', () => {
    expect(basis(null)?.egen).toBe(0);
    expect(basis(null)?.avledet).toBeCloseTo(944_000, 6);
    expect(basis(1_000_000)?.egen).toBeCloseTo(1_000_000, 6);
    expect(basis(1_000_000)?.avledet).toBe(0);
  });
});
