/** Financing, alternatives, thresholds and the answer: shapes. */
import type { Unit } from '../kernel/units';
import type { BuyerAlternative, LoanKind, OfferForm } from '../practice/planPurchase';
import type { RecordId } from '../rules';
import type { Basis, IsoDate } from '../rules/types';
import type { Citation, Figure, MaybeFigure } from './figures';
import type { SaleRule } from './valueTypes';

/** The price a part of the answer is worked out at, and whose it is. */
export interface PriceLookedAt {
  readonly value: number;
  readonly from: 'bid' | 'asking' | 'income' | 'floor';
  readonly figure: Figure;
}

/** A grant that binds, at the two sides of its last month. */
export interface GrantBinding {
  /** Whole months served when leaving still costs: the last. */
  readonly lastMonth: number;
  /** Paid back by who leaves then, kr. */
  readonly repaid: Figure;
  /** From this month on nothing is paid back. */
  readonly freeFrom: number;
  /** What is proposed of such a grant, and where. */
  readonly proposal: SaleRule;
}

export interface FinancingPlan {
  readonly price: number;
  readonly equity: number;
  readonly loan: number;
  /** What is borrowed, what is paid with own money, and the years without instalments, as figures. */
  readonly funds: { readonly loan: Figure; readonly equity: Figure; readonly instalmentFree: Figure };
  readonly terms: {
    readonly kind: LoanKind;
    /** Nominal, a year. */
    readonly rate: number;
    readonly years: number;
    readonly instalmentFreeYears: number;
  };
  readonly years: readonly FinancingYear[];
  /** Lowest balance of cash and the plan month (0-based) it comes in. */
  readonly worstMonth: { readonly month: number; readonly balance: Figure };
  /** The year the payments are covered least; null without payments. */
  readonly lowestDscr: { readonly label: string; readonly value: number; readonly figure: Figure } | null;
  readonly exits: readonly ExitResult[];
  /** Whether the loan fits Legeforeningens lånefond, and what does not. */
  readonly laanefond: LaanefondFit;
}

/** kr in the year, unless said. */
export interface FinancingYear {
  readonly label: string;
  readonly interest: Figure;
  readonly instalment: Figure;
  /** At the year's end. */
  readonly debt: Figure;
  /** Opparbeidet praksis (b), inventory and equipment (d). */
  readonly depreciation: { readonly b: Figure; readonly d: Figure };
  /** Tax the depreciation saves. */
  readonly taxSaved: Figure;
  /** After tax, before loan and private draw. */
  readonly cashBeforeLoan: Figure;
  readonly draw: Figure;
  /** (Cash before loan − private draw) ÷ (interest + instalment); under 1 the loan is not covered; null under a krone of payments. */
  readonly dscr: MaybeFigure;
  /** After loan and private draw. */
  readonly cashLeft: Figure;
}

export interface ExitResult {
  /** 'nobody-buys': no sale and no hjemfall either, with six months' costs after the notice; a case, not in the sum. */
  readonly code: 'sale' | 'hjemfall' | 'nobody-buys';
  /** null = a case that is shown, with no probability of its own. */
  readonly probability: number | null;
  readonly chance: MaybeFigure;
  readonly price: Figure;
  readonly tax: Figure;
  /** Left after the sale's tax and the rest of the loan. */
  readonly left: Figure;
  /** Present value of the whole purchase with this exit. */
  readonly net: Figure;
}

export interface LaanefondFit {
  readonly fits: boolean;
  readonly terms: readonly LaanefondTerm[];
  /** The fund's rate follows normrenten, which the rules do not have. */
  readonly rate: null;
  /** The published terms that were read say nothing of it. */
  readonly security: null;
  /** First day of the terms. */
  readonly from: IsoDate | null;
  readonly source: Citation;
}

export interface LaanefondTerm {
  readonly code: 'amount' | 'minimum' | 'years' | 'instalment-free';
  readonly own: number;
  readonly limit: number;
  readonly unit: Unit;
  readonly fits: boolean;
}

