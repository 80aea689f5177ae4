/** Staff posts, the consultations they take on delegation, and what they cost, as cells. */
import type { Slot } from '../kernel/graph';
import { doctorScope, type PracticeContext } from './context';
import { officePost, postFte, productiveFte, workingMonths, type OfficePost } from './delegatedStaffCost';
import { paidConsultations, withinNorm } from './delegatedStaffLimits';
import { COUNT, done, wanted, withinDemand, withinRoom, type Post } from './delegatedStaffWork';
import type { Doctor, StaffMember } from './plan';
import type { LineScope } from './results';

export type { OfficePost } from './delegatedStaffCost';

/** What delegation means for one doctor. */
export interface DoctorDelegation {
  /** Day consultations that the doctor is spared; null when none. */
  readonly replaced: Slot | null;
  readonly supervision: readonly { readonly staffId: string; readonly consultations: Slot; readonly minutes: Slot }[];
  /** Delegated consultations by staff member, and those of them that may trigger a fee. */
  readonly consultations: readonly { readonly staff: StaffMember; readonly slot: Slot; readonly paid: Slot }[];
  /** Number of those with delegated consultations who are at work, a cell each. */
  readonly working: readonly Slot[];
}

export interface OfficeStaff {
  readonly posts: readonly OfficePost[];
  readonly byDoctor: ReadonlyMap<string, DoctorDelegation>;
}

/**
 * @param demand each doctor's asked-for day consultations in the office; null where the list asks for none
 * @param officeId empty for the shared office; the doctor's id for a solo office, where the line belongs to the doctor
 */
export function officeStaff(
  context: PracticeContext,
  doctors: readonly Doctor[],
  lists: ReadonlyMap<string, Slot>,
  demand: ReadonlyMap<string, Slot | null>,
  officeId: string,
): OfficeStaff {
  const posts = context.practice.staff.map((staff): Post => {
    const scope: LineScope = { kind: 'ansatt', id: officeId === '' ? staff.id : `${staff.id}@${officeId}` };
    const working = workingMonths(context, staff);
    const { delegation } = staff;
    return { staff, scope, working, wanted: delegation && wanted(context, staff, delegation, doctors, lists, working) };
  });
  const rooms = withinDemand(context, doctors, demand, posts);
  const sized = posts.map((post) => {
    const possible = post.wanted && withinRoom(context, post, post.wanted, rooms);
    return { post, possible, fte: postFte(context, post, doctors.length, possible) };
  });
  const norm = withinNorm(context, doctors.length, sized);
  const sharing = new Map<string, Sharing>();
  for (const { id } of doctors) sharing.set(id, { consultations: [], replaced: [], supervision: [] });
  const cells = sized.map(({ post, possible, fte }) => {
    const { staff, wanted: asked } = post;
    if (asked !== null && possible !== null) {
      const productive = productiveFte(context, post, fte);
      for (const { doctorId, consultations: slot, replaced } of done(
        context,
        post,
        asked,
        possible,
        productive,
        rooms,
      )) {
        const part = sharing.get(doctorId) as Sharing;
        part.consultations.push({ staff, slot, paid: paidConsultations(context, staff, doctorId, slot, norm) });
        part.supervision.push({ staffId: staff.id, consultations: slot, minutes: asked.minutes });
        part.replaced.push(replaced);
      }
    }
    return officePost(context, post, fte);
  });
  const working = posts.filter((post) => post.wanted !== null).map((post) => post.working);
  const byDoctor = [...sharing].map(([id, part]) => [id, delegationOf(context, id, part, working)] as const);
  return { posts: cells, byDoctor: new Map(byDoctor) };
}

interface Sharing {
  readonly consultations: { readonly staff: StaffMember; readonly slot: Slot; readonly paid: Slot }[];
  readonly replaced: Slot[];
  readonly supervision: { readonly staffId: string; readonly consultations: Slot; readonly minutes: Slot }[];
}

function delegationOf(
  context: PracticeContext,
  doctorId: string,
  part: Sharing,
  working: readonly Slot[],
): DoctorDelegation {
  const replaced =
    part.replaced.length === 0
      ? null
      : context.graph.total(
          { id: 'erstattet', label: 'Delegerte som erstatter legens', ...COUNT },
          part.replaced,
          doctorScope(doctorId),
        );
  return { replaced, supervision: part.supervision, consultations: part.consultations, working };
}
