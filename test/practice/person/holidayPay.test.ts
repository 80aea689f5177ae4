/** Staff's feriepenger: a cost every month, cash in June, by hand. */
import { describe, expect, it } from 'vitest';
import type { StaffMember } from '../../../src/engine';
import { computed } from '../support/compute';
import { doctor, staffMember, type Changes } from '../support/plans';
import { own, personPlan } from './personPlan';

/**
 * 560 000 kr a year with feriepenger of 12 % in it: 560 000 × 0,12 ÷ 1,12 = 60 000 kr, 5 000 a month. Zone I: 14,1 % of
 * it on top, so 5 705 kr a month and 68 460 kr a year. No pension.
 */
const secretary = (changes: Partial<StaffMember> = {}): StaffMember =>
  staffMember('sekretaer', { role: 'helsesekretar', annualCost: null, pay: 560_000, pensionRate: 0, ...changes });

const RATES = [
  own('basistilskudd.snitt.sats', 900),
  own('feriepenger.prosent', 0.12),
  own('oppgjor.innsending.dager', 0),
  own('oppgjor.helfo.dager', 0),
];
const withStaff = (staff: readonly StaffMember[], changes: Changes = {}) =>
  computed(personPlan({}, { ownRates: RATES, 'horizon.years': 2, 'baseline.staff': staff, ...changes }));

describe('feriepenger of a doctor’s staff', () => {
  it('are owed month by month and paid in June, as much as was earned the year before', () => {
    const { of } = withStaff([secretary()]);
    expect(of('ansatt:sekretaer@anne/feriepenger', '2026-01')).toBeCloseTo(5_000, 6);
    for (const month of ['2026-01', '2026-05', '2026-07', '2026-12', '2027-05'])
      expect(of('lege:anne/okningFeriepenger', month), month).toBeCloseTo(5_705, 6);
    // Twelve months’ from 2025, as those of the plan’s first month
    for (const month of ['2026-06', '2027-06'])
      expect(of('lege:anne/okningFeriepenger', month), month).toBeCloseTo(5_705 - 68_460, 6);
    expect(of('lege:anne/okningFeriepenger', '2026')).toBeCloseTo(0, 6);
    // The cost itself is the same every month, and cash is it less what is not yet paid
    expect(of('lege:anne/kostnader', '2026-06')).toBeCloseTo(of('lege:anne/kostnader', '2026-05'), 6);
    const june = of('lege:anne/kontantstrom', '2026-06');
    const tax = of('lege:anne/forskuddsskatt', '2026-06');
    expect(june + tax).toBeCloseTo(of('lege:anne/inntektForSkatt', '2026-06') + 5_705 - 68_460, 5);
  });

  it('of someone who begins in March are first paid the June after', () => {
    const { of } = withStaff([secretary({ from: '2026-03-01' })]);
    expect(of('lege:anne/okningFeriepenger', '2026-02')).toBe(0);
    expect(of('lege:anne/okningFeriepenger', '2026-06')).toBeCloseTo(5_705, 6);
    expect(of('lege:anne/okningFeriepenger', '2026')).toBeCloseTo(57_050, 6);
    expect(of('lege:anne/okningFeriepenger', '2027-06')).toBeCloseTo(5_705 - 57_050, 6);
  });

  it('in a plan from July have half a year earned before it', () => {
    const { of } = withStaff([secretary()], { 'horizon.start': '2026-07-01' });
    expect(of('lege:anne/okningFeriepenger', '2027-06')).toBeCloseTo(5_705 - 68_460, 6);
    // Begun in April: nine months of 2026
    const begun = withStaff([secretary({ from: '2026-04-01' })], { 'horizon.start': '2026-07-01' });
    expect(begun.of('lege:anne/okningFeriepenger', '2027-06')).toBeCloseTo(5_705 - 9 * 5_705, 6);
  });

  it('were not earned before a new agreement that begins with the plan', () => {
    const { of } = withStaff([secretary({ from: '2024-01-01' })], { 'baseline.form': 'nullhjemmel' });
    expect(of('lege:anne/okningFeriepenger', '2026-06')).toBeCloseTo(5_705, 6);
    expect(of('lege:anne/okningFeriepenger', '2026')).toBeCloseTo(68_460, 6);
    expect(of('lege:anne/okningFeriepenger', '2027-06')).toBeCloseTo(5_705 - 68_460, 6);
  });

  it('are shared as the costs are in a group, and the company’s own in a fastlegeselskap', () => {
    const group = {
      'baseline.form': 'gruppepraksis',
      'baseline.doctors': [
        doctor('anne', { person: { ...doctor('x').person, costShare: 3 } }),
        doctor('bo', { person: { ...doctor('x').person, costShare: 1 } }),
      ],
      'baseline.office.costKey': 'egen',
    };
    const shared = withStaff([secretary()], group);
    expect(shared.of('lege:anne/okningFeriepenger', '2026-01')).toBeCloseTo(0.75 * 5_705, 6);
    expect(shared.of('lege:bo/okningFeriepenger', '2026-06')).toBeCloseTo(0.25 * (5_705 - 68_460), 6);
    const company = withStaff([secretary()], { ...group, 'baseline.form': 'fastlegeselskap' });
    expect(company.of('kontor/okningFeriepenger', '2026-06')).toBeCloseTo(5_705 - 68_460, 6);
    expect(company.computation.figure('alt', 'lege:anne/okningFeriepenger', '2026-06')).toBeNull();
  });

  it('are the municipality’s to pay with 8.2-avtale', () => {
    const { computation } = withStaff([secretary()], { 'baseline.form': '8.2-avtale' });
    expect(computation.figure('alt', 'lege:anne/kontantstrom', '2026-06')).not.toBeNull();
    expect(computation.figure('alt', 'lege:anne/okningFeriepenger', '2026-06')).toBeNull();
  });

  it('stand in the view of cash and in no other', () => {
    const { computation } = withStaff([secretary()]);
    const views = computation.threeViews('alt', 'anne', '2026-06');
    const line = views?.lines.find((each) => each.line === 'lege:anne/okningFeriepenger');
    expect(line?.values.kontanter).toBeCloseTo(5_705 - 68_460, 6);
    expect(line?.values).toMatchObject({ resultat: 0, disponibelt: 0 });
  });

  it('of the leader are a part of the leader’s pay', () => {
    const { of } = withStaff([], {
      'baseline.organisation.leaderFte': 0.5,
      'baseline.organisation.leaderPay': 1_120_000,
    });
    expect(of('lege:anne/okningFeriepenger', '2026-01')).toBeCloseTo(5_705, 6);
    expect(of('lege:anne/okningFeriepenger', '2026-06')).toBeCloseTo(5_705 - 68_460, 6);
  });

  it('are left where the cost of a post is one figure', () => {
    const { computation } = withStaff([secretary({ annualCost: 700_000 })]);
    expect(computation.figure('alt', 'lege:anne/okningFeriepenger', '2026-06')).toBeNull();
  });
});
