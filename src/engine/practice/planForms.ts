/** What each form of practice asks for beside the common fields. Part of the plan's format. */
import type { IsoDate } from '../rules/types';

/** 8.2-avtale: the municipality supplies the office; the doctor refunds its outlay. */
export interface RefundTerms {
  /** Part of the outlay that is refunded, 0–1. */
  readonly share: number;
  /** Last day of the reduced refund; null = for the whole plan. */
  readonly until: IsoDate | null;
  /** Part refunded after that day, 0–1. */
  readonly shareAfter: number;
}

export const FULL_REFUND: RefundTerms = { share: 1, until: null, shareAfter: 1 };

/** Another post, for comparison. */
export interface OtherPost {
  /** Salary for the post, kr a year; null = standard. */
  readonly salary: number | null;
  /** Pay for vakt and overtime, kr a year. */
  readonly extraPay: number;
  /** Hours a week, 0–100; null = standard. */
  readonly weeklyHours: number | null;
  /** Employer's pension, fraction of pay; null = standard. */
  readonly pensionRate: number | null;
}

export const STANDARD_POST: OtherPost = { salary: null, extraPay: 0, weeklyHours: null, pensionRate: null };

/** Nullhjemmel: the list is built from this number. */
export interface NewAgreement {
  /** Listeinnbyggere on the first day, 0–2 500. */
  readonly start: number;
  /** Net new listeinnbyggere a year, 0–2 500. */
  readonly growthPerYear: number;
  /** Entry fee to the office, kr once per doctor. */
  readonly entryFee: number;
  /** Cost of starting up: equipment and inventory, kr once per doctor. */
  readonly startCost: number;
}

export const STANDARD_NEW_AGREEMENT: NewAgreement = { start: 0, growthPerYear: 400, entryFee: 0, startCost: 0 };

/** Fastlegeselskap: the owners' rules. */
export interface CompanyTerms {
  /** Own listetak for the company together; null = the sum of the doctors'. 0–100 000. */
  readonly sharedCap: number | null;
  /** Share capital paid in by the owners, kr. */
  readonly shareCapital: number;
  /** Part of the takster set aside for refused claims, 0–1. */
  readonly reserveShare: number;
  /** Highest part of the surplus paid out as dividend, 0–1; null = no limit. */
  readonly dividendLimit: number | null;
  /** Owners that are no doctors working there: each makes the form unlawful as proposed. */
  readonly hasCommercialOwner: boolean;
  /** Months from a doctor leaves until a new one has begun, 0–24; also where the municipality runs the office. */
  readonly vacancyMonths: number;
  /** Part of the work that a vikar carries out in those months, 0–1; the rest waits. */
  readonly vacancyActivity: number;
  /** What the vikar costs, as a factor of what the post costs, 0–5. */
  readonly vacancyCost: number;
}

export const PLAIN_COMPANY: CompanyTerms = {
  sharedCap: null,
  shareCapital: 0,
  reserveShare: 0,
  dividendLimit: null,
  hasCommercialOwner: false,
  vacancyMonths: 0,
  vacancyActivity: 1,
  vacancyCost: 1,
};

/** Going from the baseline's form to another, on the plan's first day: used in alternatives with another form. */
export interface Conversion {
  /** Lawyer, accountant, systems: kr once for the office. */
  readonly oneOffCost: number;
  /** Months from the plan's start in which the doctors see fewer patients, 0–24. */
  readonly transitionMonths: number;
  /** Part of the activity lost in those months, 0–1. */
  readonly lostActivity: number;
}

export const NO_CONVERSION: Conversion = { oneOffCost: 0, transitionMonths: 0, lostActivity: 0 };
