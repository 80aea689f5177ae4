/**
 * What the user decides: the plan, exactly as it is stored. Numbers a plan leaves `null` take the standard value from
 * the rules, which the interface shows with its source. Shares are fractions (0.25), money is kroner, years are years.
 */
import type { AgaZone, GrowthGroup, IsoDate } from '../rules/types';
import type { CompanyTerms, Conversion, NewAgreement, OtherPost, RefundTerms } from './planForms';
import type { FeeGroups, FreedTimeUse, Grant, OtherIncome, OverCapacity, Payment } from './planIncome';
import type { GroupMatters } from './planGroup';
import type { DaysAway, OtherHours } from './planHours';
import type { ListComposition, ListMovement } from './planList';
import type { CostKey, Investment, Premises } from './planOffice';
import type { PlanNote } from './planNotes';
import type { DoctorPerson } from './planPerson';
import type { Purchase } from './planPurchase';
import type { PlanRange } from './planRanges';
import type { Delegation, FeeLimits, StaffCourse, StaffRole } from './planStaff';

export * from './planForms';
export * from './planGroup';
export * from './planHours';
export * from './planIncome';
export * from './planList';
export * from './planNotes';
export * from './planOffice';
export * from './planPerson';
export * from './planPurchase';
export * from './planStaff';

export const PLAN_FORMAT = 'praksisplan';
export const PLAN_FORMAT_VERSION = 2;

export const FORM_IDS = [
  'solopraksis',
  'gruppepraksis',
  'gruppeavtale',
  'fastlegeselskap',
  'kommunalt-fastlegekontor',
  '8.2-avtale',
  'fastlonn',
  'nullhjemmel',
  'annen-stilling',
] as const;
export type FormId = (typeof FORM_IDS)[number];

export interface Plan {
  readonly format: typeof PLAN_FORMAT;
  readonly formatVersion: typeof PLAN_FORMAT_VERSION;
  /** Letters, digits and hyphens, 1–64. */
  readonly id: string;
  readonly title: string;
  readonly note: string;
  /** True for the bundled example practices: made-up persons, shown as such. */
  readonly example: boolean;
  readonly horizon: Horizon;
  readonly carryForward: CarryForward;
  readonly ownRates: readonly OwnRate[];
  /** The rules the plan was last computed with and accepted by the user; null = not yet. */
  readonly rulesSeen: RulesSeen | null;
  /** A practice the user considers buying; null = no such question. */
  readonly purchase: Purchase | null;
  /** Coming into a group, leaving it, dividing it, moving a practice; null = no such question. */
  readonly group: GroupMatters | null;
  /** What the user holds possible for some of the plan's numbers, each field at most once. */
  readonly ranges: readonly PlanRange[];
  /** Each place at most once. */
  readonly notes: readonly PlanNote[];
  readonly baseline: Practice;
  /** At least one; each is the baseline with sparse changes. */
  readonly scenarios: readonly Scenario[];
}

export interface RulesSeen {
  readonly edition: string;
  readonly fingerprint: string;
}

export interface Horizon {
  /** First day of a month, 2015-07-01 to 2100-01-01. */
  readonly start: IsoDate;
  /** Whole years, 1–30. */
  readonly years: number;
}

/** 'growth': by a yearly growth; 'index': as a named series goes; 'stop': not at all, which leaves a gap. */
export const CARRY_METHODS = ['growth', 'index', 'stop'] as const;
export type CarryMethod = (typeof CARRY_METHODS)[number];

/** Series a rate may follow past its last known date. Own figures for them count. */
export const INDEX_SERIES = [
  'grunnbelop.sats',
  'sykepleier.lonn.sats',
  'helsesekretar.lonn.sats',
  'takst.2ad.honorar',
] as const;
export type IndexSeries = (typeof INDEX_SERIES)[number];

/** Groups of rates that money follows; quantities (`none`) stay as they are. */
export type MoneyGroup = Exclude<GrowthGroup, 'none'>;

/** What happens to rates past their last known date, by group. Own figures come before it. */
export interface CarryForward {
  /** Quantities stay ('growth') or stop. A rate that stops is a gap, and the plan says which. */
  readonly method: Readonly<Record<MoneyGroup, CarryMethod>> & { readonly none: 'growth' | 'stop' };
  /** Yearly growth: of the rate ('growth'), or of the series past its own last known date ('index'); fraction −0.5…1. */
  readonly growth: Readonly<Record<MoneyGroup, number>>;
  readonly index: Readonly<Record<MoneyGroup, IndexSeries>>;
}

