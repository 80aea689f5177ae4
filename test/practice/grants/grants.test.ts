/** Grants and other income through the engine: when they are paid, when paid back, and who has them in each form. */
import { describe, expect, it } from 'vitest';
import type { Grant, OtherIncome } from '../../../src/engine';
import { bundneMaaneder } from '../../../src/engine/tilskudd/bindingstid';
import { date } from '../../../src/engine/kernel/plainDate';
import { PLAIN } from '../../arbitraries/planParts';
import { computed, type Computed } from '../support/compute';
import { doctor, quietPlan, type Changes } from '../support/plans';

const grant = (changes: Partial<Grant> = {}): Grant => ({
  id: 'tilskudd',
  name: 'Rekruttering',
  kind: 'rekruttering',
  doctor: 'anne',
  amount: 300_000,
  per: 'once',
  from: '2024-01-01',
  until: null,
  bindingMonths: 36,
  repaymentShare: 1,
  ...changes,
});

const leaving = (leavesOn: string | null, changes: object = {}) =>
  doctor('anne', { person: { ...PLAIN.doctor.person, leavesOn }, ...changes });

const five = (changes: Changes): Computed =>
  computed(
    quietPlan({
      'horizon.years': 5,
      // Without a list there is nothing but the grants to see.
      'baseline.doctors': [leaving(null, { list: { start: 0, cap: 400, growthPerYear: 0 } })],
      ...changes,
    }),
  );

const alone = (leavesOn: string | null): object =>
  leaving(leavesOn, { list: { start: 0, cap: 400, growthPerYear: 0 } });

describe('months of a binding', () => {
  it.each([
    ['2027-01-01', '2029-12-31', 36],
    ['2027-01-01', '2029-12-30', 35],
    ['2027-01-01', '2029-11-30', 35],
    ['2027-01-01', '2027-01-30', 0],
    ['2027-01-01', '2026-05-31', 0],
    ['2027-01-15', '2030-01-14', 36],
    ['2027-01-15', '2030-01-13', 35],
    // A month's end is the whole month, also where it is the shorter one
    ['2028-01-01', '2028-02-29', 2],
    ['2027-02-01', '2027-02-28', 1],
  ] as const)('from %s to %s are %i', (from, to, months) => {
    expect(bundneMaaneder(date(from), date(to))).toBe(months);
  });
});

describe('a grant paid once', () => {
  it('is paid in its month, and only then', () => {
    const { of } = five({ 'baseline.grants': [grant({ from: '2024-03-10' })] });
    expect(of('kontor/tilskudd', '2024-02')).toBe(0);
    expect(of('kontor/tilskudd', '2024-03')).toBe(300_000);
    expect(of('kontor/tilskudd', '2024-04')).toBe(0);
    expect(of('lege:anne/inntektForSkatt', '2024')).toBeCloseTo(300_000, 6);
  });

  it('is paid back by a doctor who leaves after 35 months of 36, and kept by one who leaves after 36', () => {
    const kept = five({ 'baseline.grants': [grant()], 'baseline.doctors': [alone('2026-12-31')] });
    const paidBack = five({ 'baseline.grants': [grant()], 'baseline.doctors': [alone('2026-12-30')] });
    expect(kept.of('kontor/tilskudd', 'sum')).toBe(300_000);
    expect(paidBack.of('kontor/tilskudd', '2026-12')).toBe(-300_000);
    expect(paidBack.of('kontor/tilskudd', 'sum')).toBe(0);
  });

  it('is paid back by the share agreed', () => {
    const { of } = five({
      'baseline.grants': [grant({ repaymentShare: 0.75 })],
      'baseline.doctors': [alone('2025-06-30')],
    });
    // 300 000 × 0.75
    expect(of('kontor/tilskudd', '2025-06')).toBe(-225_000);
  });

  it('given before the plan begins is not paid in it, but still binds', () => {
    const { of } = five({
      'baseline.grants': [grant({ from: '2022-07-01' })],
      'baseline.doctors': [alone('2024-12-31')],
    });
    expect(of('kontor/tilskudd', '2024-01')).toBe(0);
    expect(of('kontor/tilskudd', '2024-12')).toBe(-300_000);
  });

  it('to a doctor who has left is not paid', () => {
    const { of } = five({
      'baseline.grants': [grant({ from: '2025-01-01' })],
      'baseline.doctors': [alone('2024-06-30')],
    });
    expect(of('kontor/tilskudd', 'sum')).toBe(0);
  });
});

