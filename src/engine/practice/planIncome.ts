/** Who pays, what comes beside basistilskudd and takster, and grants. Part of the plan's format. */
import type { IsoDate } from '../rules/types';

export const FREED_TIME_USES = ['ingen', 'faerreTimer', 'lengreListe', 'merPerPasient'] as const;
export type FreedTimeUse = (typeof FREED_TIME_USES)[number];

/**
 * What happens with demand above the doctor's capacity: it waits, the doctor works overtime, or staff with delegation take
 * what they have room for and the rest waits.
 */
export const OVER_CAPACITY = ['waiting', 'overtime', 'delegation'] as const;
export type OverCapacity = (typeof OVER_CAPACITY)[number];

/** Who pays the takster, and what is lost. */
export interface Payment {
  /** Share of egenandeler that Helfo pays (frikort, children, exempt), 0–1; null = standard. Moves the payer, not the income. */
  readonly exemptShare: number | null;
  /** Share of the patients' own egenandeler that is never paid, 0–1; null = standard. */
  readonly unpaidShare: number | null;
}

export const STANDARD_PAYMENT: Payment = { exemptShare: null, unpaidShare: null };

export const FEE_GROUPS = ['talkTherapy', 'meetings', 'declarations'] as const;
export type FeeGroup = (typeof FEE_GROUPS)[number];

/**
 * Own average of takst groups beside contacts, procedures, laboratory and material: kr per consultation, 0–1 000; null =
 * reckoned from how often the takster are used nationally. From the doctor's own statistics.
 */
export type FeeGroups = Readonly<Record<FeeGroup, number | null>>;

export const STANDARD_FEE_GROUPS: FeeGroups = { talkTherapy: null, meetings: null, declarations: null };

/** None beside the plan's own figure for other takster. */
export const NO_FEE_GROUPS: FeeGroups = { talkTherapy: 0, meetings: 0, declarations: 0 };

/** A doctor's income outside list and tariff, kr a year; each 0–10 000 000. */
export interface OtherIncome {
  /** Attester and forsikringserklæringer. */
  readonly certificates: number;
  /** Kommunal bistilling and other municipal work. */
  readonly municipalWork: number;
  /** Legevakt. */
  readonly outOfHours: number;
  /** Teaching, veiledning, students. */
  readonly teaching: number;
  /** Anything else. */
  readonly other: number;
}

export const NO_OTHER_INCOME: OtherIncome = { certificates: 0, municipalWork: 0, outOfHours: 0, teaching: 0, other: 0 };

export const GRANT_KINDS = ['rekruttering', 'kommunal', 'annet'] as const;
export type GrantKind = (typeof GRANT_KINDS)[number];

/** A grant to one doctor or to the office. */
export interface Grant {
  readonly id: string;
  readonly name: string;
  readonly kind: GrantKind;
  /** Doctor's id; empty = the office. */
  readonly doctor: string;
  /** kr once, or kr a year. */
  readonly amount: number;
  readonly per: 'once' | 'year';
  readonly from: IsoDate;
  /** Last day of a yearly grant; null = no end. */
  readonly until: IsoDate | null;
  /** Months the receiver is bound, 0–120. */
  readonly bindingMonths: number;
  /** Part paid back when the doctor leaves before the binding ends, 0–1. */
  readonly repaymentShare: number;
}
