import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlan, serializePlan } from '../../src/planfile';
import { readJson } from '../../src/planfile/json';
import { samplePlan } from '../arbitraries/builders';
import { KOMMUNER } from '../arbitraries/plan';

const problems = (text: string) => readJson(text).problems;

describe('readJson', () => {
  it('reads what JSON.parse reads, to the same value', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        const outcome = readJson(text);
        const expected: unknown = JSON.parse(text, (_key, value: unknown) =>
          typeof value === 'string' ? value.normalize('NFC') : value === 0 ? 0 : value,
        );
        if (outcome.problems.length === 0) expect(outcome).toEqual({ ok: true, value: expected, problems: [] });
        else expect(text).toMatch(/__proto__|constructor|prototype/);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const base = JSON.stringify({ a: [1, -2.5e3, 'x\\"\u00e5', true, null], b: {} });
    const mutated = fc
      .tuple(fc.nat(base.length), fc.nat(3), fc.constantFrom('', '"', '{', ']', ',', '0', '\\', 'e', '\u0001'))
      .map(([at, drop, add]) => base.slice(0, at) + add + base.slice(at + drop));
    fc.assert(
      fc.property(mutated, (text) => {
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        const outcome = readJson(text);
        if (!isJson) expect(outcome.ok).toBe(false);
        if (!outcome.ok && isJson) expect(outcome.problems[0]?.values['reason']).toBe('duplicate-key');
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['', 1, 1, 'ended'],
    ['{"a": 1,\n  "b": }', 2, 8, 'unexpected'],
    ['{"a": 1,\n  "b": [1, 2', 2, 13, 'ended'],
    ['{"a": "x', 1, 9, 'ended'],
    ['{"a": 1} {', 1, 10, 'unexpected'],
    ['{"a": 1,}', 1, 9, 'unexpected'],
    ['{"a": 01}', 1, 8, 'unexpected'],
    ['{"a": "\\x"}', 1, 8, 'escape'],
    ['{"a": "\\u12g4"}', 1, 8, 'escape'],
    ['{"a": "x\ny"}', 1, 9, 'control-character'],
    ['\uFEFF{"a" 1}', 1, 6, 'unexpected'],
    ['{"a": 1,\n "a": 2}', 2, 2, 'duplicate-key'],
  ])('%j stops at line %i column %i: %s', (text, line, column, reason) => {
    expect(problems(text)[0]).toMatchObject({ code: 'not-json', path: '', values: { line, column, reason } });
  });

  it('names equal keys in two Unicode forms as duplicates', () => {
    expect(problems('{"\u00e5": 1, "a\u030a": 2}')[0]?.values).toMatchObject({ reason: 'duplicate-key', key: 'å' });
  });

  it.each(['1e999', '-1e999', 'NaN', 'Infinity', '-Infinity'])('refuses %s at its path', (written) => {
    expect(problems(`{"a": [0, ${written}]}`)).toEqual([
      { code: 'not-finite', path: 'a.1', values: { value: written } },
    ]);
  });

  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s and leaves prototypes alone', (key) => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const outcome = readJson(`{"a": {"${key}": {"polluted": true}}}`);
    expect(outcome).toEqual({
      ok: true,
      value: { a: {} },
      problems: [{ code: 'forbidden-key', path: `a.${key}`, values: { key } }],
    });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('refuses depth over 20 and takes 20', () => {
    expect(problems('['.repeat(20) + ']'.repeat(20))).toEqual([]);
    expect(problems('['.repeat(21) + ']'.repeat(21))[0]).toMatchObject({ code: 'too-deep', values: { max: 20 } });
    expect(problems('['.repeat(300_000))[0]?.code).toBe('too-deep');
  });

  it('stops at half a million values', () => {
    expect(problems(`[${'[],'.repeat(500_000)}[]]`)[0]?.code).toBe('too-many');
  });
});

describe('a damaged plan file', () => {
  const text = serializePlan(samplePlan());

  it('cut anywhere is not a plan, and says where it ends', () => {
    for (let length = 0; length < text.trimEnd().length; length += 1) {
      const outcome = parsePlan(text.slice(0, length), KOMMUNER);
      expect(outcome.ok, `cut at ${length}`).toBe(false);
      if (!outcome.ok) expect(outcome.problems[0]?.code).toBe('not-json');
    }
  });

  it('never throws on mutated text and never lets an invalid plan through', () => {
    const mutation = fc.record({
      at: fc.nat(text.length),
      drop: fc.nat(12),
      add: fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('1e999', '-0', '{}', '[]', 'null', '"__proto__":1,')),
    });
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 3 }), (mutations) => {
        const mutated = mutations.reduce(
          (now, { at, drop, add }) => now.slice(0, at) + add + now.slice(at + drop),
          text,
        );
        const outcome = parsePlan(mutated, KOMMUNER);
        if (outcome.ok) expect(parsePlan(serializePlan(outcome.plan), KOMMUNER).ok).toBe(true);
        else expect(outcome.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 2_000 },
    );
  });
});
