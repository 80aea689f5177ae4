import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES, type Problem, type ProblemCode } from '../../src/engine/practice/results';
import { placedProblemText, problemText } from '../../src/ui/text/problems';

const problem = (code: ProblemCode, path = '', values: Problem['values'] = {}): Problem => ({ code, path, values });

describe('problem texts', () => {
  test.each(PROBLEM_CODES)('%s is a whole sentence', (code) => {
    const values = {
      value: 1234.5,
      min: 0,
      max: 5000,
      start: 1300,
      cap: 1200,
      sum: 0.9,
      label: 'Honorar',
      record: 'x',
      growth: 40,
      name: 'Prøvevik',
      year: 2024,
      without: 0,
      free: 12,
    };
    const text = problemText(problem(code, '', values));
    expect(text).toMatch(/^[\p{Lu}\d«].*\.$/su);
    expect(text).not.toMatch(/undefined|NaN|null|\[object| {2}|\(\)/u);
  });

  test('a share is said in percent, as its field shows it', () => {
    const low = problem('too-low', 'carryForward.growth.takst', { value: -0.75, min: -0.5 });
    expect(problemText(low)).toBe('−75\u00a0% er for lavt. Laveste verdi er −50\u00a0%.');
    const high = problem('too-high', 'baseline.doctors.anne.list.start', { value: 6000, max: 5000 });
    expect(problemText(high)).toBe('6\u00a0000 er for høyt. Høyeste verdi er 5\u00a0000.');
  });

  test('away from its field, a problem names the field', () => {
    const found = problem('too-high', 'baseline.doctors.anne.list.cap', { value: 2600, max: 2500 });
    expect(placedProblemText(found)).toMatch(/^Listetak: 2\u00a0600 er for høyt/u);
    const changed = problem('too-high', 'scenarios.s1.changes.office.perDoctor', { value: 2e9, max: 1e9 });
    expect(placedProblemText(changed)).toMatch(/^Kostnader per lege: /u);
    expect(placedProblemText(problem('not-json'))).toBe(problemText(problem('not-json')));
    // What is wrong with the file as such names no field; what has no words is named as it stands in the file.
    const newer: Problem = { code: 'newer-version', path: 'formatVersion', values: {} };
    expect(placedProblemText(newer)).toBe(problemText(newer));
    const section: Problem = { code: 'missing-field', path: 'baseline.office', values: {} };
    expect(placedProblemText(section)).toBe(`«baseline.office» i filen: ${problemText(section)}`);
  });

  test('a date bound is said as a date, and a rate by its label', () => {
    const early = problem('too-low', 'horizon.start', { value: '2014-01-01', min: '2015-07-01' });
    expect(problemText(early)).toBe('Datoen er for tidlig. Tidligste dato er 1. juli 2015.');
    expect(problemText(problem('rate-after-known', '', { label: 'Takst 2ad' }))).toContain('«Takst 2ad»');
  });
});
