/** The answer before the figures: which alternative gives most, by how much, and what that rests on. */
import type { FormDescription } from '../../../../engine/organisation/forms';
import type { FormId } from '../../../../engine/practice/plan';
import type { Comparison, ComputedReform } from '../../../../engine/practice/results';
import type { OpenPlan, Period } from '../../../planContract';
import { beginsAfter } from '../reformTime';
import { isUncertain } from './lines';

export interface Ranked {
  readonly id: string;
  readonly name: string;
  readonly value: number;
}

export interface Reformed {
  readonly id: string;
  readonly name: string;
  readonly reforms: readonly ComputedReform[];
}

export interface Conclusion {
  /** Income before tax per doctor, highest first. */
  readonly ranking: readonly Ranked[];
  /** True when the best are within a krone of each other. */
  readonly isTie: boolean;
  /** Highest per working hour, when that is another alternative than the first of the ranking. */
  readonly bestPerHour: Ranked | null;
  /** Income after tax per doctor, highest first, when that is another order; null when it is not, or not known. */
  readonly afterTax: readonly Ranked[] | null;
  /** Alternatives with the reforms that are at work in the period, those without left out. */
  readonly reformed: readonly Reformed[];
  /** Consultations that wait in the best alternative. */
  readonly waiting: number;
  /** Forms in the comparison that are not law today. */
  readonly notLaw: readonly FormDescription[];
  readonly assumed: number;
  readonly carried: number;
}

/** @returns null when the comparison has no income per doctor to rank */
export function conclude(
  comparison: Comparison,
  plan: Pick<OpenPlan, 'figure'>,
  period: Period,
  forms: Readonly<Record<FormId, FormDescription>>,
): Conclusion | null {
  const rank = (lineId: string): readonly Ranked[] =>
    comparison.scenarios
      .flatMap(({ id, name }) => {
        const figure = plan.figure(id, lineId, period);
        return figure === null ? [] : [{ id, name, value: figure.value }];
      })
      .sort((a, b) => b.value - a.value);
  const ranking = rank('kontor/inntektPerLege');
  const [best, second] = ranking;
  if (best === undefined) return null;
  const afterTax = rank('kontor/inntektEtterSkattPerLege');
  const perHour = rank('kontor/inntektPerTime')[0] ?? null;
  const uncertain = comparison.uncertainRates.filter((rate) => isUncertain(rate.status));
  const inUse = new Set(comparison.scenarios.map((scenario) => scenario.form));
  return {
    ranking,
    isTie: second !== undefined && best.value - second.value < 1,
    bestPerHour: perHour !== null && perHour.id !== best.id ? perHour : null,
    afterTax: isOtherOrder(ranking, afterTax) ? afterTax : null,
    reformed: reformedIn(comparison, period),
    waiting: plan.figure(best.id, 'kontor/ventende', period)?.value ?? 0,
    notLaw: [...inUse].map((form) => forms[form]).filter((form) => form.status !== 'gjeldende'),
    assumed: uncertain.filter((rate) => rate.status === 'antatt').length,
    carried: uncertain.filter((rate) => rate.status === 'videreført').length,
  };
}

/** True when some pair stands the other way round, each time by a krone or more. */
function isOtherOrder(before: readonly Ranked[], after: readonly Ranked[]): boolean {
  const places = new Map(after.map(({ id, value }) => [id, value]));
  return before.some((high, place) =>
    before.slice(place + 1).some((low) => {
      const [highAfter, lowAfter] = [places.get(high.id), places.get(low.id)];
      if (highAfter === undefined || lowAfter === undefined) return false;
      return high.value - low.value >= 1 && lowAfter - highAfter >= 1;
    }),
  );
}

function reformedIn({ conditions, scenarios }: Comparison, period: Period): readonly Reformed[] {
  const years = period === 'sum' ? conditions.years : period + 1;
  return scenarios.flatMap(({ id, name, reforms }) => {
    const atWork = reforms.filter(({ from }) => !beginsAfter(from, conditions.start, years));
    return atWork.length === 0 ? [] : [{ id, name, reforms: atWork }];
  });
}
