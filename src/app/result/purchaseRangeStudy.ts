/**
 * What the plan's ranges come to for a purchase: the four values' limits and the advice, each range at its low and its high
 * end with all else as the plan says, and all of them together at the ends that are worst and best for the buyer. Ends,
 * not chances. A generator, so that the work is done in idle moments and given up when the plan changes.
 */
import { atEnd, atEnds, rangesOf, type Plan, type PlanRange, type RangeAtEnd, type RangeEnd } from '../../engine';
import type { PurchaseLimits } from '../../engine/purchase';
import { getPath } from '../../planfile';

export type { RangeAtEnd };

/** The limits of a plan's purchase, a piece at a time; null where it cannot be valued. */
export type FindLimits = (plan: Plan) => Generator<undefined, PurchaseLimits | null>;

export interface PurchaseRangeEffect extends Readonly<Record<RangeEnd, PurchaseLimits | null>> {
  readonly range: PlanRange;
  /** What the plan says; null = the field is open and its standard holds. */
  readonly value: number | null;
}

export interface PurchaseRangeStudy {
  readonly now: PurchaseLimits;
  /** Ranges of the purchase's own fields, and those of other fields that move its figures. */
  readonly effects: readonly PurchaseRangeEffect[];
  /**
   * All ranges at the end that leaves the buyer least room (`low`) and most (`high`); null with fewer than two ranges that
   * move the room. Ends that draw the same way at once are seldom seen together.
   */
  readonly together: Readonly<Record<RangeEnd, PurchaseLimits | null>> | null;
}

/** @returns null where the plan has no purchase that can be valued, or no range that is read in it */
export function* purchaseRangeStudy(plan: Plan, limits: FindLimits): Generator<undefined, PurchaseRangeStudy | null> {
  const ranges = rangesOf(plan, 'purchase');
  if (plan.purchase === null || ranges.length === 0) return null;
  const now = yield* limits(plan);
  if (now === null) return null;
  const effects: PurchaseRangeEffect[] = [];
  for (const range of ranges) {
    yield;
    const low = yield* limits(atEnd(plan, [range], 'low'));
    yield;
    const high = yield* limits(atEnd(plan, [range], 'high'));
    const value = getPath(plan, range.path);
    effects.push({ range, value: typeof value === 'number' ? value : null, low, high });
  }
  const told = effects.filter(({ range, low, high }) => range.path.startsWith('purchase.') || !isSame(low, high));
  if (told.length === 0) return null;
  if (togetherEnds(told, 'low').length < 2) return { now, effects: told, together: null };
  const low = yield* limits(atEnds(plan, togetherEnds(told, 'low')));
  yield;
  return { now, effects: told, together: { low, high: yield* limits(atEnds(plan, togetherEnds(told, 'high'))) } };
}

const isSame = (a: PurchaseLimits | null, b: PurchaseLimits | null): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the buyer can pay over what is asked, kr; over the seller's lowest while nothing is asked. */
function roomAt(at: PurchaseLimits | null): number {
  return at === null ? 0 : (at.ceiling ?? Number.MAX_SAFE_INTEGER) - (at.asking ?? at.lowest);
}

/** Every range that moves the room at the end that leaves the buyer least (`low`) or most (`high`) of it. */
export function togetherEnds(effects: readonly PurchaseRangeEffect[], wanted: RangeEnd): readonly RangeAtEnd[] {
  return effects
    .filter(({ low, high }) => Math.abs(roomAt(low) - roomAt(high)) >= 1)
    .map(({ range, low, high }) => {
      const rises = roomAt(low) < roomAt(high);
      return { range, end: rises === (wanted === 'high') ? 'high' : 'low' };
    });
}
