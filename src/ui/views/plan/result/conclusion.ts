/** The answer before the figures: which alternative gives most, by how much, and what that rests on. */
import type { FormDescription } from '../../../../engine/organisation/forms';
import type { FormId } from '../../../../engine/practice/plan';
import type { Comparison } from '../../../../engine/practice/results';
import type { OpenPlan, Period } from '../../../appContract';
import { isUncertain } from './lines';

export interface Ranked {
  readonly id: string;
  readonly name: string;
  readonly value: number;
}

export interface Conclusion {
  /** Income before tax per doctor, highest first. */
  readonly ranking: readonly Ranked[];
  /** True when the best are within a krone of each other. */
  readonly isTie: boolean;
  /** Highest per working hour, when that is another alternative than the first of the ranking. */
  readonly bestPerHour: Ranked | null;
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
  const perHour = rank('kontor/inntektPerTime')[0] ?? null;
  const uncertain = comparison.uncertainRates.filter((rate) => isUncertain(rate.status));
  const inUse = new Set(comparison.scenarios.map((scenario) => scenario.form));
  return {
    ranking,
    isTie: second !== undefined && best.value - second.value < 1,
    bestPerHour: perHour !== null && perHour.id !== best.id ? perHour : null,
    waiting: plan.figure(best.id, 'kontor/ventende', period)?.value ?? 0,
    notLaw: [...inUse].map((form) => forms[form]).filter((form) => form.status !== 'gjeldende'),
    assumed: uncertain.filter((rate) => rate.status === 'antatt').length,
    carried: uncertain.filter((rate) => rate.status === 'videreført').length,
  };
}
