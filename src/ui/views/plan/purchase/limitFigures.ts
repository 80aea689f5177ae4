/** The limits of a purchase as figures that explain themselves, read from the whole valuation. */
import type { BuyerAlternative } from '../../../../engine/practice/plan';
import type {
  AlternativeResult,
  Figure,
  MaybeFigure,
  PriceCrossing,
  PurchaseResult,
} from '../../../../engine/purchase';
import type { TraceNode } from '../../../../engine/practice/results';
import { differenceNode } from '../../differenceNode';
import { rangesText as words } from '../../../text/purchaseRanges';
import { purchaseView as text } from '../../../text/purchaseView';

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

/** Whether less is asked than D: then it is the asking price that is the seller's lowest. */
const isAskedBelowFloor = ({ floor, offered }: Pick<PurchaseResult, 'floor' | 'offered'>): boolean =>
  offered.asking !== null && offered.asking.value < floor.figure.value;

/** The seller's lowest price: D, or what is asked where that is less. */
export function lowestOf({ floor, offered }: PurchaseResult): MaybeFigure {
  return isAskedBelowFloor({ floor, offered }) ? offered.asking : floor.figure;
}

/** What D and the asking price are called: one of the two is the seller's lowest. */
export function sellersWords(result: Pick<PurchaseResult, 'floor' | 'offered'>): {
  readonly floor: string;
  readonly floorHelp: string;
  readonly asking: string;
  readonly lowest: string;
} {
  const isBelow = isAskedBelowFloor(result);
  return {
    floor: isBelow ? text.inventoryOnly : text.floor,
    floorHelp: isBelow ? text.inventoryOnlyHelp : text.floorHelp,
    asking: isBelow ? text.askingLowest : text.asking,
    lowest: isBelow ? text.askingLowest : text.floor,
  };
}

/** A price of the bargaining, by whose it is. */
export interface PriceMark {
  readonly id: 'floor' | 'bid' | 'asking' | 'ceiling';
  readonly label: string;
  readonly figure: Figure;
}

/** Every price of the bargaining that there is, low to high. */
export function priceMarks(result: PurchaseResult): readonly PriceMark[] {
  const words = sellersWords(result);
  const marks: readonly (Omit<PriceMark, 'figure'> & { readonly figure: MaybeFigure })[] = [
    { id: 'floor', label: words.floor, figure: result.floor.figure },
    { id: 'bid', label: text.bid, figure: result.offered.bid },
    { id: 'asking', label: words.asking, figure: result.offered.asking },
    { id: 'ceiling', label: text.ceiling, figure: ceilingOf(result) },
  ];
  return marks
    .flatMap(({ id, label, figure }) => (figure === null ? [] : [{ id, label, figure }]))
    .toSorted((a, b) => a.figure.value - b.figure.value);
}

/** Where a note on the room for bargaining is kept. */
export const ROOM_PLACE = 'kjop/forhandlingsrom';

/**
 * What gives more than the purchase and than every other alternative over the years held; null when that is the purchase,
 * or the alternative the answer is measured against already.
 */
export function otherThatGivesMost(
  { alternatives }: Pick<PurchaseResult, 'alternatives'>,
  measured: BuyerAlternative,
): AlternativeResult | null {
  const [best] = alternatives.toSorted((a, b) => b.presentValue.value - a.presentValue.value);
  return best === undefined || best.id === 'kjop' || best.id === measured ? null : best;
}

/** What the purchase, or the alternative it crosses, is worth at the price of equal worth; null for the others. */
export function equalWorth({ other, price, worth }: PriceCrossing, id: AlternativeResult['id']): MaybeFigure {
  if (id === other) return worth;
  const bought = id === 'kjop' ? price?.trace.parts[0] : undefined;
  return bought === undefined ? null : { ...worth, value: bought.value, trace: bought };
}

/** How far it is from the seller's lowest to the buyer's highest; null without a highest. */
function roomTrace(ceiling: TraceNode | null, lowest: TraceNode | null): TraceNode | null {
  if (ceiling === null || lowest === null) return null;
  return differenceNode({ id: ROOM_PLACE, label: words.columns.room, formula: words.roomFormula }, ceiling, lowest);
}
