/** Plans that begin in the middle of an income year: each income year taxed by its own rates, by hand. */
import { describe, expect, it } from 'vitest';
import { PLAIN } from '../../arbitraries/planParts';
import { computed } from '../support/compute';
import { doctor } from '../support/plans';
import { own, personPlan } from './personPlan';

/**
 * Salary 1 000 000 kr a year to the end of 2025, then 1 200 000.
 *
 * 2025 on 1 000 000: 22 % of (1 000 000 − 92 000 − 108 550) = 175 879; trinnskatt 88 650 × 1,7 % + 391 100 × 4 % +
 * 245 250 × 13,7 % + 57 600 × 16,7 % = 60 369,50; trygdeavgift 7,7 % = 77 000.
 * 2026 on 1 200 000: 22 % of (1 200 000 − 95 700 − 114 540) = 217 747,20; trinnskatt 1 567,40 + 16 270 + 34 941,85 +
 * 219 900 × 16,8 % = 89 722,45; trygdeavgift 7,6 % = 91 200.
 */
const TAX_2025 = 313_248.5;
const TAX_2026 = 398_669.65;

const salaried = (start: string, years: number) =>
  computed(
    personPlan(
      {},
      {
        'horizon.start': start,
        'horizon.years': years,
        'baseline.form': 'fastlonn',
        'baseline.doctors': [doctor('anne', { specialistFrom: '2010-01-01' })],
        'baseline.organisation.doctorSalary': null,
        ownRates: [
          own('basistilskudd.snitt.sats', 900),
          own('fastlonn.spesialist.sats', 1_000_000),
          { ...own('fastlonn.spesialist.sats', 1_200_000), from: '2026-01-01' },
        ],
      },
    ),
  );

describe('an employed doctor in a plan from July', () => {
  const { of, computation } = salaried('2025-07-01', 2);

  it('has half of the tax of the first income year, and each month its own year’s', () => {
    expect(of('lege:anne/personskatt', '2025-07')).toBeCloseTo(TAX_2025 / 12, 6);
    expect(of('lege:anne/personskatt', '2025-12')).toBeCloseTo(TAX_2025 / 12, 6);
    expect(of('lege:anne/personskatt', '2026-01')).toBeCloseTo(TAX_2026 / 12, 6);
    expect(of('lege:anne/personskatt', '2025/26')).toBeCloseTo(TAX_2025 / 2 + TAX_2026 / 2, 5);
    // 2027 with the rates of 2026 carried: the last half-year too
    expect(of('lege:anne/personskatt', '2026/27')).toBeCloseTo(TAX_2026, 5);
    expect(of('lege:anne/inntektEtterSkatt', '2025/26')).toBeCloseTo(1_100_000 - TAX_2025 / 2 - TAX_2026 / 2, 5);
  });

  it('has the same tax in each whole income year as a plan from January', () => {
    const { of: from2026 } = salaried('2026-01-01', 1);
    expect(from2026('lege:anne/personskatt', '2026')).toBeCloseTo(TAX_2026, 5);
    for (const month of ['2026-01', '2026-06', '2026-07', '2026-12'])
      expect(of('lege:anne/personskatt', month)).toBeCloseTo(from2026('lege:anne/personskatt', month), 6);
  });

  it('rests in each plan year on its own two income years, and on no other', () => {
    const status = (line: string, year: string) => computation.figure('alt', `lege:anne/${line}`, year)?.status;
    // The bonus rests on assumed working weeks; the tax rates of 2025 and 2026 are decided, those of 2027 carried
    for (const line of ['trinnskatt', 'personskatt', 'inntektEtterSkatt']) {
      expect(status(line, '2025/26'), line).toBe('antatt');
      expect(status(line, '2026/27'), line).toBe('videreført');
    }
  });

  it('explains a plan year by its income years, and the first of them by a whole one', () => {
    const year = computation.explain('alt', 'lege:anne/minstefradrag', '2025/26');
    expect(year?.parts.map(({ period }) => period)).toEqual(['2025-07/2025-12', '2026-01/2026-06']);
    // The most there is: 92 000 kr in 2025, 95 700 in 2026
    expect(year?.parts.map(({ value }) => Math.round(value))).toEqual([46_000, 47_850]);
    const [whole] = year?.parts[0]?.parts ?? [];
    expect(whole).toMatchObject({ period: '2025' });
    expect(whole?.value).toBeCloseTo(92_000, 6);
    const [pay] = whole?.parts ?? [];
    expect(pay?.value).toBeCloseTo(1_000_000, 6);
    expect(pay?.parts[0]?.value).toBeCloseTo(500_000, 6);
    const [second] = year?.parts[1]?.parts ?? [];
    expect(second).toMatchObject({ period: '2026-01/2026-12' });
    expect(second?.value).toBeCloseTo(95_700, 6);
  });
});

