import { problemText } from '../ui/text/problems';
import type { Problem } from '../engine';

/** One line: where, and what to do. */
export function problemLine(problem: Problem): string {
  return problem.path === '' ? `  ${problemText(problem)}` : `  ${problem.path}: ${problemText(problem)}`;
}
