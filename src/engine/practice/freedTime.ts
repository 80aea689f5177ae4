/**
 * A longer list for the time delegation frees, as cells. The list of a month follows from the time freed the month
 * before, which follows from that month's list: what stands between `openFreedTime` and `closeFreedTime` is run month by
 * month. A plan that does not choose this has none of these cells.
 */
import { frigjortTid, listeMedFrigjortTid, tidPerInnbygger } from '../aktivitet/frigjortTid';
import type { Slot } from '../kernel/graph';
import type { ConsultationLength } from './consultationLength';
import { doctorScope, type PracticeContext } from './context';
import { minutesOf, type ContactRates, type DoctorActivity } from './doctorActivity';
import { LIST, LIST_BEFORE, type DoctorListCells } from './doctorLists';
import { CONTACT_TYPES, type Doctor, type Practice } from './plan';

/** Each doctor's hours freed the month before; null where lists do not follow them. */
export type FreedTime = {
  readonly previous: ReadonlyMap<string, Slot>;
  readonly contacts: ContactRates;
  readonly length: ConsultationLength;
} | null;

/** Whether lists are lengthened by freed time: chosen in the plan, and somebody replaces the doctor's consultations. */
export function lengthensLists({ activity, staff }: Practice): boolean {
  return activity.freedTime === 'lengreListe' && staff.some((each) => (each.delegation?.replacingShare ?? 0) > 0);
}

/** Id that lists are made under before freed time is added. */
export const listName = (practice: Practice): string => (lengthensLists(practice) ? LIST_BEFORE : LIST);

/** Opens the loop over months; close it with `closeFreedTime` when every doctor's work is there. */
export function openFreedTime(
  context: PracticeContext,
  doctors: readonly Doctor[],
  contacts: ContactRates,
  length: ConsultationLength,
): FreedTime {
  if (!lengthensLists(context.practice)) return null;
  const none = context.constant('ingenFrigjortTid', 'Ingen frigjort tid før planen', 'timer', 0);
  return { previous: new Map(doctors.map(({ id }) => [id, context.graph.previous(none)])), contacts, length };
}

/** The list with what the freed time lets in. @param vekt list weight of contacts */
export function lengthened(
  context: PracticeContext,
  doctor: Doctor,
  { liste, cap, room }: DoctorListCells,
  vekt: Slot,
  freed: FreedTime,
): Slot {
  const before = freed?.previous.get(doctor.id);
  if (freed === null || before === undefined) return liste;
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  const perInhabitant = CONTACT_TYPES.flatMap((type) => {
    const rate = freed.contacts[type];
    if (rate === null) return [];
    const def = { ...tidPerInnbygger, id: `tidPerInnbygger.${type}` };
    return [graph.amount(def, [rate, vekt, minutesOf(context, freed.length, type)], scope)];
  });
  const hours = graph.total(
    { id: 'tidPerInnbygger', label: tidPerInnbygger.label, unit: 'timer', yearUnit: 'timer', year: 'mean' },
    perInhabitant,
    scope,
  );
  return graph.amount(listeMedFrigjortTid, [liste, before, hours, room ?? cap], scope);
}

/** Closes the loop. @param activities each doctor's work, by id */
export function closeFreedTime(
  context: PracticeContext,
  opened: FreedTime,
  activities: readonly (readonly [string, DoctorActivity])[],
): void {
  if (opened === null) return;
  const { graph } = context;
  const freed = new Map(activities.map(([id, activity]) => [id, activity.freed ?? null]));
  for (const [id, previous] of [...opened.previous].toReversed()) {
    const none = context.constant('ingenDelegerte', 'Ingen delegerte konsultasjoner', 'konsultasjoner', 0);
    const hours = freed.get(id) ?? graph.amount(frigjortTid, [none, none, none], doctorScope(id));
    graph.link(previous, hours);
  }
}
