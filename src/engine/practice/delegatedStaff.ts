/** Staff posts, the consultations they take on delegation, and what they cost, as cells. */
import type { Slot } from '../kernel/graph';
import { words } from '../kernel/words';
import { doctorScope, type PracticeContext } from './context';
import { officePost, postFte, productiveFte, workingMonths, type OfficePost } from './delegatedStaffCost';
import { paidConsultations, withinNorm } from './delegatedStaffLimits';
import { lastMonthOf } from './forms/leaving';
import { beyondCapacity, type BeyondCapacity, type DoctorNeed } from './delegatedStaffBeyond';
import {
  COUNT,
  done,
  postWork,
  wanted,
  withinDemand,
  withinRoom,
  type PlannedPost,
  type Post,
} from './delegatedStaffWork';
import type { Doctor, StaffMember } from './plan';
import type { LineScope } from './results';

export type { OfficePost } from './delegatedStaffCost';

/** Consultations that a doctor supervises: how many, and the minutes each takes. */
export interface Supervised {
  readonly staffId: string;
  readonly consultations: Slot;
  readonly minutes: Slot;
}

/** What is delegated whatever the doctor's capacity is. */
export interface PlannedDelegation {
  /** Day consultations that the doctor is spared; null when none. */
  readonly replaced: Slot | null;
  readonly supervision: readonly Supervised[];
}

/** All that is delegated for one doctor. */
export interface DoctorDelegation {
  /** Day consultations above the doctor's capacity that staff take; null when none. */
  readonly beyond: Slot | null;
  /** Those consultations, by post. */
  readonly supervisionBeyond: readonly Supervised[];
  /** Delegated consultations by staff member, and those of them that may trigger a fee. */
  readonly consultations: readonly { readonly staff: StaffMember; readonly slot: Slot; readonly paid: Slot }[];
  /** Number of those with delegated consultations who are at work, a cell each. */
  readonly working: readonly Slot[];
}

export interface OfficeStaff {
  readonly posts: readonly OfficePost[];
  readonly planned: ReadonlyMap<string, PlannedDelegation>;
  /** Who delegates what: `planned`, and what staff take of that for which the doctor has no capacity. */
  readonly withNeeds: (needs: ReadonlyMap<string, DoctorNeed>) => ReadonlyMap<string, DoctorDelegation>;
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
  const [only] = doctors;
  const closes = officeId === '' || only === undefined ? null : lastMonthOf(context, only);
  const posts = context.practice.staff.map((staff): Post => {
    const scope: LineScope = { kind: 'ansatt', id: officeId === '' ? staff.id : `${staff.id}@${officeId}` };
    const working = workingMonths(context, staff, closes);
    const { delegation } = staff;
    return { staff, scope, working, wanted: delegation && wanted(context, staff, delegation, doctors, lists, working) };
  });
  const rooms = withinDemand(context, doctors, demand, posts);
  const sized = posts.map((post) => {
    const possible = post.wanted && withinRoom(context, post, post.wanted, rooms);
    return { post, possible, fte: postFte(context, post, doctors.length, possible) };
  });
  const norm = withinNorm(context, doctors.length, sized);
  const planned: PlannedPost[] = [];
  const cells = sized.map(({ post, possible, fte }) => {
    const { wanted: asked } = post;
    if (asked !== null && possible !== null) {
      const productive = productiveFte(context, post, fte);
      planned.push({ post, asked, productive, done: done(context, post, asked, possible, productive, rooms) });
    }
    return officePost(context, post, fte);
  });
  const byDoctor = new Map(doctors.map(({ id }) => [id, plannedFor(context, id, planned)]));
  const working = planned.map(({ post }) => post.working);
  return {
    posts: cells,
    planned: byDoctor,
    withNeeds: (needs) => {
      const beyond = beyondCapacity(context, doctors, needs, planned, officeId);
      const taken = planned.map((each) => withBeyond(context, each, beyond, norm));
      return new Map(
        doctors.map(({ id }): [string, DoctorDelegation] => {
          const consultations = taken.map((each) => each.get(id) as Taken);
          const supervisionBeyond = planned.flatMap(({ post, asked }) => {
            const more = beyond?.byPost.get(post.staff.id)?.get(id);
            return more === undefined ? [] : [{ staffId: post.staff.id, consultations: more, minutes: asked.minutes }];
          });
          return [id, { consultations, working, beyond: beyond?.byDoctor.get(id) ?? null, supervisionBeyond }];
        }),
      );
    },
  };
}

type Taken = DoctorDelegation['consultations'][number];

/** What a post takes for each doctor, above the doctor's capacity too, and what of it may trigger a fee. */
function withBeyond(
  context: PracticeContext,
  { post, asked, done: planned }: PlannedPost,
  beyond: BeyondCapacity | null,
  norm: Slot | null,
): ReadonlyMap<string, Taken> {
  const { staff } = post;
  const slots = planned.map(({ doctorId, consultations }) => {
    const more = beyond?.byPost.get(staff.id)?.get(doctorId);
    if (more === undefined) return { doctorId, slot: consultations };
    const id = `delegerteIAlt.${staff.id}`;
    const def = { id, label: words('Delegerte konsultasjoner i alt: {name}', { name: staff.name }), ...COUNT };
    return { doctorId, slot: context.graph.total(def, [consultations, more], doctorScope(doctorId)) };
  });
  postWork(
    context,
    post,
    asked,
    slots.map(({ slot }) => slot),
  );
  return new Map(
    slots.map(({ doctorId, slot }) => [
      doctorId,
      { staff, slot, paid: paidConsultations(context, staff, doctorId, slot, norm) },
    ]),
  );
}

function plannedFor(context: PracticeContext, doctorId: string, planned: readonly PlannedPost[]): PlannedDelegation {
  const parts = planned.map(({ post, asked, done: each }) => {
    const own = each.find((one) => one.doctorId === doctorId);
    if (own === undefined) throw new Error(`Delegation without a part for ${doctorId}`);
    return { staffId: post.staff.id, minutes: asked.minutes, ...own };
  });
  const replaced =
    parts.length === 0
      ? null
      : context.graph.total(
          { id: 'erstattet', label: 'Delegerte som erstatter legens', ...COUNT },
          parts.map((part) => part.replaced),
          doctorScope(doctorId),
        );
  return { replaced, supervision: parts };
}
