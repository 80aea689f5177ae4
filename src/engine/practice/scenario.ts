/**
 * Paths into a plan, and scenarios as sparse changes. A path is dotted; members of a list are named by their id
 * (`doctors.anne.list.start`), own rates by record and date (`ownRates.takst.2ad.honorar@2027-01-01.value`), numbers in a
 * plain list by their place (`activity.lengthProfile.0`). The paths of a scenario's changes stand whole in a path
 * (`scenarios.alt.changes.doctors.anne.list.start`).
 */
import type { ChangeValue, OwnRate, Plan, Practice, Scenario } from './plan';

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

const isRate = (item: unknown): item is OwnRate =>
  typeof item === 'object' && item !== null && Object.hasOwn(item, 'record') && Object.hasOwn(item, 'from');

/** What an own rate is called in a path: a plan has one for a record and a date. */
export const ownRateName = ({ record, from }: Pick<OwnRate, 'record' | 'from'>): string => `${record}@${from}`;

/** @returns the record of the own rate whose figure a path names, the plan's or a scenario's; null for any other path */
export function ownRateRecord(path: string): string | null {
  return /^(?:|scenarios\.[^.]+\.)ownRates\.(.+)@\d{4}-\d\d-\d\d\.value$/u.exec(path)?.[1] ?? null;
}

/** Where a path goes next: a key of the container, and the first segment after those it stands for. */
interface Step {
  readonly key: string | number;
  readonly next: number;
}

/** The step a path takes from a container; `undefined` when it leads nowhere. */
function stepFrom(container: unknown, segments: readonly string[], at: number): Step | undefined {
  const segment = segments[at] as string;
  if (Array.isArray(container)) {
    const named = container.findIndex((item) => hasId(item) && item.id === segment);
    if (named >= 0) return { key: named, next: at + 1 };
    if (isRate(container[0])) return rateFrom(container, segments, at);
    const place = PLACE.test(segment) ? Number(segment) : container.length;
    return place < container.length && !hasId(container[place]) ? { key: place, next: at + 1 } : undefined;
  }
  if (typeof container !== 'object' || container === null) return undefined;
  if (Object.hasOwn(container, segment)) return { key: segment, next: at + 1 };
  // A change is kept under its whole path.
  const whole = at + 1 < segments.length ? segments.slice(at).join('.') : segment;
  return Object.hasOwn(container, whole) ? { key: whole, next: segments.length } : undefined;
}

/** The name of a record has dots of its own: it goes on to the segment with the date. */
function rateFrom(rates: readonly unknown[], segments: readonly string[], at: number): Step | undefined {
  const last = segments.findIndex((segment, index) => index >= at && segment.includes('@'));
  if (last < 0) {
    const place = PLACE.test(segments[at] as string) ? Number(segments[at]) : rates.length;
    return place < rates.length ? { key: place, next: at + 1 } : undefined;
  }
  const name = segments.slice(at, last + 1).join('.');
  const key = rates.findIndex((item) => isRate(item) && ownRateName(item) === name);
  return key < 0 ? undefined : { key, next: last + 1 };
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
  for (let at = 0; at < segments.length;) {
    const step = stepFrom(value, segments, at);
    if (step === undefined) return undefined;
    value = member(value, step.key);
    at = step.next;
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
  if (at >= segments.length) return value;
  const step = stepFrom(container, segments, at);
  if (step === undefined) throw new UnknownPathError(path);
  const { key, next } = step;
  const inner = replaced(member(container, key), segments, next, value, path);
  if (Array.isArray(container)) return container.with(Number(key), inner);
  return { ...(container as object), [key]: inner };
}

/**
 * Turns the places in a path into names: `doctors.0.list.start` → `doctors.anne.list.start`. Segments that lead nowhere
 * stay as they are; so does the place of a rate that has the name of one before it.
 */
export function toIdPath(root: object, path: string): string {
  const segments = path.split('.');
  let value: unknown = root;
  const named: string[] = [];
  for (let at = 0; at < segments.length;) {
    const segment = segments[at] as string;
    const item: unknown = Array.isArray(value) && PLACE.test(segment) ? value[Number(segment)] : undefined;
    const name = item === undefined ? null : nameIn(value as readonly unknown[], item);
    const step = name === null ? stepFrom(value, segments, at) : { key: Number(segment), next: at + 1 };
    const next = step?.next ?? at + 1;
    named.push(name ?? segments.slice(at, next).join('.'));
    value = step === undefined ? undefined : member(value, step.key);
    at = next;
  }
  return named.join('.');
}

/** True when the path leads to something, and calls every item of a list on its way by name: a place moves when another goes. */
export function isNamedPath(root: object, path: string): boolean {
  const segments = path.split('.');
  let value: unknown = root;
  for (let at = 0; at < segments.length;) {
    const step = stepFrom(value, segments, at);
    if (step === undefined) return false;
    const next = member(value, step.key);
    // A plain number has its place for good: the list is as long as it is.
    if (
      Array.isArray(value) &&
      typeof next !== 'number' &&
      nameIn(value, next) !== segments.slice(at, step.next).join('.')
    )
      return false;
    value = next;
    at = step.next;
  }
  return true;
}

/** What an item of a list is called in a path; null for one that is known by its place only. */
function nameIn(items: readonly unknown[], item: unknown): string | null {
  if (hasId(item)) return item.id;
  if (!isRate(item)) return null;
  const name = ownRateName(item);
  return items.find((each) => isRate(each) && ownRateName(each) === name) === item ? name : null;
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
