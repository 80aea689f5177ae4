/** Advice at fields: growth against the municipality's figures, and income without its hours. Never a refusal. */
import { describe, expect, it } from 'vitest';
import { kommuner, NO_OTHER_INCOME, STANDARD_HOURS } from '../../src/engine';
import { checkPlan, isAdvice, parsePlan, serializePlan } from '../../src/planfile';
import type { KommuneReference } from '../../src/planfile';
import { problemText } from '../../src/ui/text/problems';
import { doctor, quietPlan } from '../practice/support/plans';

const PLACE = { nr: '9999', agaZone: 'I', name: 'Prøvevik', gpYear: 2024, freePlaces: 310 } as const;
const place = (patientsWithoutGp: number | null): KommuneReference[] => [{ ...PLACE, patientsWithoutGp }];
const growing = (id: string, growthPerYear: number, cap = 2500): ReturnType<typeof doctor> =>
  doctor(id, { list: { start: 1000, cap, growthPerYear } });
const plan = (doctors: ReturnType<typeof doctor>[]): ReturnType<typeof quietPlan> =>
  quietPlan({ 'baseline.kommune': '9999', 'baseline.doctors': doctors });
const AT = 'baseline.doctors.0.list.growthPerYear';

describe('growth against inhabitants without a fastlege', () => {
  it('is advised on above them, all doctors together, with the figures and their year', () => {
    const found = checkPlan(plan([growing('anne', 60), growing('bo', 50), growing('kari', 0)]), place(100));
    expect(found).toEqual(
      [0, 1].map((index) => ({
        code: 'growth-beyond-available',
        path: `baseline.doctors.${index}.list.growthPerYear`,
        values: { growth: 110, name: 'Prøvevik', year: 2024, without: 100, free: 310 },
      })),
    );
    expect(found.every(isAdvice)).toBe(true);
    expect(found[0] && problemText(found[0])).toBe(
      'Listene vokser med 110 det første året. 100 var uten fastlege i Prøvevik ved utgangen av 2024, og lister der hadde 310 ledige plasser (SSB tabell 12005). Veksten må da komme fra innbyggere som bytter lege, eller tilflytting.',
    );
  });

  it('is silent within them, without growth, and where the figures are not known', () => {
    expect(checkPlan(plan([growing('anne', 100)]), place(100))).toEqual([]);
    expect(checkPlan(plan([growing('anne', 0)]), place(0))).toEqual([]);
    expect(checkPlan(plan([growing('anne', 500)]), place(null))).toEqual([]);
    expect(checkPlan(plan([growing('anne', 500)]), [{ nr: '9999', agaZone: 'I' }])).toEqual([]);
  });

  it('counts what the listetak lets in', () => {
    expect(checkPlan(plan([growing('anne', 500, 1040)]), place(50))).toEqual([]);
    expect(checkPlan(plan([growing('anne', 500, 1060)]), place(50))[0]?.values['growth']).toBe(60);
  });

  it('says where nobody is without a fastlege that nobody is', () => {
    const [found] = checkPlan(plan([growing('anne', 20)]), place(0));
    expect(found && problemText(found)).toContain('Ingen var uten fastlege i Prøvevik ved utgangen av 2024');
  });

  it('says where lists lie above their listetak that no places are free', () => {
    const full = [{ ...PLACE, patientsWithoutGp: 5, freePlaces: -622 }];
    const [found] = checkPlan(plan([growing('anne', 20)]), full);
    expect(found && problemText(found)).toContain('ingen ledige plasser');
  });

  it('follows a level too: half of 400 in the first year', () => {
    const anne = growing('anne', 0);
    const towards = { ...anne, movement: { ...anne.movement, growthModel: 'asymptote' as const, level: 1400 } };
    expect(checkPlan(plan([towards]), place(199))[0]?.values['growth']).toBe(200);
    expect(checkPlan(plan([towards]), place(200))).toEqual([]);
  });

  it('is never a refusal, with the real figures of every municipality', () => {
    const { baseline, ...rest } = plan([growing('anne', 900)]);
    let advised = 0;
    for (const { nr } of kommuner) {
      const read = parsePlan(serializePlan({ ...rest, baseline: { ...baseline, kommune: nr } }), kommuner);
      expect(read.ok, nr).toBe(true);
      if (!read.ok) continue;
      expect(read.notices.filter((each) => each.path !== AT)).toEqual([]);
      advised += read.notices.length;
    }
    // 900 new ones are more than most municipalities have without a fastlege
    expect(advised).toBeGreaterThan(246);
  });
});

describe('income that takes hours', () => {
  const earning = (changes: Partial<ReturnType<typeof doctor>>): string[] =>
    checkPlan(
      quietPlan({
        'baseline.doctors': [
          doctor('anne', {
            otherHoursPerWeek: null,
            otherIncome: { ...NO_OTHER_INCOME, outOfHours: 200_000, municipalWork: 100_000 },
            ...changes,
          }),
        ],
      }),
      [],
    ).map(({ code, path }) => `${code} ${path}`);

  it('is advised on without them', () => {
    // The standard has hours of bistilling and none of legevakt
    expect(earning({})).toEqual(['income-without-hours baseline.doctors.0.otherIncome.outOfHours']);
    expect(earning({ otherHours: { ...STANDARD_HOURS, municipalWork: 0, outOfHours: 4 } })).toEqual([
      'income-without-hours baseline.doctors.0.otherIncome.municipalWork',
    ]);
  });

  it('is not where hours are said, in parts or in one figure, nor without income', () => {
    expect(earning({ otherHours: { ...STANDARD_HOURS, outOfHours: 4 } })).toEqual([]);
    expect(earning({ otherHoursPerWeek: 12 })).toEqual([]);
    expect(earning({ otherIncome: NO_OTHER_INCOME })).toEqual([]);
  });
});
