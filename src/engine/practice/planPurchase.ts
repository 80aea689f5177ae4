/**
 * What the user knows and assumes of a practice for sale. Part of the plan's format. `null` is "not known" in the offer
 * and "standard value" in the assumptions. Shares are fractions, money is kroner.
 */
import type { IsoDate } from '../rules/types';

/** Driftsform, as a seller discloses it. */
export const OFFER_FORMS = ['solopraksis', 'gruppepraksis', '8.2-avtale'] as const;
export type OfferForm = (typeof OFFER_FORMS)[number];

/** The eight things a seller must disclose when the post is advertised; null = not disclosed yet. */
export interface SellersFigures {
  readonly form: OfferForm | null;
  /** Listeinnbyggere, 0–5 000. */
  readonly listLength: number | null;
  /** Staff that the doctor pays for, årsverk; own share in a group; 0–50. */
  readonly staffFte: number | null;
  /** Operating costs last year, the doctor's own share, kr a year. */
  readonly operatingCosts: number | null;
  /** Refusjon from Helfo last year, kr a year. Basistilskudd is not part of it: it follows from the list. */
  readonly refusjon: number | null;
  /** Egenandeler from patients last year, kr a year. */
  readonly egenandel: number | null;
  /** Asking price for inventory and equipment, kr. */
  readonly askingInventory: number | null;
  /** Asking price for opparbeidet praksis, kr. */
  readonly askingGoodwill: number | null;
}

/** One answer on the due-diligence list; an item without an answer is not known, and widens the range. */
export interface CheckAnswer {
  /** Id of the item in `CHECKLIST`; each at most once. */
  readonly id: string;
  /** In the item's unit; null where the item is answered by `choice`. */
  readonly amount: number | null;
  /** One of the item's choices; null where it is answered by a number. */
  readonly choice: string | null;
  /** From when it holds, where the item asks; null = from the takeover. */
  readonly from: IsoDate | null;
}

/** null = the standard value, an assumption in the rule pack that the interface shows as one. */
export interface PurchaseAssumptions {
  /** Yearly return the buyer requires after tax, 0–0.5. */
  readonly requiredReturn: number | null;
  /** Years until the practice is sold again, 1–30. */
  readonly yearsHeld: number | null;
  /** Resale price of opparbeidet praksis as a part of what was paid for it, 0–1.5. */
  readonly resaleShare: number | null;
  /** Resale price of the inventory as a part of what was paid for it, 0–1. */
  readonly inventoryResaleShare: number | null;
  /** Probability that nobody buys and the practice falls to the municipality without payment, 0–1. */
  readonly hjemfallProbability: number | null;
  /** How much of the seller's pattern of takster stays with the list, 0 = the national pattern, 1 = the seller's. */
  readonly patternKept: number | null;
  /** Where between bid (0) and asking price (1) the board is expected to land. */
  readonly boardPosition: number | null;
  /** Part of takst income lost in each of three bad years, 0–1. */
  readonly badYearLoss: number | null;
}

/** What the buyer would do otherwise. */
export const BUYER_ALTERNATIVES = ['fastlonn', 'annen-stilling', '8.2-avtale', 'nullhjemmel'] as const;
export type BuyerAlternative = (typeof BUYER_ALTERNATIVES)[number];

export const LOAN_KINDS = ['annuitet', 'serie'] as const;
export type LoanKind = (typeof LOAN_KINDS)[number];

export interface Financing {
  /** Own money put in, kr; the rest of the price is borrowed. */
  readonly equity: number;
  readonly loanKind: LoanKind;
  /** Nominal yearly rate, fraction; null = standard. */
  readonly rate: number | null;
  /** Years to repay, 1–30; null = standard. */
  readonly years: number | null;
  /** Years with interest only at the start, 0–10; part of `years`. */
  readonly instalmentFreeYears: number;
  /** What the buyer takes out to live on, kr a month after tax; null = what the alternative gives after tax. */
  readonly privateDraw: number | null;
}

/** A grant to the buyer that binds: paid at the takeover, paid back when the doctor leaves too early. */
export interface RecruitmentGrant {
  /** kr once; 0 = none, which is the rule today. */
  readonly amount: number;
  /** Months the doctor is bound, 0–120. */
  readonly bindingMonths: number;
  /** Part paid back when leaving before the binding ends, 0–1. */
  readonly repaymentShare: number;
  /** Whether the part to pay back falls with the months served. */
  readonly proRata: boolean;
}

/** A price the user knows of. */
export interface OwnObservation {
  readonly id: string;
  readonly year: number;
  readonly place: string;
  readonly listLength: number | null;
  /** Price in all, kr. */
  readonly total: number;
}

export interface Purchase {
  readonly seller: SellersFigures;
  /** Id of the doctor in the baseline who buys; empty = the first. */
  readonly buyer: string;
  readonly checks: readonly CheckAnswer[];
  readonly assumptions: PurchaseAssumptions;
  readonly alternative: BuyerAlternative;
  /** Compare at the same hours (the alternative's pay in proportion), or each with its own hours. */
  readonly hours: 'like' | 'egne';
  readonly financing: Financing;
  readonly grant: RecruitmentGrant;
  readonly ownObservations: readonly OwnObservation[];
  /** What the buyer has bid or thinks of bidding, kr in all; null = not decided. */
  readonly bid: number | null;
  /** Day the municipality offered the post: the five weeks run from it; null = not yet. */
  readonly offeredOn: IsoDate | null;
}

export const NO_OFFER: SellersFigures = {
  form: null,
  listLength: null,
  staffFte: null,
  operatingCosts: null,
  refusjon: null,
  egenandel: null,
  askingInventory: null,
  askingGoodwill: null,
};

/** An empty beginning: nothing disclosed, nothing checked, standards everywhere. */
export const NEW_PURCHASE: Purchase = {
  seller: NO_OFFER,
  buyer: '',
  checks: [],
  assumptions: {
    requiredReturn: null,
    yearsHeld: null,
    resaleShare: null,
    inventoryResaleShare: null,
    hjemfallProbability: null,
    patternKept: null,
    boardPosition: null,
    badYearLoss: null,
  },
  alternative: 'annen-stilling',
  hours: 'like',
  financing: { equity: 0, loanKind: 'annuitet', rate: null, years: null, instalmentFreeYears: 0, privateDraw: null },
  grant: { amount: 0, bindingMonths: 36, repaymentShare: 1, proRata: false },
  ownObservations: [],
  bid: null,
  offeredOn: null,
};

/** The doctor who considers buying: the one the purchase names, or the first; null where the plan asks no such question. */
export function buyerIn<Doctor extends { readonly id: string }>(
  purchase: Purchase | null,
  doctors: readonly Doctor[],
): Doctor | null {
  if (purchase === null) return null;
  return doctors.find(({ id }) => id === purchase.buyer) ?? doctors[0] ?? null;
}
