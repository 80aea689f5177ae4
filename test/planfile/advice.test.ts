/** Advice at fields: growth against the municipality's figures, and income without its hours. Never a refusal. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { kommuner, NO_OTHER_INCOME, STANDARD_HOURS } from '../../src/engine';
import { checkPlan, isAdvice, parsePlan, serializePlan } from '../../src/planfile';
import type { KommuneReference } from '../../src/planfile';
import { problemText } from '../../src/ui/text/problems';
import { doctor, quietPlan } from '../practice/support/plans';

const PLACE = { nr: '9999', agaZone: 'I', name: 'Prøvevik', gpYear: 2024, freePlaces: 310 } as const;
/** @param onOthers inhabitants on lists with a fastlege, apart from the plan's own two of 1 000 */
const place = (patientsWithoutGp: number | null, onOthers = 2_000, own = 2_000): KommuneReference[] => [
  { ...PLACE, patientsWithoutGp, patientsOnLists: own + onOthers },
];
const growing = (id: string, growthPerYear: number, cap = 2500): ReturnType<typeof doctor> =>
  doctor(id, { list: { start: 1000, cap, growthPerYear } });
const plan = (doctors: ReturnType<typeof doctor>[]): ReturnType<typeof quietPlan> =>
  quietPlan({ 'baseline.kommune': '9999', 'baseline.doctors': doctors });
const pair = (one: number, other: number): ReturnType<typeof quietPlan> =>
  plan([growing('anne', one), growing('bo', other)]);
const AT = 'baseline.doctors.0.list.growthPerYear';

describe('growth against inhabitants who are there', () => {
  it('is advised on where more than one in fifty of the other lists must change, with the figures and their year', () => {
    // 90 + 60 = 150 new; 100 are without a fastlege; 50 must come from the 2 000 on other lists, and 2 % of them is 40.
    const found = checkPlan(pair(90, 60), place(100));
    expect(found).toEqual(
      [0, 1].map((index) => ({
        code: 'growth-beyond-available',
        path: `baseline.doctors.${index}.list.growthPerYear`,
        values: { growth: 150, name: 'Prøvevik', year: 2024, without: 100, beyond: 50, others: 2_000, free: 310 },
      })),
    );
    expect(found.every(isAdvice)).toBe(true);
    expect(found[0] && problemText(found[0])).toBe(
      'Listene vokser med 150 det første året. 100 var uten fastlege i Prøvevik ved utgangen av 2024, og lister der hadde 310 ledige plasser (SSB tabell 12005). 50 må da bytte fra andre lister, der 2\u00a0000 står, eller flytte til.',
    );
  });

  it('is silent up to one in fifty, which inhabitants who change lists fill by themselves', () => {
    // 140 − 100 = 40, which is 2 % of 2 000; one more is beyond it.
    expect(checkPlan(pair(80, 60), place(100))).toEqual([]);
    expect(checkPlan(pair(80, 61), place(100))).toHaveLength(2);
    // In a town of 30 000 on other lists 2 % is 600: a practice that grows by 400 is no news there.
    expect(checkPlan(pair(200, 200), place(0, 30_000))).toEqual([]);
    // In a place of 1 000 on other lists it is 20.
    expect(checkPlan(pair(20, 1), place(0, 1_000))).toHaveLength(2);
  });

  it('is silent within those without a fastlege, without growth, and where the figures are not known', () => {
    expect(checkPlan(pair(100, 0), place(100, 0))).toEqual([]);
    expect(checkPlan(pair(0, 0), place(0, 0))).toEqual([]);
    expect(checkPlan(pair(500, 0), place(null))).toEqual([]);
    expect(checkPlan(pair(500, 0), [{ ...PLACE, patientsWithoutGp: 0 }])).toEqual([]);
    expect(checkPlan(pair(500, 0), [{ nr: '9999', agaZone: 'I' }])).toEqual([]);
  });

  it('counts what the listetak lets in', () => {
    const one = (cap: number): ReturnType<typeof quietPlan> => plan([growing('anne', 500, cap)]);
    // 40 new of 50 without a fastlege; then 71 of which 21 are beyond, against 2 % of 1 000.
    expect(checkPlan(one(1040), place(50, 1_000, 1_000))).toEqual([]);
    expect(checkPlan(one(1071), place(50, 1_000, 1_000))[0]?.values).toMatchObject({ growth: 71, beyond: 21 });
  });

  it('says where nobody is without a fastlege that nobody is', () => {
    const [found] = checkPlan(pair(20, 30), place(0));
    expect(found && problemText(found)).toContain('Ingen var uten fastlege i Prøvevik ved utgangen av 2024');
  });

  it('says where lists lie above their listetak that no places are free', () => {
    const full = place(5).map((each) => ({ ...each, freePlaces: -622 }));
    const [found] = checkPlan(pair(30, 30), full);
    expect(found && problemText(found)).toContain('ingen ledige plasser');
  });

  it('follows a level too: half of 400 in the first year', () => {
    const anne = growing('anne', 0);
    const towards = { ...anne, movement: { ...anne.movement, growthModel: 'asymptote' as const, level: 1400 } };
    // 200 new: with 179 without a fastlege 21 are beyond, against 2 % of 1 000; with 180 there are 20.
    expect(checkPlan(plan([towards]), place(179, 1_000, 1_000))[0]?.values['growth']).toBe(200);
    expect(checkPlan(plan([towards]), place(180, 1_000, 1_000))).toEqual([]);
  });

  it('is not told of the plans that are shipped: each grows by what its place has', () => {
    const advised = readdirSync(new URL('../../assets/eksempler', import.meta.url)).filter((name) => {
      const read = parsePlan(
        readFileSync(new URL(`../../assets/eksempler/${name}`, import.meta.url), 'utf8'),
        kommuner,
      );
      return read.ok && read.notices.some(({ code }) => code === 'growth-beyond-available');
    });
    expect(advised).toEqual([]);
  });

  it('is never a refusal, and with the real figures it is told of where places are small', () => {
    const { baseline, ...rest } = plan([growing('anne', 100)]);
    const advised: (typeof kommuner)[number][] = [];
    for (const kommune of kommuner) {
      const read = parsePlan(serializePlan({ ...rest, baseline: { ...baseline, kommune: kommune.nr } }), kommuner);
      expect(read.ok, kommune.nr).toBe(true);
      if (!read.ok) continue;
      expect(read.notices.filter((each) => each.path !== AT)).toEqual([]);
      if (read.notices.length > 0) advised.push(kommune);
    }
    // A hundred new ones are 2 % of 5 000: nobody above 6 000 on lists with a fastlege is told, and many below are.
    for (const { name, patientsOnLists } of advised) expect(patientsOnLists, name).toBeLessThanOrEqual(6_000);
    expect(advised.length).toBeGreaterThan(80);
    expect(advised.map(({ name }) => name)).not.toContain('Hamar');
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
