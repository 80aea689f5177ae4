/** The range to bargain in, the board's possible prices, the clock, and what a municipality may do. */
import { dayAfter } from '../rules/days';
import type { IsoDate } from '../rules/types';
import { priceNumber, priceObservation, priceParameter } from './facts';
import type { PriceModel } from './priceModel';
import type { BoardOutcome, Clock, FlipPoint, MunicipalAct, Negotiation } from './types';

export interface NegotiationInput {
  readonly floor: number;
  /** A; null when there is no highest price. */
  readonly income: number | null;
  /** B; null where none is obtainable. */
  readonly replacement: number | null;
  readonly openers: () => readonly FlipPoint[];
  readonly board: BoardOutcome | null;
  readonly offeredOn: IsoDate | null;
}

export function negotiation(input: NegotiationInput): Negotiation {
  const { floor, income, replacement, board, offeredOn } = input;
  const isReplacement = replacement !== null && (income === null || replacement < income);
  const ceiling = isReplacement ? replacement : income;
  const isOpen = ceiling === null || (ceiling > 0 && ceiling >= floor);
  return {
    sellersFloor: floor,
    buyersCeiling: ceiling,
    ceilingFrom: ceiling === null ? null : isReplacement ? 'replacement' : 'income',
    isOpen,
    openers: isOpen ? [] : input.openers(),
    board,
    clock: offeredOn === null ? null : clockFrom(offeredOn),
    municipality: municipalActs(),
  };
}

/**
 * The board lands on the bid, in the middle, or on the asking price. With position p the chances are (1 − p)², 2p(1 − p)
 * and p², so that the expected price lies at p between them: an assumption, since no decision has been seen.
 * @param bid what the buyer offers  @param asking the seller's price; a bid above it needs no board
 * @returns null when there is nothing to decide between
 */
export function boardOutcome(model: PriceModel, bid: number, asking: number, position: number): BoardOutcome | null {
  if (bid >= asking) return null;
  const p = Math.min(1, Math.max(0, position));
  const prices = [bid, (bid + asking) / 2, asking];
  const chances = [(1 - p) ** 2, 2 * p * (1 - p), p ** 2];
  const outcomes = prices.map((price, index) => ({
    price,
    probability: chances[index] as number,
    net: model.net(price),
  }));
  const expected = (of: (each: (typeof outcomes)[number]) => number): number =>
    outcomes.reduce((sum, each) => sum + each.probability * of(each), 0);
  return {
    bid,
    asking,
    outcomes,
    expectedPrice: expected(({ price }) => price),
    expectedNet: expected(({ net }) => net),
    lossProbability: expected(({ net }) => (net < 0 ? 1 : 0)),
  };
}

/** Weeks to agree, from the day of the municipality's offer; after that either part can go to the board. */
export function clockFrom(offeredOn: IsoDate): Clock {
  const weeks = priceNumber('kjop-forhandlingsfrist');
  let agreeBy = offeredOn;
  for (let day = 0; day < weeks * 7; day++) agreeBy = dayAfter(agreeBy);
  return { offeredOn, agreeBy };
}

function municipalActs(): readonly MunicipalAct[] {
  const redeemed = priceObservation('kommune-snitt-eu23');
  const hjemfall = priceParameter('hjemfall-vilkar');
  const guarantee = priceParameter('gjenkjopsgaranti-lovlig');
  const duty = priceParameter('kommune-kompensasjonsplikt');
  return [
    act('redeem', 'not-obliged', redeemed.total, duty.source, duty.locator),
    act('take-over', 'lawful', null, hjemfall.source, hjemfall.locator),
    act('guarantee', 'normally-unlawful', null, guarantee.source, guarantee.locator),
  ];
}

function act(
  code: MunicipalAct['code'],
  legality: MunicipalAct['legality'],
  amount: number | null,
  source: string,
  locator: string | undefined,
): MunicipalAct {
  return { code, legality, amount, source, locator: locator ?? null };
}
