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

/**
 * A total as exact as its largest parts: millions less millions (fees over a ceiling, what others pay of a post) leave
 * little, with the last bits of the millions.
 */
function holdsTotal(each: Computed, period: string, lines: readonly string[], one: number, other: number): boolean {
  const gross = sumOf(lines.map((line) => Math.abs(orZero(each, `kontor/${line}`, period))));
  return isClose(one, other) || Math.abs(one - other) <= 1e-12 * gross;
}

function checkMonths(check: (each: Computed, period: string, plan: Plan) => void): void {
  fc.assert(
    fc.property(computablePlan, (plan) => {
      const each = computed(plan);
      const { months, years } = periodsOf(plan);
      for (const period of [...months, ...years]) check(each, period, plan);
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
    checkMonths((each, period, plan) => {
      for (const line of SUMMED) {
        const own = sumOf(plan.baseline.doctors.map(({ id }) => orZero(each, `lege:${id}/${line}`, period)));
        // grunntilskudd is a choice of formula within the doctor and shows only in its parts
        if (line === 'grunntilskudd' && own === 0) continue;
        const office = orZero(each, `kontor/${line}`, period);
        const holds = line === 'inntekter' ? holdsTotal(each, period, INCOME, office, own) : isClose(office, own);
        expect(holds, `${line} ${period}`).toBe(true);
      }
    });
  });

  it('income and costs are the sums of their lines', () => {
    checkMonths((each, period) => {
      const income = sumOf(INCOME.map((line) => orZero(each, `kontor/${line}`, period)));
      const costs = sumOf(COSTS.map((line) => orZero(each, `kontor/${line}`, period)));
      expect(holdsTotal(each, period, INCOME, each.of('kontor/inntekter', period), income)).toBe(true);
      expect(holdsTotal(each, period, COSTS, each.of('kontor/kostnader', period), costs)).toBe(true);
    });
  });

  it('shared costs are shared out to the last krone', () => {
    checkMonths((each, period, plan) => {
      if (!SHARED_COSTS.has(plan.baseline.form)) return;
      const own = sumOf(plan.baseline.doctors.map(({ id }) => each.of(`lege:${id}/kostnader`, period)));
      expect(holdsTotal(each, period, COSTS, each.of('kontor/kostnader', period), own)).toBe(true);
    });
  });
});