/** Last known values go on unchanged: nothing is invented. */
export const CARRY_UNCHANGED: CarryForward = {
  method: { basistilskudd: 'growth', takst: 'growth', lonn: 'growth', kostnad: 'growth', none: 'growth' },
  growth: { basistilskudd: 0, takst: 0, lonn: 0, kostnad: 0 },
  index: {
    basistilskudd: 'grunnbelop.sats',
    takst: 'grunnbelop.sats',
    lonn: 'grunnbelop.sats',
    kostnad: 'grunnbelop.sats',
  },
};

/** The user's own figure for a rule from a date; stays visible as a pin even when equal to the rule. */
export interface OwnRate {
  /** Record id, or `takst.<code>.<honorar|refusjon|egenandel>`. */
  readonly record: string;
  readonly from: IsoDate;
  readonly value: number;
  readonly note: string;
}

export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  /**
   * Sparse differences: dotted path into the baseline → new value. Doctors and staff are named by id:
   * `doctors.anne.list.start`, `staff.sykepleier.fte`, `form`, `office.fixedPerOffice`.
   */
  readonly changes: Readonly<Record<string, ChangeValue>>;
  /** Added to the plan's; for a record they name they hold from their first date on, in place of the plan's. */
  readonly ownRates: readonly OwnRate[];
  /** Proposed rules to compute with, each at most once; two that touch the same rate are refused. */
  readonly reforms: readonly ReformChoice[];
}

/** A reform of the catalogue (`REFORMS`), switched on. */
export interface ReformChoice {
  readonly id: string;
  /** First day it holds; rates are read on the first of each month. */
  readonly from: IsoDate;
  /** The reform's parameter, in its unit; null = its standard, and where it has none. */
  readonly amount: number | null;
}

export type ChangeValue = string | number | boolean | null;

export interface Practice {
  readonly form: FormId;
  /** Four-digit kommunenummer, or null when not chosen. */
  readonly kommune: string | null;
  /** Own choice of avgiftssone; null = the municipality's. */
  readonly agaZone: AgaZone | null;
  /** Average list length in the municipality for utjamning (inhabitants ÷ hjemler); null = computed from `kommune`. */
  readonly municipalAverageList: number | null;
  readonly doctors: readonly Doctor[];
  readonly activity: Activity;
  readonly grants: readonly Grant[];
  readonly staff: readonly StaffMember[];
  readonly limits: FeeLimits;
  readonly office: Office;
  readonly organisation: Organisation;
}

export interface Doctor {
  readonly id: string;
  readonly name: string;
  /** From which date the doctor is spesialist i allmennmedisin; null = not in the plan's time. */
  readonly specialistFrom: IsoDate | null;
  /** Start of the fastlegeavtale; decides the 24 months of grunntilskudd. */
  readonly agreementFrom: IsoDate;
  readonly list: DoctorList;
  readonly movement: ListMovement;
  /**
   * Name of the fellesliste the doctor is part of; empty = a list of one's own. Doctors with the same name share one list
   * and one listetak; `list` then is the doctor's agreed part of it.
   */
  readonly sharedList: string;
  /** 1 = the national average basistilskudd per listeinnbygger; 0.3–3. */
  readonly listWeight: number;
  /** 'composed': reckoned from `composition`; `listWeight` is then not read. */
  readonly listWeightBasis: 'average' | 'calibrated' | 'composed' | 'own';
  readonly composition: ListComposition | null;
  /** Days a year with patients; 0–260. null = standard (median 160). */
  readonly curativeDays: number | null;
  /** Consultations in the office per curative day; 1–60. null = standard. */
  readonly consultationsPerDay: number | null;
  /** Hours a week apart from contacts in one figure, 0–60, in place of `otherHours`. null = the sum of `otherHours`. */
  readonly otherHoursPerWeek: number | null;
  readonly otherHours: OtherHours;
  readonly daysAway: DaysAway;
  /** What happens with demand above capacity. */
  readonly overCapacity: OverCapacity;
  /** Part of the company's surplus, relative to the others' (fastlegeselskap); 0–100. */
  readonly ownerShare: number;
  readonly otherIncome: OtherIncome;
  readonly person: DoctorPerson;
}

