/** Checks a scenario: every path is in the baseline, and the practice it makes is a valid one. */
import type { ChangeValue, Practice } from '../engine/practice/plan';
import type { Problem } from '../engine/practice/results';
import { checkSchema } from './issues';
import { practiceProblems } from './practiceRules';
import type { KommuneReference } from './practiceRules';
import { practiceSchema } from './practiceSchema';
import { problem, quote } from './problem';
import { applyChanges, getPath, toIdPath } from '../engine/practice/scenario';

/**
 * @param baseline a practice of the right shape
 * @param path of the changes, `scenarios.0.changes`
 * @returns problems at `<path>.<changed path>`; those the baseline has by itself are not repeated
 */
export function changeProblems(
  baseline: Practice,
  changes: Readonly<Record<string, ChangeValue>>,
  path: string,
  kommuner: readonly KommuneReference[],
): Problem[] {
  const misplaced = new Map<string, Problem>();
  for (const [changed, value] of Object.entries(changes)) {
    const found = placeProblem(baseline, changes, changed, value, `${path}.${quote(changed)}`);
    if (found !== null) misplaced.set(changed, found);
  }
  const placed = Object.keys(changes).filter((changed) => !misplaced.has(changed));
  if (placed.length === 0) return [...misplaced.values()];
  const practice = applyChanges(
    baseline,
    Object.fromEntries(placed.map((changed) => [changed, changes[changed] ?? null])),
  );
  const known = new Set(problemsOf(baseline, kommuner).map(keyOf));
  const made = problemsOf(practice, kommuner)
    .filter((each) => !known.has(keyOf(each)))
    .map((each) => ({ ...each, path: `${path}.${nearest(placed, toIdPath(practice, each.path))}` }));
  return [...misplaced.values(), ...made];
}

const keyOf = (each: Problem): string => `${each.path}\n${each.code}`;

function problemsOf(practice: Practice, kommuner: readonly KommuneReference[]): Problem[] {
  return [...checkSchema(practiceSchema, practice, '').problems, ...practiceProblems(practice, kommuner)];
}

/** Paths are to values, not to ids or to whole groups of fields; `null` may take away a group that can be absent. */
function placeProblem(
  baseline: Practice,
  changes: Readonly<Record<string, ChangeValue>>,
  changed: string,
  value: ChangeValue,
  path: string,
): Problem | null {
  const current = getPath(baseline, changed);
  const isIdentity =
    /^(?:doctors|staff|grants|office\.investments|doctors\.[^.]+\.person\.absences)\.[^.]+(?:\.id)?$/.test(changed);
  const isTakenAway = Object.keys(changes).some((other) => changed.startsWith(`${other}.`));
  if (current === undefined || isIdentity || isTakenAway)
    return problem('unknown-path', path, { path: quote(changed) });
  if (typeof current !== 'object' || current === null) return null;
  if (value === null && /(?:^activity\.lengthProfile|\.delegation|\.composition)$/.test(changed)) return null;
  return problem('wrong-type', path, { expected: Array.isArray(current) ? 'list' : 'object', received: typeof value });
}

/** The change a problem belongs to: the same path, or the one that shares most of it. */
function nearest(placed: readonly string[], path: string): string {
  const segments = path.split('.');
  const shared = (candidate: string): number => {
    const parts = candidate.split('.');
    const differs = parts.findIndex((part, index) => part !== segments[index]);
    return differs < 0 ? parts.length : differs;
  };
  const relevant =
    path === 'agaZone' && placed.includes('kommune') && !placed.includes('agaZone') ? ['kommune'] : placed;
  return relevant.reduce((best, each) => (shared(each) > shared(best) ? each : best));
}
