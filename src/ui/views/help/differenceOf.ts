/** The difference between two explained figures, which stand under their own names. */
import type { TraceNode } from '../../../engine/practice/results';
import { explainedText } from '../../text/explained';

type Named = readonly [node: TraceNode, name: string];

export function differenceOf(label: string, [to, toName]: Named, [from, fromName]: Named): TraceNode {
  return {
    ...{
      id: `forskjell/${to.id}`,
      label,
      kind: 'amount',
      value: to.value - from.value,
      unit: to.unit,
      period: to.period,
    },
    formula: explainedText.minus(toName, fromName),
    parts: [
      { ...to, label: `${toName}: ${to.label}` },
      { ...from, label: `− ${fromName}: ${from.label}` },
    ],
  };
}
