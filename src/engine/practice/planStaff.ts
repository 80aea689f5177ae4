/** A post over time, and the limits a scenario may put on delegated work. Part of the plan's format. */
import type { IsoDate } from '../rules/types';

export interface StaffCourse {
  /** Last day at work; null = stays. */
  readonly until: IsoDate | null;
  /** Months from the start until full production, 0–36; production rises evenly. */
  readonly rampUpMonths: number;
  /** Part of the post that changes hands in a year, 0–1. */
  readonly turnover: number;
  /** Cost of one replacement, kr. */
  readonly replacementCost: number;
  /** What the municipality or others pay of the post, kr a year. */
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
