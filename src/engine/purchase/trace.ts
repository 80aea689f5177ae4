/** Steps of an explanation that are put together outside the graph: the same nodes, from the same definitions. */
import type { AmountDef } from '../kernel/amount';
import { GraphBuilder } from '../kernel/graph';
import type { Unit } from '../kernel/units';
import { word, words } from '../kernel/words';
import { explainCell } from '../practice/explain';
import type { TraceNode } from '../practice/results';
import type { RecordId } from '../rules';
import type { PurchaseRates } from './rates';
import type { Figure, UsedAssumption } from './types';

/** What every sum and amount of the purchase is of: the time from the takeover to the sale. */
export const WHOLE = 'sum';

export interface Part {
  readonly node: TraceNode;
  readonly sign: 1 | -1;
}
export const plus = (node: TraceNode): Part => ({ node, sign: 1 });
export const minus = (node: TraceNode): Part => ({ node, sign: -1 });

/** An amount of its parts: the definition computes the value, here as elsewhere. */
export function amountNode(def: AmountDef, parts: readonly TraceNode[], period = WHOLE): TraceNode {
  const { source, simplified } = def;
  const simpler = simplified === undefined ? undefined : words('Forenkling: {text}', { text: simplified });
  const note = [source, simpler].filter((text) => text !== undefined);
  return {
    id: `kjop/${def.id}`,
    label: def.label,
    kind: 'amount',
    value: def.compute(...parts.map((part) => part.value)),
    unit: def.yearUnit,
    period,
    formula: def.formula,
    ...(note.length > 0 ? { note: note.join(' ') } : {}),
    parts,
  };
}

/** A sum, each part with its sign; what is subtracted says so in its label. */
export function sumNode(
  head: {
    readonly id: string;
    readonly label: string;
    readonly unit: Unit;
    readonly formula?: string;
    readonly note?: string;
  },
  parts: readonly Part[],
  period = WHOLE,
): TraceNode {
  const { id, formula = 'summen av delene', ...rest } = head;
  return {
    ...inWords(rest),
    id: `kjop/${id}`,
    formula: word(formula),
    kind: 'amount',
    value: parts.reduce((sum, { node, sign }) => sum + sign * node.value, 0),
    period,
    parts: parts.map(({ node, sign }) => (sign === 1 ? node : { ...node, label: `− ${node.label}` })),
  };
}

/** A number of the plan's purchase. @param path dotted, from the plan */
export function inputNode(path: string, label: string, value: number, unit: Unit): TraceNode {
  return {
    id: path,
    label: word(label),
    kind: 'input',
    value,
    unit,
    period: WHOLE,
    input: { path, origin: 'plan' },
    parts: [],
  };
}

/** A figure the valuation found on its way, with the words for how. */
export function stepNode(
  head: {
    readonly id: string;
    readonly label: string;
    readonly unit: Unit;
    readonly formula: string;
    readonly note?: string;
  },
  value: number,
  parts: readonly TraceNode[] = [],
  period = WHOLE,
): TraceNode {
  const { id, ...rest } = head;
  return { ...inWords(rest), id: `kjop/${id}`, kind: 'amount', value, period, parts };
}

/** A rate of the rules in the plan's first month, with its source and standing. */
export function rateNode(rates: PurchaseRates, id: RecordId): TraceNode {
  const graph = new GraphBuilder(rates.months);
  const slot = graph.rate(rates.series(id));
  const context = { program: graph.finish(), pack: rates.pack, start: rates.start, names: new Map<string, string>() };
  return explainCell(context, slot, { kind: 'month', month: 0 });
}

/** An assumption in use: the plan's own number, or the standard with its source. */
export function assumptionNode(rates: PurchaseRates, used: UsedAssumption): TraceNode {
  const { code, label, value, unit, record } = used;
  return record === null ? inputNode(`purchase.assumptions.${code}`, label, value, unit) : rateNode(rates, record);
}

interface Head {
  readonly label: string;
  readonly formula?: string;
  readonly note?: string;
}

function inWords<T extends Head>(head: T): T {
  const { label, formula, note } = head;
  return {
    ...head,
    label: word(label),
    ...(formula === undefined ? {} : { formula: word(formula) }),
    ...(note === undefined ? {} : { note: word(note) }),
  };
}

export function figure(node: TraceNode): Figure {
  return { value: node.value, unit: node.unit as Unit, trace: node };
}
