/** Worked examples of the help: what is published, and what follows by hand when a number is changed. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { enginePort } from '../../src/app/enginePort';
import { readExamples } from '../../src/app/examples';
import { WORKED, WorkedExamples, type WorkedId } from '../../src/app/worked';
import { bundledRules, kommuner } from '../../src/engine';
import { setPath } from '../../src/planfile';

const files = Object.fromEntries(
  ['3-solopraksis-i-drift', '4-nullhjemmel-i-distrikt', '5-boks-6-3'].map((name) => {
    const path = `assets/eksempler/${name}.praksisplan`;
    return [path, readFileSync(path, 'utf8')];
  }),
);
const worked = new WorkedExamples(enginePort(bundledRules, kommuner), bundledRules, readExamples(files, kommuner));
const figures = (id: WorkedId, values: Record<string, number> = {}): Record<string, number> =>
  Object.fromEntries((worked.find(id)?.compute(values) ?? []).map((row) => [row.id, row.value]));

describe('the expert committee’s box 6-3', () => {
  test('is as published with its own numbers', () => {
    const all = figures('boks63');
    // 1 000 × 1 000 + 3 000 × 1 000 ÷ 3.
    expect(all['uten']).toBeCloseTo(2_000_000, 4);
    // A nurse takes 500 consultations at 8 a day and 230 days a year, 1 000 000 kr a year: −14 per cent.
    expect(all['i-stedet-1000']).toBeCloseTo(2_000_000 - (500 / 8 / 230) * 1_000_000, 4);
    expect(Math.round(((all['i-stedet-1000'] ?? 0) / 2_000_000 - 1) * 100)).toBe(-14);
    // Published: 73 913 kr more with a list of 1 200.
    expect(Math.round((all['i-stedet-1200'] ?? 0) - 2_000_000)).toBe(73_913);
  });

  test('moves with what the reader changes, as by hand', () => {
    expect(figures('boks63', { nurse: 800_000 })['i-stedet-1000']).toBeCloseTo(
      2_000_000 - (500 / 8 / 230) * 800_000,
      4,
    );
    expect(figures('boks63', { basis: 500 })['uten']).toBeCloseTo(500_000 + 1_000_000, 4);
    expect(figures('boks63', { fee: 400 })['uten']).toBeCloseTo(1_000_000 + 3_000 * 400, 4);
    expect(figures('boks63', { perDay: 10 })['i-stedet-1000']).toBeCloseTo(2_000_000 - (500 / 10 / 230) * 1_000_000, 4);
  });
});

describe('the expert committee’s box 5-2', () => {
  test('moves basistilskudd and takster by one factor each, and leaves the rest', () => {
    const port = enginePort(bundledRules, kommuner);
    // Declarations to Nav are not paid by takst; without them all of the activity is.
    const examples = readExamples(files, kommuner).map((each) => ({
      ...each,
      plan: setPath(each.plan, 'baseline.activity.feeGroups.declarations', 0),
    }));
    const solo = examples.find(({ plan }) => plan.id === 'eksempel-solo')?.plan;
    const lines = solo && port.compute(solo).comparison?.scenarios[0]?.lines;
    const year = (id: string): number => lines?.find((line) => line.id === `kontor/${id}`)?.years[0] ?? NaN;
    const basis = year('basistilskudd');
    const takster = year('inntekter') - basis;
    const rows = new WorkedExamples(port, bundledRules, examples).find('boks52')?.compute({}) ?? [];
    const all = Object.fromEntries(rows.map(({ id, value }) => [id, value]));
    const today = all['som-i-dag'] ?? NaN;
    // From 32 and 68 per cent of the national total: to 50 and 50, and to 70 and 30.
    expect(all['basis50']).toBeCloseTo(today + basis * (0.5 / 0.32 - 1) + takster * (0.5 / 0.68 - 1), 2);
    expect(all['basis70']).toBeCloseTo(today + basis * (0.7 / 0.32 - 1) + takster * (0.3 / 0.68 - 1), 2);
  });
});

describe('the examples', () => {
  test.each(WORKED)('%s says what its numbers are: setting them to that changes nothing', (id) => {
    const { fields = [] } = worked.find(id) ?? {};
    expect(fields.length).toBeGreaterThan(1);
    expect(figures(id, Object.fromEntries(fields.map((field) => [field.id, field.value])))).toEqual(figures(id));
    for (const { value, low, high } of fields) expect(value >= low && value <= high).toBe(true);
    for (const { id: field, low, high } of fields)
      for (const value of [low, high]) expect(Object.keys(figures(id, { [field]: value }))).not.toEqual([]);
  });

  test('grunntilskudd fills up to 500, and falls away above', () => {
    // A list of 500 that does not grow: nothing is lacking.
    expect(figures('grunntilskudd', { list: 500, growth: 0 })['grunntilskudd']).toBeCloseTo(0, 6);
    const half = figures('grunntilskudd', { list: 250, growth: 0 });
    expect(half['grunntilskudd']).toBeCloseTo(half['basistilskudd'] ?? 0, 6);
  });
});

describe('time takst for one consultation', () => {
  // Takst 2cd: 255 kr per started 15 minutes after 20 until 30 June 2026, then 132 kr per started 5.
  test.each([
    [20, 0, 0],
    [21, 255, 132],
    [25, 255, 132],
    [30, 255, 264],
    [36, 510, 528],
    [50, 510, 792],
  ])('%i minutes: %i kr before, %i kr after', (minutes, before, after) => {
    expect(worked.timeFee(minutes)).toMatchObject({ before, after });
  });
});
