/** What the plan says, field by field, for paper. */
import { describe, expect, it } from 'vitest';
import { AGE_BANDS, bundledRules, computePlan, kommuner, type Plan } from '../../src/engine';
import { CHECKLIST } from '../../src/engine/purchase';
import { bundledExamples, readExamples } from '../../src/app/examples';
import { lengthClasses } from '../../src/app/lengthClasses';
import { reformCards } from '../../src/app/reformCards';
import { kommuneChoices } from '../../src/app/kommuneChoices';
import { withNote } from '../../src/app/noteEdits';
import { withNumber } from '../../src/app/rangeEdits';
import { getPath, setChange } from '../../src/planfile';
import { printedInputs, type PrintedInput, type PrintedSection } from '../../src/ui/views/plan/printedInputs';
import type { Catalogue } from '../../src/ui/views/plan/places';
import { sample } from '../arbitraries/builders';

const LIST = 'baseline.doctors.anne.list.start';
/** Its standard is the published 2,27 consultations an inhabitant a year. */
const CONTACTS = 'baseline.activity.contacts.konsultasjonDag';
const catalogue: Catalogue = {
  ...{ rateFacts: () => null, reforms: [], checks: [], kommuner: kommuneChoices(kommuner) },
  ...{ lengthClasses: lengthClasses(bundledRules), ageBands: AGE_BANDS },
};

function printed(plan: Plan): readonly PrintedSection[] {
  const computation = computePlan(plan, bundledRules, kommuner);
  const standard = (path: string): ReturnType<typeof computation.standard> =>
    computation.standard(path.replace(/^baseline\./u, ''), null);
  return printedInputs({ plan, standard }, catalogue);
}
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');
const rowOf = (plan: Plan, path: string): PrintedInput | undefined =>
  printed(plan)
    .flatMap(({ rows }) => rows)
    .find((row) => row.path === path);

/** The list of what to ask for, as a valuation has it. */
const asked = CHECKLIST.map((item) => ({ item })) as unknown as Catalogue['checks'];
const whole: Catalogue = { ...catalogue, reforms: reformCards(bundledRules), checks: asked };

