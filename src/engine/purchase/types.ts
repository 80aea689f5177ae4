/**
 * What a valuation gives back: plain readonly data. `valuePurchase(plan, pack, kommuner)` in `index.ts` makes it from the
 * plan's `purchase` section and the baseline's buyer. Every amount of money is kroner of the plan; codes have their words
 * in `ui/text/purchase.ts`. There are four values, and never one "value".
 */
import type { Unit } from '../kernel/units';
import type { Problem, TraceNode } from '../practice/results';
import type { RecordId } from '../rules';
import type { BuyerAlternative, OfferForm, SellersFigures } from '../practice/planPurchase';

/** A figure that can explain itself. */
export interface Figure {
  readonly value: number;
  readonly unit: Unit;
  /** "Hvor kommer tallet fra?", the same tree as elsewhere in the app. */
  readonly trace: TraceNode;
}

/** null = it cannot be said with what is known. */
export type MaybeFigure = Figure | null;

/** A low and a high end around the figure with what is answered. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

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
  /** The checklist with the answers, also while the offer is incomplete. */
  readonly checklist: readonly CheckResult[];
  readonly result: PurchaseResult | null;
}

export interface PurchaseResult {
  /** Inventory and opparbeidet praksis together; null while neither is given. */
  readonly asking: number | null;
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
  readonly financing: FinancingPlan | null;
  readonly alternatives: readonly AlternativeResult[];
  readonly breakEvens: readonly BreakEven[];
  readonly badYears: BadYears;
  readonly sensitivity: readonly Sensitivity[];
  readonly assumptions: readonly UsedAssumption[];
  readonly risks: readonly RiskCode[];
  readonly answer: Answer;
}

// ── The checklist ────────────────────────────────────────────────────────────────────────────────────────────────────

/** Kind of answer: an amount in `unit`, or one of `choices`. */
export type CheckKind = 'amount' | 'choice';

/** One item of the due-diligence list, as data. */
export interface CheckItem {
  readonly id: string;
  /** Norwegian, as asked. */
  readonly question: string;
  /** Why it matters and where to find it, Norwegian. */
  readonly help: string;
  readonly kind: CheckKind;
  readonly unit: Unit | null;
  readonly min: number;
  readonly max: number;
  /** Norwegian labels in order; for 'choice'. */
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  /** Whether the answer has a date from which it holds. */
  readonly isDated: boolean;
  readonly moves: CheckMove;
  /** What an open item may turn out to mean, as assumptions of the rule pack; null where it has none. */
  readonly spread: { readonly low: RecordId; readonly high: RecordId } | null;
  /** Shown as long as the item is open, and when an answer calls for it. */
  readonly risk: RiskCode | null;
  /** Source of the item: id in `sources.json`. */
  readonly source: string;
}

/** What an answer does: which number it moves, or that it only adds a risk. */
export type CheckMove =
  | 'yearlyIncome'
  | 'yearlyCost'
  | 'oneOff'
  | 'listGrowth'
  | 'listLoss'
  | 'listWeight'
  | 'sellerSpecialist'
  | 'investment'
  | 'hjemfall'
  | 'inventoryValue'
  | 'obtainable'
  | 'risk';

export interface CheckResult {
  readonly item: CheckItem;
  readonly answered: boolean;
  /** What the answer does to A, kr; null when open or while there is no A. */
  readonly effect: number | null;
  /** What the open item may do to A, kr (low ≤ 0 ≤ high); null when answered. */
  readonly spread: Range | null;
}

export type RiskCode =
  | 'top-ups-lapse'
  | 'accounts-unread'
  | 'list-shrinks'
  | 'lease-ends'
  | 'debt-in-company'
  | 'staff-terms'
  | 'old-equipment'
  | 'cost-key'
  | 'hjemfall'
  | 'fee-pattern'
  | 'systems'
  | 'staff-cost-above-costs'
  | 'fees-differ'
  | 'hours-above-normal'
  | 'negative-surplus'
  | 'liquidity'
  | 'loan-not-covered'
  | 'no-tax-rates';

// ── Earnings ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/** The seller's result re-run as this buyer, and every step between. The steps' sum is the difference. */
export interface NormalisedEarnings {
  /** What the seller had before tax: basistilskudd for the list + refusjon + egenandel − operating costs, kr a year. */
  readonly seller: Figure;
  /** What this buyer has before tax in the first year, kr a year. */
  readonly buyer: Figure;
  readonly causes: readonly EarningsCause[];
  readonly years: readonly EarningsYear[];
  /** Seller's takst income ÷ what the model gives for the same list: 1 = the national pattern. */
  readonly pattern: Figure;
}

export type CauseCode = 'accounts' | 'fee-pattern' | 'rates' | 'specialist' | 'capacity' | 'list' | 'costs';

