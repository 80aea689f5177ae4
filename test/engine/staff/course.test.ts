/** Posts over time, by hand: who is at work, what they produce while they learn, and what others pay. */
import { describe, expect, it } from 'vitest';
import { STEADY_COURSE, type StaffMember } from '../../../src/engine';
import { produksjonsandel } from '../../../src/engine/staff/stillingsforlop';
import { computedQuiet, problemsOf } from '../../practice/support/compute';
import { delegation, staffMember } from '../../practice/support/plans';

/** 1 200 000 kr a year: 100 000 kr a month. */
const post = (changes: Partial<StaffMember> = {}): StaffMember =>
  staffMember('nora', { annualCost: 1_200_000, ...changes });
const course = (changes: Partial<StaffMember['course']>): StaffMember['course'] => ({ ...STEADY_COURSE, ...changes });

/** One post asked for 10 a year by each of 1 000: more than it can take. 8 × 240 ÷ 12 = 160 a month in full. */
const busy = delegation({ consultationsPerInhabitant: 10, replacingShare: 0, daysPerYear: 240 });
const asked = { 'baseline.activity.averageFee': 100 };

describe('a post in time', () => {
  it('is paid from the month of the first day at work through the month of the last', () => {
    const nora = post({ from: '2024-03-15', course: course({ until: '2024-10-02' }) });
    const { of } = computedQuiet({ 'baseline.staff': [nora] });
    // March to October: 8 months
    expect(of('kontor/lonnskostnader', '2024')).toBeCloseTo(800_000, 6);
    expect(of('kontor/lonnskostnader', '2024-02')).toBe(0);
    expect(of('kontor/lonnskostnader', '2024-10')).toBeCloseTo(100_000, 6);
    expect(of('kontor/lonnskostnader', '2024-11')).toBe(0);
  });

  it('produces evenly more while the work is learnt, at full pay', () => {
    const nora = post({ delegation: busy, course: course({ rampUpMonths: 4 }) });
    const { of } = computedQuiet({ ...asked, 'baseline.staff': [nora] });
    const done = (month: string): number => of('ansatt:nora@anne/delegerteKonsultasjoner', month);
    // 160 × 1/8, 3/8, 5/8, 7/8, then 160
    expect(['2024-01', '2024-02', '2024-03', '2024-04', '2024-05'].map(done)).toEqual([20, 60, 100, 140, 160]);
    // 320 + 8 × 160: two full months lost of twelve
    expect(done('2024')).toBeCloseTo(1_600, 9);
    expect(of('kontor/delegerteTakster', '2024')).toBeCloseTo(160_000, 6);
    expect(of('kontor/lonnskostnader', '2024')).toBeCloseTo(1_200_000, 6);
  });

  it('has learnt before the plan what was begun before it', () => {
    const nora = post({ from: '2023-11-01', delegation: busy, course: course({ rampUpMonths: 4 }) });
    const { of } = computedQuiet({ ...asked, 'baseline.staff': [nora] });
    // Third month of four: 5/8
    expect(of('ansatt:nora@anne/delegerteKonsultasjoner', '2024-01')).toBeCloseTo(100, 9);
  });

  it('learns in a post that follows the volume too: the post is paid in full, the consultations come', () => {
    const half = delegation({ consultationsPerInhabitant: 0.48, replacingShare: 0, daysPerYear: 240 });
    const nora = post({ sizing: 'volume', delegation: half, course: course({ rampUpMonths: 4 }) });
    const { of } = computedQuiet({ ...asked, 'baseline.staff': [nora] });
    // 480 a year are 40 a month, 0.25 årsverk; in January 1/8 of 40
    expect(of('ansatt:nora@anne/delegerteKonsultasjoner', '2024-01')).toBeCloseTo(5, 9);
    expect(of('ansatt:nora@anne/delegerteKonsultasjoner', '2024-12')).toBeCloseTo(40, 9);
    expect(of('kontor/lonnskostnader', '2024-01')).toBeCloseTo(25_000, 6);
  });

  it('loses production and pays when people change', () => {
    const changing = course({ rampUpMonths: 4, turnover: 0.5, replacementCost: 60_000 });
    const { of } = computedQuiet({
      ...asked,
      'horizon.years': 2,
      'baseline.staff': [post({ fte: 2, delegation: busy, course: changing })],
    });
    // Each stays 24 months and loses 2 of them: 2 × 1 920 × 22/24
    expect(of('ansatt:nora@anne/delegerteKonsultasjoner', '2025')).toBeCloseTo(3_520, 9);
    // 2 årsverk × 0.5 × 60 000, beside 2 × 1 200 000
    expect(of('ansatt:nora@anne/utskiftingskostnad', '2025')).toBeCloseTo(60_000, 6);
    expect(of('kontor/lonnskostnader', '2025')).toBeCloseTo(2_460_000, 6);
    expect(of('ansatt:nora@anne/lonnskostnad', '2025')).toBeCloseTo(2_400_000, 6);
  });

  it.each([
    { since: 0, months: 0, turnover: 1, share: 1 },
    { since: 0, months: 4, turnover: 0, share: 0.125 },
    { since: 40, months: 36, turnover: 0, share: 1 },
    // A change a year and twelve months to learn: half on average
    { since: 40, months: 12, turnover: 1, share: 0.5 },
    // Nobody stays long enough to learn it all: 12 of 24 months, half of that on average
    { since: 40, months: 24, turnover: 1, share: 0.25 },
  ])('produces $share after $since months of $months with $turnover changes a year', (row) => {
    expect(produksjonsandel.compute(row.since, row.months, row.turnover)).toBeCloseTo(row.share, 12);
  });

  it('has what others pay as a cost the office is spared, while someone is in the post', () => {
    const alis = post({ from: '2024-05-01', course: course({ support: 120_000 }) });
    const { of } = computedQuiet({ 'baseline.staff': [alis] });
    // 8 months: 800 000 − 80 000
    expect(of('kontor/stillingstilskudd', '2024')).toBeCloseTo(-80_000, 6);
    expect(of('kontor/kostnader', '2024')).toBeCloseTo(720_000, 6);
    expect(of('lege:anne/inntektForSkatt', '2024')).toBeCloseTo(of('kontor/inntekter', '2024') - 720_000, 6);
  });

  it('is for a student what a place costs less what is paid for it', () => {
    // Universitetenes brev 2021: 500 000–700 000 kr a year, of which 50 000–100 000 is paid
    const student = post({ role: 'student', annualCost: 600_000, course: course({ support: 75_000 }) });
    expect(computedQuiet({ 'baseline.staff': [student] }).of('kontor/kostnader', '2024')).toBeCloseTo(525_000, 6);
  });
});

