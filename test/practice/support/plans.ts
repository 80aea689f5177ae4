/** Plans that are silent about everything but what a test sets: no contacts, no costs, no staff, no growth. */
import {
  CARRY_UNCHANGED,
  CONTACT_TYPES,
  NO_FEE_GROUPS,
  PLAN_FORMAT,
  PLAN_FORMAT_VERSION,
  STANDARD_FEE,
} from '../../../src/engine';
import type { ContactType, Delegation, Doctor, Plan, Practice, StaffMember } from '../../../src/engine';
import { PLAIN } from '../../arbitraries/planParts';
import { setPath } from '../../../src/engine/practice/scenario';

/** Values by dotted path from the plan: `{ 'baseline.doctors.anne.list.start': 900 }`. */
export type Changes = Readonly<Record<string, unknown>>;

export function doctor(id: string, changes: Partial<Doctor> = {}): Doctor {
  return {
    id,
    name: id,
    specialistFrom: null,
    agreementFrom: '2001-06-01',
    list: { start: 1000, cap: 2500, growthPerYear: 0 },
    listWeight: 1,
    listWeightBasis: 'average',
    curativeDays: 230,
    consultationsPerDay: 13,
    otherHoursPerWeek: 0,
    overCapacity: 'overtime',
    ownerShare: 1,
    ...PLAIN.doctor,
    ...changes,
  };
}

export function staffMember(id: string, changes: Partial<StaffMember> = {}): StaffMember {
  return {
    id,
    name: id,
    role: 'sykepleier',
    from: null,
    fte: 1,
    per: 'office',
    sizing: 'fixed',
    annualCost: 1_000_000,
    pay: null,
    pensionRate: null,
    delegation: null,
    ...PLAIN.staff,
    ...changes,
  };
}

export function delegation(changes: Partial<Delegation> = {}): Delegation {
  return {
    consultationsPerInhabitant: 0.5,
    replacingShare: 1,
    consultationsPerDay: 8,
    daysPerYear: 230,
    feeRule: 'legetakst',
    ...STANDARD_FEE,
    supervisionMinutes: 0,
    ...changes,
  };
}

/** Contacts per listeinnbygger and year; the types not named are 0. */
export function contacts(rates: Partial<Record<ContactType, number | null>> = {}): Practice['activity']['contacts'] {
  return Object.fromEntries(CONTACT_TYPES.map((type) => [type, rates[type] ?? 0])) as Record<ContactType, number>;
}

/** One doctor `anne`, list 1 000, solopraksis, 2024, one scenario `alt` equal to the baseline. */
export function quietPlan(changes: Changes = {}): Plan {
  const plan: Plan = {
    format: PLAN_FORMAT,
    formatVersion: PLAN_FORMAT_VERSION,
    id: 'test',
    title: 'Test',
    note: '',
    example: false,
    horizon: { start: '2024-01-01', years: 1 },
    carryForward: CARRY_UNCHANGED,
    ownRates: [],
    ...PLAIN.plan,
    baseline: {
      ...PLAIN.practice,
      form: 'solopraksis',
      kommune: null,
      agaZone: 'I',
      municipalAverageList: null,
      doctors: [doctor('anne')],
      activity: {
        feeModel: 'average',
        averageFee: 0,
        contacts: contacts(),
        lengthProfile: null,
        otherFeesPerConsultation: 0,
        ...PLAIN.activity,
        payment: { exemptShare: 0, unpaidShare: 0 },
        feeGroups: NO_FEE_GROUPS,
      },
      staff: [],
      office: { fixedPerOffice: 0, perDoctor: 0, perStaffFte: 0, perConsultation: 0, costKey: 'likt', ...PLAIN.office },
      organisation: {
        leaderFte: 0,
        leaderPay: 0,
        contract: 'ansatt',
        doctorSalary: 0,
        bonusShare: 0,
        doctorPensionRate: 0,
        contractorShare: 1,
        weeklyHours: 168,
        ...PLAIN.organisation,
      },
    },
    scenarios: [{ id: 'alt', name: 'Alternativ', note: '', changes: {}, ownRates: [], reforms: [] }],
  };
  return Object.entries(changes).reduce((made, [path, value]) => setPath(made, path, value), plan);
}
