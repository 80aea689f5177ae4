/** Financing, alternatives, thresholds and the answer: shapes. */
import type { Unit } from '../kernel/units';
import type { BuyerAlternative, OfferForm } from '../practice/planPurchase';
import type { RecordId } from '../rules';

export interface FinancingPlan {
  readonly price: number;
  readonly equity: number;
  readonly loan: number;
  readonly years: readonly FinancingYear[];
  /** Lowest balance of cash and the plan month (0-based) it comes in. */
  readonly worstMonth: { readonly month: number; readonly balance: number };
  readonly exits: readonly ExitResult[];
  /** Whether the loan fits Legeforeningens lånefond, and what does not. */
  readonly laanefond: LaanefondFit;
}

export interface FinancingYear {
  readonly label: string;
  readonly interest: number;
  readonly instalment: number;
  readonly debt: number;
  /** Opparbeidet praksis (b), inventory and equipment (d). */
  readonly depreciation: { readonly b: number; readonly d: number };
  /** After tax, before loan and private draw. */
  readonly cashBeforeLoan: number;
  /** (Cash before loan − private draw) ÷ (interest + instalment); under 1 the loan is not covered; null under a krone of payments. */
  readonly dscr: number | null;
  /** After loan and private draw. */
  readonly cashLeft: number;
}

export interface ExitResult {
  /** 'nobody-buys': no sale and no hjemfall either, with six months' costs after the notice; a case, not in the sum. */
  readonly code: 'sale' | 'hjemfall' | 'nobody-buys';
  /** null = a case that is shown, with no probability of its own. */
  readonly probability: number | null;
  readonly price: number;
  readonly tax: number;
  /** Left after the sale's tax and the rest of the loan. */
  readonly left: number;
  /** Present value of the whole purchase with this exit. */
  readonly net: number;
}

export interface LaanefondFit {
  readonly fits: boolean;
  readonly exceeds: readonly ('amount' | 'minimum' | 'years' | 'instalment-free')[];
  readonly maxAmount: number;
  readonly minAmount: number;
  readonly maxYears: number;
  readonly maxInstalmentFreeYears: number;
  /** The fund's rate follows normrenten, which the rules do not have. */
  readonly rate: null;
  readonly source: string;
}

export interface AlternativeResult {
  readonly id: 'kjop' | BuyerAlternative;
  /** Average a year over the horizon, kr. */
  readonly beforeTax: number;
  readonly afterTax: number;
  readonly hours: number;
  readonly afterTaxPerHour: number;
  /** After tax with the social goods on equal footing, kr a year. */
  readonly comparable: number;
  /** Present value over the years held; the purchase at the price looked at, with its resale. */
  readonly presentValue: number;
}

export type SensitivityCode =
  | 'price'
  | 'listLength'
  | 'takster'
  | 'costs'
  | 'requiredReturn'
  | 'yearsHeld'
  | 'resaleShare'
  | 'hjemfallProbability'
  | 'patternKept'
  | 'alternative'
  | 'hours'
  | `check:${string}`;

export interface BreakEven {
  readonly code: 'highestPrice' | 'lowestList' | 'lowestTakster' | 'payback';
  /** null = there is none. */
  readonly value: number | null;
  readonly unit: Unit;
  /** What it is in the plan now. */
  readonly current: number | null;
}

export interface BadYears {
  readonly years: number;
  readonly loss: number;
  /** Highest price when the first three years are bad. */
  readonly incomeValue: number | null;
  /** Fall in A. */
  readonly cost: number | null;
  /** Present value at the asking price. */
  readonly net: number | null;
}

export interface Sensitivity {
  readonly code: SensitivityCode;
  readonly current: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  /** The price with neither gain nor loss, the input at its low and its high end, kr; negative = not even for free. */
  readonly atLow: number | null;
  readonly atHigh: number | null;
  /** The value at which the recommendation turns; null = it does not within the search. */
  readonly flip: number | null;
}

export interface UsedAssumption {
  readonly code: string;
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  readonly origin: 'plan' | 'standard';
  /** Record of the rule pack behind the standard; null for the plan's own. */
  readonly record: RecordId | null;
}

export type Recommendation = 'buy' | 'buy-with-care' | 'negotiate' | 'decline' | 'no-asking-price';

export interface Answer {
  readonly recommendation: Recommendation;
  /** The price at which the answer turns: the lower of A and B. */
  readonly flipPrice: number | null;
  /** The three inputs that move A most, largest first, found by sensitivity. */
  readonly hangsOn: readonly Sensitivity[];
  readonly notInModel: readonly NotInModelCode[];
  readonly lawyer: readonly LawyerCode[];
  readonly accountant: readonly AccountantCode[];
  readonly form: OfferForm | null;
}

export type NotInModelCode =
  'formuesskatt' | 'own-pension' | 'colleagues' | 'inflation-of-price' | 'illness' | 'premises-value';
export type LawyerCode = 'agreement' | 'lease' | 'staff-transfer' | 'shareholders' | 'hjemfall-terms' | 'board';
export type AccountantCode = 'accounts' | 'price-split' | 'company-debt' | 'saldo' | 'top-ups' | 'shares';
