import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledRules, CARRY_UNCHANGED, computePlan, kommuner, NO_MOVEMENT, PLAIN_PERSON } from '../../src/engine';
import { parsePlan, serializePlan } from '../../src/planfile';
import { upgradePlan } from '../../src/planfile/upgrade';

const version1 = readFileSync(new URL('fixtures/format-1.praksisplan', import.meta.url), 'utf8');
const read = (text: string) => {
  const outcome = parsePlan(text, kommuner);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.plan;
};

describe('a plan of format version 1', () => {
  it('keeps every value it had', () => {
    const before = JSON.parse(version1) as object;
    expect(read(version1)).toMatchObject({ ...before, formatVersion: 2, carryForward: expect.anything() as unknown });
  });

  it('gets what is new as parts that change no figure', () => {
    const { baseline, purchase, rulesSeen, group, ranges, notes } = read(version1);
    expect({ purchase, rulesSeen, grants: baseline.grants }).toEqual({ purchase: null, rulesSeen: null, grants: [] });
    expect({ group, ranges, notes }).toEqual({ group: null, ranges: [], notes: [] });
    expect(baseline.doctors.map(({ movement }) => movement)).toEqual(baseline.doctors.map(() => NO_MOVEMENT));
    expect(baseline.doctors.map(({ person }) => person)).toEqual(baseline.doctors.map(() => PLAIN_PERSON));
  });

  it('carries rates as it did: on is a yearly growth for each group, off is a gap everywhere', () => {
    const growth = { basistilskudd: 0.03, takst: 0.02, lonn: 0.04, kostnad: 0 };
    const carry = (carryForward: unknown): unknown =>
      (upgradePlan({ formatVersion: 1, carryForward }) as { carryForward: unknown }).carryForward;
    const all = (method: string) => ({
      basistilskudd: method,
      takst: method,
      lonn: method,
      kostnad: method,
      none: method,
    });
    const { index } = CARRY_UNCHANGED;
    expect(carry({ enabled: true, growth })).toEqual({ method: all('growth'), growth, index });
    expect(carry({ enabled: false, growth })).toEqual({ method: all('stop'), growth, index });
    // What was not a choice is left for the check to refuse.
    expect(carry({ enabled: 'ja', growth })).toMatchObject({ enabled: 'ja', growth });
  });

  it('is computed without problems', () => {
    expect(computePlan(read(version1), bundledRules, kommuner).problems).toEqual([]);
  });

  it('is written in the present format and read back equal', () => {
    const plan = read(version1);
    expect(read(serializePlan(plan))).toEqual(plan);
  });

  it('is still refused for what it lacked in its own version', () => {
    const broken = JSON.parse(version1) as { baseline: { doctors: { list?: unknown }[] } };
    delete broken.baseline.doctors[0]?.list;
    const outcome = parsePlan(JSON.stringify(broken), kommuner);
    expect(outcome).toMatchObject({
      ok: false,
      problems: [{ code: 'missing-field', path: 'baseline.doctors.0.list' }],
    });
  });

  it('keeps a field that is ahead of its version number', () => {
    const ahead = { format: 'praksisplan', formatVersion: 1, purchase: { seller: 'x' } };
    expect(upgradePlan(ahead)).toMatchObject({ formatVersion: 2, purchase: { seller: 'x' } });
  });

  it.each([[null], ['text'], [3], [[]], [{ formatVersion: '1' }], [{ formatVersion: 0 }], [{ baseline: [] }]])(
    'what is no plan is left as it is: %j',
    (value) => {
      expect(upgradePlan(value)).toBe(value);
    },
  );
});

describe('a plan of the present version', () => {
  const present = JSON.parse(serializePlan(read(version1))) as Record<string, unknown>;

  it('may leave out group, ranges and notes, which means none', () => {
    const { group: _group, ranges: _ranges, notes: _notes, ...short } = present;
    expect(Object.keys(present).length - Object.keys(short).length).toBe(3);
    const plan = read(JSON.stringify(short));
    expect(plan).toEqual(read(version1));
    // Written again, they are there.
    expect(JSON.parse(serializePlan(plan))).toEqual(present);
  });

  it.each(['group', 'ranges', 'notes'] as const)('keeps %s where only the others are left out', (kept) => {
    const own = {
      group: null,
      ranges: [{ path: 'baseline.doctors.nobody.list.start', low: 1, high: 2 }],
      notes: [{ id: 'n', kind: 'field', place: 'title', scenario: '', label: 'Tittel', text: 'x', date: '2026-11-22' }],
    };
    expect(upgradePlan({ formatVersion: 2, [kept]: own[kept] })).toEqual({
      formatVersion: 2,
      group: null,
      ranges: [],
      notes: [],
      [kept]: own[kept],
    });
  });

  it.each([
    ['ranges', null],
    ['notes', null],
    ['ranges', {}],
    ['group', 3],
  ])('does not take %s as %j for none', (key, value) => {
    const outcome = parsePlan(JSON.stringify({ ...present, [key]: value }), kommuner);
    expect(outcome).toMatchObject({ ok: false, problems: [{ path: key }] });
  });

  it.each(['rulesSeen', 'purchase', 'ownRates'])('is refused without %s', (key) => {
    const outcome = parsePlan(JSON.stringify({ ...present, [key]: undefined }), kommuner);
    expect(outcome).toMatchObject({ ok: false, problems: [{ code: 'missing-field', path: key }] });
  });
});
