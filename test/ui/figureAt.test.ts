/** From a note on a figure back to the explanation of the figure. */
import { describe, expect, it } from 'vitest';
import { Reading } from '../../src/app/result/reading';
import { bundledRules, computePlan, kommuner, type TraceNode } from '../../src/engine';
import { valuePurchase } from '../../src/engine/purchase';
import { composedTrace, isComposed, isOfOffer, offerTrace } from '../../src/ui/views/plan/figureAt';
import { differenceTrace } from '../../src/ui/views/plan/result/traces';
import { doctor, quietPlan } from '../practice/support/plans';
import { answered, offered } from '../purchase/purchasePlan';

describe('a place', () => {
  it('is of an offer, put together on the page, or a line', () => {
    expect(['kjop/naaverdi', 'forskjell/a/kontor/kostnader', 'kontor/kostnader'].map(isOfOffer)).toEqual([
      true,
      false,
      false,
    ]);
    expect(['kjop/naaverdi', 'forskjell/a/kontor/kostnader', 'kontor/kostnader'].map(isComposed)).toEqual([
      false,
      true,
      false,
    ]);
    expect(isComposed('forskjellig/a')).toBe(false);
  });
});

describe('a figure of an offer', () => {
  const valuation = valuePurchase(offered({ checks: [answered('listefrafall', 0.1)] }), bundledRules, kommuner);
  const found = (id: string): TraceNode | null => offerTrace({ valuation, groupOutcome: null }, id);

  it('is found by the id of its own explanation', () => {
    const { result, checklist } = valuation;
    const floor = result?.floor.figure.trace;
    expect(floor?.id).toMatch(/^kjop\//u);
    expect(found(floor?.id ?? '')).toBe(floor);
    // An answer of the checklist keeps several under `traces`.
    const effect = checklist.find(({ item }) => item.id === 'listefrafall')?.traces.effect;
    expect(found(effect?.id ?? '')).toBe(effect);
    expect(effect).toBeTruthy();
  });

  it('is not found where it is not there, or nothing is valued', () => {
    expect(found('kjop/finnesIkke')).toBeNull();
    expect(offerTrace({ valuation: null, groupOutcome: null }, 'kjop/naaverdi')).toBeNull();
  });
});

describe('a figure put together of several', () => {
  const base = quietPlan({ 'baseline.doctors': [doctor('anne')], 'baseline.office.fixedPerOffice': 600_000 });
  const alternative = (id: string, changes: Record<string, number>) => ({
    ...{ id, name: id, note: '', ownRates: [], reforms: [] },
    changes,
  });
  const plan = {
    ...base,
    scenarios: [alternative('a', {}), alternative('b', { 'office.fixedPerOffice': 800_000 })],
  };
  const computation = computePlan(plan, bundledRules, kommuner);
  if (computation.comparison === null) throw new Error(JSON.stringify(computation.problems));
  const reading = new Reading(plan, computation.comparison, computation);
  const at = (place: string): TraceNode | null => composedTrace(reading, 'b', place, 0, 'lopende');

  it('is put together again from its place', () => {
    const trace = differenceTrace(reading, 'a', 'b', 'kontor/kostnader', 0, 'lopende');
    // 800 000 kr − 600 000 kr.
    expect(at(trace?.id ?? '')?.value).toBeCloseTo(200_000, 6);
    expect(at(trace?.id ?? '')?.id).toBe('forskjell/a/kontor/kostnader');
  });

  it('is null where an alternative or a line is gone', () => {
    expect(at('forskjell/borte/kontor/kostnader')).toBeNull();
    expect(at('forskjell/a/kontor/finnesIkke')).toBeNull();
    expect(at('arsak/a/snitt/for/finnesIkke')).toBeNull();
  });
});
