/** Every krone out is a krone in somewhere: for random practices and every computed form, each month. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledRules, FORM_IDS, computePlan, kommuner, type FormId, type Plan } from '../../../src/engine';
import { kindOf } from '../../../src/engine/practice/ledger/parties';
import { computablePlan, periodsOf } from '../support/arbitraryPractice';

const share = fc.oneof(fc.constant(null), fc.constantFrom(0, 0.05, 0.4, 1));

/** Random practices in a form, with payers of every kind. */
const planAs = (form: FormId): fc.Arbitrary<Plan> =>
  fc.tuple(computablePlan, share, share).map(([plan, exemptShare, unpaidShare]): Plan => ({
    ...plan,
    baseline: {
      ...plan.baseline,
      form,
      activity: { ...plan.baseline.activity, payment: { exemptShare, unpaidShare } },
    },
  }));

/** Within 0,01 kr, or the rounding of sums of billions. */
const isNothing = (value: number, size: number): boolean => Math.abs(value) <= Math.max(0.01, 1e-9 * size);

describe.each(FORM_IDS)('%s', (form) => {
  it('leaves nothing unaccounted for in any month', () => {
    fc.assert(
      fc.property(planAs(form), (plan) => {
        const computation = computePlan(plan, bundledRules, kommuner);
        fc.pre(computation.problems.length === 0);
        const of = (line: string, period: string): number | null =>
          computation.figure('alt', line, period)?.value ?? null;
        for (const period of periodsOf(plan).months.filter((_, month) => month % 5 === 0)) {
          const ledger = computation.ledger('alt', period)!;
          const net = (party: string): number =>
            ledger.payments.reduce(
              (sum, { payer, receiver, value }) =>
                sum + (payer === receiver ? 0 : receiver === party ? value : payer === party ? -value : 0),
              0,
            );
          const size = ledger.payments.reduce((sum, { value }) => sum + Math.abs(value), 0);
          const near = (value: number, expected: number, what: string): void =>
            expect(isNothing(value - expected, size), `${what} ${period}: ${value} ≠ ${expected}`).toBe(true);

          // No amount without a rule for who pays whom.
          expect(
            computation
              .ledger('alt', period)!
              .payments.filter((each) => each.isGeneral)
              .map((each) => each.line),
          ).toEqual([]);
          // The parties together: nothing is made or lost.
          near(
            [...ledger.left.values()].reduce((sum, value) => sum + value, 0),
            0,
            'sum',
          );
          // What passes through the office or the company is passed on.
          near(net('kontor'), 0, 'kontor');
          near(net('selskap'), 0, 'selskap');
          // Each doctor is left with the income the practice shows, less tax.
          for (const { id } of plan.baseline.doctors) {
            const tax = of(`lege:${id}/samletSkatt`, period) ?? of(`lege:${id}/personskatt`, period) ?? 0;
            near(net(`lege:${id}`), (of(`lege:${id}/inntektForSkatt`, period) ?? NaN) - tax, id);
          }
          // What comes into the practice is its income, whoever pays; what goes out is its cost and pay.
          const outside = new Set(['stat', 'kommune', 'pasienter', 'andre', 'arbeidsgiver']);
          const isFee = (line: string): boolean => /\/(refusjoner|egenandeler)/.test(line);
          const fees = ledger.payments.filter(({ line }) => isFee(line)).reduce((sum, { value }) => sum + value, 0);
          const shown = plan.baseline.doctors.reduce((sum, { id }) => {
            const lines = [
              'konsultasjonstakster',
              'tidstakster',
              'spesialisttillegg',
              'enkleKontakter',
              'ovrigeTakster',
            ];
            return [...lines, 'delegerteTakster', 'tapEgenandeler'].reduce(
              (all, line) => all + (of(`lege:${id}/${line}`, period) ?? 0),
              sum,
            );
          }, 0);
          near(fees, shown, 'takster');
          expect(ledger.payments.filter(({ line, payer }) => isFee(line) && !outside.has(kindOf(payer)))).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });
});
