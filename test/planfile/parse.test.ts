import { describe, expect, it } from 'vitest';
import type { ProblemCode } from '../../src/engine/practice/results';
import { parseDraft, parsePlan, serializePlan } from '../../src/planfile';
import { samplePlan } from '../arbitraries/builders';
import { KOMMUNER } from '../arbitraries/plan';

type Tree = Record<string, unknown>;

/** The sample file with one part of its JSON replaced. */
function fileWith(change: (plan: Tree) => void): string {
  const tree = JSON.parse(serializePlan(samplePlan())) as Tree;
  change(tree);
  return JSON.stringify(tree);
}

const at = (tree: Tree, path: string): Tree => path.split('.').reduce((value, key) => value[key] as Tree, tree);

/** Puts a value at a place, lists by number. */
const put = (path: string, value: unknown) => (tree: Tree) => {
  const keys = path.split('.');
  const last = keys.pop() as string;
  (keys.length === 0 ? tree : at(tree, keys.join('.')))[last] = value;
};

const remove = (path: string) => (tree: Tree) => {
  const keys = path.split('.');
  const last = keys.pop() as string;
  Reflect.deleteProperty(keys.length === 0 ? tree : at(tree, keys.join('.')), last);
};

function problemsOf(text: string): string[] {
  const outcome = parsePlan(text, KOMMUNER);
  return outcome.ok ? [] : outcome.problems.map((each) => `${each.code} ${each.path}`);
}

/** A reform in a file: in steps, from 2027, at its standard. */
const reform = (changes: object): object => ({
  id: 'basisandel-pluss-10',
  from: '2027-01-01',
  amount: null,
  ...changes,
});

