/** From an offer to a practice the ordinary engine can compute: one doctor, the offered list, the disclosed costs. */
import {
  CONTACT_TYPES,
  NO_MOVEMENT,
  NO_OTHER_INCOME,
  NO_PREMISES,
  ORDINARY_DAYS,
  STANDARD_HOURS,
  type ContactType,
  type Doctor,
  type Plan,
  type Practice,
} from '../practice/plan';
import { standardRecord } from '../practice/standards';
import type { RateReader } from '../rules/rates';

/** Long ago: a specialist from before any plan. */
const ALWAYS = '1990-01-01';

export interface DerivedOptions {
  readonly list: number;
  readonly listWeight: number | null;
  /** Operating costs, the doctor's own share, kr a year. */
  readonly costs: number;
  readonly contacts: Readonly<Record<ContactType, number>>;
}

/** Contacts per listeinnbygger: the plan's own or the standard, in the first month. */
export function contactsOf(practice: Practice, reader: RateReader): Record<ContactType, number> {
  const of = (type: ContactType): number => {
    const own = practice.activity.contacts[type];
    if (own !== null) return own;
    const record = standardRecord(practice, `activity.contacts.${type}`);
    return record === null ? 0 : (reader.series(record).values[0] ?? 0);
  };
  return Object.fromEntries(CONTACT_TYPES.map((type) => [type, of(type)])) as Record<ContactType, number>;
}

/**
 * The offered practice with this buyer in it. Costs are the disclosed ones as one sum: a group's are the doctor's own
 * share already. Grants, other income and absence are the buyer's own and are the same elsewhere, so they are left out.
 */
export function buyersPractice(plan: Plan, doctor: Doctor, of: DerivedOptions): Practice {
  const { baseline } = plan;
  return {
    ...baseline,
    form: 'solopraksis',
    doctors: [withList(plan, doctor, of)],
    activity: { ...baseline.activity, contacts: of.contacts, freedTime: 'ingen' },
    grants: [],
    staff: [],
    office: {
      ...baseline.office,
      fixedPerOffice: of.costs,
      perDoctor: 0,
      perStaffFte: 0,
      perConsultation: 0,
      costKey: 'likt',
      premises: NO_PREMISES,
      investments: [],
    },
  };
}

/** The seller in the same practice: does what the list asks for, specialist or not. */
export function sellersPractice(plan: Plan, doctor: Doctor, of: DerivedOptions, isSpecialist: boolean): Practice {
  const practice = buyersPractice(plan, doctor, of);
  const seller = practice.doctors.map((each): Doctor => ({
    ...each,
    specialistFrom: isSpecialist ? ALWAYS : null,
    agreementFrom: ALWAYS,
    curativeDays: null,
    consultationsPerDay: null,
    otherHoursPerWeek: null,
    otherHours: STANDARD_HOURS,
    daysAway: ORDINARY_DAYS,
    overCapacity: 'overtime',
  }));
  return { ...practice, doctors: seller };
}

function withList(plan: Plan, doctor: Doctor, { list, listWeight }: DerivedOptions): Doctor {
  return {
    ...doctor,
    agreementFrom: plan.horizon.start,
    list: { start: list, cap: Math.max(list, 1), growthPerYear: 0 },
    movement: NO_MOVEMENT,
    listWeight: listWeight ?? doctor.listWeight,
    listWeightBasis: listWeight === null ? doctor.listWeightBasis : 'calibrated',
    otherIncome: NO_OTHER_INCOME,
    // Legevakt is no part of what is bought: neither its income nor its hours.
    otherHours: { ...doctor.otherHours, outOfHours: 0 },
    sharedList: '',
    person: { ...doctor.person, leavesOn: null, absences: [] },
  };
}
