/** What is one doctor's own: company, pension, absence, part of the office. Part of the plan's format. */
import type { IsoDate } from '../rules/types';

export const OWN_COMPANIES = ['enk', 'as'] as const;
export type OwnCompany = (typeof OWN_COMPANIES)[number];

export interface DoctorPerson {
  /** How a self-employed doctor runs the practice: enkeltpersonforetak or own aksjeselskap. */
  readonly company: OwnCompany;
  /** Salary the doctor takes from the own AS, kr a year; null = standard. */
  readonly companySalary: number | null;
  /** Part of what is left in the own AS that is paid as dividend, 0–1. */
  readonly dividendShare: number;
  /** Own pension saving as self-employed, kr a year; null = none. */
  readonly pensionSaving: number | null;
  /** Extra Nav insurance for sick pay from the first day. */
  readonly hasNavInsurance: boolean;
  /** Private debt interest and other deductions, kr a year. */
  readonly deductions: number;
  /** Rooms the doctor uses, 0–20: the key 'rom'. */
  readonly rooms: number;
  /** Part in the plan's own cost key, 0–100: the key 'egen'. */
  readonly costShare: number;
  /** The doctor's last day in the practice; null = stays. */
  readonly leavesOn: IsoDate | null;
  /** False: keeps own agreement and list beside a company or a municipal office, and pays a part of its costs. */
  readonly joinsCompany: boolean;
  readonly absences: readonly Absence[];
}

export const ABSENCE_KINDS = ['sykdom', 'foreldrepermisjon'] as const;
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

/** Planned or feared absence. */
export interface Absence {
  readonly id: string;
  readonly kind: AbsenceKind;
  /** First day of a month. */
  readonly from: IsoDate;
  /** Whole months, 1–24. */
  readonly months: number;
  /** Part of full work the doctor is away, 0–1. */
  readonly share: number;
  /** Part of the lost consultations a vikar carries out, 0–1. */
  readonly substituteShare: number;
  /** What the vikar is paid of the takster earned, 0–1. */
  readonly substitutePay: number;
}

export const PLAIN_PERSON: DoctorPerson = {
  company: 'enk',
  companySalary: null,
  dividendShare: 1,
  pensionSaving: null,
  hasNavInsurance: false,
  deductions: 0,
  rooms: 1,
  costShare: 1,
  leavesOn: null,
  joinsCompany: true,
  absences: [],
};
