/** Normalised earnings, the four values, and the room to bargain in: shapes. */
import type { Unit } from '../kernel/units';
import type { TraceNode } from '../practice/results';
import type { Citation, Figure, FigureRange, MaybeFigure, Range } from './figures';
import type { SensitivityCode } from './outcomeTypes';

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

export type CauseCode =
  'accounts' | 'fee-pattern' | 'rates' | 'specialist' | 'new-agreement' | 'capacity' | 'list' | 'costs';

export interface EarningsCause {
  readonly code: CauseCode;
  /** kr in the first year; negative = the buyer has less. */
  readonly amount: number;
  readonly trace: TraceNode;
}

/** One plan year of the buyer in the practice, kr a year unless said. */
export interface EarningsYear {
  readonly label: string;
  readonly income: Figure;
  readonly takster: Figure;
  readonly costs: Figure;
  readonly beforeTax: Figure;
  readonly afterTax: Figure;
  /** Hours. */
  readonly hours: Figure;
  /** The alternative in the same year, on the plan's hours rule, with the social goods a self-employed must buy. */
  readonly alternativeBeforeTax: Figure;
  readonly alternativeAfterTax: Figure;
  readonly surplusAfterTax: Figure;
  /** Tax of the last krone, fraction. */
  readonly marginalTax: Figure;
}

export interface IncomeValue {
  /** kr in all; 0 when there is no surplus; null when no price is too high (no tax, no discount, full resale). */
  readonly figure: MaybeFigure;
  /** Of it, for opparbeidet praksis; the rest is inventory and equipment. */
  readonly goodwill: number | null;
  readonly inventory: number | null;
  /** The two as figures; null with them. */
  readonly split: { readonly goodwill: Figure; readonly inventory: Figure } | null;
  /** The range with everything that is not answered. */
  readonly range: FigureRange | null;
  readonly reason: 'ok' | 'negative-surplus' | 'no-upper-bound';
  /** With the plan's loan in the sum: what borrowing at the loan's rate instead of the required return does. */
  readonly withLoan: MaybeFigure;
  /** With each month's money counted in its month, not at the end of the year. */
  readonly monthly: MaybeFigure;
  /** With the tax of depreciation and sale spread over the months too: nothing waits for the end of the year. */
  readonly monthByMonth: MaybeFigure;
  /** From the closed form to `monthByMonth`, cause by cause; null while there is no price. */
  readonly bridge: ValueBridge | null;
}

/** What the closed form leaves out, one at a time: closed form + causes = month by month, to the last krone. */
export interface ValueBridge {
  /** The same surplus, tax and depreciation every year, in one formula. */
  readonly closedForm: Figure;
  readonly causes: readonly BridgeCause[];
  readonly monthByMonth: number;
}

export type BridgeCode =
  | 'yearly-surplus'
  | 'marginal-tax'
  | 'inventory'
  | 'small-balance'
  | 'outlays'
  /** What stands here and above makes A; what follows makes it month by month. */
  | 'monthly-payments'
  | 'tax-timing';

export interface BridgeCause {
  readonly code: BridgeCode;
  /** kr. */
  readonly amount: number;
  /** The price with this and all before it, kr. */
  readonly after: number;
  readonly trace: TraceNode;
}

export interface ReplacementBound {
  /** null where a nullhjemmel is not known to be obtainable. */
  readonly figure: MaybeFigure;
  readonly reason: 'ok' | 'not-obtainable' | 'unknown-obtainable';
  /** The same sum, whether or not one can be had. */
  readonly ifObtainable: Figure;
  readonly monthsToFull: number | null;
  /** The same as a figure, months; null with it. */
  readonly full: MaybeFigure;
}

export interface Comparables {
  readonly observations: readonly Comparable[];
  /** Lowest, middle and highest among the newest that may be compared. */
  readonly range: ComparableRange | null;
}

export interface ComparableRange extends FigureRange {
  /** The middle one of the prices stated as one figure; null where none is. */
  readonly median: MaybeFigure;
  /** Prices the median is of. */
  readonly prices: number;
  readonly from: number;
  readonly to: number;
  /** Sales behind, where the source says how many. */
  readonly count: number;
  /** Observations that do not say how many sales are behind. */
  readonly uncounted: number;
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
  /** Whether the range above is made of it. */
  readonly isCompared: boolean;
  /** null for own observations. */
  readonly source: Citation | null;
}

export interface FloorValue {
  readonly figure: Figure;
  /** Whether the inventory is appraised or only the asking price. */
  readonly basis: 'appraised' | 'asking' | 'unknown';
}

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
  /** What is agreed on a sale and its price, and what is proposed. */
  readonly rules: readonly SaleRule[];
}

/** The board sets a price between bid and asking price, and both are bound by it. */
export interface BoardOutcome {
  readonly bid: number;
  readonly asking: number;
  /** Where between them the board is expected to land, 0–1: the assumption behind the probabilities. */
  readonly position: number;
  /** Prices from bid to asking with their probability under that assumption; they sum to 1. */
  readonly outcomes: readonly BoardPrice[];
  readonly expectedPrice: Figure;
  /** Expected present value to the buyer, kr: positive = the board is worth the risk. */
  readonly expectedNet: Figure;
  /** Probability that the price is above what the buyer can pay. */
  readonly lossProbability: number;
  readonly loss: Figure;
  /** What says that the board is held to this range, and that both are bound. */
  readonly sources: readonly Citation[];
}

export interface BoardPrice {
  readonly code: 'bid' | 'midpoint' | 'asking';
  readonly price: number;
  readonly probability: number;
  readonly priceFigure: Figure;
  readonly chance: Figure;
  /** Present value to the buyer of buying at the price. */
  readonly net: Figure;
}

export interface Clock {
  readonly offeredOn: string;
  /** Last day to agree: five weeks after. */
  readonly agreeBy: string;
}

export interface MunicipalAct {
  readonly code: 'redeem' | 'take-over' | 'locum' | 'guarantee';
  readonly legality: 'lawful' | 'normally-unlawful' | 'not-obliged' | 'obliged';
  /** What the source says, in its words. */
  readonly rule: readonly string[];
  readonly note: string | null;
  readonly source: Citation;
  /** What has been paid, where a source says. */
  readonly paid: { readonly amount: number; readonly year: number; readonly source: Citation } | null;
  /** How long, where a source says. */
  readonly months: number | null;
}

/** A rule of the sale, or a proposal to change one, as its source has it. */
export interface SaleRule {
  /** Id among the facts of a sale. */
  readonly id: string;
  readonly label: string;
  /** What it says; null where it is an amount or a span, which then stand below. */
  readonly text: readonly string[] | null;
  /** kr. */
  readonly amount: number | null;
  /** Low and high end, fraction. */
  readonly span: Range | null;
  readonly note: string | null;
  readonly isProposal: boolean;
  readonly source: Citation;
}

/** A value of one input at which the answer turns. */
export interface FlipPoint {
  readonly input: SensitivityCode;
  readonly current: number;
  /** null = no value of this input alone does it. */
  readonly needed: number | null;
  readonly unit: Unit;
  /** How the value was found; null with `needed`. */
  readonly trace: TraceNode | null;
}