describe('parsePlan: one fault, one located problem', () => {
  const cases: readonly (readonly [ProblemCode, string, (tree: Tree) => void])[] = [
    ['not-a-plan', '', put('format', 'noe-annet')],
    ['newer-version', 'formatVersion', put('formatVersion', 3)],
    ['missing-field', 'formatVersion', remove('formatVersion')],
    ['missing-field', 'baseline.office.costKey', remove('baseline.office.costKey')],
    ['missing-field', 'baseline.doctors.1.list.start', put('baseline.doctors.1.list.start', null)],
    ['missing-field', 'baseline.organisation', put('baseline.organisation', null)],
    ['wrong-type', 'baseline.doctors.0.list.start', put('baseline.doctors.0.list.start', '1000')],
    ['wrong-type', 'baseline.doctors', put('baseline.doctors', {})],
    ['wrong-type', 'title', put('title', 7)],
    ['wrong-type', 'scenarios.0.changes.form', put('scenarios.0.changes', { form: [] })],
    ['unknown-choice', 'baseline.form', put('baseline.form', 'kooperativ')],
    ['unknown-choice', 'baseline.agaZone', put('baseline.agaZone', 'VI')],
    ['too-low', 'baseline.doctors.0.list.growthPerYear', put('baseline.doctors.0.list.growthPerYear', -1)],
    ['too-high', 'baseline.doctors.1.list.start', put('baseline.doctors.1.list.start', 5_001)],
    ['too-high', 'horizon.years', put('horizon.years', 31)],
    ['too-high', 'baseline.staff.0.pensionRate', put('baseline.staff.0.pensionRate', 20)],
    ['too-low', 'carryForward.growth.takst', put('carryForward.growth.takst', -0.51)],
    ['not-whole', 'horizon.years', put('horizon.years', 1.5)],
    ['not-whole', 'baseline.doctors.0.list.start', put('baseline.doctors.0.list.start', 999.5)],
    ['not-a-date', 'baseline.doctors.0.agreementFrom', put('baseline.doctors.0.agreementFrom', '2027-02-29')],
    ['not-a-date', 'baseline.staff.0.from', put('baseline.staff.0.from', '1. mai 2027')],
    ['not-a-date', 'horizon.start', put('horizon.start', '275760-09-13')],
    ['not-first-of-month', 'horizon.start', put('horizon.start', '2027-01-02')],
    ['too-low', 'horizon.start', put('horizon.start', '2015-06-01')],
    ['too-high', 'horizon.start', put('horizon.start', '2100-02-01')],
    ['text-too-long', 'note', put('note', 'x'.repeat(10_001))],
    ['text-too-long', 'title', put('title', 'x'.repeat(201))],
    ['bad-id', 'id', put('id', 'med mellomrom')],
    ['bad-id', 'baseline.doctors.0.id', put('baseline.doctors.0.id', 'constructor')],
    ['duplicate-id', 'baseline.doctors.1.id', put('baseline.doctors.1.id', 'anne')],
    ['unknown-kommune', 'baseline.kommune', put('baseline.kommune', '9999')],
    ['kommune-needs-zone', 'baseline.agaZone', put('baseline.kommune', '5001')],
    [
      'profile-sum',
      'baseline.activity.lengthProfile',
      put('baseline.activity.lengthProfile', [0.5, 0.4, 0, 0, 0, 0, 0]),
    ],
    ['missing-field', 'baseline.activity.lengthProfile', put('baseline.activity.lengthProfile', [0.5, 0.5])],
    ['too-many', 'baseline.activity.lengthProfile', put('baseline.activity.lengthProfile', [1, 0, 0, 0, 0, 0, 0, 0])],
    ['average-fee-missing', 'baseline.activity.averageFee', put('baseline.activity.feeModel', 'average')],
    ['no-doctors', 'baseline.doctors', put('baseline.doctors', [])],
    ['no-scenarios', 'scenarios', put('scenarios', [])],
    ['unknown-path', 'scenarios.0.changes.staff.ola.fte', put('scenarios.0.changes', { 'staff.ola.fte': 1 })],
    ['unknown-path', 'scenarios.0.changes.doctors.0.name', put('scenarios.0.changes', { 'doctors.0.name': 'x' })],
    ['unknown-path', 'scenarios.0.changes.doctors.anne.id', put('scenarios.0.changes', { 'doctors.anne.id': 'x' })],
    ['too-high', 'scenarios.0.changes.staff.nurse.fte', put('scenarios.0.changes', { 'staff.nurse.fte': 51 })],
    ['unknown-choice', 'scenarios.0.changes.form', put('scenarios.0.changes', { form: 'x' })],
    ['missing-field', 'scenarios.0.changes.form', put('scenarios.0.changes', { form: null })],
    ['wrong-type', 'scenarios.0.changes.doctors', put('scenarios.0.changes', { doctors: 3 })],
    [
      'kommune-needs-zone',
      'scenarios.0.changes.kommune',
      put('scenarios.0.changes', { kommune: '5001', form: 'solopraksis' }),
    ],
  ];

  it.each(cases)('%s at %s', (code, path, change) => {
    expect(problemsOf(fileWith(change))).toEqual([`${code} ${path}`]);
  });

  it('refuses too many doctors, scenarios and own rates', () => {
    const doctors = Array.from({ length: 101 }, (_, index) => ({
      ...samplePlan().baseline.doctors[1],
      id: `d${index}`,
    }));
    const scenarios = Array.from({ length: 51 }, (_, index) => ({ ...samplePlan().scenarios[0], id: `s${index}` }));
    expect(problemsOf(fileWith(put('baseline.doctors', doctors)))).toEqual(['too-many baseline.doctors']);
    expect(problemsOf(fileWith(put('scenarios', scenarios)))).toEqual(['too-many scenarios']);
  });

  it('refuses two own figures for one rate from one date', () => {
    const rate = { record: 'basistilskudd.snitt.sats', from: '2027-01-01', value: 900, note: '' };
    expect(problemsOf(fileWith(put('ownRates', [rate, { ...rate, value: 950 }])))).toEqual([
      'duplicate-id ownRates.1.record',
    ]);
  });
});

