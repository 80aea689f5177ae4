import { describe, expect, it } from 'vitest';
import { LENGTH_CLASSES } from '../../../src/engine';
import { tidstakstEnheter } from '../../../src/engine/takster/tidstakst';
import { computed } from '../../practice/support/compute';
import { allIn, takstPlan } from './takstPlan';
import oracle from './tidstakst.oracle.json';

describe('tidstakst by length', () => {
  it.each(oracle)('$input.minutes min: $arithmetic', ({ input, expected }) => {
    expect(tidstakstEnheter(input.minutes, 15) * 255).toBe(expected.before);
    expect(tidstakstEnheter(input.minutes, 5) * 132).toBe(expected.after);
  });
});

describe('tidstakst in a plan that crosses 1 July 2026', () => {
  const classes = LENGTH_CLASSES.map((minutes, index) => {
    const row = oracle.find((each) => each.input.minutes === minutes);
    if (row === undefined) throw new Error(`No oracle row for ${minutes} minutes`);
    return { minutes, index, ...row.expected };
  });
  it.each(classes)('a consultation of up to $minutes min: $before kr, then $after kr', ({ index, before, after }) => {
    const { of } = computed(
      takstPlan('2026-01', 'konsultasjonDag', { 'baseline.activity.lengthProfile': allIn(index) }),
    );
    expect(of('lege:anne/tidstakster', '2026-06')).toBeCloseTo(1_000 * before, 6);
    expect(of('lege:anne/tidstakster', '2026-07')).toBeCloseTo(1_000 * after, 6);
    expect(of('lege:anne/tidstakster', '2026')).toBeCloseTo(6_000 * (before + after), 5);
  });

  it('weighs the classes by their shares', () => {
    // half at 25 min, a quarter at 35, a quarter within 20: 0.75 × 255; then 0.5 × 132 + 0.25 × 396
    const profile = [0.25, 0.5, 0, 0.25, 0, 0, 0];
    const { of } = computed(takstPlan('2026-01', 'konsultasjonDag', { 'baseline.activity.lengthProfile': profile }));
    expect(of('lege:anne/tidstakster', '2026-06')).toBeCloseTo(191_250, 6);
    expect(of('lege:anne/tidstakster', '2026-07')).toBeCloseTo(165_000, 6);
  });

  it('carries the specialist supplement 2cdd per unit: 14 kr per 15 min, then 7 kr per 5 min', () => {
    const { of } = computed(
      takstPlan('2026-01', 'konsultasjonDag', {
        'baseline.activity.lengthProfile': allIn(4),
        'baseline.doctors.anne.specialistFrom': '2020-01-01',
      }),
    );
    // 36–40 min is 2 units, then 4: 120 + 28 before and 120 + 28 after
    expect(of('lege:anne/spesialistTidstakst', '2026-06')).toBeCloseTo(28_000, 6);
    expect(of('lege:anne/spesialistTidstakst', '2026-07')).toBeCloseTo(28_000, 6);
    expect(of('lege:anne/spesialisttillegg', '2026-07')).toBeCloseTo(148_000, 6);
  });
});
