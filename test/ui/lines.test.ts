import { describe, expect, test } from 'vitest';
import { bundledRules, computePlan, kommuner } from '../../src/engine';
import {
  anyLine,
  columnsOf,
  DOCTOR_AMOUNTS,
  KEY_AMOUNTS,
  keyLines,
  practiceLines,
} from '../../src/ui/views/plan/result/lines';
import { samplePlan } from '../arbitraries/builders';

const plan = samplePlan();
const comparison = computePlan(
  {
    ...plan,
    scenarios: (['gruppepraksis', 'fastlegeselskap'] as const).map((form) => ({
      id: form,
      name: form,
      note: '',
      changes: { form },
      ownRates: [],
      reforms: [],
    })),
  },
  bundledRules,
  kommuner,
).comparison!;

describe('what the page takes from a comparison', () => {
  /** Shown when the practice has them: no plan has all. */
  const SOMETIMES = ['selskapetsResultat'];

  test('the engine has every line the page asks for', () => {
    const missing = KEY_AMOUNTS.filter((amount) => anyLine(comparison, `kontor/${amount}`) === null);
    expect(missing.filter((amount) => !SOMETIMES.includes(amount))).toEqual([]);
    expect(DOCTOR_AMOUNTS.filter((amount) => anyLine(comparison, `lege:anne/${amount}`) === null)).toEqual([]);
  });

  test('key lines are the office’s, or one doctor’s', () => {
    expect(keyLines(comparison, null)[0]?.id).toBe('kontor/inntektPerLege');
    const own = keyLines(comparison, 'anne').map((line) => line.id);
    expect(own[0]).toBe('lege:anne/inntektForSkatt');
    expect(own.every((id) => id.startsWith('lege:anne/'))).toBe(true);
  });

  test('lines that are nothing everywhere are left out, and the parts add up to the totals', () => {
    for (const [role, total] of [
      ['income', 'kontor/inntekter'],
      ['cost', 'kontor/kostnader'],
    ] as const) {
      const shown = practiceLines(comparison, role).map((line) => line.id);
      expect(shown.length).toBeGreaterThan(2);
      for (const { lines } of comparison.scenarios) {
        const sum = lines.filter(({ id }) => shown.includes(id)).reduce((acc, { years }) => acc + years[0]!, 0);
        expect(Math.abs(sum - lines.find(({ id }) => id === total)!.years[0]!)).toBeLessThan(0.01);
      }
    }
  });

  test('each alternative but the one compared with has a column of differences, when asked for', () => {
    const nameOf = (id: string): string => id;
    const ids = (showsDifference: boolean): string[] =>
      columnsOf(comparison, { reference: 'gruppepraksis', showsDifference, nameOf }).map(({ id }) => id);
    expect(ids(false)).toEqual(['gruppepraksis', 'fastlegeselskap']);
    expect(ids(true)).toEqual(['gruppepraksis', 'fastlegeselskap', 'fastlegeselskap/forskjell']);
  });
});
