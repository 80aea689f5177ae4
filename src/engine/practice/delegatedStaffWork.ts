/** The consultations staff are asked to take, how far the post reaches, and what they do, as cells. */
import type { Slot } from '../kernel/graph';
import { words } from '../kernel/words';
import {
  delegeringsdekning,
  delegerteKonsultasjoner,
  erstattedeKonsultasjoner,
  erstatningsrom,
  medarbeiderdager,
  muligeDelegerte,
  onskedeDelegerte,
  onskedeErstatninger,
} from '../staff/delegering';
import { doctorScope, type PracticeContext } from './context';
import type { Delegation, Doctor, StaffMember } from './plan';
import type { LineScope } from './results';

/** One post in one office. */
export interface Post {
  readonly staff: StaffMember;
  readonly scope: LineScope;
  /** 1 in the months someone is in the post. */
  readonly working: Slot;
  readonly wanted: Wanted | null;
}

/** What one post is asked to do. */
export interface Wanted {
  /** By doctor: asked for in all, and the part that would replace the doctor's own. */
  readonly byDoctor: ReadonlyMap<string, { readonly all: Slot; readonly replacing: Slot }>;
  readonly share: Slot;
  readonly perDay: Slot;
  readonly days: Slot;
  readonly minutes: Slot;
}

/** What a post is asked to do and there are patients for. */
export interface Possible {
  readonly byDoctor: ReadonlyMap<string, Slot>;
  readonly total: Slot;
}

/** What a post does for one doctor. */
export interface DoneForDoctor {
  readonly doctorId: string;
  readonly consultations: Slot;
  readonly replaced: Slot;
}

/** A post with consultations on delegation, and what it takes of them as planned. */
export interface PlannedPost {
  readonly post: Post;
  readonly asked: Wanted;
  /** Årsverk counted as full production. */
  readonly productive: Slot;
  readonly done: readonly DoneForDoctor[];
}

export const COUNT = { unit: 'konsultasjoner', yearUnit: 'konsultasjoner', year: 'sum' } as const;

export function wanted(
  context: PracticeContext,
  staff: StaffMember,
  delegation: Delegation,
  doctors: readonly Doctor[],
  lists: ReadonlyMap<string, Slot>,
  working: Slot,
): Wanted {
  const { graph } = context;
  const path = `staff.${staff.id}.delegation`;
  const rate = context.input(
    `${path}.consultationsPerInhabitant`,
    delegation.consultationsPerInhabitant,
    'Delegerte konsultasjoner per listeinnbygger og år',
    'faktor',
  );
  const share = context.input(
    `${path}.replacingShare`,
    delegation.replacingShare,
    'Andel som erstatter legens konsultasjoner',
    'andel',
  );
  const byDoctor = new Map(
    doctors.map(({ id }) => {
      const scope = doctorScope(id);
      const list = lists.get(id) as Slot;
      const all = graph.amount(
        { ...onskedeDelegerte, id: `onskedeDelegerte.${staff.id}` },
        [list, rate, working],
        scope,
      );
      const def = { ...onskedeErstatninger, id: `onskedeErstatninger.${staff.id}` };
      return [id, { all, replacing: graph.amount(def, [all, share], scope) }];
    }),
  );
  return {
    byDoctor,
    share,
    perDay: context.input(
      `${path}.consultationsPerDay`,
      delegation.consultationsPerDay,
      'Medarbeiderens konsultasjoner per dag',
      'konsultasjoner',
    ),
    days: context.input(`${path}.daysPerYear`, delegation.daysPerYear, 'Medarbeiderens dager per år', 'dager'),
    minutes: context.input(
      `${path}.supervisionMinutes`,
      delegation.supervisionMinutes,
      'Veiledningsminutter per delegert konsultasjon',
      'minutter',
    ),
  };
}

/** For each doctor: the share of the wanted replacing that the list's demand has room for, all posts together. */
export function withinDemand(
  context: PracticeContext,
  doctors: readonly Doctor[],
  demand: ReadonlyMap<string, Slot | null>,
  posts: readonly Post[],
): ReadonlyMap<string, Slot> {
  const { graph } = context;
  const rooms = new Map<string, Slot>();
  for (const { id } of doctors) {
    const replacing = posts.flatMap(({ wanted: each }) => each?.byDoctor.get(id)?.replacing ?? []);
    if (replacing.length === 0) continue;
    const scope = doctorScope(id);
    const sum = graph.total({ id: 'onskedeErstatninger', label: 'Ønskede erstatninger', ...COUNT }, replacing, scope);
    const asked =
      demand.get(id) ??
      context.constant('ingenEtterspurt', 'Listen etterspør ingen konsultasjoner', 'konsultasjoner', 0);
    rooms.set(id, graph.amount(erstatningsrom, [asked, sum], scope));
  }
  return rooms;
}

export function withinRoom(
  context: PracticeContext,
  { staff, scope }: Post,
  asked: Wanted,
  rooms: ReadonlyMap<string, Slot>,
): Possible {
  const { graph } = context;
  const def = { ...muligeDelegerte, id: `muligeDelegerte.${staff.id}` };
  const byDoctor = new Map(
    [...asked.byDoctor].map(([id, { all }]) => [
      id,
      graph.amount(def, [all, asked.share, rooms.get(id) as Slot], doctorScope(id)),
    ]),
  );
  const sum = { id: 'onskedeDelegerte', label: 'Ønskede delegerte konsultasjoner', ...COUNT } as const;
  return { byDoctor, total: graph.total(sum, [...byDoctor.values()], scope) };
}

/** What the post gets done for each doctor as planned. @param productive årsverk, counted as full production */
export function done(
  context: PracticeContext,
  { staff, scope }: Post,
  asked: Wanted,
  possible: Possible,
  productive: Slot,
  rooms: ReadonlyMap<string, Slot>,
): readonly DoneForDoctor[] {
  const { graph } = context;
  const coverage = graph.amount(delegeringsdekning, [possible.total, productive, asked.perDay, asked.days], scope);
  return [...asked.byDoctor].map(([id, { replacing }]): DoneForDoctor => {
    const doctor = doctorScope(id);
    const room = rooms.get(id) as Slot;
    return {
      doctorId: id,
      consultations: graph.amount(
        { ...delegerteKonsultasjoner, id: `delegerteKonsultasjoner.${staff.id}` },
        [possible.byDoctor.get(id) as Slot, coverage],
        doctor,
      ),
      replaced: graph.amount(
        { ...erstattedeKonsultasjoner, id: `erstattet.${staff.id}` },
        [replacing, room, coverage],
        doctor,
      ),
    };
  });
}

/** The lines of a post: what it takes in all, and the days that takes. @param consultations for each doctor */
export function postWork(
  { graph }: PracticeContext,
  { staff, scope }: Post,
  { perDay }: Wanted,
  consultations: readonly Slot[],
): void {
  const sum = graph.total(
    {
      id: 'delegerteKonsultasjoner',
      label: words('Delegerte konsultasjoner: {name}', { name: staff.name }),
      ...COUNT,
      role: 'volume',
    },
    consultations,
    scope,
  );
  graph.amount(medarbeiderdager, [sum, perDay], scope);
}
