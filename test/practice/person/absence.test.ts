/** Illness and parental leave by hand: 75 000 kr basistilskudd and 91 667 kr takster a month, 66 667 kr costs. */
import { describe, expect, it } from 'vitest';
import { computePlan, bundledRules, kommuner, type Absence, type DoctorPerson } from '../../../src/engine';
import { dekketDel } from '../../../src/engine/person/fravaer';
import { computed } from '../support/compute';
import type { Changes } from '../support/plans';
import { personPlan } from './personPlan';

const BASIS = 75_000;
const TAKSTER = 1_100_000 / 12;
/** 80 % of 6 G a month, before and from 1 May 2026. */
const NAV = { before: (780_960 / 12) * 0.8, from: (819_294 / 12) * 0.8 };

const ill = (changes: Partial<Absence> = {}): Absence => ({
  id: 'f1',
  kind: 'sykdom',
  from: '2026-03-01',
  months: 3,
  share: 1,
  substituteShare: 0,
  substitutePay: 0.7,
  ...changes,
});
const anne = (absences: readonly Absence[], changes: Partial<DoctorPerson> = {}, plan: Changes = {}) => {
  const { of, computation } = computed(personPlan({ ...changes, absences }, plan));
  return (line: string, period: string): number =>
    computation.figure('alt', `lege:anne/${line}`, period) === null ? 0 : of(`lege:anne/${line}`, period);
};

describe('three months’ illness without a vikar', () => {
  const of = anne([ill()]);
  /** 31 days in March, of which the first 16 give nothing. */
  const MARCH = 15 / 31;

  it('stops the takster and leaves the other months as they were', () => {
    expect(of('konsultasjonstakster', '2026-02')).toBeCloseTo(TAKSTER, 6);
    for (const month of ['2026-03', '2026-04', '2026-05']) {
      expect(of('konsultasjonstakster', month)).toBe(0);
      expect(of('tapteTakster', month)).toBeCloseTo(TAKSTER, 6);
      expect(of('arbeidstimer', month)).toBe(0);
    }
    expect(of('konsultasjonstakster', '2026-06')).toBeCloseTo(TAKSTER, 6);
    expect(of('tapteTakster', '2026')).toBeCloseTo(3 * TAKSTER, 5);
  });

  it('keeps basistilskudd for 16 days', () => {
    expect(of('basistilskuddTrekk', '2026-03')).toBeCloseTo(-BASIS * MARCH, 6);
    expect(of('basistilskuddTrekk', '2026-04')).toBeCloseTo(-BASIS, 6);
    expect(of('basistilskuddTrekk', '2026-06')).toBeCloseTo(0, 9);
  });

  it('brings sykepenger of 6 G from day 17, by the G of the month', () => {
    expect(of('navYtelser', '2026-02')).toBe(0);
    expect(of('navYtelser', '2026-03')).toBeCloseTo(NAV.before * MARCH, 5);
    expect(of('navYtelser', '2026-04')).toBeCloseTo(NAV.before, 5);
    expect(of('navYtelser', '2026-05')).toBeCloseTo(NAV.from, 5);
    expect(of('navYtelser', '2026-06')).toBe(0);
  });

  it('brings SOP up to 45 % of gross for income, and 35 % for costs', () => {
    // 45 % of 2 000 000 kr is 75 000 kr a month; 35 % is 58 333.33, and nothing is kept to set against it
    const full = 75_000 - NAV.before + 700_000 / 12;
    expect(of('sopStonad', '2026-04')).toBeCloseTo(full, 5);
    expect(of('sopStonad', '2026-03')).toBeCloseTo(full * MARCH, 5);
  });

  it('lets the costs go on', () => {
    const april = NAV.before + 75_000 - NAV.before + 700_000 / 12 - 800_000 / 12;
    expect(of('inntektForSkatt', '2026-04')).toBeCloseTo(april, 5);
  });
});

