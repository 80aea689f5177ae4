/** Edits of ranges: pure, the plan in and the changed plan out. */
import { rangeAt, type Plan, type PlanRange } from '../engine';
import { getPath, setPath } from '../planfile';
import type { Span } from './format';

/**
 * Sets a number field and its range together, so that it is one step to take back.
 *
 * @param value the likely value; null = left open
 * @param span null = no range
 * @throws UnknownPathError for a path the plan does not have
 */
export function withNumber(plan: Plan, path: string, value: number | null, span: Span | null): Plan {
  const set = Object.is(getPath(plan, path), value) ? plan : setPath(plan, path, value);
  return withRange(set, path, span);
}

/** Puts a range on a field in place of the one it has; null takes it away. The list stays in the order of the paths. */
export function withRange(plan: Plan, path: string, span: Span | null): Plan {
  const before = rangeAt(plan, path);
  if (before === null ? span === null : span !== null && before.low === span.low && before.high === span.high) {
    return plan;
  }
  const others = plan.ranges.filter((range) => range.path !== path);
  const own: readonly PlanRange[] = span === null ? [] : [{ path, low: span.low, high: span.high }];
  return { ...plan, ranges: inOrder([...others, ...own]) };
}

/** Ranges in the order of their paths. */
export const inOrder = (ranges: readonly PlanRange[]): readonly PlanRange[] =>
  ranges.toSorted((a, b) => (a.path < b.path ? -1 : 1));

/** Takes away ranges whose field has left the plan: with a doctor, a post, a purchase that is no longer asked about. */
export function withLiveRanges(plan: Plan): Plan {
  const isNumber = ({ path }: PlanRange): boolean => {
    const value = getPath(plan, path);
    return value === null || typeof value === 'number';
  };
  return plan.ranges.every(isNumber) ? plan : { ...plan, ranges: plan.ranges.filter(isNumber) };
}
