/** What the validator refuses, and that a pack it lets through holds nothing of the input. */
import { describe, expect, it } from 'vitest';
import { bundledRules } from '../../src/engine/rules';
import { MAX_PACK_RECORDS, MAX_SCHEMA_PROBLEMS, validateRulePack } from '../../src/engine/rules/schema';
import { asJson, packWith, record, ruleValue, takst, takstValue } from './packBuilder';

const sound = packWith({ records: [record('prove.sats')], takster: [takst('2ad')] });

/** Problems as `record field code`, after spoiling a sound pack. */
function refusals(spoil: (pack: Json) => void): string[] {
  const pack = asJson(sound) as Json;
  spoil(pack);
  return problemsOf(pack);
}
function problemsOf(input: unknown): string[] {
  const result = validateRulePack(input);
  return result.ok ? [] : result.problems.map(({ record: id, field, code }) => [id, field, code].join(' ').trim());
}
interface Json {
  [key: string]: Json;
}
const rule = (pack: Json): Json => pack['records']?.['prove.sats'] as Json;
const first = (entry: Json | undefined): Json => entry?.['values']?.[0] as Json;
/** A value of a type the field must not have. */
const wrong = (value: unknown): Json => value as Json;

describe('a sound pack', () => {
  it('comes back equal, as fresh objects', () => {
    const input = asJson(sound);
    const result = validateRulePack(input);
    if (!result.ok) throw new Error('refused');
    expect(result.pack).toEqual(sound);
    const spoiled = input as unknown as Json;
    rule(spoiled)['label'] = wrong('changed afterwards');
    first(rule(spoiled))['value'] = wrong(999);
    expect(result.pack).toEqual(sound);
  });

  it('may have no takster and no records', () => {
    expect(problemsOf(packWith({}))).toEqual([]);
  });
});

