/** Sammenlignbar årslønn by hand, in the forms that differ. */
import { describe, expect, it } from 'vitest';
import type { DoctorPerson, Plan } from '../../../src/engine';
import { computed } from '../support/compute';
import { personPlan } from './personPlan';

/** 2026: four months at 780 960 kr and eight at 819 294. */
const SIX_G = (4 * 780_960 + 8 * 819_294) / 12;
const KARENS = 16 / 43.9;

const ofPlan = (plan: Plan) => {
  const { of, computation } = computed(plan);
  return {
    anne: (line: string) => of(`lege:anne/${line}`, '2026'),
    office: (line: string) => of(`kontor/${line}`, '2026'),
    has: (line: string) => computation.figure('alt', line, '2026') !== null,
  };
};
const enk = (changes: Partial<DoctorPerson> = {}) => ofPlan(personPlan(changes));

describe('sammenlignbar årslønn', () => {
  it('takes from a self-employed income what must be bought or risked', () => {
    const { anne, office } = enk();
    expect(anne('inntektForSkatt')).toBeCloseTo(1_200_000, 4);
    expect(anne('navSykepenger')).toBeCloseTo(0.8 * SIX_G, 4);
    // 45 % of 2 000 000 less Nav
    expect(anne('sopInntektskompensasjon')).toBeCloseTo(900_000 - 0.8 * SIX_G, 4);
    // Takster of 1 100 000 stop; Nav and SOP together pay 900 000 after the first days
    const gap = 0.052 * (KARENS * 1_100_000 + (1 - KARENS) * 200_000);
    expect(anne('manglendeSykelonn')).toBeCloseTo(gap, 4);
    const parental = (0.9 / 52) * (1_200_000 - SIX_G);
    expect(anne('manglendeForeldrepenger')).toBeCloseTo(parental, 4);
    expect(anne('yrkesskadetrygd')).toBeCloseTo(4_800, 4);
    expect(anne('egneKurs')).toBeCloseTo(20_000, 4);
    const left = 1_200_000 - gap - parental - 4_800 - 20_000;
    expect(anne('sammenlignbarArslonn')).toBeCloseTo(left, 3);
    expect(office('sammenlignbarArslonn')).toBeCloseTo(left, 3);
    expect(anne('sammenlignbarPerTime')).toBeCloseTo(left / anne('arbeidstimer'), 6);
    expect(office('sammenlignbarPerTime')).toBeCloseTo(left / anne('arbeidstimer'), 6);
  });

  it('counts the premium and the smaller risk of Nav’s insurance, in tax too', () => {
    const plain = enk();
    const { anne } = enk({ hasNavInsurance: true });
    const premium = 0.031 * SIX_G;
    expect(anne('navForsikringspremie')).toBeCloseTo(premium, 4);
    const gap = 0.052 * (KARENS * (1_100_000 - 0.8 * SIX_G) + (1 - KARENS) * 200_000);
    expect(anne('manglendeSykelonn')).toBeCloseTo(gap, 4);
    const change = plain.anne('manglendeSykelonn') - gap - premium;
    expect(anne('sammenlignbarArslonn') - plain.anne('sammenlignbarArslonn')).toBeCloseTo(change, 3);
    expect(anne('naeringsinntekt')).toBeCloseTo(1_200_000 - premium, 4);
    // Marginal: 22 % + trinn 4 16.8 % + trygdeavgift 10.8 % = 49.6 % of the premium is saved in tax
    const paid = plain.anne('inntektEtterSkatt') - anne('inntektEtterSkatt');
    expect(paid).toBeCloseTo(premium * (1 - 0.496), 3);
  });

  it('adds the pension an employer pays to the salary', () => {
    const { anne, office, has } = ofPlan(
      personPlan(
        {},
        {
          'baseline.form': 'fastlonn',
          'baseline.organisation.doctorSalary': 1_000_000,
          'baseline.organisation.doctorPensionRate': 0.16,
        },
      ),
    );
    expect(anne('sammenlignbarArslonn')).toBeCloseTo(1_160_000, 4);
    expect(office('sammenlignbarArslonn')).toBeCloseTo(1_160_000, 4);
    expect(has('lege:anne/manglendeSykelonn')).toBe(false);
    // 12 ÷ 112 of the salary: shown, not added
    expect(anne('feriepengerILonnen')).toBeCloseTo(120_000 / 1.12, 4);
  });

  it('sees a post elsewhere in the same way', () => {
    const { anne } = ofPlan(
      personPlan(
        {},
        {
          'baseline.form': 'annen-stilling',
          'baseline.organisation.otherPost': { salary: 1_100_000, extraPay: 0, weeklyHours: 37.5, pensionRate: 0.1 },
        },
      ),
    );
    expect(anne('sammenlignbarArslonn')).toBeCloseTo(1_210_000, 4);
  });

  it('gives the owner of an own company an employee’s sick pay of the salary, after 16 days', () => {
    const { anne, has } = enk({ company: 'as', companySalary: 700_000 });
    // 100 % of the salary, which is below 6 G
    expect(anne('navSykepenger')).toBeCloseTo(700_000, 4);
    expect(anne('sopInntektskompensasjon')).toBeCloseTo(200_000, 4);
    expect(anne('manglendeForeldrepenger')).toBe(0);
    expect(has('lege:anne/yrkesskadetrygd')).toBe(false);
  });

  it('is left out where the records do not reach', () => {
    const { of, computation } = computed(
      personPlan({}, { 'horizon.start': '2020-01-01', ownRates: [], 'baseline.activity.averageFee': 0 }),
    );
    expect(of('lege:anne/inntektForSkatt', '2020')).toBeLessThan(0);
    expect(computation.figure('alt', 'lege:anne/sammenlignbarArslonn', '2020')).toBeNull();
  });
});
