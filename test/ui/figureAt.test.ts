/** From a note on a figure back to the explanation of the figure. */
import { describe, expect, it } from 'vitest';
import { Reading } from '../../src/app/result/reading';
import { bundledRules, computePlan, kommuner, type TraceNode } from '../../src/engine';
import { valuePurchase } from '../../src/engine/purchase';
import { isComposed } from '../../src/ui/components/composed';
import { composedTrace, isOfOffer, offerTrace } from '../../src/ui/views/plan/figureAt';
import { noteRows } from '../../src/ui/views/plan/notes';
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
    // What is added up of the doctors has no line of its own either.
    expect(isComposed('sum/listelengde')).toBe(true);
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
    // What the answer does to the highest price is that price with it less that without it, each valued by itself.
    const without = valuePurchase(offered(), bundledRules, kommuner).result?.incomeValue.figure?.value ?? Number.NaN;
    const price = result?.incomeValue.figure?.value ?? Number.NaN;
    expect(effect?.value).toBeCloseTo(price - without, 2);
    expect(effect?.unit).toBe('kr');
    expect(effect?.parts.map(({ id, label, unit }) => [id, label, unit])).toEqual([
      ['kjop/sjekk-listefrafall-svar-med', 'Høyeste pris med svaret', 'kr'],
      ['kjop/sjekk-listefrafall-svar-uten', '− Høyeste pris uten', 'kr'],
    ]);
    expect(effect?.parts[0]?.value).toBeCloseTo(price, 2);
    expect(effect?.parts[1]?.value).toBeCloseTo(without, 2);
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

  it('is found again where it is what an income rests on, or what a party is left with', () => {
    const whole = reading.explainBasis('b', ['vedtatt', 'egen'], 0);
    expect(at('hviler/vedtatt+egen')).toMatchObject({ id: 'hviler/vedtatt+egen', value: whole?.value, unit: 'andel' });
    expect(at('hviler/vedtatt+egen/kr')).toMatchObject({ value: whole?.parts[0]?.value, unit: 'kr/år' });
    const left = at('rest/leger');
    expect(left).toMatchObject({ id: 'rest/leger', value: reading.ledger('b', 0)?.left.get('leger'), unit: 'kr' });
    // All that comes in, less all that is paid.
    const sum = (left?.parts ?? []).reduce(
      (all, { label, value }) => all + (label.startsWith('−') ? -value : value),
      0,
    );
    expect(sum).toBeCloseTo(left?.value ?? Number.NaN, 6);
    expect(Math.abs(left?.value ?? 0)).toBeGreaterThan(1);
  });

  it('keeps its note in the plan, which a line that is gone does not', () => {
    const note = { id: 'n', kind: 'figure', scenario: 'b', label: '', text: 'Se her', date: '2026-11-22' } as const;
    const orphans = ['sum/listelengde', 'rest/leger', 'kontor/kostnader', 'kontor/finnesIkke'].map((place) =>
      noteRows({ plan: { ...plan, notes: [{ ...note, place }] } }, reading).map(({ isOrphan }) => isOrphan),
    );
    expect(orphans).toEqual([[false], [false], [false], [true]]);
  });

  it('is null where an alternative or a line is gone', () => {
    expect(at('forskjell/borte/kontor/kostnader')).toBeNull();
    expect(at('forskjell/a/kontor/finnesIkke')).toBeNull();
    expect(at('arsak/a/snitt/for/finnesIkke')).toBeNull();
    expect(at('rest/finnesIkke')).toBeNull();
    expect(at('hviler/finnesIkke/kr')).toBeNull();
  });
});
