/** A plan with one input turned, to read and explain figures from. */
import type { Plan, PlanComputation } from '../../engine';
import type { Lever } from './levers';
import { Reading } from './reading';

/** @returns null where the plan cannot be computed with the input at that value */
export function readingAt(lever: Lever, value: number, compute: (plan: Plan) => PlanComputation): Reading | null {
  const at = lever.at(value);
  // Under a name of its own, so that the programs kept for the plan on screen stay where they are.
  const tried: Plan = { ...at, id: `${at.id}~` };
  const computation = compute(tried);
  return computation.comparison === null ? null : new Reading(tried, computation.comparison, computation);
}
