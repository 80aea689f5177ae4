/** Empty beginnings. What only the user knows starts at nothing or at a standard (`null`), never at an invented figure. */
import {
  CARRY_UNCHANGED,
  CONTACT_TYPES,
  FULL_REFUND,
  NO_CONVERSION,
  NO_LIMITS,
  NO_MOVEMENT,
  NO_OTHER_INCOME,
  ORDINARY_DAYS,
  STANDARD_HOURS,
  NO_PREMISES,
  PLAIN_COMPANY,
  PLAIN_PERSON,
  PLAN_FORMAT,
  PLAN_FORMAT_VERSION,
  STANDARD_NEW_AGREEMENT,
  STANDARD_FEE_GROUPS,
  STANDARD_PAYMENT,
  STANDARD_POST,
  STEADY_COURSE,
} from '../engine/practice/plan';
import type { Activity, ContactType, Doctor, Plan, Scenario, StaffMember, StaffRole } from '../engine/practice/plan';
import type { IsoDate } from '../engine/rules/types';

/** A number from 0 up to 1, as `Math.random` gives; an argument so that tests repeat. */
export type RandomFraction = () => number;

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';
const ID_LENGTH = 20;

/** 20 letters and digits: about 103 bits when `random` is good. */
export function newId(random: RandomFraction): string {
  return Array.from({ length: ID_LENGTH }, () => ALPHABET[Math.floor(random() * ALPHABET.length)]).join('');
}

/** A doctor without a list, with standard activity. @param agreementFrom first day of the fastlegeavtale */
export function newDoctor(random: RandomFraction, name: string, agreementFrom: IsoDate): Doctor {
  return {
    id: newId(random),
    name,
    specialistFrom: null,
    agreementFrom,
    list: { start: 0, cap: 0, growthPerYear: 0 },
    movement: NO_MOVEMENT,
    sharedList: '',
    listWeight: 1,
    listWeightBasis: 'average',
    composition: null,
    curativeDays: null,
    consultationsPerDay: null,
    otherHoursPerWeek: null,
    otherHours: STANDARD_HOURS,
    daysAway: ORDINARY_DAYS,
    overCapacity: 'waiting',
    ownerShare: 1,
    otherIncome: NO_OTHER_INCOME,
    person: PLAIN_PERSON,
  };
}

/** A full post in the office at the role's standard pay, without delegated consultations. */
export function newStaffMember(random: RandomFraction, name: string, role: StaffRole): StaffMember {
  return {
    id: newId(random),
    name,
    role,
    from: null,
    fte: 1,
    per: 'office',
    sizing: 'fixed',
    annualCost: null,
    pay: null,
    pensionRate: null,
    delegation: null,
    course: STEADY_COURSE,
  };
}

/** A scenario equal to the baseline. */
export function newScenario(random: RandomFraction, name: string): Scenario {
  return { id: newId(random), name, note: '', changes: {}, ownRates: [], reforms: [] };
}

export interface NewPlanOptions {
  readonly title: string;
  /** First day of a month. */
  readonly start: IsoDate;
  /** Whole years, 1–30. */
  readonly years: number;
  readonly doctorName: string;
  readonly scenarioName: string;
}

/** A valid plan with one doctor in solopraksis, one scenario, and standards for the rest. Growth of rates is 0. */
export function newPlan(random: RandomFraction, options: NewPlanOptions): Plan {
  const { title, start, years, doctorName, scenarioName } = options;
  return {
    format: PLAN_FORMAT,
    formatVersion: PLAN_FORMAT_VERSION,
    id: newId(random),
    title,
    note: '',
    example: false,
    horizon: { start, years },
    carryForward: CARRY_UNCHANGED,
    ownRates: [],
    rulesSeen: null,
    purchase: null,
    group: null,
    ranges: [],
    notes: [],
    baseline: {
      form: 'solopraksis',
      kommune: null,
      agaZone: null,
      municipalAverageList: null,
      doctors: [newDoctor(random, doctorName, start)],
      activity: standardActivity(),
      grants: [],
      staff: [],
      limits: NO_LIMITS,
      office: {
        fixedPerOffice: null,
        perDoctor: null,
        perStaffFte: null,
        perConsultation: null,
        costKey: 'likt',
        premises: NO_PREMISES,
        investments: [],
      },
      organisation: {
        leaderFte: null,
        leaderPay: null,
        contract: 'ansatt',
        doctorSalary: null,
        bonusShare: null,
        doctorPensionRate: null,
        contractorShare: 1,
        weeklyHours: null,
        refund: FULL_REFUND,
        otherPost: STANDARD_POST,
        newAgreement: STANDARD_NEW_AGREEMENT,
        company: PLAIN_COMPANY,
        conversion: NO_CONVERSION,
      },
    },
    scenarios: [newScenario(random, scenarioName)],
  };
}

function standardActivity(): Activity {
  const contacts = Object.fromEntries(CONTACT_TYPES.map((type) => [type, null])) as Record<ContactType, null>;
  return {
    feeModel: 'takster',
    averageFee: null,
    contacts,
    lengthProfile: null,
    otherFeesPerConsultation: null,
    payment: STANDARD_PAYMENT,
    freedTime: 'ingen',
    feeGroups: STANDARD_FEE_GROUPS,
  };
}
