/** Normalised earnings, the four values, and the room to bargain in: shapes. */
import type { Unit } from '../kernel/units';
import type { Figure, MaybeFigure, Range } from './figures';
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
