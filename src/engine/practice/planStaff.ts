/** A post over time, and the limits a scenario may put on delegated work. Part of the plan's format. */
import type { IsoDate } from '../rules/types';

/** What a post is. Pay and pension have a standard where a source has one; the others must be typed. */
export const STAFF_ROLES = [
  'helsesekretar',
  'sykepleier',
  // An authorised nurse in a secretary's post: a secretary's pay, the nurses' statutory pension.
  'sykepleierSomSekretar',
  'psykolog',
  'fysioterapeut',
  'dagligLeder',
  'alis',
  'lis1',
  'student',
  'vikar',
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** Authorised nurses, who alone may trigger the nurse takster. */
export const NURSE_ROLES: readonly StaffRole[] = ['sykepleier', 'sykepleierSomSekretar'];
/** Doctors: limits on nurses and other staff do not concern them. */
export const DOCTOR_ROLES: readonly StaffRole[] = ['alis', 'lis1', 'vikar'];

/**
 * What delegated work triggers: nothing; the nurse takster of 2026; the doctor's takst; takster of its own as in the
 * primærhelseteam pilot, with much fee or much grant; the same fee whoever does the work.
 */
export const FEE_RULES = [
  'ingen',
  'sykepleiertakster',
  'legetakst',
  'egneHonorar',
  'egneDrift',
  'profesjonsnoytral',
] as const;
export type FeeRule = (typeof FEE_RULES)[number];

/** Consultations done by staff on delegation. */
export interface Delegation {
  /** Delegated consultations per listeinnbygger and year, 0–10. */
  readonly consultationsPerInhabitant: number;
  /** Share that replaces the doctor's own consultations, 0–1; the rest is new activity. */
  readonly replacingShare: number;
  readonly consultationsPerDay: number;
  readonly daysPerYear: number;
  readonly feeRule: FeeRule;
  /** kr per consultation in place of the rule's, for takster of its own; null = the rule's, where it has one. */
  readonly fee: number | null;
  /** Part of the post's cost that a grant covers, for takster of its own, 0–1; null = standard. */
  readonly grantShare: number | null;
  /** The doctor's minutes per delegated consultation, 0–60. */
  readonly supervisionMinutes: number;
}

/** The rule's own fee, and the standard grant where a rule has one. */
export const STANDARD_FEE = { fee: null, grantShare: null } as const satisfies Partial<Delegation>;

export interface StaffCourse {
  /** Last day at work; null = stays. */
  readonly until: IsoDate | null;
  /** Months from the start until full production, 0–36; production rises evenly. */
  readonly rampUpMonths: number;
  /** Part of the post that changes hands in a year, 0–1; each new one needs the same months to full production. */
  readonly turnover: number;
  /** Cost of one replacement, kr. */
  readonly replacementCost: number;
  /** What the municipality or others pay of the post while someone is in it, kr a year for the office. */
  readonly support: number;
}

export const STEADY_COURSE: StaffCourse = {
  until: null,
  rampUpMonths: 0,
  turnover: 0,
  replacementCost: 0,
  support: 0,
};

/** Limits on delegated work and fees; null = not switched on. Proposed rules, none in force today. */
export interface FeeLimits {
  /** Doctors per nurse with own fees, 1–30: 3 = one nurse per three doctors. */
  readonly doctorsPerNurse: number | null;
  /** One consultation fee per patient and day. */
  readonly oneFeePerDay: boolean;
  /** Share of delegated consultations that fall on a day with a doctor's consultation, 0–1; used with `oneFeePerDay`. */
  readonly sameDayShare: number;
  /** Highest fees of staff as a share of the doctors' fees, 0–1. */
  readonly staffFeeShare: number | null;
  /** Highest fees per doctor, kr a year (høyestegrense). */
  readonly feeCeilingPerDoctor: number | null;
  /** Collective ceiling on fees, kr a year for the office; the excess is paid back the next year (økonomiloft). */
  readonly collectiveCeiling: number | null;
  /** Extra grant to offices with such staff, kr per listeinnbygger a year. */
  readonly grantPerInhabitant: number;
}

export const NO_LIMITS: FeeLimits = {
  doctorsPerNurse: null,
  oneFeePerDay: false,
  sameDayShare: 0,
  staffFeeShare: null,
  feeCeilingPerDoctor: null,
  collectiveCeiling: null,
  grantPerInhabitant: 0,
};