describe('a yearly grant', () => {
  it('lapses after its last month', () => {
    const { of } = five({
      'baseline.grants': [
        grant({ kind: 'kommunal', per: 'year', amount: 120_000, until: '2025-03-31', bindingMonths: 0 }),
      ],
    });
    expect(of('kontor/tilskudd', '2024')).toBeCloseTo(120_000, 6);
    // January to March: 3 × 10 000
    expect(of('kontor/tilskudd', '2025')).toBeCloseTo(30_000, 6);
    expect(of('kontor/tilskudd', '2026')).toBe(0);
  });

  it('is paid back for what was paid until the doctor left', () => {
    const { of } = five({
      'baseline.grants': [grant({ per: 'year', amount: 120_000, bindingMonths: 24, repaymentShare: 0.5 })],
      'baseline.doctors': [alone('2024-09-30')],
    });
    // 9 months of 10 000 paid; half of 90 000 back in the ninth: 10 000 − 45 000
    expect(of('kontor/tilskudd', '2024-08')).toBeCloseTo(10_000, 6);
    expect(of('kontor/tilskudd', '2024-09')).toBeCloseTo(-35_000, 6);
    expect(of('kontor/tilskudd', '2024-10')).toBe(0);
  });

  it('to the office is shared equally between the doctors', () => {
    const small = { start: 0, cap: 400, growthPerYear: 0 };
    const { of } = five({
      'baseline.form': 'gruppepraksis',
      'baseline.doctors': [doctor('anne', { list: small }), doctor('bo', { list: small, ownerShare: 5 })],
      'baseline.grants': [grant({ doctor: '', per: 'year', amount: 60_000 })],
    });
    expect(of('lege:anne/tilskudd', '2024')).toBeCloseTo(30_000, 6);
    expect(of('lege:bo/tilskudd', '2024')).toBeCloseTo(30_000, 6);
    expect(of('kontor/tilskudd', '2024')).toBeCloseTo(60_000, 6);
  });
});

const income: OtherIncome = {
  certificates: 60_000,
  municipalWork: 240_000,
  outOfHours: 180_000,
  teaching: 12_000,
  other: 6_000,
};

describe('other income', () => {
  it('has a line for each kind, a twelfth a month, from the agreement until the doctor leaves', () => {
    const { of } = five({
      'baseline.doctors': [
        leaving('2025-06-30', {
          agreementFrom: '2024-07-01',
          otherIncome: income,
          list: { start: 0, cap: 400, growthPerYear: 0 },
        }),
      ],
    });
    expect(of('kontor/attester', '2024-06')).toBe(0);
    expect(of('kontor/attester', '2024-07')).toBeCloseTo(5_000, 6);
    expect(of('kontor/kommunaltArbeid', '2024')).toBeCloseTo(120_000, 6);
    expect(of('kontor/legevakt', '2025')).toBeCloseTo(90_000, 6);
    expect(of('kontor/undervisning', '2025-07')).toBe(0);
    expect(of('kontor/andreInntekter', '2026')).toBe(0);
    // 498 000 a year for one year
    expect(of('lege:anne/inntektForSkatt', 'sum')).toBeCloseTo(498_000, 5);
  });

  it('that is not there has no line', () => {
    const { computation } = five({});
    const lines = computation.comparison?.scenarios[0]?.lines.map((line) => line.amount) ?? [];
    expect(lines).toContain('basistilskudd');
    for (const line of ['attester', 'kommunaltArbeid', 'legevakt', 'undervisning', 'andreInntekter', 'tilskudd'])
      expect(lines).not.toContain(line);
  });

  it('goes to the doctor in næringsdrift, and to the company that employs the doctors', () => {
    const small = { start: 0, cap: 400, growthPerYear: 0 };
    const at = (form: string): Computed =>
      five({
        'baseline.form': form,
        'baseline.doctors': [doctor('anne', { list: small, otherIncome: income }), doctor('bo', { list: small })],
        'baseline.grants': [grant({ amount: 100_000, bindingMonths: 0 })],
      });
    for (const form of ['solopraksis', 'gruppepraksis', 'gruppeavtale']) {
      expect(at(form).of('lege:anne/inntektForSkatt', '2024'), form).toBeCloseTo(598_000, 5);
      expect(at(form).of('lege:bo/inntektForSkatt', '2024'), form).toBeCloseTo(0, 6);
    }
    const company = at('fastlegeselskap');
    // No salary, no bonus: the company's 598 000 is shared by equal ownership.
    expect(company.of('kontor/selskapetsResultat', '2024')).toBeCloseTo(598_000, 5);
    expect(company.of('lege:bo/inntektForSkatt', '2024')).toBeCloseTo(299_000, 5);
  });
});
