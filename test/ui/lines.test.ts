import { describe, expect, test } from 'vitest';
import { bundledRules, computePlan, kommuner } from '../../src/engine';
import type { ChartSeries } from '../../src/ui/components/chartTypes';
import {
  axisBounds,
  chartSeries,
  DOCTOR_AMOUNTS,
  KEY_AMOUNTS,
  anyLine,
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

const series = (stack: string, ...values: number[]): ChartSeries => ({
  id: stack,
  label: stack,
  place: 0,
  stack,
  values,
});

describe('what the page takes from a comparison', () => {
  test('the engine has every line the page asks for', () => {
    expect(KEY_AMOUNTS.filter((amount) => anyLine(comparison, `kontor/${amount}`) === null)).toEqual([]);
    expect(DOCTOR_AMOUNTS.filter((amount) => anyLine(comparison, `lege:anne/${amount}`) === null)).toEqual([]);
  });

  test('a line has the same place in every chart, and the stacks add up to the totals', () => {
    const places = new Map<string, number>();
    for (const scenario of comparison.scenarios) {
      const drawn = chartSeries(comparison, scenario);
      for (const each of drawn) {
        expect(places.get(each.id) ?? each.place).toBe(each.place);
        places.set(each.id, each.place);
      }
      for (const [stack, total] of [
        ['income', 'kontor/inntekter'],
        ['cost', 'kontor/kostnader'],
      ] as const) {
        const line = scenario.lines.find((each) => each.id === total)!;
        line.years.forEach((value, year) => {
          const sum = drawn.filter((each) => each.stack === stack).reduce((acc, each) => acc + each.values[year]!, 0);
          expect(Math.abs(sum - value)).toBeLessThan(0.01);
        });
      }
    }
    expect(new Set(places.values()).size).toBe(places.size);
  });

  test('lines that are nothing everywhere are left out', () => {
    const shown = practiceLines(comparison, 'income').map((line) => line.id);
    expect(shown).toContain('kontor/basistilskudd');
    expect(
      shown.every((id) =>
        comparison.scenarios.some(({ lines }) =>
          lines.some((line) => line.id === id && line.years.some((value) => value !== 0)),
        ),
      ),
    ).toBe(true);
  });

  test('one scale holds every stack', () => {
    expect(axisBounds([[series('income', 4e6), series('income', 3.2e6), series('cost', 5e6)]])).toEqual({
      min: 0,
      max: 7.5e6,
    });
    expect(axisBounds([[series('income', -2e5)]])).toEqual({ min: -5e5, max: 1e6 });
    expect(axisBounds([])).toEqual({ min: 0, max: 1e6 });
  });
});