describe('the inputs on paper', () => {
  it('have the value with its unit, its range and its note, under whose it is', () => {
    const at = { kind: 'field', place: LIST, scenario: '' } as const;
    const ranged = withNumber(sample(), LIST, 1000, { low: 900, high: 1200 });
    const noted = withNote(ranged, at, { label: 'Liste', text: 'Fra avtalen', date: '2026-11-22' }, () => 0.5);
    const row = rowOf(noted, LIST);
    expect(row?.label).toMatch(/^Anne – /u);
    expect([plain(row?.value), plain(row?.range), row?.note]).toEqual([
      '1 000 innbyggere',
      '900–1 200 innbyggere',
      'Fra avtalen',
    ]);
    expect(rowOf(sample(), LIST)).toMatchObject({ range: '', note: '' });
  });

  it('say whether a number is the user’s own or the standard; what nobody has filled in is left out', () => {
    const said = (value: number | null): readonly (string | undefined)[] => {
      const row = rowOf(sample({ [CONTACTS]: value }), CONTACTS);
      return [plain(row?.value)?.split(' ')[0], row?.standing];
    };
    expect(said(2.5)).toEqual(['2,5', 'eget tall']);
    expect(said(null)).toEqual(['2,27', 'standard']);
    // The name of a doctor has no standard to be told from.
    expect(rowOf(sample({ 'baseline.doctors.anne.name': '' }), 'baseline.doctors.anne.name')).toBeUndefined();
    expect(printed(sample()).flatMap(({ rows }) => rows.filter(({ value }) => value === ''))).toEqual([]);
  });

  it('stand once each, and those of an alternative under its name', () => {
    const sections = printed(setChange(sample(), 'alt', 'doctors.anne.list.start', 700));
    const paths = sections.flatMap(({ rows }) => rows.map(({ path }) => path));
    expect(new Set(paths).size).toBe(paths.length);
    const own = sections.at(-1);
    expect([own?.id, own?.title]).toEqual(['alternativ-alt', 'Alternativ: sier annerledes']);
    expect(own?.rows.map(({ path, value }) => [path, plain(value)])).toEqual([
      ['scenarios.alt.changes.doctors.anne.list.start', '700 innbyggere'],
    ]);
    expect(printed(sample()).some(({ id }) => id.startsWith('alternativ-'))).toBe(false);
  });

  it('say a kommune by its name, as on screen', () => {
    expect(rowOf(sample({ 'baseline.kommune': '3403' }), 'baseline.kommune')?.value).toBe('Hamar (3403)');
    expect(rowOf(sample({ 'baseline.kommune': null }), 'baseline.kommune')).toBeUndefined();
  });

  it('say what happens to rates past their last known date in the words of the choice, with no more than goes with it', () => {
    const carried = (method: string): readonly (string | undefined)[][] =>
      printed(sample({ 'carryForward.method.lonn': method, 'carryForward.growth.lonn': 0.03 }))
        .flatMap(({ rows }) => rows)
        .filter(({ path }) => path.startsWith('carryForward.') && path.endsWith('.lonn'))
        .map(({ label, value }) => [label, plain(value)]);
    expect(carried('growth')).toEqual([
      ['Lønn', 'Årlig vekst'],
      ['Lønn – Vekst per år', '3 % per år'],
    ]);
    expect(carried('index')).toEqual([
      ['Lønn', 'Følger en serie'],
      ['Lønn følger', 'Grunnbeløpet (G)'],
      ['Lønn – Seriens vekst etter siste kjente dato', '3 % per år'],
    ]);
    expect(carried('stop')).toEqual([['Lønn', 'Stopper']]);
  });

  it('write a number as it is read: to no more than four decimals, a year without a unit, what explains it in brackets', () => {
    const said = (path: string, value: number): string | undefined =>
      plain(rowOf(sample({ [path]: value }), path)?.value);
    expect(said('baseline.activity.averageFee', 1000 / 3)).toBe('333,3333 kr');
    expect(said('baseline.doctors.anne.listWeight', 1.05)).toBe('1,05 (1 = landssnittet)');
  });

  it('have the shares of a list of numbers one by one', () => {
    const classes = lengthClasses(bundledRules);
    const plan = sample({ 'baseline.activity.lengthProfile': classes.map((_, index) => (index === 1 ? 1 : 0)) });
    const rows = printed(plan)
      .flatMap(({ rows }) => rows)
      .filter(({ path }) => path.startsWith('baseline.activity.lengthProfile'));
    expect(rows).toHaveLength(classes.length);
    expect(rows.map(({ value }) => plain(value)).slice(0, 2)).toEqual(['0 %', '100 %']);
    expect(rows[0]?.label).toBe(`Konsultasjonenes lengde, til og med ${classes[0]?.to ?? 0} min`);
  });

  it('have own rates and the reforms of an alternative, each from its date', () => {
    const [first] = sample().scenarios;
    if (first === undefined) throw new Error('There is no alternative');
    const reforms = [{ id: 'basisandel-50', from: '2028-01-01', amount: null }];
    const plan = sample({
      ownRates: [{ record: 'basistilskudd.snitt.sats', from: '2027-01-01', value: 900, note: 'Anslag' }],
      scenarios: [{ ...first, reforms }],
    });
    const facts = { ...whole, rateFacts: () => ({ label: 'Basistilskudd', unit: 'kr/listeinnbygger/år' }) };
    const computation = computePlan(plan, bundledRules, kommuner);
    const standard = (path: string): ReturnType<typeof computation.standard> => computation.standard(path, null);
    const rows = printedInputs({ plan, standard }, facts as unknown as Catalogue).flatMap(({ rows }) => rows);
    const own = rows.find(({ path }) => path.startsWith('ownRates.'));
    expect([own?.label, plain(own?.value), own?.standing, own?.note]).toEqual([
      'Basistilskudd, fra 1. januar 2027',
      '900 kr per listeinnbygger og år',
      'eget tall',
      'Anslag',
    ]);
    const reform = rows.find(({ path }) => path.includes('.reforms.'));
    expect(reform?.label).toBe(whole.reforms.find(({ id }) => id === 'basisandel-50')?.title);
    expect(plain(reform?.value)).toMatch(/^fra 1. januar 2028/u);
  });

  it('have the range on an own rate of an alternative, and say how a reform stands, with no standing where it has no figure', () => {
    const [first] = sample().scenarios;
    const bare = whole.reforms.find(({ parameter, status }) => parameter === null && status === 'foreslått');
    if (first === undefined || bare === undefined) throw new Error('There is no alternative, or no such reform');
    const rate = { record: 'basistilskudd.snitt.sats', from: '2027-01-01', value: 900, note: '' } as const;
    const reforms = [{ id: bare.id, from: '2028-01-01', amount: null }];
    const place = `scenarios.${first.id}.ownRates.basistilskudd.snitt.sats@2027-01-01.value`;
    const plan = sample({
      scenarios: [{ ...first, reforms, ownRates: [rate] }],
      ranges: [{ path: place, low: 850, high: 950 }],
    });
    const facts = { ...whole, rateFacts: () => ({ label: 'Basistilskudd', unit: 'kr/listeinnbygger/år' }) };
    const rows = printedInputs({ plan, standard: () => null }, facts as unknown as Catalogue).flatMap(
      (each) => each.rows,
    );
    expect(plain(rows.find(({ path }) => path === place)?.range)).toBe('850–950 kr per listeinnbygger og år');
    const reform = rows.find(({ path }) => path.includes('.reforms.'));
    expect([plain(reform?.value), reform?.standing]).toEqual(['fra 1. januar 2028, foreslått', '']);
  });

  it('never show a code: in no example does a word of the plan stand as the file has it', () => {
    /** What the user has written is shown as it is written. */
    const written = /\.(?:name|note|title|place)$/u;
    for (const { plan } of readExamples(bundledExamples, kommuner)) {
      const computation = computePlan(plan, bundledRules, kommuner);
      const standard = (path: string): ReturnType<typeof computation.standard> =>
        computation.standard(path.replace(/^baseline\./u, ''), null);
      const rows = printedInputs({ plan, standard }, whole).flatMap(({ rows }) => rows);
      expect(rows.length).toBeGreaterThan(40);
      const raw = rows.filter(({ path, value }) => !written.test(path) && getPath(plan, path) === value);
      expect(raw).toEqual([]);
      const bare = rows.filter(
        ({ label, value }) =>
          /[a-zæøå]\.[a-zæøå]|[a-z][A-Z]|_/u.test(`${label} ${value}`.replaceAll(/f\.eks\.|AS/gu, '')) ||
          /\d,\d{7}/u.test(value),
      );
      expect(bare.map(({ label, value }) => `${label}: ${value}`)).toEqual([]);
      // A question of the list is told with its answer.
      expect(rows.filter(({ label }) => label === 'Svar')).toEqual([]);
    }
  });
});
