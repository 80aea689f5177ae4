/**
 * What a valuation gives back: plain readonly data. `valuePurchase(plan, pack, kommuner)` in `index.ts` makes it from the
 * plan's `purchase` section and the baseline's buyer. Every amount of money is kroner of the plan; codes have their words
 * in `ui/text/purchase.ts`. There are four values, and never one "value".
 */
import type { SellersFigures } from '../practice/planPurchase';
import type { Problem } from '../practice/results';
import type { CheckResult, RiskCode } from './checkTypes';
import type { MaybeFigure } from './figures';
import type {
  AlternativeResult,
  Answer,
  BadYears,
  BreakEven,
  FinancingPlan,
  GrantBinding,
  PriceLines,
  PriceLookedAt,
  Sensitivity,
  ExplainedAssumption,
} from './outcomeTypes';
import type {
  Comparables,
  FloorValue,
  IncomeValue,
  Negotiation,
  NormalisedEarnings,
  ReplacementBound,
} from './valueTypes';

export type * from './checkTypes';
export type * from './figures';
export type * from './outcomeTypes';
export type * from './valueTypes';

export type SellerField = keyof SellersFigures;

/** Without these no number can be given; everything else widens the range. */
export const NEEDED_FIELDS = [
  'listLength',
  'operatingCosts',
  'refusjon',
  'egenandel',
] as const satisfies readonly SellerField[];

export interface PurchaseValuation {
  /** 'incomplete': a needed field of the offer is open (`missing`), or the plan has problems. `result` is then null. */
  readonly status: 'ok' | 'incomplete';
  readonly missing: readonly SellerField[];
  readonly problems: readonly Problem[];
  /** The longest loan Legeforeningens lånefond gives: a start for the plan's financing. */
  readonly laanefondLongest: { readonly years: number; readonly instalmentFreeYears: number };
  /** The checklist with the answers, also while the offer is incomplete. */
  readonly checklist: readonly CheckResult[];
  readonly result: PurchaseResult | null;
}

export interface PurchaseResult {
  /** Inventory and opparbeidet praksis together; null while neither is given. */
  readonly asking: number | null;
  /** The asking price and the bid as figures; null while not given. */
  readonly offered: { readonly asking: MaybeFigure; readonly bid: MaybeFigure };
  readonly earnings: NormalisedEarnings;
  /** A: the most this buyer can pay in all, so that the practice is as good as the alternative. */
  readonly incomeValue: IncomeValue;
  /** B: what it costs to build the same practice from a nullhjemmel. */
  readonly replacement: ReplacementBound;
  /** C: what others have paid. */
  readonly comparables: Comparables;
  /** D: the seller's lowest. */
  readonly floor: FloorValue;
  readonly negotiation: Negotiation;
  /** What the financing is worked out at: the bid, else the asking price, else A. */
  readonly financedAt: PriceLookedAt;
  readonly financing: FinancingPlan | null;
  /** The last month a grant binds, and the first it does not; null without one. */
  readonly grant: GrantBinding | null;
  /** What the alternatives and the limits are worked out at: the asking price, else the bid, else A. */
  readonly comparedAt: PriceLookedAt;
  readonly alternatives: readonly AlternativeResult[];
  /** The same present values at other prices, and the prices at which they are equal. */
  readonly priceLines: PriceLines;
  readonly breakEvens: readonly BreakEven[];
  readonly badYears: BadYears;
  readonly sensitivity: readonly Sensitivity[];
  readonly assumptions: readonly ExplainedAssumption[];
  readonly risks: readonly RiskCode[];
  readonly answer: Answer;
}
