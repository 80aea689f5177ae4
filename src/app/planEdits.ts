/** Edits of a plan larger than one field: pure, the plan in and the changed plan out. */
import {
  AGE_BANDS,
  FORMS,
  NURSE_ROLES,
  STANDARD_FEE,
  type Delegation,
  type Doctor,
  type FormId,
  type Grant,
  type Investment,
  type ListComposition,
  type OwnRate,
  type Plan,
  type StaffMember,
} from '../engine';
import { word, words } from '../engine/kernel/words';
import type { StaffRole } from '../engine';
import { withoutDoctorInGroup } from './groupEdits';
import { clearChangesUnder, newDoctor, newId, newStaffMember, setPath, type RandomFraction } from '../planfile';

/** An edit that made something, with the new part's id. */
export interface Added {
  readonly plan: Plan;
  readonly id: string;
}

const ROLE_NAMES: Readonly<Record<StaffRole, string>> = {
  helsesekretar: 'Helsesekretær',
  sykepleier: 'Sykepleier',
  sykepleierSomSekretar: 'Sykepleier som sekretær',
  psykolog: 'Psykolog',
  fysioterapeut: 'Fysioterapeut',
  dagligLeder: 'Daglig leder',
  alis: 'ALIS',
  lis1: 'LIS1',
  student: 'Student',
  vikar: 'Vikar',
};

/**
 * The committee's example of a nurse who takes over consultations: half a consultation per inhabitant, 8 a day,
 * 230 days. Helsesekretærer trigger no takst of their own.
 *
 * @source Gjennomgang av allmennlegetjenesten (2023), boks 6-3; it counts no supervision
 */
const DELEGATED: Omit<Delegation, 'feeRule'> = {
  consultationsPerInhabitant: 0.5,
  replacingShare: 1,
  consultationsPerDay: 8,
  daysPerYear: 230,
  ...STANDARD_FEE,
  supervisionMinutes: 0,
};

/** The same plan under a new id. */
export function copyOf(plan: Plan, random: RandomFraction, title: string = plan.title): Plan {
  return { ...plan, id: newId(random), title };
}

export function withDoctor(plan: Plan, random: RandomFraction): Added {
  const doctors = plan.baseline.doctors;
  const added = newDoctor(random, words('Lege {number}', { number: doctors.length + 1 }), plan.horizon.start);
  return { plan: withDoctors(plan, [...doctors, added]), id: added.id };
}

/** Also takes away every scenario's changes to the doctor. The last doctor stays. */
export function withoutDoctor(plan: Plan, id: string): Plan {
  const doctors = plan.baseline.doctors.filter((each) => each.id !== id);
  if (doctors.length === 0 || doctors.length === plan.baseline.doctors.length) return plan;
  return clearChangesUnder(withDoctors(withoutDoctorInGroup(plan, id), doctors), `doctors.${id}`);
}

export function withStaffMember(plan: Plan, role: StaffRole, random: RandomFraction): Added {
  const added = newStaffMember(random, word(ROLE_NAMES[role]), role);
  return { plan: withStaff(plan, [...plan.baseline.staff, added]), id: added.id };
}

/** Also takes away every scenario's changes to the post. */
export function withoutStaffMember(plan: Plan, id: string): Plan {
  const staff = plan.baseline.staff.filter((each) => each.id !== id);
  if (staff.length === plan.baseline.staff.length) return plan;
  return clearChangesUnder(withStaff(plan, staff), `staff.${id}`);
}

/** Delegated consultations on, as in the committee's example, or off together with every scenario's changes to them. */
export function withDelegation(plan: Plan, staffId: string, isOn: boolean): Plan {
  const member = plan.baseline.staff.find((each) => each.id === staffId);
  if (member === undefined || (member.delegation !== null) === isOn) return plan;
  const path = `staff.${staffId}.delegation`;
  const feeRule = NURSE_ROLES.includes(member.role) ? 'sykepleiertakster' : 'ingen';
  const changed = setPath(plan, `baseline.${path}`, isOn ? { ...DELEGATED, feeRule } : null);
  return clearChangesUnder(changed, path);
}