/** Averages a year over the years held, kr unless said. */
export interface AlternativeResult {
  readonly id: 'kjop' | BuyerAlternative;
  readonly beforeTax: Figure;
  readonly afterTax: Figure;
  /** Hours. */
  readonly hours: Figure;
  readonly afterTaxPerHour: Figure;
  /** After tax with the social goods on equal footing. */
  readonly comparable: Figure;
  /** Present value over the years held; the purchase at the price looked at, with its resale. */
  readonly presentValue: Figure;
}

/** What buying and each alternative are worth over the years held, by the price of the practice. */
export interface PriceLines {
  /** The buyer's own alternative: the price of equal worth against it is A. */
  readonly against: BuyerAlternative;
  /** What the alternatives are compared at, kr; one of `prices`. */
  readonly now: number;
  /** kr, rising from 0. */
  readonly prices: readonly number[];
  /** Present values, kr, one per price; the alternatives are the same at every price. */
  readonly lines: readonly { readonly id: AlternativeResult['id']; readonly worth: readonly Figure[] }[];
  /** One per alternative, the lowest price first; those without one last. */
  readonly crossings: readonly PriceCrossing[];
}

/** The price at which buying is worth as much as an alternative. */
export interface PriceCrossing {
  readonly other: BuyerAlternative;
  readonly price: MaybeFigure;
  /** Present value of the alternative, and of buying at that price. */
  readonly worth: Figure;
  /** Where there is no such price, which of them is worth more at every price; null with one. */
  readonly always: 'bought' | 'other' | null;
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
  | 'inventory'
  | `check:${string}`;

export interface BreakEven {
  readonly code: 'highestPrice' | 'lowestList' | 'lowestTakster' | 'payback';
  /** null = there is none. */
  readonly limit: MaybeFigure;
  readonly unit: Unit;
  /** What it is in the plan now. */
  readonly current: number | null;
  readonly now: MaybeFigure;
}

export interface BadYears {
  readonly years: number;
  readonly loss: number;
  /** Highest price when the first years are bad. */
  readonly incomeValue: MaybeFigure;
  /** Fall in A. */
  readonly cost: number | null;
  readonly fall: MaybeFigure;
  /** Present value at the asking price. */
  readonly net: MaybeFigure;
}

export interface Sensitivity {
  readonly code: SensitivityCode;
  readonly current: number;
  readonly low: number;
  readonly high: number;
  readonly unit: Unit;
  /** Where the input stands, and where its two ends are from. */
  readonly stands: { readonly now: Figure; readonly low: Figure; readonly high: Figure };
  /** The price with neither gain nor loss, the input at its low and its high end, kr; negative = not even for free. */
  readonly atLow: MaybeFigure;
  readonly atHigh: MaybeFigure;
  /** The value at which the recommendation turns; null = it does not within the search. */
  readonly flip: MaybeFigure;
}

/** A number the answer rests on that is nobody's fact: the plan's own choice, or a standard. */
export interface UsedAssumption {
  readonly code: string;
  readonly label: string;
  readonly value: number;
  readonly unit: Unit;
  readonly origin: 'plan' | 'standard';
  /** Record of the rule pack behind the standard; null for the plan's own. */
  readonly record: RecordId | null;
  /** Plan path of the field that changes it; null where only the rules have it. */
  readonly path: string | null;
  /** Of the standard: what kind of figure it is, and where it is from; null for the plan's own. */
  readonly basis: Basis | null;
  readonly source: string | null;
}

/** An assumption with the way to where it is from. */
export interface ExplainedAssumption extends UsedAssumption {
  readonly figure: Figure;
}

export type Recommendation = 'buy' | 'buy-with-care' | 'negotiate' | 'decline' | 'no-asking-price';

export interface Answer {
  readonly recommendation: Recommendation;
  /** The price at which the answer turns: the lower of A and B. */
  readonly flipPrice: number | null;
  /** Which of them it is: what lies on the other side of the price. */
  readonly flipFrom: 'income' | 'replacement' | null;
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