export interface DoctorList {
  /** Listeinnbyggere at the plan's start, 0–5 000. */
  readonly start: number;
  /** Listetak, 0–2 500 for one doctor. */
  readonly cap: number;
  /** Net new listeinnbyggere a year until the cap, 0–2 500. */
  readonly growthPerYear: number;
}

export interface Activity {
  /** 'takster': each contact is priced from the tariff; 'average': own average income per consultation. */
  readonly feeModel: 'takster' | 'average';
  /** kr per consultation, used when feeModel is 'average'; 0–5 000. */
  readonly averageFee: number | null;
  /** Contacts per listeinnbygger and year; null = standard (tabell 2-2, KPR). */
  readonly contacts: Readonly<Record<ContactType, number | null>>;
  /** Share of consultations in each length class, summing to 1; null = standard profile. */
  readonly lengthProfile: readonly number[] | null;
  /** Takster apart from the priced ones (procedures, laboratory, material), kr per consultation; null = standard. */
  readonly otherFeesPerConsultation: number | null;
  readonly feeGroups: FeeGroups;
  readonly payment: Payment;
  /** What doctors do with time that delegation frees. */
  readonly freedTime: FreedTimeUse;
}

export const CONTACT_TYPES = [
  'konsultasjonDag',
  'konsultasjonKveld',
  'ekonsultasjonDag',
  'ekonsultasjonKveld',
  'sykebesok',
  'enkelKontaktOppmote',
  'enkelKontaktSkriftlig',
] as const;
export type ContactType = (typeof CONTACT_TYPES)[number];

export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly role: StaffRole;
  /** First day at work; null = from the plan's start. */
  readonly from: IsoDate | null;
  /** Årsverk, 0–50; used when sizing is 'fixed'. */
  readonly fte: number;
  /** 'doctor': `fte` is per doctor; 'office': per office. */
  readonly per: 'doctor' | 'office';
  /** 'fixed': the post is as given; 'volume': the share of a post that the delegated consultations need. */
  readonly sizing: 'fixed' | 'volume';
  /** Whole cost of one årsverk, kr a year, instead of pay + employer costs; null = built up. */
  readonly annualCost: number | null;
  /** Yearly pay including feriepenger, kr per årsverk; null = standard for the role. */
  readonly pay: number | null;
  /** Employer's pension premium, fraction of pay; null = standard for the role. */
  readonly pensionRate: number | null;
  readonly delegation: Delegation | null;
  readonly course: StaffCourse;
}

export interface Office {
  /** kr a year per office whatever its size; null = standard. */
  readonly fixedPerOffice: number | null;
  /** kr a year per doctor; null = standard. */
  readonly perDoctor: number | null;
  /** kr a year per årsverk of staff; null = standard. */
  readonly perStaffFte: number | null;
  /** kr per consultation, doctor's and delegated; null = standard. */
  readonly perConsultation: number | null;
  /** How the office's costs are divided between the doctors. */
  readonly costKey: CostKey;
  readonly premises: Premises;
  readonly investments: readonly Investment[];
}

export interface Organisation {
  /** Part of a post for daglig leder; null = the form's standard. */
  readonly leaderFte: number | null;
  /** Yearly pay for a full leader post, kr; null = standard. */
  readonly leaderPay: number | null;
  /** fastlegeselskap: employed with salary and bonus, or contractor for a share of own income. */
  readonly contract: 'ansatt' | 'kontrakt';
  /** Salary for a full post, kr a year; null = standard. */
  readonly doctorSalary: number | null;
  /** Bonus, fraction of the doctor's own takst income; null = standard. */
  readonly bonusShare: number | null;
  /** Employer's pension for employed doctors, fraction of pay; null = standard. */
  readonly doctorPensionRate: number | null;
  /** Contractor's share of own basistilskudd and takst income; 0–1. */
  readonly contractorShare: number;
  /** Highest working hours a week for employed doctors; null = the law's. */
  readonly weeklyHours: number | null;
  readonly refund: RefundTerms;
  readonly otherPost: OtherPost;
  readonly newAgreement: NewAgreement;
  readonly company: CompanyTerms;
  readonly conversion: Conversion;
}
