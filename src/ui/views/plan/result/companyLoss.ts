/** Companies that pay their doctors more than they earn. */
import type { Plan } from '../../../../engine/practice/plan';
import type { OpenPlan, Period } from '../../../planContract';

/** How much more an alternative's company pays out than it earns in a period, kroner; 0 when it does not. */
export function companyLoss(plan: Pick<OpenPlan, 'figure'>, scenarioId: string, period: Period): number {
  const result = plan.figure(scenarioId, 'kontor/selskapetsResultat', period)?.value ?? 0;
  return result < -0.5 ? -result : 0;
}

/** Whether an alternative's doctors are employed by the company or contractors. */
export function contractOf(plan: Plan, scenarioId: string): 'ansatt' | 'kontrakt' {
  const scenario = plan.scenarios.find((each) => each.id === scenarioId);
  const contract = scenario?.changes['organisation.contract'] ?? plan.baseline.organisation.contract;
  return contract === 'kontrakt' ? 'kontrakt' : 'ansatt';
}
