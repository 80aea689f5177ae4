/** Finds the problems that belong to a place in the plan. */
import type { NumberKind } from '../../../app/format';
import { ADVICE_CODES } from '../../../app/result';
import type { Problem, ProblemCode } from '../../../engine/practice/results';
import type { ReformCard } from '../../appContract';
import { reformKind } from '../../text/alternatives';
import { nb } from '../../text/nb';
import { problemText } from '../../text/problems';
import { sectionOf, type Section } from './planView.svelte';

/** True for a problem that leaves the plan valid: shown, but nothing has to be put right. */
export function isAdvice(problem: Problem): boolean {
  return problem.code === 'unknown-field' || ADVICE_CODES.has(problem.code);
}

/** Problems of what is not filled in yet, where nothing typed is wrong. */
const UNFILLED: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'missing-field',
  'average-fee-missing',
  'kommune-needs-zone',
]);

/** True when every problem is only something left to fill in. */
export function isOnlyUnfilled(problems: readonly Problem[]): boolean {
  // Shares that do not yet come to the whole
  const isShort = ({ code, values }: Problem): boolean => code === 'profile-sum' && Number(values['sum'] ?? 0) < 1;
  return problems.every((problem) => UNFILLED.has(problem.code) || isShort(problem));
}

/**
 * The text for a field: its first problem; null when it has none.
 *
 * @param kind of the field's number, where the field's words do not tell
 */
export function problemAt(problems: readonly Problem[], path: string, kind?: NumberKind): string | null {
  const found = problems.find((problem) => problem.path === path);
  return found === undefined ? null : problemText(found, kind);
}

/** The kind of number a problem is about, where only the catalogue of reforms can tell. */
export function kindAt(problem: Problem, reforms: readonly ReformCard[]): NumberKind | undefined {
  const id = /^scenarios\.[^.]+\.reforms\.([^.]+)\.amount$/u.exec(problem.path)?.[1];
  const parameter = reforms.find((reform) => reform.id === id)?.parameter;
  return parameter ? reformKind(parameter) : undefined;
}

/** How many problems stand in a section, in words, and whether something is only left to fill in; null for none. */
export function problemsIn(
  problems: readonly Problem[],
  section: Section,
): { readonly text: string; readonly isUnfilled: boolean } | null {
  const found = problems.filter((problem) => !isAdvice(problem) && sectionOf(problem.path) === section);
  if (found.length === 0) return null;
  const isUnfilled = isOnlyUnfilled(found);
  return { text: isUnfilled ? nb.plan.unfilledIn(found.length) : nb.plan.problemsIn(found.length), isUnfilled };
}
