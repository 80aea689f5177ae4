/** "Hva inntekten hviler på", explained: the numbers of the whole practice's oracle, by hand. */
import { describe, expect, it } from 'vitest';
import type { TraceNode } from '../../../src/engine';
import { INCOME_BASES } from '../../../src/engine/practice/incomeBasis';
import { computed } from '../support/compute';
import { ANNE, fullPlan } from '../support/fullPlan';

/** A month's income of Anne alone, and what of it is at the plan's own rates: 90 000 kr basistilskudd and 27 500 kr. */
const [MONTH, OWN] = [244_549, 90_000 + 27_500];

describe('the part of the income that rests on some kinds of prices', () => {
  const { computation } = computed(fullPlan({ 'baseline.doctors': [ANNE] }));
  const explain = (...kinds: Parameters<typeof computation.explainBasis>[1]): TraceNode => {
    const node = computation.explainBasis('alt', kinds, '2026/27');
    if (node === null) throw new Error('There is income');
    return node;
  };
  const sum = (nodes: readonly TraceNode[]): number => nodes.reduce((total, { value }) => total + value, 0);

  it('is what rests on them over the whole income', () => {
    const own = explain('egen');
    expect(own).toMatchObject({ id: 'hviler/egen', unit: 'andel' });
    expect(own.value).toBeCloseTo(OWN / MONTH, 6);
    const [rests, whole] = own.parts;
    expect(rests?.value).toBeCloseTo(OWN * 12, 4);
    expect(whole?.value).toBeCloseTo(MONTH * 12, 3);
    expect(own.parts).toHaveLength(2);
  });

  it('has of one kind the amounts, which add up to it', () => {
    const [rests] = explain('egen').parts;
    expect(rests?.parts.length).toBeGreaterThan(1);
    expect(sum(rests?.parts ?? [])).toBeCloseTo(OWN * 12, 4);
    expect(rests?.parts.some(({ value }) => Math.abs(value - 90_000 * 12) < 0.005)).toBe(true);
  });

  it('has of several kinds each kind, which add up to all of it', () => {
    const firm = explain('egen', 'vedtatt');
    const [rests] = firm.parts;
    expect(firm.value).toBeCloseTo(1, 9);
    // In the order the kinds are shown, whatever order they are asked for in.
    expect(rests?.parts.map(({ id }) => id)).toEqual(
      INCOME_BASES.filter((kind) => kind === 'egen' || kind === 'vedtatt').map((kind) => `hviler/${kind}/kr`),
    );
    expect(sum(rests?.parts ?? [])).toBeCloseTo(MONTH * 12, 3);
  });

  it('is nothing, with no amounts, of a kind the income does not rest on', () => {
    const none = explain('videreført');
    expect([none.value, none.parts[0]?.value, none.parts[0]?.parts]).toEqual([0, 0, []]);
  });

  it('is null without the alternative or the period', () => {
    expect(computation.explainBasis('finnes-ikke', ['egen'], '2026/27')).toBeNull();
    expect(computation.explainBasis('alt', ['egen'], '1999')).toBeNull();
  });
});
