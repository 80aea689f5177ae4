/** The difference between two explained figures, which stand under their own names. */
import type { TraceNode } from '../../../engine/practice/results';
import { explainedText } from '../../text/explained';
import { differenceNode, renamed } from '../differenceNode';

type Named = readonly [node: TraceNode, name: string];

export function differenceOf(label: string, [to, toName]: Named, [from, fromName]: Named): TraceNode {
  const called = (node: TraceNode, name: string): TraceNode => renamed(node, `${name}: ${node.label}`);
  const head = { id: `forskjell/${to.id}`, label, formula: explainedText.minus(toName, fromName) };
  return differenceNode(head, called(to, toName), called(from, fromName));
}
