/** What staff with delegation take of the consultations for which the doctors have no capacity, as cells. */
import type { Slot } from '../kernel/graph';
import { ledigIStillingen, overKapasitet, overlopTilMedarbeider } from '../staff/overlop';
import { doctorScope, OFFICE, type PracticeContext } from './context';
import { COUNT, type PlannedPost } from './delegatedStaffWork';
import type { Doctor } from './plan';

/** What a doctor has to take in a month, and has capacity for. */
export interface DoctorNeed {
  readonly needed: Slot;
  readonly cap: Slot;
  /** The part in the daytime; null where the list asks for none. */
  readonly ownDay: Slot | null;
}

export interface BeyondCapacity {
  /** All that is taken for a doctor. */
  readonly byDoctor: ReadonlyMap<string, Slot>;
  /** By post and doctor. */
  readonly byPost: ReadonlyMap<string, ReadonlyMap<string, Slot>>;
}

/**
 * Null where no doctor lets staff take what is above capacity, or no post has a capacity of its own: a post sized by its
 * volume is always just full.
 *
 * @param needs by doctor
 * @param officeId the doctor's id in a solo office, whose lines are the doctor's; else empty
 */
export function beyondCapacity(
  context: PracticeContext,
  doctors: readonly Doctor[],
  needs: ReadonlyMap<string, DoctorNeed>,
  planned: readonly PlannedPost[],
  officeId: string,
): BeyondCapacity | null {
  const { graph } = context;
  const scope = officeId === '' ? OFFICE : doctorScope(officeId);
  const delegating = doctors.filter((doctor) => doctor.overCapacity === 'delegation');
  const fixed = planned.filter(({ post }) => post.staff.sizing === 'fixed');
  if (delegating.length === 0 || fixed.length === 0) return null;
  const over = delegating.flatMap(({ id }) => {
    const { needed, cap, ownDay } = needs.get(id) as DoctorNeed;
    return ownDay === null ? [] : [{ id, slot: graph.amount(overKapasitet, [needed, cap, ownDay], doctorScope(id)) }];
  });
  if (over.length === 0) return null;
  const rooms = fixed.map(({ post, asked, productive, done }) => {
    const sum = { id: 'planlagtDelegert', label: 'Delegerte konsultasjoner ellers', ...COUNT } as const;
    const taken = graph.total(
      sum,
      done.map((each) => each.consultations),
      post.scope,
    );
    return graph.amount(ledigIStillingen, [productive, asked.perDay, asked.days, taken], post.scope);
  });
  const allOver = graph.total(
    { id: 'udekketIKontoret', label: 'Over legenes kapasitet i kontoret', ...COUNT },
    over.map(({ slot }) => slot),
    scope,
  );
  const allRoom = graph.total({ id: 'ledigIKontoret', label: 'Ledig i stillingene', ...COUNT }, rooms, scope);
  const byPost = new Map(
    fixed.map(({ post }, index) => {
      const def = { ...overlopTilMedarbeider, id: `overlop.${post.staff.id}` };
      const room = rooms[index] as Slot;
      const taken = over.map(({ id, slot }): [string, Slot] => [
        id,
        graph.amount(def, [slot, room, allOver, allRoom], doctorScope(id)),
      ]);
      return [post.staff.id, new Map(taken)] as const;
    }),
  );
  const byDoctor = over.map(({ id }): [string, Slot] => [
    id,
    graph.total(
      { id: 'delegertOverKapasitet', label: overlopTilMedarbeider.label, ...COUNT, role: 'detail' },
      [...byPost.values()].map((each) => each.get(id) as Slot),
      doctorScope(id),
    ),
  ]);
  return { byDoctor: new Map(byDoctor), byPost };
}
