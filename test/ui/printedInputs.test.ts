/** What the plan says, field by field, for paper. */
import { describe, expect, it } from 'vitest';
import { bundledRules, computePlan, kommuner, type Plan } from '../../src/engine';
import { withNote } from '../../src/app/noteEdits';
import { withNumber } from '../../src/app/rangeEdits';
import { setChange } from '../../src/planfile';
import { printedInputs, type PrintedInput, type PrintedSection } from '../../src/ui/views/plan/printedInputs';
import type { Catalogue } from '../../src/ui/views/plan/places';
import { sample } from '../arbitraries/builders';

const LIST = 'baseline.doctors.anne.list.start';
/** Its standard is the published 2,27 consultations an inhabitant a year. */
const CONTACTS = 'baseline.activity.contacts.konsultasjonDag';
const catalogue: Catalogue = { rateFacts: () => null, reforms: [], checks: [] };

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
});
