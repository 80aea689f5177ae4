/** Explanations of one figure less another, made alike wherever a page puts them together. */
import type { TraceNode } from '../../engine/practice/results';

/** What a difference is called, and how it comes about. */
export type DifferenceHead = Pick<TraceNode, 'id' | 'label'> & Required<Pick<TraceNode, 'formula'>>;

/** @returns `to` less `from`, which stands with its minus */
export function differenceNode(
  head: DifferenceHead,
  to: TraceNode,
  from: TraceNode,
  value = to.value - from.value,
): TraceNode {
  const { unit, period } = to;
  return { ...head, kind: 'amount', value, unit, period, parts: [to, renamed(from, `− ${from.label}`)] };
}

/** The same step under another name; its parts are still made when they are read. @param scenario whose it is, told too */
export function renamed(node: TraceNode, label: string, scenario = node.scenario): TraceNode {
  return Object.defineProperties({} as TraceNode, {
    ...Object.getOwnPropertyDescriptors(node),
    label: { value: label, enumerable: true },
    ...(scenario === undefined ? {} : { scenario: { value: scenario, enumerable: true } }),
  });
}
