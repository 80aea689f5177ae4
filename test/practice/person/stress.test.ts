/** The ready stress tests: the plan with an absence beside the plan as it is. */
import { describe, expect, it } from 'vitest';
import { absenceStress, bundledRules, computePlan, kommuner, standardStress, withStress } from '../../../src/engine';
import type { AbsenceKind, StressChoice, StressLine } from '../../../src/engine';
import { own, personPlan } from './personPlan';

/** Two years from January 2026 with Helfo paying the same day. */
const PLAN = personPlan(
  {},
  {
    'horizon.years': 2,
    ownRates: [own('basistilskudd.snitt.sats', 900), own('oppgjor.innsending.dager', 0), own('oppgjor.helfo.dager', 0)],
  },
);
const stress = (kind: AbsenceKind, choice: StressChoice = {}, plan = PLAN) => {
  const computed = computePlan(plan, bundledRules, kommuner);
  const absence = standardStress(plan, bundledRules, kind, choice);
  const result = absenceStress(plan, bundledRules, kommuner, computed, 'alt', 'anne', absence);
  if (result === null) throw new Error('The plan has problems');
  const part = (line: StressLine): number => result.parts.find((each) => each.line === line)?.value ?? 0;
  return { ...result, part };
};

describe('three months’ illness', () => {
  it('begins in the fourth month, with nobody in the doctor’s place', () => {
    expect(standardStress(PLAN, bundledRules, 'sykdom')).toEqual({
      id: 'prove',
      kind: 'sykdom',
      from: '2026-04-01',
      months: 3,
      share: 1,
      substituteShare: 0,
      substitutePay: 0.65,
    });
  });

  it('costs what the takster and basistilskudd fall by, less what Nav and SOP pay', () => {
    const { part, beforeTax, afterTax } = stress('sykdom');
    expect(part('tapteTakster')).toBeCloseTo((-1_100_000 / 12) * 3, 4);
    // April has 30 days, 14 of them after the first 16; May and June whole
    expect(part('basistilskuddTrekk')).toBeCloseTo(-75_000 * (14 / 30 + 2), 4);
    const april = (780_960 / 12) * 0.8;
    const later = (819_294 / 12) * 0.8;
    expect(part('navYtelser')).toBeCloseTo(april * (14 / 30) + 2 * later, 4);
    // 45 % and 35 % of 2 000 000 kr a month, less Nav
    const gross = 75_000 + 700_000 / 12;
    expect(part('sopStonad')).toBeCloseTo((gross - april) * (14 / 30) + 2 * (gross - later), 4);
    const sum =
      part('tapteTakster') + part('basistilskuddTrekk') + part('navYtelser') + part('sopStonad') + part('vikarhonorar');
    expect(beforeTax).toBeCloseTo(sum, 4);
    expect(afterTax).toBeLessThan(0);
    expect(afterTax).toBeGreaterThan(beforeTax);
  });

  it('makes a month weaker, and asks for a reserve the plan does not need', () => {
    const { cash } = stress('sykdom');
    if (cash === null) throw new Error('No cash flow');
    expect(cash.without.reserve).toBeCloseTo(0, 5);
    expect(cash.with.flow).toBeLessThan(cash.without.flow);
    expect(cash.with.reserve).toBeGreaterThan(0);
    expect(cash.without.month).toBe('2026-03');
    // The instalment of June falls in a month of illness
    expect(cash.with.month).toBe('2026-06');
  });

  it('leaves the plan as it was, and fits into a short one', () => {
    const before = JSON.stringify(PLAN);
    stress('sykdom', { months: 12 });
    expect(JSON.stringify(PLAN)).toBe(before);
    expect(standardStress(PLAN, bundledRules, 'sykdom', { months: 24 }).from).toBe('2026-01-01');
    expect(() => withStress(PLAN, 'alt', 'bo', standardStress(PLAN, bundledRules, 'sykdom'))).toThrow(RangeError);
    expect(() => withStress(PLAN, 'x', 'anne', standardStress(PLAN, bundledRules, 'sykdom'))).toThrow(RangeError);
  });
});

describe('parental leave', () => {
  it('keeps the practice going with a vikar for six months', () => {
    const { part, absence } = stress('foreldrepermisjon');
    expect(absence.months).toBe(6);
    expect(part('tapteTakster')).toBeCloseTo(0, 4);
    expect(part('vikarhonorar')).toBeCloseTo((-1_100_000 / 12) * 6 * 0.65, 3);
    expect(part('basistilskuddTrekk')).toBeCloseTo(0, 4);
    // April, and five months with the new G
    expect(part('navYtelser')).toBeCloseTo(780_960 / 12 + (5 * 819_294) / 12, 3);
    expect(part('sopStonad')).toBe(0);
  });

  it('costs an employed doctor with a fixed salary nothing', () => {
    const plan = personPlan({}, { 'baseline.form': 'fastlonn', 'baseline.organisation.doctorSalary': 1_200_000 });
    const { beforeTax, afterTax } = stress('foreldrepermisjon', {}, plan);
    expect(beforeTax).toBeCloseTo(0, 6);
    expect(afterTax).toBeCloseTo(0, 6);
  });
});
