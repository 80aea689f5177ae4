/** Edits of a plan's questions on groups: pure, the plan in and the changed plan out. */
import { NEW_GROUP, NEW_MEMBER, type GroupMatters, type Plan, type SettlementMember, type TakenStaff } from '../engine';
import { newId, type RandomFraction } from '../planfile';

/** The questions asked, with nothing typed; or taken away with all that was typed of them. */
export function withGroup(plan: Plan, isOn: boolean): Plan {
  return (plan.group !== null) === isOn ? plan : { ...plan, group: isOn ? NEW_GROUP : null };
}

/** One more contract of employment that goes along: the plan's own staff by name, as long as there are more. */
export function withTakenStaff(plan: Plan, random: RandomFraction): { readonly plan: Plan; readonly id: string } {
  const id = newId(random);
  const taken = plan.group?.entry.staff ?? [];
  const name = plan.baseline.staff[taken.length]?.name ?? '';
  return { plan: withStaff(plan, [...taken, { id, name, feriepenger: null, pension: null }]), id };
}

export function withoutTakenStaff(plan: Plan, id: string): Plan {
  return withStaff(plan, plan.group?.entry.staff.filter((each) => each.id !== id) ?? []);
}

/** @param edit what is typed of a doctor in the settlement; null = no longer known */
export function withMember(plan: Plan, doctorId: string, edit: Partial<Omit<SettlementMember, 'id'>>): Plan {
  return withMatters(plan, ({ settlement }) => {
    const at = settlement.members.findIndex(({ id }) => id === doctorId);
    const typed = { id: doctorId, ...NEW_MEMBER, ...settlement.members[at], ...edit };
    const others = settlement.members.filter(({ id }) => id !== doctorId);
    const isKnown = Object.keys(NEW_MEMBER).some((field) => typed[field as keyof typeof NEW_MEMBER] !== null);
    const members = !isKnown ? others : at < 0 ? [...others, typed] : settlement.members.with(at, typed);
    return { settlement: { ...settlement, members } };
  });
}

/** Takes a doctor out of the questions; the first of the plan comes in where the doctor was chosen. */
export function withoutDoctorInGroup(plan: Plan, doctorId: string): Plan {
  return withMatters(plan, ({ entry, leaving, settlement }) => ({
    entry: entry.doctor === doctorId ? { ...entry, doctor: '' } : entry,
    leaving: leaving.doctor === doctorId ? { ...leaving, doctor: '' } : leaving,
    settlement: { ...settlement, members: settlement.members.filter(({ id }) => id !== doctorId) },
  }));
}

const withStaff = (plan: Plan, staff: readonly TakenStaff[]): Plan =>
  withMatters(plan, ({ entry }) => ({ entry: { ...entry, staff } }));

function withMatters(plan: Plan, change: (group: GroupMatters) => Partial<GroupMatters>): Plan {
  return plan.group === null ? plan : { ...plan, group: { ...plan.group, ...change(plan.group) } };
}
