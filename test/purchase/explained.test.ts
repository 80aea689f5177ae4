import { describe, expect, it } from 'vitest';
import type { TraceNode } from '../../src/engine';
import { answered, OWN_HOURS, SPECIALIST, valued } from './purchasePlan';

/** Every step whose parts are named to be summed is their sum; labels with a minus are subtracted. */
function wrongSums(node: TraceNode, found: string[] = []): string[] {
  const isSum =
    node.id.startsWith('kjop/') &&
    node.parts.length > 0 &&
    /^(summen av|praksisen etter|basistilskudd|selgerens resultat \+|inventar og|tapt inntekt mens|med hele listen)/u.test(
      node.formula ?? '',
    );
  if (isSum) {
    const sum = node.parts.reduce((total, part) => total + (part.label.startsWith('− ') ? -1 : 1) * part.value, 0);
    if (Math.abs(sum - node.value) > 1e-3) found.push(`${node.label}: ${sum} is not ${node.value}`);
  }
  if (node.id.startsWith('kjop/')) for (const part of node.parts) wrongSums(part, found);
  return found;
}

describe('every value explains itself', () => {
  it('with parts that add up, down to the plan and the rules', () => {
    const result = valued({ ...OWN_HOURS, checks: [answered('selskapsgjeld', 50_000)] }, SPECIALIST);
    const roots = [
      result.incomeValue.figure?.trace,
      result.replacement.ifObtainable.trace,
      result.floor.figure.trace,
      result.earnings.seller.trace,
      result.earnings.buyer.trace,
    ];
    for (const root of roots) {
      if (root === undefined) throw new Error('No explanation');
      expect(root.parts.length).toBeGreaterThan(0);
      expect(wrongSums(root)).toEqual([]);
    }
    const [a] = roots;
    const sum = (a?.parts ?? []).reduce(
      (total, part) => total + (part.label.startsWith('− ') ? -1 : 1) * part.value,
      0,
    );
    expect(sum).toBeCloseTo(result.incomeValue.figure?.value ?? Number.NaN, 1);
  });

  it('a year’s surplus leads to the engine’s own lines', () => {
    const { incomeValue, earnings } = valued(OWN_HOURS, SPECIALIST);
    const years = incomeValue.figure?.trace.parts[0]?.parts ?? [];
    expect(years).toHaveLength(10);
    const [surplus] = years[0]?.parts ?? [];
    const [practice, alternative] = surplus?.parts ?? [];
    expect(practice?.value).toBeCloseTo(earnings.years[0]?.afterTax.value ?? Number.NaN, 4);
    expect(practice?.parts.map(({ id }) => id)).toEqual([
      'lege:ingrid/inntektForSkatt',
      'lege:ingrid/inntektEtterSkatt',
      'kjop/utenomMotoren',
    ]);
    const [, engine, besides] = practice?.parts ?? [];
    expect((engine?.value ?? 0) + (besides?.value ?? 0)).toBeCloseTo(
      earnings.years[0]?.afterTax.value ?? Number.NaN,
      4,
    );
    // Staff's pay since the seller's year, after tax: 572 400 × (546 400 ÷ 537 900 − 1) = 9 045 kr.
    const tax = earnings.years[0]?.marginalTax.value ?? 0;
    expect(besides?.value).toBeCloseTo(-572_400 * (546_400 / 537_900 - 1) * (1 - tax), 4);
    expect(alternative?.parts.length).toBeGreaterThan(2);
  });
});