/** Inventory bought the day the plan starts, for nothing yet. */
export function withInvestment(plan: Plan, random: RandomFraction): Added {
  const { investments } = plan.baseline.office;
  const added: Investment = {
    id: newId(random),
    name: words('Investering {number}', { number: investments.length + 1 }),
    amount: 0,
    from: plan.horizon.start,
    group: 'd',
    replacedAfterYears: 0,
  };
  return { plan: withInvestments(plan, [...investments, added]), id: added.id };
}

/** Also takes away every scenario's changes to it. */
export function withoutInvestment(plan: Plan, id: string): Plan {
  const { investments } = plan.baseline.office;
  const kept = investments.filter((each) => each.id !== id);
  if (kept.length === investments.length) return plan;
  return clearChangesUnder(withInvestments(plan, kept), `office.investments.${id}`);
}

/** A grant from the municipality the day the plan starts, of nothing yet; to the only doctor, or the office. */
export function withGrant(plan: Plan, random: RandomFraction): Added {
  const { grants, doctors } = plan.baseline;
  const [only] = doctors;
  const added: Grant = {
    id: newId(random),
    name: words('Tilskudd {number}', { number: grants.length + 1 }),
    kind: 'kommunal',
    doctor: doctors.length === 1 && only ? only.id : '',
    amount: 0,
    per: 'once',
    from: plan.horizon.start,
    until: null,
    bindingMonths: 0,
    repaymentShare: 1,
  };
  return { plan: setPath(plan, 'baseline.grants', [...grants, added]), id: added.id };
}

/** Also takes away every scenario's changes to it. */
export function withoutGrant(plan: Plan, id: string): Plan {
  const kept = plan.baseline.grants.filter((each) => each.id !== id);
  if (kept.length === plan.baseline.grants.length) return plan;
  return clearChangesUnder(setPath(plan, 'baseline.grants', kept), `grants.${id}`);
}

/** Nothing said of ages yet: no published distribution stands in for a doctor's own list. */
const FIRST_COMPOSITION: ListComposition = {
  womenShare: null,
  ageShares: AGE_BANDS.map(() => 0),
  centrality: null,
  lowEducation: false,
};

/** Where a doctor's list weight is from; one that is to be composed gets a composition to begin with. */
export function withWeightBasis(plan: Plan, doctorId: string, basis: Doctor['listWeightBasis']): Plan {
  const path = `baseline.doctors.${doctorId}`;
  const doctor = plan.baseline.doctors.find((each) => each.id === doctorId);
  if (doctor === undefined) return plan;
  const chosen = setPath(plan, `${path}.listWeightBasis`, basis);
  if (basis !== 'composed' || doctor.composition !== null) return chosen;
  return setPath(chosen, `${path}.composition`, FIRST_COMPOSITION);
}

/** A scenario whose one change is the form. */
export function withScenario(plan: Plan, form: FormId, random: RandomFraction): Added {
  const scenario = {
    id: newId(random),
    name: FORMS[form].label,
    note: '',
    changes: { form },
    ownRates: [],
    reforms: [],
  };
  return { plan: { ...plan, scenarios: [...plan.scenarios, scenario] }, id: scenario.id };
}

/** The last scenario stays. */
export function withoutScenario(plan: Plan, id: string): Plan {
  const scenarios = plan.scenarios.filter((each) => each.id !== id);
  return scenarios.length === 0 || scenarios.length === plan.scenarios.length ? plan : { ...plan, scenarios };
}

/** Sets the user's figure for a rate from a date, in place of one for the same rate and date. */
export function withOwnRate(plan: Plan, rate: OwnRate): Plan {
  const others = withoutOwnRate(plan, rate.record, rate.from).ownRates;
  const key = (each: OwnRate): string => `${each.record} ${each.from}`;
  return { ...plan, ownRates: [...others, rate].sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
}

export function withoutOwnRate(plan: Plan, record: string, from: string): Plan {
  return { ...plan, ownRates: plan.ownRates.filter((each) => each.record !== record || each.from !== from) };
}

const withDoctors = (plan: Plan, doctors: readonly Doctor[]): Plan => ({
  ...plan,
  baseline: { ...plan.baseline, doctors },
});

const withInvestments = (plan: Plan, investments: readonly Investment[]): Plan => ({
  ...plan,
  baseline: { ...plan.baseline, office: { ...plan.baseline.office, investments } },
});
const withStaff = (plan: Plan, staff: readonly StaffMember[]): Plan => ({
  ...plan,
  baseline: { ...plan.baseline, staff },
});