describe('illness in other circumstances', () => {
  it('pays a vikar a part of the takster the vikar earns, and keeps that part of basistilskudd', () => {
    const of = anne([ill({ substituteShare: 0.5, substitutePay: 0.6 })]);
    expect(of('konsultasjonstakster', '2026-04')).toBeCloseTo(TAKSTER / 2, 6);
    expect(of('vikarhonorar', '2026-04')).toBeCloseTo((-TAKSTER / 2) * 0.6, 6);
    expect(of('basistilskuddTrekk', '2026-04')).toBeCloseTo(-BASIS / 2, 6);
    expect(of('tapteTakster', '2026-04')).toBeCloseTo(TAKSTER / 2, 6);
    expect(of('arbeidstimer', '2026-04')).toBe(0);
    // SOP for costs: 58 333.33 less 37 500 kept and 40 % of the vikar's takster
    const costs = 700_000 / 12 - BASIS / 2 - (TAKSTER / 2) * 0.4;
    expect(of('sopStonad', '2026-04')).toBeCloseTo(75_000 - NAV.before + Math.max(0, costs), 5);
  });

  it('has half of everything when half away, and no SOP below half', () => {
    const half = anne([ill({ share: 0.5 })]);
    expect(half('konsultasjonstakster', '2026-04')).toBeCloseTo(TAKSTER / 2, 6);
    expect(half('navYtelser', '2026-04')).toBeCloseTo(NAV.before / 2, 5);
    expect(half('sopStonad', '2026-04')).toBeGreaterThan(0);
    expect(anne([ill({ share: 0.49 })])('sopStonad', '2026-04')).toBe(0);
  });

  it('begins on the first day with Nav’s insurance', () => {
    const of = anne([ill()], { hasNavInsurance: true });
    expect(of('navYtelser', '2026-03')).toBeCloseTo(NAV.before, 5);
  });

  it('pays the owner of an own company 100 % after 16 days', () => {
    const of = anne([ill()], { company: 'as' });
    expect(of('navYtelser', '2026-04')).toBeCloseTo(NAV.before / 0.8, 5);
  });

  it('leaves an employed doctor’s salary as it is, and refunds the municipality', () => {
    const plan = { 'baseline.form': 'fastlonn', 'baseline.organisation.doctorSalary': 1_200_000 };
    const of = anne([ill()], {}, plan);
    expect(of('inntektForSkatt', '2026-04')).toBeCloseTo(100_000, 5);
    expect(of('navYtelser', '2026-04')).toBeCloseTo(NAV.before / 0.8, 5);
    expect(of('sopStonad', '2026-04')).toBe(0);
    expect(of('basistilskuddTrekk', '2026-04')).toBe(0);
  });

  it('stops being paid after a year', () => {
    const of = anne([ill({ from: '2026-01-01', months: 14 })], {}, { 'horizon.years': 2 });
    expect(of('navYtelser', '2026-12')).toBeGreaterThan(0);
    expect(of('navYtelser', '2027-01')).toBe(0);
  });

  it('counts days: 16 of 31 give nothing, the seventeenth does', () => {
    expect(dekketDel.compute(0, 1, 16, 16)).toBe(0);
    expect(dekketDel.compute(0, 1, 16, 17)).toBeCloseTo(1 / 17, 12);
    expect(dekketDel.compute(1, 1, 16, 30)).toBe(0);
    expect(dekketDel.compute(11, 24, 16, 30)).toBe(1);
    expect(dekketDel.compute(12, 24, 16, 30)).toBe(0);
  });
});

describe('parental leave', () => {
  it('brings foreldrepenger of 6 G from the first day, and no sykepenger from SOP', () => {
    const of = anne([ill({ kind: 'foreldrepermisjon', substituteShare: 1, substitutePay: 0.65 })]);
    expect(of('navYtelser', '2026-03')).toBeCloseTo(NAV.before / 0.8, 5);
    expect(of('sopStonad', '2026-03')).toBe(0);
    expect(of('basistilskuddTrekk', '2026-03')).toBeCloseTo(0, 9);
    expect(of('konsultasjonstakster', '2026-03')).toBeCloseTo(TAKSTER, 6);
    expect(of('vikarhonorar', '2026-03')).toBeCloseTo(-TAKSTER * 0.65, 6);
    expect(of('arbeidstimer', '2026-03')).toBe(0);
  });
});

describe('a plan without absences', () => {
  it('has no cells for them', () => {
    const { computation } = computed(personPlan());
    for (const line of ['tapteTakster', 'navYtelser', 'utfortVedFravaer', 'vikarhonorar']) {
      expect(computation.figure('alt', `lege:anne/${line}`, '2026'), line).toBeNull();
    }
  });

  it('has the figures of one that comes after the plan', () => {
    const plain = anne([]);
    const later = anne([ill({ from: '2030-01-01' })]);
    for (const line of ['inntektForSkatt', 'arbeidstimer', 'inntektEtterSkatt', 'sammenlignbarArslonn']) {
      expect(later(line, '2026'), line).toBeCloseTo(plain(line, '2026'), 6);
    }
  });

  it('follows a change of the months without compiling anew', () => {
    const months = (count: number): number => {
      const plan = personPlan({ absences: [ill({ months: count })] });
      const found = computePlan(plan, bundledRules, kommuner).figure('alt', 'lege:anne/tapteTakster', '2026');
      return found?.value ?? NaN;
    };
    expect(months(3)).toBeCloseTo(3 * TAKSTER, 5);
    expect(months(5)).toBeCloseTo(5 * TAKSTER, 5);
    expect(months(2)).toBeCloseTo(2 * TAKSTER, 5);
  });
});
