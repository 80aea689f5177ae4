/** Ranges and notes through edits, undo and files: nothing typed is lost, and what is taken back is exactly as it was. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atEnd,
  bundledRules,
  kommuner,
  NEW_GROUP,
  NEW_MEMBER,
  NEW_PURCHASE,
  noteAt,
  rangeAt,
  REFORMS,
  type NotePlace,
  type Plan,
  type Problem,
} from '../../src/engine';
import type { Reform } from '../../src/engine/rules/reforms';
import { enginePort } from '../../src/app/enginePort';
import { withNote, withoutNote } from '../../src/app/noteEdits';
import { copyOf, withoutDoctor } from '../../src/app/planEdits';
import { PlanHistory } from '../../src/app/planHistory.svelte';
import { withLiveRanges, withNumber, withRange } from '../../src/app/rangeEdits';
import { withoutReform, withScenarioCopy } from '../../src/app/scenarioEdits';
import { clearChange, getPath, parsePlan, serializePlan, setChange, setPath } from '../../src/planfile';
import { placedProblemText } from '../../src/ui/text/problems';
import { sample, samplePlan, seededRandom } from '../arbitraries/builders';
import { KOMMUNER } from '../arbitraries/plan';

const LIST = 'baseline.doctors.anne.list.start';
const BO = 'baseline.doctors.bo.list.start';
const WEIGHT = 'baseline.doctors.anne.listWeight';
const COST = 'baseline.office.fixedPerOffice';
const span = { low: 900, high: 1200 };

describe('a range', () => {
  it('stands beside the value, and takes the place of the one before', () => {
    const plan = withNumber(samplePlan(), LIST, 1050, span);
    expect(plan.baseline.doctors[0]?.list.start).toBe(1050);
    expect(rangeAt(plan, LIST)).toEqual({ path: LIST, ...span });
    const wider = withRange(plan, LIST, { low: 800, high: 1300 });
    expect(wider.ranges).toEqual([{ path: LIST, low: 800, high: 1300 }]);
    expect(withRange(wider, LIST, null)).toEqual(setPath(samplePlan(), LIST, 1050));
  });

  it('that is there already leaves the plan the same object', () => {
    const plan = withNumber(samplePlan(), LIST, 1000, span);
    expect(withNumber(plan, LIST, 1000, { ...span })).toBe(plan);
    expect(withRange(samplePlan(), LIST, null)).toEqual(samplePlan());
    expect(withLiveRanges(plan)).toBe(plan);
  });

  it('is kept by copying, by the file, and when an alternative gets a figure of its own', () => {
    const plan = withNumber(withNumber(samplePlan(), LIST, 1000, span), COST, null, { low: 1e5, high: 2e5 });
    expect(copyOf(plan, seededRandom(1)).ranges).toEqual(plan.ranges);
    expect(setChange(plan, 'alt', 'doctors.anne.list.start', 700).ranges).toEqual(plan.ranges);
    const read = parsePlan(serializePlan(plan), KOMMUNER);
    expect(read.ok && read.plan).toStrictEqual(plan);
  });

  it('goes with its doctor, and the others stay', () => {
    const plan = withRange(withRange(samplePlan(), LIST, span), BO, { low: 0, high: 400 });
    expect(withLiveRanges(withoutDoctor(plan, 'anne')).ranges).toEqual([{ path: BO, low: 0, high: 400 }]);
  });
});

describe('a range in a file', () => {
  const problems = (plan: Plan): string[] => {
    const read = parsePlan(serializePlan(plan), KOMMUNER);
    return (read.ok ? read.notices : read.problems).map(({ code, path }) => `${code} ${path}`);
  };
  const ranged = (path: string, low: number, high: number): Plan => ({
    ...samplePlan(),
    ranges: [{ path, low, high }],
  });
  it.each<[string, Plan, string[]]>([
    ['within its field', ranged(LIST, 900, 1200), []],
    ['around a field left open', ranged(COST, 100_000, 200_000), []],
    ['of shares', ranged('baseline.organisation.contractorShare', 0.5, 1), []],
    ['of a growth of rates', ranged('carryForward.growth.lonn', -0.01, 0.04), []],
    ['below the field', ranged(LIST, -1, 1200), [`too-low ${LIST}`]],
    ['above the field', ranged(LIST, 900, 5001), [`too-high ${LIST}`]],
    ['with half an inhabitant', ranged(LIST, 900.5, 1200), [`not-whole ${LIST}`]],
    ['the wrong way', ranged(LIST, 1200, 900), [`range-reversed ${LIST}`]],
    ['of nothing', ranged('baseline.doctors.nobody.list.start', 1, 2), ['unknown-path ranges.0.path']],
    ['of a text', ranged('baseline.doctors.anne.name', 1, 2), ['unknown-path ranges.0.path']],
    ['of a text that is open', ranged('baseline.kommune', 1, 2), ['unknown-path ranges.0.path']],
    ['of a date that is open', ranged('baseline.doctors.anne.specialistFrom', 1, 2), ['unknown-path ranges.0.path']],
    ['that the value lies outside', ranged(LIST, 1001, 1200), [`value-outside-range ${LIST}`]],
    [
      'twice',
      { ...samplePlan(), ranges: [1, 2].map((high) => ({ path: COST, low: 0, high })) },
      ['duplicate-id ranges.1.path'],
    ],
  ])('%s', (_, plan, expected) => {
    expect(problems(plan)).toEqual(expected);
  });
});

describe('a note', () => {
  const at: NotePlace = { kind: 'field', place: LIST, scenario: '' };
  const words = { label: 'Anne – Listeinnbyggere ved start', text: 'Fra siste oppgjør', date: '2026-11-22' };
  const random = seededRandom(3);

  it('stands at its place, is changed there, and goes when it is emptied', () => {
    const plan = withNote(samplePlan(), at, words, random);
    const note = noteAt(plan, at);
    expect(note).toMatchObject({ ...at, ...words });
    const changed = withNote(plan, at, { ...words, text: 'Fra Helfo', date: '2026-11-23' }, random);
    expect(changed.notes).toEqual([{ ...note, text: 'Fra Helfo', date: '2026-11-23' }]);
    expect(withNote(changed, at, { ...words, text: ' \n' }, random).notes).toEqual([]);
    expect(withoutNote(plan, note?.id ?? '').notes).toEqual([]);
    // Nothing written is no change, and no new date.
    expect(withNote(plan, at, { ...words, date: '2027-01-01' }, random)).toBe(plan);
  });

  it('outlives its doctor, and is kept by copying and by the file', () => {
    const plan = withoutDoctor(withNote(samplePlan(), at, words, random), 'anne');
    expect(plan.notes).toHaveLength(1);
    expect(copyOf(plan, random).notes).toEqual(plan.notes);
    const read = parsePlan(serializePlan(plan), KOMMUNER);
    expect(read.ok && read.plan.notes).toEqual(plan.notes);
  });

  it('is told of where it is too long, or one of two for the same place', () => {
    const plan = withNote(samplePlan(), at, { ...words, text: 'å'.repeat(10_001) }, random);
    const [note] = plan.notes;
    const twice: Plan = {
      ...plan,
      notes: note
        ? [
            { ...note, text: '' },
            { ...note, id: 'another', text: '' },
          ]
        : [],
    };
    const codes = (each: Plan): string[] => {
      const read = parsePlan(serializePlan(each), KOMMUNER);
      return read.ok ? [] : read.problems.map(({ code, path }) => `${code} ${path}`);
    };
    expect(codes(plan)).toContain('text-too-long notes.0.text');
    expect(codes(twice)).toEqual(['duplicate-id notes.1.place']);
  });
});

describe('a note on a figure put together of several', () => {
  const at: NotePlace = { kind: 'figure', place: 'forskjell/alt/kontor/kostnader', scenario: 'annen' };
  const write = (plan: Plan, place: NotePlace, text: string): Plan =>
    withNote(plan, place, { label: 'Kostnader', text, date: '2026-11-22' }, seededRandom(text.length));

  it('is told from one on another alternative, and on the line itself', () => {
    const line: NotePlace = { ...at, place: 'kontor/kostnader' };
    const other: NotePlace = { ...at, scenario: 'alt' };
    const plan = write(write(samplePlan(), at, 'forskjellen'), line, 'linjen');
    expect([at, line, other].map((place) => noteAt(plan, place)?.text)).toEqual(['forskjellen', 'linjen', undefined]);
  });

  it('is taken back and done again, and comes back from the file', () => {
    const history = new PlanHistory();
    const [before, after] = [samplePlan(), write(samplePlan(), at, 'Husleien')];
    history.record(before, { name: null, at: 0 });
    expect(history.undo(after)?.notes).toEqual([]);
    expect(noteAt(history.redo(before) as Plan, at)?.text).toBe('Husleien');
    const read = parsePlan(serializePlan(after), KOMMUNER);
    expect(read.ok && read.plan).toStrictEqual(after);
  });
});

describe('taking edits back', () => {
  type Edit = (plan: Plan) => Plan;
  const number = fc.integer({ min: 0, max: 2000 });
  const anySpan = fc
    .option(fc.tuple(number, fc.integer({ min: 1, max: 500 })), { nil: null })
    .map((made) => (made === null ? null : { low: made[0], high: made[0] + made[1] }));
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.tuple(fc.constantFrom(LIST, BO, WEIGHT, COST), number, anySpan).map(
      ([path, value, own]): Edit =>
        (plan) =>
          within(plan, path, () => withNumber(plan, path, value, own)),
    ),
    fc.tuple(fc.constantFrom(LIST, COST), fc.string({ maxLength: 20 })).map(
      ([place, text]): Edit =>
        (plan) =>
          withNote(plan, { kind: 'field', place, scenario: '' }, { label: place, text, date: '2026-11-22' }, () => 0.5),
    ),
    fc.constantFrom('anne', 'bo').map(
      (id): Edit =>
        (plan) =>
          withLiveRanges(withoutDoctor(plan, id)),
    ),
  );
  const within = (plan: Plan, path: string, change: () => Plan): Plan =>
    path.includes('doctors.') && !plan.baseline.doctors.some(({ id }) => path.includes(`.${id}.`)) ? plan : change();

  it('gives back every plan there was, and every one that followed', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const history = new PlanHistory();
        const seen: Plan[] = [samplePlan()];
        for (const change of edits) {
          const now = seen.at(-1) as Plan;
          const next = change(now);
          if (next === now) continue;
          history.record(now, { name: null, at: 0 });
          seen.push(next);
        }
        const copies = seen.map((each) => structuredClone(each));
        let plan = seen.at(-1) as Plan;
        for (let at = seen.length - 2; at >= 0; at--) {
          plan = history.undo(plan) as Plan;
          expect(plan).toStrictEqual(copies[at]);
        }
        expect([history.canUndo, history.undo(plan)]).toEqual([false, null]);
        for (let at = 1; at < seen.length; at++) {
          plan = history.redo(plan) as Plan;
          expect(plan).toStrictEqual(copies[at]);
        }
        expect([history.canRedo, history.redo(plan)]).toEqual([false, null]);
      }),
    );
  });

  it('takes what is typed in one field without a pause as one step', () => {
    const history = new PlanHistory();
    const plans = [1, 10, 105, 1050].map((value) => sample({ [LIST]: value }));
    history.record(samplePlan(), { name: LIST, at: 0 });
    history.record(plans[0] as Plan, { name: LIST, at: 300 });
    history.record(plans[1] as Plan, { name: LIST, at: 600 });
    // A pause of four seconds, and a step of its own.
    history.record(plans[2] as Plan, { name: LIST, at: 4_600 });
    expect(history.undo(plans[3] as Plan)).toBe(plans[2]);
    expect(history.undo(plans[2] as Plan)).toEqual(samplePlan());
    // A field that was left begins a step of its own, however soon.
    history.record(samplePlan(), { name: LIST, at: 4_650 });
    history.endStep();
    history.record(plans[0] as Plan, { name: LIST, at: 4_660 });
    expect(history.undo(plans[1] as Plan)).toBe(plans[0]);
    expect(history.undo(plans[0] as Plan)).toEqual(samplePlan());
    // What is changed after a step was taken back begins anew.
    history.record(samplePlan(), { name: LIST, at: 4_700 });
    expect(history.canRedo).toBe(false);
  });
});

describe('ranges of what is not in the baseline', () => {
  const RATE = { record: 'takst.2ad.honorar', from: '2027-01-01', value: 210, note: '' };
  const AT = {
    change: 'scenarios.alt.changes.office.perDoctor',
    rate: 'ownRates.takst.2ad.honorar@2027-01-01.value',
    altRate: 'scenarios.alt.ownRates.takst.2ad.honorar@2027-01-01.value',
    check: 'purchase.checks.listebevegelse.amount',
    member: 'group.settlement.members.anne.revenue',
  };
  const reform = REFORMS.find(({ parameter }) => parameter !== undefined && !parameter.isWhole) as Reform;
  const { min, max } = reform.parameter as NonNullable<Reform['parameter']>;
  const withAll = (): Plan => {
    return sample({
      ownRates: [{ ...RATE, record: 'takst.2ae.honorar' }, RATE],
      'scenarios.alt.changes': { 'office.perDoctor': 120_000, form: 'gruppepraksis' },
      'scenarios.alt.reforms': [{ id: reform.id, from: '2027-07-01', amount: null }],
      'scenarios.alt.ownRates': [RATE],
      purchase: { ...NEW_PURCHASE, checks: [{ id: 'listebevegelse', amount: 40, choice: null, from: null }] },
      group: {
        ...NEW_GROUP,
        settlement: { ...NEW_GROUP.settlement, members: [{ id: 'anne', ...NEW_MEMBER, revenue: 2_000_000 }] },
      },
    });
  };
  const paths = { ...AT, reform: `scenarios.alt.reforms.${reform.id}.amount` };

  it.each<[string, string, number, number, number]>([
    ['an alternative’s own figure', paths.change, 120_000, 100_000, 140_000],
    ['the figure of a reform', paths.reform, (min + max) / 2, min, max],
    ['an own rate', paths.rate, 210, 200, 220],
    ['an alternative’s own rate', paths.altRate, 210, 200, 220],
    ['an answer on the checklist', paths.check, 40, 10, 90],
    ['a doctor’s part in a settlement', paths.member, 2_000_000, 1_500_000, 2_500_000],
  ])('are set with the number, read at its ends, kept in the file and taken away: %s', (_, path, value, low, high) => {
    const plan = withNumber(withAll(), path, value, { low, high });
    expect([getPath(plan, path), rangeAt(plan, path)]).toEqual([value, { path, low, high }]);
    expect(getPath(atEnd(plan, plan.ranges, 'low'), path)).toBe(low);
    expect(getPath(atEnd(plan, plan.ranges, 'high'), path)).toBe(high);
    expect(withLiveRanges(plan)).toBe(plan);
    const read = parsePlan(serializePlan(plan), KOMMUNER);
    expect(read.ok && read.plan).toStrictEqual(plan);
    expect(withRange(plan, path, null).ranges).toEqual([]);
  });

  it('go with what they are of', () => {
    const ranged = (path: string): Plan => withRange(withAll(), path, { low: 1, high: 2 });
    const { scenarios, purchase, group } = withAll();
    const [alt] = scenarios.filter(({ id }) => id === 'alt');
    const without: Plan[] = [
      clearChange(ranged(paths.change), 'alt', 'office.perDoctor'),
      withoutReform(ranged(paths.reform), 'alt', reform.id),
      { ...ranged(paths.rate), ownRates: [] },
      { ...ranged(paths.altRate), scenarios: scenarios.filter((each) => each !== alt) },
      { ...ranged(paths.check), purchase: purchase && { ...purchase, checks: [] } },
      { ...ranged(paths.member), group: group && { ...group, settlement: NEW_GROUP.settlement } },
    ];
    for (const plan of without) expect(withLiveRanges(plan).ranges).toEqual([]);
  });

  it('are copied with their alternative', () => {
    const { plan, id } = withScenarioCopy(
      withRange(withAll(), paths.change, { low: 1, high: 2 }),
      'alt',
      seededRandom(1),
    );
    const copied = `scenarios.${id}.changes.office.perDoctor`;
    expect(plan.ranges.map(({ path }) => path).toSorted()).toEqual([copied, paths.change].toSorted());
    expect(withLiveRanges(plan)).toBe(plan);
  });

  const problems = (path: string, low: number, high: number): string[] => {
    const read = parsePlan(serializePlan({ ...withAll(), ranges: [{ path, low, high }] }), KOMMUNER);
    return (read.ok ? read.notices : read.problems).map((each) => `${each.code} ${each.path}`);
  };
  it.each<[string, string, number, number, string[]]>([
    ['below the field of the change', paths.change, -1, 2, [`too-low ${paths.change}`]],
    ['the wrong way', paths.change, 140_000, 100_000, [`range-reversed ${paths.change}`]],
    ['over what the reform takes', paths.reform, min, max + 1, [`too-high ${paths.reform}`]],
    ['below what the checklist takes', paths.check, -1_001, 50, [`too-low ${paths.check}`]],
    ['below the field of the settlement', paths.member, -1, 50, [`too-low ${paths.member}`]],
    ['that the own rate lies outside', paths.rate, 220, 230, [`value-outside-range ${paths.rate}`]],
    ['of a change that is a form', 'scenarios.alt.changes.form', 1, 2, ['unknown-path ranges.0.path']],
    [
      'of a change the alternative has not',
      'scenarios.alt.changes.office.fixedPerOffice',
      1,
      2,
      ['unknown-path ranges.0.path'],
    ],
    ['of a rate by its place, which moves', 'ownRates.1.value', 200, 220, ['unknown-path ranges.0.path']],
    ['of a rate from another day', 'ownRates.takst.2ad.honorar@2028-01-01.value', 1, 2, ['unknown-path ranges.0.path']],
    ['of the day of a rate', 'ownRates.takst.2ad.honorar@2027-01-01.from', 1, 2, ['unknown-path ranges.0.path']],
  ])('are told of: %s', (_, path, low, high, expected) => {
    expect(problems(path, low, high)).toEqual(expected);
  });

  it('outside what the rate can be are told of by the rules', () => {
    const path = 'ownRates.arbeidsgiveravgift.sone-i.prosent@2027-01-01.value';
    const plan: Plan = {
      ...sample({ ownRates: [{ ...RATE, record: 'arbeidsgiveravgift.sone-i.prosent', value: 0.14 }] }),
      ranges: [{ path, low: 0.1, high: 1.4 }],
    };
    const found = enginePort(bundledRules, kommuner).rateProblems(plan);
    expect(found).toMatchObject([{ code: 'too-high', path, values: { value: 1.4, max: 1 } }]);
    expect(placedProblemText(found[0] as Problem)).toMatch(/^Egen sats for «.*»: 140/u);
  });
});