describe('what a post costs', () => {
  const paid = (role: StaffMember['role'], pay: number | null = 500_000): StaffMember =>
    post({ role, annualCost: null, pay });
  const cost = (member: StaffMember, zone: string): number =>
    computedQuiet({ 'baseline.agaZone': zone, 'baseline.staff': [member] }).of('kontor/lonnskostnader', '2024');

  it.each([
    // 500 000 + 5 % = 525 000; × 1.051
    { role: 'helsesekretar', zone: 'IV', expected: 551_775 },
    // 500 000 + 20 % = 600 000; × 1.051: the nurses' scheme, whatever the post is called
    { role: 'sykepleierSomSekretar', zone: 'IV', expected: 630_600 },
    { role: 'sykepleier', zone: 'IV', expected: 630_600 },
    { role: 'psykolog', zone: 'I', expected: 525_000 * 1.141 },
    { role: 'fysioterapeut', zone: 'V', expected: 525_000 },
    { role: 'dagligLeder', zone: 'II', expected: 525_000 * 1.106 },
    { role: 'vikar', zone: 'III', expected: 525_000 * 1.064 },
    { role: 'alis', zone: 'IVa', expected: 525_000 * 1.079 },
    // 16 %: the municipality's scheme
    { role: 'lis1', zone: 'V', expected: 580_000 },
  ] as const)('$role in zone $zone', ({ role, zone, expected }) => {
    expect(cost(paid(role), zone)).toBeCloseTo(expected, 4);
  });

  it('gives a nurse in a secretary’s post the secretary’s pay', () => {
    const pay = (role: StaffMember['role']): number =>
      computedQuiet({ 'baseline.staff': [paid(role, null)] }).of('ansatt:nora@anne/lonn', '2024');
    expect(pay('sykepleierSomSekretar')).toBe(pay('helsesekretar'));
    expect(pay('sykepleier')).toBeGreaterThan(pay('helsesekretar'));
  });

  it.each(['psykolog', 'fysioterapeut', 'dagligLeder', 'student', 'vikar'] as const)(
    'must be typed for a %s: no source has a pay',
    (role) => {
      const problem = { code: 'missing-field', path: 'baseline.staff.nora.pay', values: {} };
      expect(problemsOf({ 'baseline.staff': [paid(role, null)] })).toEqual([problem]);
      expect(problemsOf({ 'baseline.staff': [paid(role)] })).toEqual([]);
    },
  );
});
