/** Result, cash and disposable income are the same lines, and what differs between them is named. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledRules, computePlan, FORM_IDS, kommuner, VIEWS, type FormId } from '../../../src/engine';
import { computablePlan, periodsOf } from '../support/arbitraryPractice';
import { computed } from '../support/compute';
import { contacts, doctor, quietPlan } from '../support/plans';

describe.each(FORM_IDS)('%s', (form: FormId) => {
  it('adds up in every view, each month', () => {
    fc.assert(
      fc.property(computablePlan, (random) => {
        const plan = { ...random, baseline: { ...random.baseline, form } };
        const computation = computePlan(plan, bundledRules, kommuner);
        fc.pre(computation.problems.length === 0);
        for (const period of [...periodsOf(plan).months.filter((_, month) => month % 7 === 0), 'sum']) {
          for (const { id } of plan.baseline.doctors) {
            const { lines, totals } = computation.threeViews('alt', id, period)!;
            for (const view of VIEWS) {
              const total = totals[view];
              if (total === null) continue;
              const sum = lines.reduce((all, { values }) => all + values[view], 0);
              const size = lines.reduce((all, { values }) => all + Math.abs(values[view]), 0);
              expect(Math.abs(sum - total), `${view} ${period}`).toBeLessThanOrEqual(Math.max(0.01, 1e-9 * size));
            }
          }
        }
      }),
      { numRuns: 15 },
    );
  });
});

it('names depreciation and purchase, tax reckoned and tax paid, and what Helfo owes', () => {
  const { computation } = computed(
    quietPlan({
      'horizon.start': '2026-01-01',
      'horizon.years': 2,
      'baseline.doctors': [doctor('anne')],
      'baseline.activity.averageFee': 500,
      'baseline.activity.contacts': contacts({ konsultasjonDag: 3 }),
      'baseline.office.investments': [
        { id: 'lab', name: 'Lab', amount: 500_000, from: '2026-03-01', group: 'd', replacedAfterYears: 0 },
      ],
    }),
  );
  const { lines, totals } = computation.threeViews('alt', 'anne', '2026')!;
  const of = (amount: string) => lines.find(({ line }) => line === `lege:anne/${amount}`)?.values;
  // Saldo group d: 20 % of 500 000 is a cost; the purchase is paid, so cash is 400 000 lower than the result.
  for (const view of VIEWS) expect(of('avskrivninger')?.[view]).toBeCloseTo(-100_000, 2);
  expect(of('investeringUtoverAvskrivning')).toMatchObject({ resultat: 0, disponibelt: 0 });
  expect(of('investeringUtoverAvskrivning')?.kontanter).toBeCloseTo(-400_000, 2);
  const tax = of('personskatt')?.disponibelt ?? 0;
  expect(of('personskatt')).toEqual({ resultat: 0, kontanter: 0, disponibelt: tax });
  // Four instalments of a quarter each: the year's tax is paid within the year.
  expect(of('forskuddsskatt')?.kontanter).toBeCloseTo(tax, 2);
  expect(of('okningTilGodeHelfo')).toMatchObject({ resultat: 0, disponibelt: 0 });
  expect(totals.resultat! + tax).toBeCloseTo(totals.disponibelt!, 2);
  expect(computation.explain('alt', 'lege:anne/investeringUtoverAvskrivning', '2026')?.value).toBeCloseTo(400_000, 2);
});
