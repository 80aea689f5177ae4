/** How much of a year's income rests on decided, derived, own, assumed, carried and proposed prices. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TraceNode } from '../../../src/engine';
import { computablePlan, periodsOf } from '../support/arbitraryPractice';
import { isClose } from '../support/close';
import { computed } from '../support/compute';
import { ANNE, fullPlan } from '../support/fullPlan';

describe('what income rests on', () => {
  it('adds up to the income, whatever the plan', () => {
    fc.assert(
      fc.property(computablePlan, (plan) => {
        const { computation } = computed(plan);
        for (const year of [...periodsOf(plan).years, 'sum']) {
          const basis = computation.incomeBasis('alt', year);
          const sum = Object.values(basis ?? {}).reduce((total, part) => total + part, 0);
          expect(isClose(sum, computation.figure('alt', 'kontor/inntekter', year)?.value ?? Number.NaN)).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('counts an own rate as own and a tariff in force as decided', () => {
    // fullPlan: basistilskudd 900 kr is the plan's own rate; the tariff of July 2026 to June 2027 is in force all year.
    const { computation } = computed(fullPlan({ 'baseline.doctors': [ANNE] }));
    const basis = computation.incomeBasis('alt', '2026/27');
    // By hand, wholePractice oracle: basistilskudd 90 000 a month is own, so is 27 500 at the plan's own 100 kr.
    expect(basis?.egen).toBeCloseTo((90_000 + 27_500) * 12, 4);
    expect(basis?.vedtatt).toBeCloseTo((244_549 - 90_000 - 27_500) * 12, 3);
    expect(basis?.videreført).toBe(0);
  });

  it('is null for a scenario or period the plan does not have', () => {
    const { computation } = computed(fullPlan({}));
    expect(computation.incomeBasis('finnes-ikke', '2026/27')).toBeNull();
    expect(computation.incomeBasis('alt', '1999')).toBeNull();
  });
});

describe('simplifications', () => {
  it('names each one once, with the amount it concerns', () => {
    const found = computed(fullPlan({})).computation.simplifications();
    expect(found.length).toBeGreaterThan(5);
    expect(new Set(found.map((each) => each.text)).size).toBe(found.length);
    expect(found.find((each) => each.label === 'Listelengde')?.text).toContain('forventet antall');
  });

  it('has those of who pays and the cash beside them, without computing either', () => {
    const { computation } = computed(fullPlan({}));
    const [own, ofMoney] = [computation.simplifications(), computation.moneySimplifications()];
    expect(own.filter(({ text }) => ofMoney.some((each) => each.text === text))).toEqual([]);
    expect(ofMoney.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Skattetrekk i lønn', 'Selskapsskatt, betalt', 'Reserve som trengs for et jevnt uttak']),
    );
  });

  it('leaves out none that a figure of who pays or the cash has in its explanation', () => {
    const { computation } = computed(fullPlan({}));
    const listed = [...computation.simplifications(), ...computation.moneySimplifications()].map(({ text }) => text);
    const told = new Set<string>();
    const walk = (node: TraceNode | null, depth: number): void => {
      const text = /Forenkling: (.+)$/u.exec(node?.note ?? '')?.[1];
      if (text !== undefined) told.add(text);
      if (depth > 0) for (const part of node?.parts ?? []) walk(part, depth - 1);
    };
    const lines = [
      'reservebehov',
      'kontantstrom',
      'offentlig.sumPerInnbygger',
      'offentlig.legerPerMillion',
      'refusjoner',
    ];
    for (const line of lines) {
      for (const scope of ['kontor', 'lege:anne']) walk(computation.explain('alt', `${scope}/${line}`, '2026-12'), 9);
    }
    expect(told.size).toBeGreaterThan(4);
    expect([...told].filter((text) => !listed.includes(text))).toEqual([]);
  });
});

describe('an alternative with reforms', () => {
  const share = (reform: string) => {
    const { computation } = computed(
      fullPlan({
        'baseline.doctors': [ANNE],
        ownRates: [],
        'scenarios.alt.reforms': [{ id: reform, from: '2026-07-01', amount: null }],
      }),
    );
    return computation.incomeBasis('alt', '2026/27');
  };

  it('tells what is announced from what is only proposed', () => {
    const announced = share('basisandel-pluss-10');
    expect(announced?.varslet).toBeGreaterThan(0);
    expect(announced?.reform).toBe(0);
    const proposed = share('basisandel-50');
    expect(proposed?.reform).toBeGreaterThan(0);
    expect(proposed?.varslet).toBe(0);
  });
});
