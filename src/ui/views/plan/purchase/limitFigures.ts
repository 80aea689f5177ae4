/** The limits of a purchase as figures that explain themselves, read from the whole valuation. */
import type { MaybeFigure, PurchaseResult } from '../../../../engine/purchase';
import type { TraceNode } from '../../../../engine/practice/results';
import { rangesText as words } from '../../../text/purchaseRanges';

export type Limit = 'income' | 'replacement' | 'comparable' | 'floor' | 'asking' | 'ceiling' | 'lowest' | 'room';

/** The explanation of a limit; null where the valuation has no such. */
export function limitTrace(result: PurchaseResult, limit: Limit): TraceNode | null {
  const { incomeValue, replacement, comparables, floor, offered } = result;
  switch (limit) {
    case 'income':
      return incomeValue.figure?.trace ?? null;
    case 'replacement':
      return replacement.figure?.trace ?? null;
    case 'comparable':
      return comparables.range?.median?.trace ?? null;
    case 'floor':
      return floor.figure.trace;
    case 'asking':
      return offered.asking?.trace ?? null;
    case 'ceiling':
      return ceilingOf(result)?.trace ?? null;
    case 'lowest':
      return lowestOf(result)?.trace ?? null;
    case 'room':
      return roomTrace(limitTrace(result, 'ceiling'), limitTrace(result, 'lowest'));
  }
}

/** The buyer's highest price: B where a practice can be built for less than A, else A; null without a highest. */
export function ceilingOf({ negotiation, replacement, incomeValue }: PurchaseResult): MaybeFigure {
  return negotiation.ceilingFrom === 'replacement' ? replacement.figure : incomeValue.figure;
}

/** The seller's lowest price: D, or what is asked where that is less. */
export function lowestOf({ negotiation, floor, offered }: PurchaseResult): MaybeFigure {
  return negotiation.sellersFloor < floor.figure.value ? offered.asking : floor.figure;
}

/** Where a note on the room for bargaining is kept. */
export const ROOM_PLACE = 'kjop/forhandlingsrom';

/** How far it is from the seller's lowest to the buyer's highest; null without a highest. */
function roomTrace(ceiling: TraceNode | null, lowest: TraceNode | null): TraceNode | null {
  if (ceiling === null || lowest === null) return null;
  return {
    id: ROOM_PLACE,
    label: words.columns.room,
    kind: 'amount',
    value: ceiling.value - lowest.value,
    unit: 'kr',
    period: ceiling.period,
    formula: words.roomFormula,
    parts: [ceiling, { ...lowest, label: `− ${lowest.label}` }],
  };
}
