/** The ends of the documented ranges: figures stay finite, and mean what they should. */
import { describe, expect, it } from 'vitest';
import { FORM_IDS, kommuner } from '../../../src/engine';
import type { Doctor, Plan } from '../../../src/engine';
import { computed, problemsOf } from '../support/compute';
import { ANNE, fullPlan } from '../support/fullPlan';
import { delegation, doctor, staffMember, type Changes } from '../support/plans';

const nurse = staffMember('nora', { delegation: delegation({ feeRule: 'sykepleiertakster' }) });

function allFinite(plan: Plan): void {
  const { computation } = computed(plan);
  const lines = computation.comparison?.scenarios.flatMap((scenario) => scenario.lines) ?? [];
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) {
    expect(line.years.length).toBe(plan.horizon.years);
    for (const value of line.years) expect(Number.isFinite(value), `${line.id} ${value}`).toBe(true);
  }
}

const many = (count: number, changes: Partial<Doctor> = {}): Doctor[] =>
  Array.from({ length: count }, (_, index) => ({ ...ANNE, id: `lege${index}`, name: `Lege ${index}`, ...changes }));

const cases: readonly { readonly name: string; readonly changes: Changes }[] = [
  { name: 'an empty list that does not grow', changes: { 'baseline.doctors.anne.list.start': 0 } },
  {
    name: 'all lists empty',
    changes: { 'baseline.doctors': many(2, { list: { start: 0, cap: 0, growthPerYear: 0 } }) },
  },
  { name: 'no capacity', changes: { 'baseline.doctors.anne.curativeDays': 0 } },
  {
    name: 'no capacity, overtime',
    changes: { 'baseline.doctors.anne.curativeDays': 0, 'baseline.doctors.anne.overCapacity': 'overtime' },
  },
  { name: 'no contacts of any kind', changes: { 'baseline.activity.contacts.konsultasjonDag': 0 } },
  { name: 'all other hours taken', changes: { 'baseline.doctors.anne.otherHoursPerWeek': 60 } },
  { name: 'one hour a week', changes: { 'baseline.organisation.weeklyHours': 1 } },
  { name: 'a list of 5 000', changes: { 'baseline.doctors.anne.list.start': 5_000 } },
  { name: 'owner shares equal', changes: { 'baseline.doctors.bo.ownerShare': 60 } },
  { name: 'one owner', changes: { 'baseline.doctors.bo.ownerShare': 0 } },
  { name: 'a start on 1 July', changes: { 'horizon.start': '2027-07-01', 'horizon.years': 3 } },
  { name: 'leap years on the way', changes: { 'horizon.start': '2027-03-01', 'horizon.years': 6 } },
  { name: '30 years', changes: { 'horizon.years': 30 } },
  { name: 'a far start', changes: { 'horizon.start': '2100-01-01' } },
  {
    name: '30 years of fast growth',
    changes: {
      'horizon.years': 30,
      'carryForward.growth': { basistilskudd: 1, takst: 1, lonn: 1, kostnad: 1 },
    },
  },
  {
    name: '30 years of fast decline',
    changes: {
      'horizon.years': 30,
      'carryForward.growth': { basistilskudd: -0.5, takst: -0.5, lonn: -0.5, kostnad: -0.5 },
    },
  },
  { name: 'a nurse with nobody to see', changes: { 'baseline.doctors.anne.list.start': 0, 'baseline.staff': [nurse] } },
  { name: 'a nurse without a post', changes: { 'baseline.staff': [{ ...nurse, fte: 0 }] } },
  { name: 'staff who start after the plan', changes: { 'baseline.staff': [{ ...nurse, from: '2090-01-01' }] } },
];

describe.each(FORM_IDS)('%s', (form) => {
  it.each(cases)('$name', ({ changes }) => {
    allFinite(fullPlan({ 'baseline.form': form, ...changes }));
  });

  it('30 doctors for 30 years, every krone accounted for to 0,01 kr a month', { timeout: 60_000 }, () => {
    const plan = fullPlan({ 'baseline.form': form, 'baseline.doctors': many(30), 'horizon.years': 30 });
    allFinite(plan);
    const { computation, of } = computed(plan);
    const start = Number(plan.horizon.start.slice(0, 4));
    // In the first year, the middle and the last; June has the feriepenger, December the last instalment
    for (const month of [`${start}-12`, `${start + 15}-06`, `${start + 29}-12`]) {
      const ledger = computation.ledger('alt', month);
      const left = [...(ledger?.left ?? [])];
      expect(left.length).toBeGreaterThan(2);
      expect(Math.abs(left.reduce((sum, [, value]) => sum + value, 0))).toBeLessThan(0.01);
      for (const party of ['kontor', 'selskap'] as const)
        expect(Math.abs(ledger?.left.get(party) ?? 0), `${party} ${month}`).toBeLessThan(0.01);
      const doctors = plan.baseline.doctors.reduce((sum, { id }) => sum + of(`lege:${id}/inntektForSkatt`, month), 0);
      const tax = (ledger?.payments ?? [])
        .filter(({ line }) => /\/(?:samletSkatt|personskatt)$/.test(line))
        .reduce((sum, { value }) => sum + value, 0);
      expect(Math.abs((ledger?.left.get('leger') ?? Number.NaN) - (doctors - tax)), month).toBeLessThan(0.01);
    }
  });
});