describe('the pack itself', () => {
  it.each([null, undefined, 1, 'pack', [], new Date(0), new Map(), (): void => undefined])('refuses %s', (input) => {
    expect(problemsOf(input)).toEqual(['not-an-object']);
  });

  it('refuses another format, an unknown field, and a missing one', () => {
    expect(refusals((pack) => (pack['format'] = wrong(2)))).toEqual(['format wrong-format']);
    expect(refusals((pack) => (pack['extra'] = wrong(1)))).toEqual(['extra unknown-field']);
    expect(refusals((pack) => delete pack['takster'])).toEqual(['takster missing-field']);
    expect(refusals((pack) => (pack['records'] = wrong([])))).toEqual(['records not-an-object']);
    expect(refusals((pack) => (pack['edition'] = wrong('')))).toEqual(['edition empty']);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s at every depth', (key) => {
    const spoiled = (text: string): string[] => problemsOf(JSON.parse(text));
    const json = JSON.stringify(sound);
    const at = (mark: string): string => json.replace(mark, `"${key}":{"polluted":true},${mark}`);
    expect(spoiled(at('"format"'))).toEqual([`${key} forbidden-key`]);
    expect(spoiled(at('"prove.sats"'))).toEqual([`records.${key} forbidden-key`]);
    expect(spoiled(at('"2ad"'))).toEqual([`takster.${key} forbidden-key`]);
    expect(spoiled(at('"kilde":{'))).toEqual([`sources.${key} forbidden-key`]);
    expect(spoiled(at('"label":"En sats"'))).toEqual([`prove.sats ${key} forbidden-key`]);
    expect(spoiled(at('"from":"2020-01-01"'))).toEqual([`prove.sats values.0.${key} forbidden-key`]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses a million records quickly', () => {
    const records: Record<string, unknown> = {};
    for (let index = 0; index < 1_000_000; index++) records[`a.b${index}`] = null;
    const start = performance.now();
    expect(problemsOf({ format: 1, edition: 'x', records, takster: {}, sources: {} })).toEqual(['records too-many']);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('counts records and takster together', () => {
    const half = Object.fromEntries(Array.from({ length: MAX_PACK_RECORDS / 2 }, (_, index) => [`a.b${index}`, null]));
    const pack = { format: 1, edition: 'x', records: half, takster: { ...half, more: null }, sources: {} };
    expect(problemsOf(pack)).toEqual(['records too-many']);
    expect(problemsOf({ ...pack, takster: half })).toHaveLength(MAX_SCHEMA_PROBLEMS);
  });

  it('stops at the highest number of problems', () => {
    const records = Object.fromEntries(Array.from({ length: 19_000 }, (_, index) => [`a.b${index}`, { bad: index }]));
    expect(problemsOf({ ...sound, records })).toHaveLength(MAX_SCHEMA_PROBLEMS);
  });
});

describe('a record', () => {
  it.each<[string, (entry: Json) => void, string]>([
    ['an unknown field', (entry) => (entry['extra'] = wrong(1)), 'extra unknown-field'],
    ['a missing field', (entry) => delete entry['kind'], 'kind missing-field'],
    ['an unknown unit', (entry) => (entry['unit'] = wrong('prosent')), 'unit unknown-unit'],
    ['an unknown kind', (entry) => (entry['kind'] = wrong('guess')), 'kind unknown-choice'],
    ['an unknown growth group', (entry) => (entry['growth'] = wrong('vekst')), 'growth unknown-choice'],
    ['a day that does not exist', (entry) => (entry['knownThrough'] = wrong('2023-02-29')), 'knownThrough not-a-date'],
    ['a date with a time', (entry) => (entry['read'] = wrong('2026-11-21T00:00')), 'read not-a-date'],
    ['an upside-down range', (entry) => (entry['range'] = wrong([10, 1])), 'range bad-range'],
    ['a range of three', (entry) => (entry['range'] = wrong([0, 1, 2])), 'range too-many'],
    ['no values', (entry) => (entry['values'] = wrong([])), 'values empty'],
    ['values that are no list', (entry) => (entry['values'] = wrong({ length: 1 })), 'values not-a-list'],
    ['a text where a number belongs', (entry) => (first(entry)['value'] = wrong('100')), 'values.0.value wrong-type'],
    ['a value out of range', (entry) => (first(entry)['value'] = wrong(1001)), 'values.0.value out-of-range'],
    ['a missing source', (entry) => delete first(entry)['source'], 'values.0.source missing-field'],
    ['an unknown source', (entry) => (first(entry)['source'] = wrong('annen')), 'values.0.source unknown-source'],
    [
      'a source named toString',
      (entry) => (first(entry)['source'] = wrong('toString')),
      'values.0.source unknown-source',
    ],
    ['an unknown basis', (entry) => (first(entry)['basis'] = wrong('felt')), 'values.0.basis unknown-choice'],
    ['an endless text', (entry) => (entry['label'] = wrong('a'.repeat(5000))), 'label text-too-long'],
    ['another id than its key', (entry) => (entry['id'] = wrong('annen.sats')), 'id id-differs'],
    ['an id with other letters', (entry) => (entry['id'] = wrong('prøve.sats')), 'id bad-id'],
    [
      'a last day before the last value',
      (entry) => (entry['knownThrough'] = wrong('2019-12-31')),
      'knownThrough known-through-too-early',
    ],
    [
      'an end before its start',
      (entry) => (first(entry)['through'] = wrong('2019-01-01')),
      'values.0.through dates-descend',
    ],
  ])('is refused with %s', (_, spoil, problem) => {
    expect(
      refusals((pack) => {
        spoil(rule(pack));
      }),
    ).toEqual([`prove.sats ${problem}`]);
  });

  it.each([NaN, Infinity, -Infinity])('is refused with %s', (value) => {
    expect(
      problemsOf(packWith({ records: [record('prove.sats', { values: [ruleValue('2020-01-01', value)] })] })),
    ).toEqual(['prove.sats values.0.value not-finite']);
  });

  it.each<[string, ReturnType<typeof ruleValue>[], string]>([
    ['overlapping dates', [ruleValue('2020-01-01', 1), ruleValue('2020-01-01', 2)], 'values.1.from dates-overlap'],
    ['descending dates', [ruleValue('2020-07-01', 1), ruleValue('2020-01-01', 2)], 'values.1.from dates-descend'],
    [
      'an end on the next value’s first day',
      [ruleValue('2020-01-01', 1, { through: '2020-07-01' }), ruleValue('2020-07-01', 2)],
      'values.0.through dates-overlap',
    ],
  ])('is refused with %s', (_, values, problem) => {
    expect(problemsOf(packWith({ records: [record('prove.sats', { values })] }))).toEqual([`prove.sats ${problem}`]);
  });

  it('may end the day before the next value, and on its own first day', () => {
    const values = [
      ruleValue('2020-01-01', 1, { through: '2020-06-30' }),
      ruleValue('2020-07-01', 2, { through: '2020-07-01' }),
    ];
    expect(problemsOf(packWith({ records: [record('prove.sats', { values, knownThrough: '2020-07-01' })] }))).toEqual(
      [],
    );
  });
});

describe('a takst', () => {
  it.each<[string, Parameters<typeof takst>[1], string]>([
    [
      'amounts that do not add up',
      { values: [takstValue('2025-07-01', [194, 15, 180])] },
      'values.0.honorar sum-differs',
    ],
    ['a negative amount', { values: [takstValue('2025-07-01', [-1, null, null])] }, 'values.0.honorar out-of-range'],
    [
      'a time unit of nothing',
      { values: [takstValue('2025-07-01', [10, 10, 0], { minutesPerUnit: 0 })] },
      'values.0.minutesPerUnit out-of-range',
    ],
    [
      'two rows from one day',
      { values: [takstValue('2025-07-01', []), takstValue('2025-07-01', [])] },
      'values.1.from dates-overlap',
    ],
  ])('is refused with %s', (_, more, problem) => {
    expect(problemsOf(packWith({ takster: [takst('2ad', more)] }))).toEqual([`takst.2ad ${problem}`]);
  });

  it.each(['2AD', 'toString', '2ad ', '', '2ad.honorar', '../2ad'])('is refused with the code «%s»', (code) => {
    expect(problemsOf(packWith({ takster: [takst(code)] }))).toContain(`takst.${code} code bad-id`);
  });
});

describe('the bundled pack', () => {
  it('is still refused when one value is spoiled', () => {
    const pack = asJson(bundledRules) as unknown as Json;
    const value = first(pack['records']?.['basistilskudd.snitt.sats']);
    value['value'] = wrong(-1);
    expect(problemsOf(pack)).toEqual(['basistilskudd.snitt.sats values.0.value out-of-range']);
  });

  it('survives JSON and back', () => {
    expect(validateRulePack(asJson(bundledRules))).toEqual({ ok: true, pack: bundledRules });
  });
});