describe('parsePlan as a whole', () => {
  it('returns every problem, not the first', () => {
    const text = fileWith((tree) => {
      put('title', 7)(tree);
      put('horizon.years', 0)(tree);
      put('baseline.doctors.1.listWeight', 9)(tree);
      put('baseline.staff.0.delegation.feeRule', 'alt')(tree);
      put('baseline.kommune', '9999')(tree);
      remove('baseline.office.perDoctor')(tree);
      put('scenarios.0.changes', { nowhere: 1 })(tree);
    });
    expect(problemsOf(text).sort()).toEqual([
      'missing-field baseline.office.perDoctor',
      'too-high baseline.doctors.1.listWeight',
      'too-low horizon.years',
      'unknown-choice baseline.staff.0.delegation.feeRule',
      'unknown-kommune baseline.kommune',
      'wrong-type title',
    ]);
  });

  it('judges changes together: a higher start is valid with a higher cap', () => {
    const changes = { 'doctors.anne.list.start': 1_300, 'doctors.anne.list.cap': 1_400 };
    expect(problemsOf(fileWith(put('scenarios.0.changes', changes)))).toEqual([]);
  });

  it('does not repeat the baseline’s problems in each scenario', () => {
    const text = fileWith((tree) => {
      put('baseline.doctors.0.listWeight', 9)(tree);
      put('scenarios.0.changes', { form: 'gruppepraksis' })(tree);
    });
    expect(problemsOf(text)).toEqual(['too-high baseline.doctors.0.listWeight']);
  });

  it('takes away what can be absent, and refuses a change inside it', () => {
    const off = { 'staff.nurse.delegation': null };
    expect(problemsOf(fileWith(put('scenarios.0.changes', off)))).toEqual([]);
    expect(
      problemsOf(fileWith(put('scenarios.0.changes', { ...off, 'staff.nurse.delegation.feeRule': 'ingen' }))),
    ).toEqual(['unknown-path scenarios.0.changes.staff.nurse.delegation.feeRule']);
  });

  it.each([
    ['a reform nobody knows', [{ id: 'gratis-alt', from: '2027-01-01', amount: null }], 'unknown-choice', '0.id'],
    ['one twice', [reform({}), reform({ from: '2028-01-01' })], 'duplicate-id', '1.id'],
    ['a date that does not exist', [reform({ from: '2027-02-30' })], 'not-a-date', '0.from'],
    ['a date before it can begin', [reform({ from: '2023-04-30' })], 'too-low', '0.from'],
    ['a figure below its range', [reform({ amount: 0 })], 'too-low', '0.amount'],
    ['a figure above its range', [reform({ amount: 11 })], 'too-high', '0.amount'],
    ['a part of a step', [reform({ amount: 2.5 })], 'not-whole', '0.amount'],
    ['a figure where there is none', [reform({ id: 'basisandel-50', amount: 1 })], 'wrong-type', '0.amount'],
    ['a figure that is text', [reform({ amount: '5' })], 'wrong-type', '0.amount'],
    ['no figure at all', [{ id: 'basisandel-50', from: '2027-01-01' }], 'missing-field', '0.amount'],
  ])('refuses reforms with %s', (_name, reforms, code, place) => {
    expect(problemsOf(fileWith(put('scenarios.0.reforms', reforms)))).toContain(`${code} scenarios.0.reforms.${place}`);
  });

  it('opens reforms at both ends of their range, and leaves collisions to the engine', () => {
    const reforms = [reform({ amount: 1, from: '2023-05-01' }), reform({ id: 'basisandel-50', amount: null })];
    expect(problemsOf(fileWith(put('scenarios.0.reforms', reforms)))).toEqual([]);
    expect(problemsOf(fileWith(put('scenarios.0.reforms', [reform({ amount: 10 })])))).toEqual([]);
  });

  it('refuses two own rates for one record and date in a scenario, not one in the plan and one in a scenario', () => {
    const rate = { record: 'basistilskudd.snitt.sats', from: '2027-01-01', value: 900, note: '' };
    const once = (tree: Parameters<ReturnType<typeof put>>[0]): void => {
      put('ownRates', [rate])(tree);
      put('scenarios.0.ownRates', [rate])(tree);
    };
    expect(problemsOf(fileWith(once))).toEqual([]);
    expect(problemsOf(fileWith(put('scenarios.0.ownRates', [rate, rate])))).toEqual([
      'duplicate-id scenarios.0.ownRates.1.record',
    ]);
  });

  it('opens a file with unknown fields, leaves them out and says so', () => {
    const outcome = parsePlan(fileWith(put('baseline.doctors.0.shoeSize', 43)), KOMMUNER);
    if (!outcome.ok) throw new Error('refused');
    expect(outcome.plan).toStrictEqual(samplePlan());
    expect(outcome.notices).toEqual([{ code: 'unknown-field', path: 'baseline.doctors.0.shoeSize', values: {} }]);
  });

  it('says nothing but the version about a file from a newer version', () => {
    const outcome = parsePlan('{"format":"praksisplan","formatVersion":9,"plan":{"doctors":"?"}}', KOMMUNER);
    expect(outcome).toEqual({
      ok: false,
      problems: [{ code: 'newer-version', path: 'formatVersion', values: { version: 9, supported: 2 } }],
    });
  });

  it('opens a plan with a list above its listetak, and says so, at the change that makes it', () => {
    const noticesOf = (text: string): string[] => {
      const outcome = parsePlan(text, KOMMUNER);
      if (!outcome.ok) throw new Error('refused');
      return outcome.notices.map((each) => `${each.code} ${each.path}`);
    };
    expect(noticesOf(fileWith(put('baseline.doctors.0.list.start', 1_101)))).toEqual([
      'list-over-cap baseline.doctors.0.list.start',
    ]);
    const changes = { form: 'gruppepraksis', 'doctors.anne.list.cap': 900 };
    expect(noticesOf(fileWith(put('scenarios.0.changes', changes)))).toEqual([
      'list-over-cap scenarios.0.changes.doctors.anne.list.cap',
    ]);
  });

  it('lets a listetak of 0 stand for none', () => {
    expect(problemsOf(fileWith(put('baseline.doctors.0.list', { start: 3_000, cap: 0, growthPerYear: 0 })))).toEqual(
      [],
    );
  });

  it('refuses a file over 50 MB without reading it', () => {
    const outcome = parsePlan(' '.repeat(50 * 1024 * 1024 + 1), KOMMUNER);
    expect(outcome.ok ? [] : outcome.problems.map((each) => each.code)).toEqual(['file-too-large']);
  });
});

describe('parseDraft', () => {
  it('opens what can be shown, with its problems', () => {
    const text = fileWith((tree) => {
      put('baseline.doctors.0.list.start', 9_000)(tree);
      put('baseline.doctors.1.list.cap', null)(tree);
    });
    const draft = parseDraft(text, KOMMUNER);
    if (!draft.ok) throw new Error('refused');
    expect(draft.plan.baseline.doctors[0]?.list.start).toBe(9_000);
    expect(draft.problems.map((each) => `${each.code} ${each.path}`).sort()).toEqual([
      'list-over-cap baseline.doctors.0.list.start',
      'missing-field baseline.doctors.1.list.cap',
      'too-high baseline.doctors.0.list.start',
    ]);
  });

  it.each([
    ['a list that is an object', put('baseline.doctors', {})],
    ['a missing field', remove('baseline.office')],
    ['an unknown word', put('baseline.form', 'kooperativ')],
  ])('refuses %s', (_name, change) => {
    expect(parseDraft(fileWith(change), KOMMUNER).ok).toBe(false);
  });
});