export interface EarningsCause {
  readonly code: CauseCode;
  /** kr in the first year; negative = the buyer has less. */
  readonly amount: number;
}

export interface EarningsYear {
  readonly label: string;
  readonly income: number;
  readonly takster: number;
  readonly costs: number;
  readonly beforeTax: number;
  readonly afterTax: number;
  readonly hours: number;
  /** The alternative in the same year, on the plan's hours rule, with the social goods a self-employed must buy. */
  readonly alternativeBeforeTax: number;
  readonly alternativeAfterTax: number;
  readonly surplusAfterTax: number;
  /** Tax of the last krone, fraction. */
  readonly marginalTax: number;
}

// ── The four values ──────────────────────────────────────────────────────────────────────────────────────────────────

export interface IncomeValue {
  /** kr in all; 0 when there is no surplus; null when no price is too high (no tax, no discount, full resale). */
  readonly figure: MaybeFigure;
  /** Of it, for opparbeidet praksis. */
  readonly goodwill: number | null;
  /** The range with everything that is not answered. */
  readonly range: Range | null;
  readonly reason: 'ok' | 'negative-surplus' | 'no-upper-bound';
  /** With the plan's loan in the sum: what borrowing at the loan's rate instead of the required return does. */
  readonly withLoan: number | null;
  /** With each month's money counted in its month, not at the end of the year. */
  readonly monthly: number | null;
}

export interface ReplacementBound {
  /** null where a nullhjemmel is not known to be obtainable. */
  readonly figure: MaybeFigure;
  readonly reason: 'ok' | 'not-obtainable' | 'unknown-obtainable';
  /** The same sum, whether or not one can be had. */
  readonly ifObtainable: Figure;
  readonly monthsToFull: number | null;
}

export interface Comparables {
  readonly observations: readonly Comparable[];
  /** Lowest and highest among the newest that may be compared, with how many sales are behind. */
  readonly range: (Range & { readonly from: number; readonly to: number; readonly count: number }) | null;
}

export interface Comparable {
  readonly id: string;
  readonly origin: 'published' | 'own';
  readonly kind: string;
  readonly place: string;
  readonly year: number;
  readonly yearTo: number | null;
  /** Number of sales behind it; null = not said. */
  readonly count: number | null;
  readonly listLength: number | null;
  readonly total: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly perInhabitant: number | null;
  readonly use: string;
  readonly drivers: string;
  /** Id in `sources.json`; null for own observations. */
  readonly source: string | null;
  readonly locator: string | null;
}

export interface FloorValue {
  readonly figure: Figure;
  /** Whether the inventory is appraised or only the asking price. */
  readonly basis: 'appraised' | 'asking' | 'unknown';
}

// ── Negotiation ──────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Negotiation {
  /** The seller's lowest. */
  readonly sellersFloor: number;
  /** The buyer's highest: the lower of A and B. */
  readonly buyersCeiling: number | null;
  readonly ceilingFrom: 'income' | 'replacement' | null;
  /** Whether a price exists that both can live with. */
  readonly isOpen: boolean;
  /** When it is closed: inputs that would open it, each alone, with the value it takes; found by search. */
  readonly openers: readonly FlipPoint[];
  readonly board: BoardOutcome | null;
  readonly clock: Clock | null;
  readonly municipality: readonly MunicipalAct[];
}

/** The board sets a price between bid and asking price, and both are bound by it. */
export interface BoardOutcome {
  readonly bid: number;
  readonly asking: number;
  /** Prices from bid to asking with their probability under the assumption on where it lands; they sum to 1. */
  readonly outcomes: readonly { readonly price: number; readonly probability: number; readonly net: number }[];
  readonly expectedPrice: number;
  /** Expected present value to the buyer, kr: positive = the board is worth the risk. */
  readonly expectedNet: number;
  /** Probability that the price is above what the buyer can pay. */
  readonly lossProbability: number;
}

export interface Clock {
  readonly offeredOn: string;
  /** Last day to agree: five weeks after. */
  readonly agreeBy: string;
}

export interface MunicipalAct {
  readonly code: 'redeem' | 'take-over' | 'guarantee';
  readonly legality: 'lawful' | 'normally-unlawful' | 'not-obliged';
  /** kr where a source says; for redemption the average paid. */
  readonly amount: number | null;
  readonly source: string;
  readonly locator: string | null;
}

/** A value of one input at which the answer turns. */
export interface FlipPoint {
  readonly input: SensitivityCode;
  readonly current: number;
  /** null = no value of this input alone does it. */
  readonly needed: number | null;
  readonly unit: Unit;
}

// ── Financing ────────────────────────────────────────────────────────────────────────────────────────────────────────

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

// ── Alternatives and thresholds ──────────────────────────────────────────────────────────────────────────────────────

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

// ── The one-page answer ──────────────────────────────────────────────────────────────────────────────────────────────

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
