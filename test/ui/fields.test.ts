import { describe, expect, test } from 'vitest';
import { UNITS } from '../../src/engine/kernel/units';
import { changeText } from '../../src/ui/text/changes';
import { FIELDS, fieldKeyOf, fieldWords, type FieldKey } from '../../src/ui/text/fields';
import * as nynorsk from '../../src/ui/text/nn/fields';
import { figureText, tracedText } from '../../src/ui/text/units';
import { sectionOf } from '../../src/ui/views/plan/planView.svelte';
import { samplePlan } from '../arbitraries/builders';

/** Paths that are not fields: what the file is, and ids. */
const NO_FIELD =
  /^(?:format|formatVersion|id|example)$|\.id$|\.note$|\.changes$|^ownRates|^rulesSeen|^(?:purchase|group)$|^scenarios\.[^.]+\.changes/u;

function leaves(value: unknown, path: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      leaves(item, `${path}.${typeof item === 'object' ? (item as { id: string }).id : index}`),
    );
  }
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === '' ? key : `${path}.${key}`));
}

describe('field words', () => {
  const paths = leaves(samplePlan(), '').filter((path) => !NO_FIELD.test(path));

  test('every field of a plan has a label, and a place on the page', () => {
    expect(paths.length).toBeGreaterThan(50);
    expect(paths.filter((path) => fieldKeyOf(path) === null)).toEqual([]);
    expect(paths.filter((path) => sectionOf(path) === null)).toEqual(['title', 'note']);
  });

  test('every number has a unit', () => {
    const numbers = (Object.keys(FIELDS) as FieldKey[]).filter((key) => fieldWords(key).kind !== undefined);
    expect(numbers.filter((key) => !fieldWords(key).unit)).toEqual([]);
  });

  test('every field is of the same kind in nynorsk', () => {
    const kinds = (fields: Readonly<Record<string, { kind?: string }>>): unknown[] =>
      Object.entries(fields).map(([key, { kind }]) => [key, kind]);
    expect(Object.values(nynorsk).flatMap(kinds).sort()).toEqual(kinds(FIELDS).sort());
  });

  test('a path without a field has none', () => {
    expect(fieldKeyOf('baseline.doctors.anne')).toBeNull();
    expect(fieldKeyOf('baseline.nothing')).toBeNull();
    expect(sectionOf('')).toBeNull();
  });
});

describe('units', () => {
  test.each(UNITS)('%s can be shown', (unit) => {
    expect(figureText(1234.5, unit)).not.toMatch(/undefined/u);
    expect(tracedText(1234.5, unit)).not.toMatch(/undefined/u);
  });

  test('say what the number is of', () => {
    expect(figureText(1234.4, 'kr/år')).toBe('1\u00a0234\u00a0kr');
    expect(figureText(552, 'kr/time')).toBe('552\u00a0kr per time');
    expect(figureText(0.456, 'andel')).toBe('45,6\u00a0%');
    expect(tracedText(841.8, 'kr per listeinnbygger per år')).toBe('841,80\u00a0kr per listeinnbygger per år');
    expect(tracedText(0.056, 'andel')).toBe('5,6\u00a0%');
  });
});

describe('what an alternative changes', () => {
  const practice = samplePlan().baseline;
  test.each([
    ['staff.' + (practice.staff[0]?.id ?? '') + '.fte', 1.5, 'Kari – Stilling: 1,5\u00a0årsverk'],
    ['doctors.anne.overCapacity', 'overtime', 'Anne – Når etterspørselen er større enn kapasiteten: Legen tar overtid'],
    ['organisation.bonusShare', 0.3, 'Bonus av egne takster: 30\u00a0%'],
    ['office.perDoctor', null, 'Kostnader per lege: standard'],
    ['doctors.anne.agreementFrom', '2026-07-01', 'Anne – Fastlegeavtale fra: 1. juli 2026'],
  ])('%s', (path, value, expected) => {
    expect(changeText(practice, path, value)).toBe(expected);
  });
});