describe('a self-employed doctor in a plan from July', () => {
  /**
   * 1 200 000 kr left a year in 2026; from January 2027 1 500 kr per listeinnbygger in place of 900 leaves 1 800 000.
   *
   * 2026: 22 % of (1 200 000 − 114 540) = 238 801,20; trinnskatt 89 722,45; trygdeavgift 10,8 % = 129 600.
   * 2027, rates of 2026 carried: 22 % of (1 800 000 − 114 540) = 370 801,20; trinnskatt 1 567,40 + 16 270 + 34 941,85 +
   * 487 100 × 16,8 % + 332 800 × 17,8 % = 193 850,45; trygdeavgift 194 400.
   */
  const [tax2026, tax2027] = [458_123.65, 759_051.65];
  const { of } = computed(
    personPlan(
      {},
      {
        'horizon.start': '2026-07-01',
        'horizon.years': 2,
        ownRates: [
          own('basistilskudd.snitt.sats', 900),
          { ...own('basistilskudd.snitt.sats', 1_500), from: '2027-01-01' },
        ],
      },
    ),
  );

  it('pays tax of each income year, not of a year across two', () => {
    expect(of('lege:anne/personskatt', '2026/27')).toBeCloseTo(tax2026 / 2 + tax2027 / 2, 4);
    expect(of('lege:anne/personskatt', '2027/28')).toBeCloseTo(tax2027, 4);
  });

  it('pays it in the instalments of each income year', () => {
    for (const month of ['2026-09', '2026-12'])
      expect(of('lege:anne/forskuddsskatt', month)).toBeCloseTo(tax2026 / 4, 5);
    for (const month of ['2027-03', '2027-06', '2027-09', '2027-12', '2028-03', '2028-06'])
      expect(of('lege:anne/forskuddsskatt', month)).toBeCloseTo(tax2027 / 4, 5);
  });
});

describe('the owner of an own company in a plan from July', () => {
  it('loses no krone over the plan’s months, whatever each half-year brings', () => {
    const changes = { company: 'as', companySalary: 800_000, dividendShare: 0.5, pensionSaving: 40_000 } as const;
    const { of } = computed(
      personPlan(
        {},
        {
          'horizon.start': '2026-07-01',
          'horizon.years': 3,
          'baseline.doctors': [doctor('anne', { person: { ...PLAIN.doctor.person, ...changes } })],
          ownRates: [
            own('basistilskudd.snitt.sats', 900),
            { ...own('basistilskudd.snitt.sats', 300), from: '2027-01-01' },
            { ...own('basistilskudd.snitt.sats', 1_500), from: '2028-01-01' },
          ],
        },
      ),
    );
    const all = (line: string): number => of(`lege:anne/${line}`, 'sum');
    const parts = ['inntektEtterSkatt', 'personskatt', 'selskapsskatt', 'eierlonnAvgifter', 'eierpensjon'];
    const sum = [...parts, 'igjenISelskapet'].reduce((total, line) => total + all(line), 0);
    expect(sum).toBeCloseTo(all('inntektForSkatt'), 2);
    // Half of the salary in the first half-year
    expect(of('lege:anne/eierlonn', '2026-07')).toBeCloseTo(800_000 / 12, 6);
  });

  it('has the pension saving capped by G of the income year', () => {
    const { of } = computed(
      personPlan({ pensionSaving: 500_000 }, { 'horizon.start': '2025-07-01', 'baseline.office.fixedPerOffice': 0 }),
    );
    // 7 % of 12 × 130 160 for 2025, of 12 × 136 549 for 2026: half of each
    expect(of('lege:anne/pensjonsinnskudd', '2025/26')).toBeCloseTo(109_334.4 / 2 + 114_701.16 / 2, 4);
  });
});
