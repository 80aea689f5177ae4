/** Which forms a plan computes: the form today and those of the alternatives. */
import type { FormId, Plan } from '../../../../../engine/practice/plan';

export function formsInUse({ baseline, scenarios }: Pick<Plan, 'baseline' | 'scenarios'>): ReadonlySet<FormId> {
  return new Set([baseline.form, ...scenarios.map(({ changes }) => (changes['form'] ?? baseline.form) as FormId)]);
}
