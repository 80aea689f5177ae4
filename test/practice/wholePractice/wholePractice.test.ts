/** Whole practices by hand, every line of a month and of a year. */
import { describe, expect, it } from 'vitest';
import { computed } from '../support/compute';
import { ANNE, BO, fullPlan } from '../support/fullPlan';
import oracle from './wholePractice.oracle.json';

const DOCTORS = { anne: ANNE, bo: BO };
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
    // Minutes per office consultation with what follows it: 30 + (0.7 × 20 + 2.5 × 8 + 0.02 × 60) ÷ 2.05 = 47.1707
    // 30 × 46 × 60 ÷ 47.1707 = 1 755.33 consultations a year of the 2 460 asked for
    expect(of('lege:anne/kontorkonsultasjoner', '2026/27')).toBeCloseTo(1_755.3258, 3);
    expect(of('lege:anne/ventende', '2026/27')).toBeCloseTo(2_460 - 1_755.3258, 3);
    // Basistilskudd does not wait
    expect(of('lege:anne/basistilskudd', '2026/27')).toBeCloseTo(1_080_000, 6);
  });

  it('lets demand above capacity wait, or be met by overtime', () => {
    const waiting = computed(fullPlan({ 'baseline.doctors.anne.curativeDays': 100 }));
    // 100 × 14 = 1 400 of 2 460
    expect(waiting.of('lege:anne/kontorkonsultasjoner', '2026/27')).toBeCloseTo(1_400, 6);
    expect(waiting.of('lege:anne/ventende', '2026/27')).toBeCloseTo(1_060, 6);
    expect(waiting.of('lege:anne/enkleKontakter', '2026/27')).toBeCloseTo((18_900 * 12 * 1_400) / 2_460, 5);
    const overtime = computed(
      fullPlan({ 'baseline.doctors.anne.curativeDays': 100, 'baseline.doctors.anne.overCapacity': 'overtime' }),
    );
    expect(overtime.of('lege:anne/kontorkonsultasjoner', '2026/27')).toBeCloseTo(2_460, 6);
    expect(overtime.of('lege:anne/utnyttelse', '2026/27')).toBeCloseTo(2_460 / 1_400, 9);
    expect(overtime.of('lege:anne/ventende', '2026/27')).toBe(0);
  });
});
