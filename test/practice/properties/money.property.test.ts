/** Every krone out is a krone in somewhere, in every form and month. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormId, Plan } from '../../../src/engine';
import { COST_LINES, INCOME_LINES } from '../../../src/engine/practice/totals';
import { computablePlan, periodsOf } from '../support/arbitraryPractice';
import { isClose } from '../support/close';
import { computed, type Computed } from '../support/compute';

const INCOME = Object.keys(INCOME_LINES);
const COSTS = Object.keys(COST_LINES);
/** Office lines that are the doctors' lines added up. */
const SUMMED = [...INCOME, 'inntekter', 'arbeidstimer', 'konsultasjoner', 'ventende', 'listelengde'];

/** Forms where the doctors carry the office's costs. */
const SHARED_COSTS: ReadonlySet<FormId> = new Set(['solopraksis', 'gruppepraksis', 'gruppeavtale', 'nullhjemmel']);

const orZero = ({ computation }: Computed, line: string, period: string): number =>
  computation.figure('alt', line, period)?.value ?? 0;

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The months a figure is made of. */
interface Stretch {
  readonly months: readonly string[];
  readonly plan: Plan;
}

/** Half a unit in the last place of 1: what one addition may round off, as a part of its sum. */
const HALF_ULP = 2 ** -53;

/**
 * Whether two ways of adding up the same lines agree, as exactly as additions can.
 *
 * Each way takes at most months × lines × (doctors + 1) additions: over the doctors within a line, over the lines, and
 * over the months of a year. An addition rounds off at most half a unit in the last place of its sum, and no partial sum
 * is larger than `gross`, all the parts without their signs. So each way is within additions × 2⁻⁵³ × gross of the exact
 * sum, and the two within twice that. Where millions are taken from millions (fees over a ceiling, what others pay of a
 * post, costs that end) that is more than a part of the little that is left: for 35 million in 17 lines of three doctors
 * it is 5·10⁻⁷ kr.
 */
function holdsTotal(each: Computed, stretch: Stretch, lines: readonly string[], one: number, other: number): boolean {
  const { months, plan } = stretch;
  const { doctors } = plan.baseline;
  const gross = sumOf(
    months.flatMap((month) =>
      lines.map((line) => {
        const own = sumOf(doctors.map(({ id }) => Math.abs(orZero(each, `lege:${id}/${line}`, month))));
        return Math.max(own, Math.abs(orZero(each, `kontor/${line}`, month)));
      }),
    ),
  );
  const additions = months.length * lines.length * (doctors.length + 1);
  return Math.abs(one - other) <= 2 * additions * HALF_ULP * gross;
}

function checkMonths(check: (each: Computed, period: string, plan: Plan, stretch: Stretch) => void): void {
  fc.assert(
    fc.property(computablePlan, (plan) => {
      const each = computed(plan);
      const { months, years } = periodsOf(plan);
      for (const period of months) check(each, period, plan, { months: [period], plan });
      years.forEach((period, year) => {
        check(each, period, plan, { months: months.slice(year * 12, year * 12 + 12), plan });
      });
    }),
    { numRuns: 60 },
  );
}

describe('money is conserved', () => {
  it('what the doctors and the municipality have before tax is income less costs', () => {
    checkMonths((each, period, plan) => {
      const result = each.of('kontor/inntekter', period) - each.of('kontor/kostnader', period);
      const left = result - orZero(each, 'kontor/kommunensResultat', period);
      const own = sumOf(plan.baseline.doctors.map(({ id }) => each.of(`lege:${id}/inntektForSkatt`, period)));
      // Salaries and their deficit can be far larger than what is left; the margin is of what flows.
      const flow = each.of('kontor/inntekter', period) + each.of('kontor/kostnader', period) + 3_000_000 * 5;
      expect(Math.abs(own - left)).toBeLessThanOrEqual(1e-10 * flow);
      expect(Math.abs(each.of('kontor/legenesInntekt', period) - left)).toBeLessThanOrEqual(1e-10 * flow);
      expect(isClose(each.of('kontor/resultat', period), result)).toBe(true);
    });
  });

  it('the office’s lines are the doctors’ added up', () => {
    checkMonths((each, period, plan, stretch) => {
      for (const line of SUMMED) {
        const own = sumOf(plan.baseline.doctors.map(({ id }) => orZero(each, `lege:${id}/${line}`, period)));
        // grunntilskudd is a choice of formula within the doctor and shows only in its parts
        if (line === 'grunntilskudd' && own === 0) continue;
        const office = orZero(each, `kontor/${line}`, period);
        const holds = line === 'inntekter' ? holdsTotal(each, stretch, INCOME, office, own) : isClose(office, own);
        expect(holds, `${line} ${period}`).toBe(true);
      }
    });
  });

  it('income and costs are the sums of their lines', () => {
    checkMonths((each, period, _, stretch) => {
      const income = sumOf(INCOME.map((line) => orZero(each, `kontor/${line}`, period)));
      const costs = sumOf(COSTS.map((line) => orZero(each, `kontor/${line}`, period)));
      expect(holdsTotal(each, stretch, INCOME, each.of('kontor/inntekter', period), income)).toBe(true);
      expect(holdsTotal(each, stretch, COSTS, each.of('kontor/kostnader', period), costs)).toBe(true);
    });
  });

  it('shared costs are shared out to the last krone', () => {
    checkMonths((each, period, plan, stretch) => {
      if (!SHARED_COSTS.has(plan.baseline.form)) return;
      const own = sumOf(plan.baseline.doctors.map(({ id }) => each.of(`lege:${id}/kostnader`, period)));
      const all = each.of('kontor/kostnader', period);
      // Each share is a product, rounded once more: exact as a part of the costs, not of what has cancelled.
      expect(isClose(all, own) || holdsTotal(each, stretch, COSTS, all, own)).toBe(true);
    });
  });
});
