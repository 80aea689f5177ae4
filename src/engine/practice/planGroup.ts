/**
 * What the user knows of coming into a group, leaving it, dividing it, and moving a practice. Part of the plan's format.
 * Nobody publishes such amounts: each is the user's own, and `null` is "not known". Shares are fractions, money is kroner.
 */
import type { IsoDate } from '../rules/types';

/** Who answers for the debt of the company that runs the office: nobody, each for a part, or each for all of it. */
export const COMPANY_KINDS = ['as', 'da', 'ans'] as const;
export type CompanyKind = (typeof COMPANY_KINDS)[number];

/** Whose the office's staff are: the company's, or the leaving doctor's own. */
export const STAFF_EMPLOYERS = ['selskapet', 'legen'] as const;
export type StaffEmployer = (typeof STAFF_EMPLOYERS)[number];

/** By what a group divides what it owns and owes. */
export const SETTLEMENT_KEYS = ['likt', 'liste', 'omsetning', 'egen'] as const;
export type SettlementKey = (typeof SETTLEMENT_KEYS)[number];

/** One contract of employment that goes with the practice. */
export interface TakenStaff {
  readonly id: string;
  readonly name: string;
  /** Feriepenger earned and not paid, with arbeidsgiveravgift, kr. */
  readonly feriepenger: number | null;
  /** Pension promised and not paid for, kr. */
  readonly pension: number | null;
}

export interface GroupEntryTerms {
  /** Id of the doctor in the baseline who comes in; empty = the first. */
  readonly doctor: string;
  /** Day of the takeover. */
  readonly on: IsoDate | null;
  /** To the leaving doctor for opparbeidet praksis, kr. */
  readonly goodwill: number | null;
  /** To the group, kr. */
  readonly entryFee: number | null;
  /** The company's assets and debt by its books, kr. */
  readonly companyAssets: number | null;
  readonly companyDebt: number | null;
  /** Part of the company that is taken over, 0–1. */
  readonly share: number | null;
  /** Agreed price for the part, kr; null = by the books. */
  readonly sharePrice: number | null;
  /** The doctor's part of the costs the office is bound to, kr a year. */
  readonly fixedCosts: number | null;
  /** Whole months the agreement and the lease bind, 0–600. */
  readonly boundMonths: number | null;
  readonly employer: StaffEmployer;
  readonly staff: readonly TakenStaff[];
  /** The leaving doctor pays the new one for what staff have earned before the takeover. */
  readonly paidBySeller: boolean;
}

export interface GroupLeavingTerms {
  /** Id of the doctor in the baseline who leaves; empty = the first. */
  readonly doctor: string;
  /** Day the notice reaches the municipality. */
  readonly noticeOn: IsoDate | null;
  /** What a buyer pays for the practice, kr. */
  readonly price: number | null;
  readonly companyAssets: number | null;
  readonly companyDebt: number | null;
  readonly share: number | null;
  /** What the others pay for the part, kr; null = by the books. */
  readonly sharePrice: number | null;
  /** The doctor's part of the office's fixed costs, kr a year. */
  readonly fixedCosts: number | null;
  /** Whole months of that part the group's agreement makes the leaver pay after the last day, 0–600. */
  readonly costMonthsAfter: number | null;
  /** Feriepenger and the like that the leaver pays off, kr. */
  readonly staffDuties: number | null;
}

/** What one doctor brings to the settlement; `id` is the doctor's in the baseline. */
export interface SettlementMember {
  readonly id: string;
  /** Last year's revenue, kr. */
  readonly revenue: number | null;
  /** Weight in a key of the group's own: parts, or kroner paid in. */
  readonly part: number | null;
  /** Of the group's things, what the doctor keeps, kr. */
  readonly keeps: number | null;
  /** Part of the debt and the costs of ending that the doctor takes over, kr. */
  readonly takesOver: number | null;
}

export interface GroupSettlementTerms {
  /** Day the group ends. */
  readonly on: IsoDate | null;
  readonly key: SettlementKey;
  /** Money in the group, kr. */
  readonly cash: number | null;
  /** Inventory, equipment and what is owed to the group, kr; also what the doctors keep. */
  readonly things: number | null;
  /** Owed to others, kr. */
  readonly debt: number | null;
  /** Costs of ending: notice to staff, feriepenger, the rest of the lease, kr. */
  readonly severance: number | null;
  /** Doctors with something typed; one of the baseline who is not here brings nothing known. */
  readonly members: readonly SettlementMember[];
}

export interface PracticeMoveTerms {
  /** Day of the move. */
  readonly on: IsoDate | null;
  /** Paid to the seller, kr. */
  readonly goodwill: number | null;
  readonly inventory: number | null;
  /** What of the inventory can be used in the new place, 0–1. */
  readonly usableShare: number | null;
  /** Rent where the practice was, kr a month, and whole months of it left after the move, 0–600. */
  readonly oldRent: number | null;
  readonly oldMonths: number | null;
  /** Rent in the new place, kr a month, and whole months of it paid before the move, 0–600. */
  readonly newRent: number | null;
  readonly newMonthsBefore: number | null;
  /** Rooms, equipment and systems in the new place, kr. */
  readonly fitOut: number | null;
  /** To the group it is moved into, kr. */
  readonly entryFee: number | null;
  /** Days without patients, 0–260, and takst income on such a day, kr. */
  readonly lostDays: number | null;
  readonly incomePerDay: number | null;
}

export interface GroupMatters {
  /** The company that runs the office; null = not said. */
  readonly companyKind: CompanyKind | null;
  readonly entry: GroupEntryTerms;
  readonly leaving: GroupLeavingTerms;
  readonly settlement: GroupSettlementTerms;
  readonly move: PracticeMoveTerms;
}

/** An empty beginning: nothing known. */
export const NEW_GROUP: GroupMatters = {
  companyKind: null,
  entry: {
    doctor: '',
    on: null,
    goodwill: null,
    entryFee: null,
    companyAssets: null,
    companyDebt: null,
    share: null,
    sharePrice: null,
    fixedCosts: null,
    boundMonths: null,
    employer: 'selskapet',
    staff: [],
    paidBySeller: false,
  },
  leaving: {
    doctor: '',
    noticeOn: null,
    price: null,
    companyAssets: null,
    companyDebt: null,
    share: null,
    sharePrice: null,
    fixedCosts: null,
    costMonthsAfter: null,
    staffDuties: null,
  },
  settlement: { on: null, key: 'liste', cash: null, things: null, debt: null, severance: null, members: [] },
  move: {
    on: null,
    goodwill: null,
    inventory: null,
    usableShare: null,
    oldRent: null,
    oldMonths: null,
    newRent: null,
    newMonthsBefore: null,
    fitOut: null,
    entryFee: null,
    lostDays: null,
    incomePerDay: null,
  },
};

/** A doctor of whom nothing is typed. */
export const NEW_MEMBER: Omit<SettlementMember, 'id'> = { revenue: null, part: null, keeps: null, takesOver: null };