describe('equal doctors', () => {
  it.each(['gruppepraksis', 'gruppeavtale', 'fastlegeselskap'])('have equal income in %s', (form) => {
    const { of } = computed(
      fullPlan({ 'baseline.form': form, 'baseline.doctors': many(3), 'baseline.organisation.leaderFte': null }),
    );
    expect(of('lege:lege1/inntektForSkatt', '2026/27')).toBeCloseTo(of('lege:lege0/inntektForSkatt', '2026/27'), 6);
    expect(of('lege:lege2/inntektForSkatt', '2026/27')).toBeCloseTo(of('kontor/inntektPerLege', '2026/27'), 6);
  });

  it('have the same in gruppepraksis of one as in solopraksis', () => {
    const one = { 'baseline.doctors': [ANNE], 'baseline.organisation.leaderFte': null };
    const solo = computed(fullPlan({ 'baseline.form': 'solopraksis', ...one }));
    const group = computed(fullPlan({ 'baseline.form': 'gruppepraksis', ...one }));
    expect(group.of('lege:anne/inntektForSkatt', '2026/27')).toBeCloseTo(
      solo.of('lege:anne/inntektForSkatt', '2026/27'),
      6,
    );
  });
});

describe('what cannot be computed', () => {
  const codes = (changes: Changes): string[] => problemsOf(changes).map((problem) => problem.code);

  it('a practice without doctors is refused', () => {
    expect(codes({ 'baseline.doctors': [] })).toContain('no-doctors');
  });
  it('a company without owners is refused', () => {
    expect(
      codes({ 'baseline.form': 'fastlegeselskap', 'baseline.doctors': [doctor('anne', { ownerShare: 0 })] }),
    ).toEqual(['too-low']);
  });
  it('an average fee is asked for', () => {
    expect(codes({ 'baseline.activity.averageFee': null })).toContain('average-fee-missing');
  });
  it('a zone, or the kommune that decides it, is asked for where pay needs one', () => {
    const staff = [staffMember('hanne', { annualCost: null, pay: 500_000, pensionRate: 0 })];
    const open = { 'baseline.agaZone': null, 'baseline.staff': staff };
    expect(problemsOf(open)).toContainEqual({ code: 'missing-field', path: 'baseline.kommune', values: {} });
    const split = kommuner.find((kommune) => kommune.agaZone === null)?.nr ?? '';
    expect(problemsOf({ ...open, 'baseline.kommune': split })).toContainEqual({
      code: 'kommune-needs-zone',
      path: 'baseline.agaZone',
      values: { kommune: split },
    });
    expect(codes({ ...open, 'baseline.kommune': '0301' })).toEqual([]);
    expect(codes({ 'baseline.agaZone': null })).toEqual([]);
  });
  it('takster before July 2025 are a gap, each named', () => {
    const problems = problemsOf({
      'horizon.start': '2024-07-01',
      'baseline.activity.feeModel': 'takster',
      'baseline.activity.contacts.konsultasjonDag': 2,
    });
    const named = problems.map(({ code, path, values }) => [code, path, values['record'], values['date']]);
    expect(named).toContainEqual(['rate-unknown', 'horizon.start', 'takst.2ad.honorar', '2024-07-01']);
    expect(named).toContainEqual(['rate-before-known', 'horizon.start', 'takst.2as.honorar', '2024-07-01']);
  });
  it('with problems there are no figures to be seen', () => {
    expect(() => computed(fullPlan({ 'baseline.doctors': [] }))).toThrow('no-doctors');
  });
});

describe('arbeidsgiveravgift', () => {
  it('follows the zone', () => {
    const staff = [staffMember('hanne', { annualCost: null, pay: 600_000, pensionRate: 0.1 })];
    const levy = (zone: string): number =>
      computed(fullPlan({ 'baseline.form': 'gruppepraksis', 'baseline.agaZone': zone, 'baseline.staff': staff })).of(
        'ansatt:hanne/arbeidsgiveravgift',
        '2026/27',
      );
    // (600 000 + 60 000) × the zone's rate
    expect(levy('I')).toBeCloseTo(93_060, 6);
    expect(levy('II')).toBeCloseTo(69_960, 6);
    expect(levy('III')).toBeCloseTo(42_240, 6);
    expect(levy('IV')).toBeCloseTo(33_660, 6);
    expect(levy('IVa')).toBeCloseTo(52_140, 6);
    expect(levy('V')).toBe(0);
  });
});
