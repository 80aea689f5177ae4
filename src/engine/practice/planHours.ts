/** A doctor's time apart from contacts. Part of the plan's format. */

/** Hours a week apart from contacts, by what they go to; each 0–60. Read where the plan has no figure for all of them. */
export interface OtherHours {
  /** Running the practice, administration; null = standard. */
  readonly administration: number | null;
  /** Kommunal bistilling; null = standard: what the municipality may ask for of a full practice. */
  readonly municipalWork: number | null;
  /** Legevakt. */
  readonly outOfHours: number;
  /** Meetings and courses outside the days that `DaysAway` takes. */
  readonly meetings: number;
}

export const STANDARD_HOURS: OtherHours = { administration: null, municipalWork: null, outOfHours: 0, meetings: 0 };

/** True where nothing is said of the parts, so that the standard for all of them together holds. */
export function hasStandardHours({ administration, municipalWork, outOfHours, meetings }: OtherHours): boolean {
  return administration === null && municipalWork === null && outOfHours === 0 && meetings === 0;
}

/** Weekdays a year, 0–260, that the doctor does not work. They lower the working weeks, not the days with patients. */
export interface DaysAway {
  /** Holidays, public ones included; null = as in the standard number of working weeks. */
  readonly holidays: number | null;
  readonly courses: number;
  /** Ordinary short illness; longer absences are stated with their dates. */
  readonly illness: number;
}

export const ORDINARY_DAYS: DaysAway = { holidays: null, courses: 0, illness: 0 };
