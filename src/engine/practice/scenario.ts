/**
 * Paths into a plan, and scenarios as sparse changes. A path is dotted; members of a list are named by their id
 * (`doctors.anne.list.start`), numbers in a plain list by their place (`activity.lengthProfile.0`).
 */
import type { ChangeValue, Plan, Practice, Scenario } from './plan';

/** The path names nothing in the plan; checked plans never throw it. */
export class UnknownPathError extends RangeError {
  constructor(readonly path: string) {
    super(`No such path in the plan: ${path}`);
    this.name = 'UnknownPathError';
  }
}

/** One change of a scenario, beside what it replaces. */
export interface ChangedPath {
  readonly path: string;
  /** The baseline's value; `undefined` when the path is no longer there. */
  readonly baseline: unknown;
  readonly value: ChangeValue;
  /** True when the change equals the baseline: a pin that keeps its value when the baseline moves. */
  readonly isPin: boolean;
}

interface WithId {
  readonly id: string;
}

const PLACE = /^(?:0|[1-9]\d*)$/;

const hasId = (item: unknown): item is WithId =>
  typeof item === 'object' && item !== null && Object.hasOwn(item, 'id') && typeof (item as WithId).id === 'string';

/** The key a segment stands for in its container; `undefined` when there is none. */
function keyOf(container: unknown, segment: string): string | number | undefined {
  if (Array.isArray(container)) {
    const named = container.findIndex((item) => hasId(item) && item.id === segment);
    if (named >= 0) return named;
    const place = PLACE.test(segment) ? Number(segment) : container.length;
    return place < container.length && !hasId(container[place]) ? place : undefined;
  }
  if (typeof container !== 'object' || container === null) return undefined;
  return Object.hasOwn(container, segment) ? segment : undefined;
}

const member = (container: unknown, key: string | number): unknown =>
  (container as Record<string | number, unknown>)[key];

/** @returns the value at the path, `undefined` when the path names nothing (a plan holds no undefined) */
export function getPath(root: object, path: string): unknown {
  return valueAt(root, path.split('.'));
}

/** As `getPath`, for a path that is split already. */
export function valueAt(root: object, segments: readonly string[]): unknown {
  let value: unknown = root;
  for (const segment of segments) {
    const key = keyOf(value, segment);
    if (key === undefined) return undefined;
    value = member(value, key);
  }
  return value;
}

/**
 * A copy of `root` with another value at the path; everything off the path is shared, `root` is unchanged.
 *
 * @throws UnknownPathError when the path names nothing
 */
export function setPath<T extends object>(root: T, path: string, value: unknown): T {
  return replaced(root, path.split('.'), 0, value, path) as T;
}

function replaced(container: unknown, segments: readonly string[], at: number, value: unknown, path: string): unknown {
  const segment = segments[at];
  if (segment === undefined) return value;
  const key = keyOf(container, segment);
  if (key === undefined) throw new UnknownPathError(path);
  const inner = replaced(member(container, key), segments, at + 1, value, path);
  if (Array.isArray(container)) return container.with(Number(key), inner);
  return { ...(container as object), [key]: inner };
}

/**
 * Turns the places in a path into ids: `doctors.0.list.start` → `doctors.anne.list.start`. Segments that lead nowhere
 * stay as they are.
 */
export function toIdPath(root: object, path: string): string {
  let value: unknown = root;
  const named = path.split('.').map((segment) => {
    const item: unknown = Array.isArray(value) && PLACE.test(segment) ? value[Number(segment)] : undefined;
    const key = keyOf(value, segment);
    const next: unknown = hasId(item) ? item : key === undefined ? undefined : member(value, key);
    value = next;
    return hasId(item) ? item.id : segment;
  });
  return named.join('.');
}

/**
 * The practice with a scenario's changes, in the order of their paths.
 *
 * @throws UnknownPathError when a change names nothing in the practice
 */
export function applyChanges(practice: Practice, changes: Scenario['changes']): Practice {
  let result = practice;
  for (const path of Object.keys(changes).sort()) result = setPath(result, path, changes[path]);
  return result;
}

/** @throws RangeError when the plan has no such scenario; UnknownPathError as `applyChanges` */
export function applyScenario(plan: Plan, scenarioId: string): Practice {
  return applyChanges(plan.baseline, scenarioOf(plan, scenarioId).changes);
}

/** The scenario's changes in path order. @throws RangeError when the plan has no such scenario */
export function changedPaths(plan: Plan, scenarioId: string): readonly ChangedPath[] {
  const changes = scenarioOf(plan, scenarioId).changes;
  return Object.keys(changes)
    .sort()
    .map((path) => {
      const value = changes[path] as ChangeValue;
      const baseline = getPath(plan.baseline, path);
      return { path, baseline, value, isPin: Object.is(baseline, value) };
    });
}

/**
 * Sets one change, also when it equals the baseline (a visible pin).
 *
 * @throws UnknownPathError when the path names nothing in the baseline; RangeError for an unknown scenario
 */
export function setChange(plan: Plan, scenarioId: string, path: string, value: ChangeValue): Plan {
  if (getPath(plan.baseline, path) === undefined) throw new UnknownPathError(path);
  return withScenario(plan, scenarioId, (changes) => ({ ...changes, [path]: value }));
}

/** Takes one change away, so that the baseline's value holds again. @throws RangeError for an unknown scenario */
export function clearChange(plan: Plan, scenarioId: string, path: string): Plan {
  return withScenario(plan, scenarioId, (changes) =>
    Object.fromEntries(Object.entries(changes).filter(([each]) => each !== path)),
  );
}

/** Takes away every change at or below the path, in all scenarios: used when a doctor or a post leaves the plan. */
export function clearChangesUnder(plan: Plan, path: string): Plan {
  const isUnder = (each: string): boolean => each === path || each.startsWith(`${path}.`);
  const scenarios = plan.scenarios.map((scenario) =>
    Object.keys(scenario.changes).some(isUnder)
      ? {
          ...scenario,
          changes: Object.fromEntries(Object.entries(scenario.changes).filter(([each]) => !isUnder(each))),
        }
      : scenario,
  );
  return { ...plan, scenarios };
}

function scenarioOf(plan: Plan, scenarioId: string): Scenario {
  const scenario = plan.scenarios.find((each) => each.id === scenarioId);
  if (scenario === undefined) throw new RangeError(`No such scenario: ${scenarioId}`);
  return scenario;
}

function withScenario(
  plan: Plan,
  scenarioId: string,
  change: (changes: Scenario['changes']) => Scenario['changes'],
): Plan {
  const scenario = scenarioOf(plan, scenarioId);
  const changed = { ...scenario, changes: change(scenario.changes) };
  return { ...plan, scenarios: plan.scenarios.map((each) => (each === scenario ? changed : each)) };
}
