/** The way up: what reads a figure, a rate, a field of the plan. */
import { describe, expect, it } from 'vitest';
import type { TraceNode } from '../../src/engine';
import { computed, computedQuiet } from './support/compute';
import { fullPlan } from './support/fullPlan';
import { doctor } from './support/plans';

const linesOf = (uses: readonly { readonly line: string }[]): string[] => uses.map(({ line }) => line);

describe('what reads a figure', () => {
  const { computation } = computedQuiet({
    'baseline.form': 'gruppepraksis',
    'baseline.doctors': [doctor('anne'), doctor('bo')],
    'baseline.office.fixedPerOffice': 300_000,
  });

  it('is the amount a field of the plan goes into', () => {
    expect(linesOf(computation.usedIn('alt', 'baseline.office.fixedPerOffice', '2024'))).toEqual([
      'kontor/fasteKostnader',
    ]);
  });

  it('is every total a line is part of, with its figure and formula', () => {
    const uses = computation.usedIn('alt', 'kontor/fasteKostnader', '2024');
    expect(linesOf(uses)).toEqual(['kontor/kontorkostnader', 'kontor/kostnader']);
    // 300 000 kr fixed and nothing else: both totals are that.
    expect(uses.map(({ value }) => value)).toEqual([300_000, 300_000]);
    expect(uses.every(({ formula }) => formula === 'summen av delene')).toBe(true);
  });

  it('is each doctor’s own amounts for a rate they share: grunntilskudd is reckoned by the rate too', () => {
    const uses = linesOf(computation.usedIn('alt', 'basistilskudd.snitt.sats', '2024'));
    const each = (id: string): string[] => [`lege:${id}/basistilskuddPerAar`, `lege:${id}/grunntilskudd`];
    expect(uses).toEqual([...each('anne'), ...each('bo')]);
  });

  it('is told of what is computed only when it is asked for, too', () => {
    const uses = computation.usedIn('alt', 'kontor/offentlig.stat', '2024');
    expect(linesOf(uses)).toEqual(['kontor/offentlig.sum', 'kontor/offentlig.statPerInnbygger']);
    for (const { line, value } of uses) expect(computation.explain('alt', line, '2024')?.value).toBe(value);
  });

  it('is nothing for what does not exist', () => {
    expect(computation.usedIn('alt', 'kontor/finnesIkke', '2024')).toEqual([]);
    expect(computation.usedIn('ingen', 'kontor/fasteKostnader', '2024')).toEqual([]);
    expect(computation.usedIn('alt', 'kontor/fasteKostnader', '1999')).toEqual([]);
  });
});

describe('up and down agree', () => {
  it('every named part of an explanation is read by what it is part of', () => {
    const { computation: full } = computed(fullPlan());
    const scenario = full.comparison?.scenarios[0]?.id ?? '';
    const [year = ''] = full.comparison?.conditions.yearLabels ?? [];
    let checked = 0;
    const walk = (node: TraceNode, depth: number): void => {
      for (const part of node.parts) {
        if (
          part.id !== node.id &&
          !part.id.startsWith('choice/') &&
          part.kind !== 'previous' &&
          node.kind === 'amount'
        ) {
          expect([...linesOf(full.usedIn(scenario, part.id, year)), 'choice/']).toContain(
            node.id.startsWith('choice/') ? 'choice/' : node.id,
          );
          checked += 1;
        }
        if (depth > 0) walk(part, depth - 1);
      }
    };
    for (const line of ['kontor/inntektPerLege', 'kontor/kostnader', 'kontor/arbeidstimer']) {
      const root = full.explain(scenario, line, year);
      if (root === null) throw new Error(line);
      walk(root, 6);
    }
    expect(checked).toBeGreaterThan(100);
  });
});
