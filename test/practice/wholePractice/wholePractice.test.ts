/** Whole practices by hand, every line of a month and of a year. */
import { describe, expect, it } from 'vitest';
import { computed } from '../support/compute';
import { STANDARD_FEE, type Delegation, type StaffMember } from '../../../src/engine';
import { ANNE, BO, fullPlan } from '../support/fullPlan';
import { staffMember } from '../support/plans';
import oracle from './wholePractice.oracle.json';

const DOCTORS = { anne: ANNE, bo: BO };
const nurse = (delegation: Delegation): StaffMember =>
  staffMember('nurse', { role: 'sykepleier', annualCost: 0, sizing: 'volume', delegation });

/** Levels and ratios, whose year is not twelve times a month. */
const LEVELS = ['listelengde', 'inntektPerTime'];
/** Forms without a leader post of their own. */
const WITHOUT_LEADER = ['solopraksis', 'gruppepraksis'];

describe('a practice computed by hand', () => {
  it.each(oracle)('$id', ({ input, expected, tolerance }) => {
    const { of } = computed(
      fullPlan({
        'baseline.form': input.form,
        'baseline.doctors': input.doctors.map((id) => DOCTORS[id as keyof typeof DOCTORS]),
        'baseline.office.costKey': input.costKey,
        'baseline.organisation.contract': input.contract,
        'baseline.organisation.leaderFte': WITHOUT_LEADER.includes(input.form) ? null : 0.1,
      }),
    );
    for (const [line, value] of Object.entries(expected as Partial<Record<string, number>>)) {
      if (value === undefined) continue;
      const isLevel = LEVELS.some((level) => line.endsWith(`/${level}`));
      for (const month of ['2026-07', '2026-12', '2027-06']) {
        expect(Math.abs(of(line, month) - value), `${line} ${month}`).toBeLessThanOrEqual(tolerance);
      }
      const year = isLevel ? value : value * 12;
      expect(Math.abs(of(line, '2026/27') - year), `${line} year`).toBeLessThanOrEqual(tolerance * 12);
    }
  });

  it('has doctors employed by the company work the lawful week, and lets the rest wait', () => {
    const { of } = computed(
      fullPlan({
        'baseline.form': 'fastlegeselskap',
        'baseline.doctors': [ANNE],
        'baseline.organisation.weeklyHours': 40,
      }),
    );
    // 10 hours of other work and 30 with patients in each of 46 weeks
    expect(of('lege:anne/arbeidstimer', '2026/27')).toBeCloseTo(1_840, 6);
    // Asked for: 2 460 × 29.95 + 840 × 20 + 3 000 × 8 + 24 × 60 minutes = 1 227.95 + 280 + 400 + 24 = 1 931.95 hours,
    // of which 30 × 46 = 1 380 may be worked: 71.43 %; that share of every contact is met, the rest waits
    expect(of('lege:anne/kontorkonsultasjoner', '2026/27')).toBeCloseTo((2_460 * 1_380) / 1_931.95, 6);
    expect(of('lege:anne/ventende', '2026/27')).toBeCloseTo(3_300 * (1 - 1_380 / 1_931.95), 6);
    // Basistilskudd does not wait
    expect(of('lege:anne/basistilskudd', '2026/27')).toBeCloseTo(1_080_000, 6);
  });

  it('lets demand above capacity wait, or be met by overtime', () => {
    const waiting = computed(fullPlan({ 'baseline.doctors.anne.curativeDays': 100 }));
    // 100 × 14 = 1 400 of 2 460
    expect(waiting.of('lege:anne/kontorkonsultasjoner', '2026/27')).toBeCloseTo(1_400, 6);
    // The same share of the 840 digital ones waits: 3 300 × (1 − 1 400 ÷ 2 460) = 1 421.95
    expect(waiting.of('lege:anne/ventende', '2026/27')).toBeCloseTo(3_300 * (1 - 1_400 / 2_460), 6);
    expect(waiting.of('lege:anne/enkleKontakter', '2026/27')).toBeCloseTo((18_900 * 12 * 1_400) / 2_460, 5);
    const overtime = computed(
      fullPlan({ 'baseline.doctors.anne.curativeDays': 100, 'baseline.doctors.anne.overCapacity': 'overtime' }),
    );
    expect(overtime.of('lege:anne/kontorkonsultasjoner', '2026/27')).toBeCloseTo(2_460, 6);
    expect(overtime.of('lege:anne/utnyttelse', '2026/27')).toBeCloseTo(2_460 / 1_400, 9);
    expect(overtime.of('lege:anne/ventende', '2026/27')).toBe(0);
  });

  it('keeps an employed doctor within the law also when a nurse takes all office consultations', () => {
    const delegation = {
      consultationsPerInhabitant: 1,
      replacingShare: 1,
      consultationsPerDay: 8,
      daysPerYear: 230,
      feeRule: 'legetakst' as const,
      ...STANDARD_FEE,
      supervisionMinutes: 10,
    };
    const { of } = computed(
      fullPlan({
        'baseline.form': 'fastlegeselskap',
        'baseline.doctors': [{ ...ANNE, list: { start: 2_000, cap: 2_000, growthPerYear: 0 } }],
        'baseline.organisation.weeklyHours': 40,
        'baseline.staff': [nurse(delegation)],
      }),
    );
    expect(of('lege:anne/arbeidstimer', '2026/27')).toBeCloseTo(1_840, 6);
  });

  it('pays nothing for delegated consultations that no one asked for', () => {
    const delegation = {
      consultationsPerInhabitant: 4,
      replacingShare: 1,
      consultationsPerDay: 8,
      daysPerYear: 230,
      feeRule: 'legetakst' as const,
      ...STANDARD_FEE,
      supervisionMinutes: 0,
    };
    const { of } = computed(fullPlan({ 'baseline.doctors': [ANNE], 'baseline.staff': [nurse(delegation)] }));
    // 1 200 on the list ask for 2.0 day consultations each; the nurse is asked for 4.0 and has 2 400
    expect(of('ansatt:nurse@anne/delegerteKonsultasjoner', '2026/27')).toBeCloseTo(2_400, 6);
    expect(of('lege:anne/utfort.konsultasjonDag', '2026/27')).toBeCloseTo(0, 6);
  });

  it('lets longer consultations take the doctor more time and fit fewer in a day', () => {
    const long = computed(
      fullPlan({
        'baseline.doctors.anne.consultationsPerDay': null,
        'baseline.activity.lengthProfile': [0, 0, 0, 0, 0, 0, 1],
      }),
    );
    // Standard profile: 0.58 × 15 + 0.27 × 23 + 0.07 × 28 + 0.04 × 33 + 0.02 × 38 + 0.01 × 43 + 0.01 × 50 + 10 = 29.88;
    // all over 45 minutes: 50 + 10 = 60; 15.5 a day becomes 15.5 × 29.88 ÷ 60 = 7.719
    const perDay = (15.5 * 29.88) / 60;
    const days = long.of('lege:anne/kurativeDager', '2026/27');
    expect(long.of('lege:anne/kontorkonsultasjoner', '2026/27') / days).toBeCloseTo(perDay, 9);
    expect(long.of('lege:anne/utfort.konsultasjonDag', '2026/27')).toBeGreaterThan(0);
    const minutes = long.of('lege:anne/tid.konsultasjonDag', '2026/27') * 60;
    expect(minutes / long.of('lege:anne/utfort.konsultasjonDag', '2026/27')).toBeCloseTo(60, 9);
  });

  it('has no list before the fastlegeavtale starts', () => {
    const { of } = computed(fullPlan({ 'baseline.doctors': [{ ...ANNE, agreementFrom: '2026-10-01' }] }));
    expect(of('lege:anne/basistilskudd', '2026-09')).toBe(0);
    expect(of('lege:anne/listelengde', '2026-10')).toBe(1_200);
    // Nine of twelve months at 90 000
    expect(of('lege:anne/basistilskudd', '2026/27')).toBeCloseTo(810_000, 6);
  });
});
