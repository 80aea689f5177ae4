import { describe, expect, it } from 'vitest';
import type { ContactType } from '../../../src/engine';
import { computed, problemsOf } from '../../practice/support/compute';
import { delegation, staffMember } from '../../practice/support/plans';
import digital from './digitalt.oracle.json';
import contacts from './kontakter.oracle.json';
import { takstPlan } from './takstPlan';

const specialist = (isOne: boolean): Record<string, unknown> => ({
  'baseline.doctors.anne.specialistFrom': isOne ? '2015-01-01' : null,
});

describe('takster by contact type', () => {
  it.each(contacts)('$id: $arithmetic', ({ input, expected, tolerance }) => {
    const { of } = computed(takstPlan(input.month, input.type as ContactType, specialist(input.specialist)));
    const income = of('lege:anne/inntekter', input.month) - of('lege:anne/basistilskudd', input.month);
    expect(Math.abs(income - expected)).toBeLessThanOrEqual(tolerance);
  });
});

describe('digital consultations on both sides of 1 July 2026', () => {
  it.each(digital)('$id: $arithmetic', ({ input, expected, tolerance }) => {
    const own = { record: 'ekonsultasjon.tekst.andel', from: '2015-01-01', value: input.textShare, note: '' };
    const { of } = computed(
      takstPlan('2026-01', input.type as ContactType, { ...specialist(input.specialist), ownRates: [own] }),
    );
    const income = of('lege:anne/inntekter', input.month) - of('lege:anne/basistilskudd', input.month);
    expect(Math.abs(income - expected)).toBeLessThanOrEqual(tolerance);
  });
});

describe('a specialist from a date in the plan', () => {
  it('has the supplement from the month of that date', () => {
    const { of } = computed(
      takstPlan('2026-01', 'konsultasjonDag', { 'baseline.doctors.anne.specialistFrom': '2026-04-01' }),
    );
    expect(of('lege:anne/spesialisttillegg', '2026-03')).toBe(0);
    expect(of('lege:anne/spesialisttillegg', '2026-04')).toBeCloseTo(120_000, 6);
    // 9 months × 1 000 × 120
    expect(of('lege:anne/spesialisttillegg', '2026')).toBeCloseTo(1_080_000, 5);
  });
});

describe('other takster', () => {
  it('follow all of the doctor’s consultations, digital ones included', () => {
    const plan = takstPlan('2026-01', 'ekonsultasjonDag', { 'baseline.activity.otherFeesPerConsultation': 145 });
    expect(computed(plan).of('lege:anne/ovrigeTakster', '2026-02')).toBeCloseTo(145_000, 6);
  });
});

describe('nurse takster (chapter II H)', () => {
  const nurse = [staffMember('nora', { delegation: delegation({ feeRule: 'sykepleiertakster' }), sizing: 'volume' })];

  it('are a gap before 1 January 2026', () => {
    const problems = problemsOf({
      'horizon.start': '2025-07-01',
      'baseline.activity.feeModel': 'takster',
      'baseline.staff': nurse,
    });
    const codes = problems.map((problem) => [problem.code, problem.values['record'], problem.values['date']]);
    expect(codes).toContainEqual(['rate-before-known', 'takst.S2ad.honorar', '2025-07-01']);
    expect(codes).toContainEqual(['rate-before-known', 'takst.S2cd.honorar', '2025-07-01']);
  });

  it('pay S2ad and S2cd by the length of the nurse’s consultation, with the unit of the month', () => {
    const { of } = computed(takstPlan('2026-01', 'konsultasjonDag', { 'baseline.staff': nurse }));
    // 1 000 × 0.5 ÷ 12 consultations of 30 min: 179 + 1 × 209 = 388 to June, 179 + 2 × 108 = 395 from July
    expect(of('lege:anne/delegerteTakster', '2026-06')).toBeCloseTo((500 / 12) * 388, 6);
    expect(of('lege:anne/delegerteTakster', '2026-07')).toBeCloseTo((500 / 12) * 395, 6);
  });

  it.each([
    { minutes: 20, before: 179, after: 179 },
    { minutes: 25, before: 388, after: 287 },
    { minutes: 40, before: 597, after: 611 },
  ])('$minutes min give $before kr and $after kr', ({ minutes, before, after }) => {
    const own = { record: 'sykepleier.konsultasjon.minutter', from: '2015-01-01', value: minutes, note: '' };
    const { of } = computed(takstPlan('2026-01', 'konsultasjonDag', { 'baseline.staff': nurse, ownRates: [own] }));
    expect(of('lege:anne/delegerteTakster', '2026-06') / (500 / 12)).toBeCloseTo(before, 6);
    expect(of('lege:anne/delegerteTakster', '2026-07') / (500 / 12)).toBeCloseTo(after, 6);
  });
});
