/** Finds the problems that belong to a place in the plan. */
import type { Problem, ProblemCode } from '../../../engine/practice/results';
import { nb } from '../../text/nb';
import { problemText } from '../../text/problems';
import { sectionOf, type Section } from './planView.svelte';

/** Problems that leave the plan valid: shown, but nothing has to be put right. */
const ADVICE: ReadonlySet<ProblemCode> = new Set<ProblemCode>(['list-over-cap', 'unknown-field']);

export function isAdvice(problem: Problem): boolean {
  return ADVICE.has(problem.code);
}

/** Problems of what is not filled in yet, where nothing typed is wrong. */
const UNFILLED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'missing-field',
  'average-fee-missing',
  'kommune-needs-zone',
]);

/** True when every problem is only something left to fill in. */
export function isOnlyUnfilled(problems: readonly Problem[]): boolean {
  return problems.every((problem) => UNFILLED.has(problem.code));
}

/** The text for a field: its first problem; null when it has none. */
export function problemAt(problems: readonly Problem[], path: string): string | null {
  const found = problems.find((problem) => problem.path === path);
  return found === undefined ? null : problemText(found);
}

/** How many problems stand in a section, in words; null for none. */
export function problemsIn(problems: readonly Problem[], section: Section): string | null {
  const count = problems.filter((problem) => !isAdvice(problem) && sectionOf(problem.path) === section).length;
  return count === 0 ? null : nb.plan.problemsIn(count);
}
