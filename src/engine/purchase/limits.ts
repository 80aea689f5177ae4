/** What decides a purchase, without all it is explained by: the same figures as `valuePurchase` gives, in a fourth of the time. */
import type { Plan } from '../practice/plan';
import type { Kommune, RulePack } from '../rules/types';
import { recommendation } from './answer';
import { comparables } from './comparables';
import { floorValue } from './floor';
import { rangeOf } from './incomeValue';
import { negotiation } from './negotiation';
import { replacementBound } from './replacement';
import { answersOf } from './situation';
import type { Recommendation } from './types';
import { askingPrice, checklistOf, openPurchase } from './value';

/** kr, and what they come to. */
export interface PurchaseLimits {
  /** A; null = no price is too high. */
  readonly income: number | null;
  /** B; null where a nullhjemmel is not known to be obtainable. */
  readonly replacement: number | null;
  /** C: the middle of the prices others have paid; null where none is published. */
  readonly comparable: number | null;
  /** D. */
  readonly floor: number;
  /** The seller's lowest in a negotiation: D, or the asking price where that is lower. */
  readonly lowest: number;
  /** The lower of A and B; null = no highest price. */
  readonly ceiling: number | null;
  /** There is a price between the floor and the ceiling. */
  readonly isOpen: boolean;
  readonly asking: number | null;
  readonly recommendation: Recommendation;
}

/**
 * The limits of a plan's purchase, a piece at a time: each `yield` is a place to stop at.
 *
 * @returns null where it cannot be valued
 * @throws Error when the plan has no purchase
 */
export function* purchaseLimits(
  plan: Plan,
  pack: RulePack,
  kommuner: readonly Kommune[],
): Generator<undefined, PurchaseLimits | null> {
  const opened = openPurchase(plan, pack, kommuner);
  yield;
  if (opened.valuation === null) return null;
  const { valuation, situation, assumptions } = opened;
  const { buyer, purchase } = valuation;
  const series = buyer.series(situation);
  const highest = valuation.modelOf(series, situation).highest();
  const income = Number.isFinite(highest) ? highest : null;
  const nullhjemmel = answersOf(purchase).get('nullhjemmel')?.choice ?? null;
  const bound = replacementBound(buyer, series, situation, nullhjemmel, assumptions);
  yield;
  const cautious = income === null ? null : rangeOf(income, checklistOf(valuation, situation)).low.value;
  const floor = floorValue(purchase).figure.value;
  const asking = askingPrice(purchase);
  const replacement = bound.figure?.value ?? null;
  const { buyersCeiling, ceilingFrom, isOpen, sellersFloor } = negotiation({
    floor,
    asking,
    income,
    replacement,
    openers: () => [],
    board: null,
    offeredOn: null,
  });
  return {
    income,
    replacement,
    comparable: comparables(purchase.ownObservations).range?.median?.value ?? null,
    floor,
    lowest: sellersFloor,
    ceiling: buyersCeiling,
    isOpen,
    asking,
    recommendation: recommendation({
      form: purchase.seller.form,
      asking,
      ceiling: buyersCeiling,
      ceilingFrom,
      cautious,
      floor: sellersFloor,
      sensitivity: [],
    }),
  };
}
