/** Staff posts, the consultations they take on delegation, and what they cost, as cells. */
import type { Slot } from '../kernel/graph';
import {
  arsverkEtterVolum,
  delegeringsdekning,
  delegerteKonsultasjoner,
  erstattedeKonsultasjoner,
  erstatningsrom,
  medarbeiderdager,
  muligeDelegerte,
  onskedeDelegerte,
  onskedeErstatninger,
} from '../staff/delegering';
import { arbeidsgiveravgift, arsverk, feriepenger, kostnadPerArsverk, lonn, pensjon } from '../staff/lonnskostnad';
import { doctorScope, type PracticeContext } from './context';
import type { Delegation, Doctor, StaffMember } from './plan';
import type { LineScope } from './results';

/** What delegation means for one doctor. */
export interface DoctorDelegation {
  /** Day consultations that the doctor is spared; null when none. */
  readonly replaced: Slot | null;
  readonly supervision: readonly { readonly staffId: string; readonly consultations: Slot; readonly minutes: Slot }[];
  /** Delegated consultations by staff member, for the fees. */
  readonly consultations: readonly { readonly staff: StaffMember; readonly slot: Slot }[];
}

/** One post in one office: its årsverk and its cost. */
export interface OfficePost {
  readonly fte: Slot;
  readonly cost: Slot;
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
    const working = context.since(staff.from, 'iArbeid', `I arbeid: ${staff.name} (1 = ja)`);
    const { delegation } = staff;
    return { staff, scope, working, wanted: delegation && wanted(context, staff, delegation, doctors, lists, working) };
  });
  const rooms = withinDemand(context, doctors, demand, posts);
  const byDoctor = new Map<string, Sharing>();
  for (const { id } of doctors) byDoctor.set(id, { consultations: [], replaced: [], supervision: [] });
  const cells = posts.map((post) => {
    const possible = post.wanted && withinRoom(context, post, post.wanted, rooms);
    const fte = postFte(context, post, doctors.length, possible);
    if (post.wanted !== null && possible !== null) shareOut(context, post, post.wanted, possible, fte, rooms, byDoctor);
    return { fte, cost: postCost(context, post.staff, fte, post.scope) };
  });
  return { posts: cells, byDoctor: new Map([...byDoctor].map(([id, part]) => [id, delegationOf(context, id, part)])) };
}

interface Post {
  readonly staff: StaffMember;
  readonly scope: LineScope;
  readonly working: Slot;
  readonly wanted: Wanted | null;
}

/** What one post is asked to do. */
interface Wanted {
  /** By doctor: asked for in all, and the part that would replace the doctor's own. */
  readonly byDoctor: ReadonlyMap<string, { readonly all: Slot; readonly replacing: Slot }>;
  readonly share: Slot;
  readonly perDay: Slot;
  readonly days: Slot;
  readonly minutes: Slot;
}

interface Sharing {
  readonly consultations: { readonly staff: StaffMember; readonly slot: Slot }[];
  readonly replaced: Slot[];
  readonly supervision: { readonly staffId: string; readonly consultations: Slot; readonly minutes: Slot }[];
}

function delegationOf(context: PracticeContext, doctorId: string, part: Sharing): DoctorDelegation {
  const replaced =
    part.replaced.length === 0
      ? null
      : context.graph.total(
          { id: 'erstattet', label: 'Delegerte som erstatter legens', ...COUNT },
          part.replaced,
          doctorScope(doctorId),
        );
  return { replaced, supervision: part.supervision, consultations: part.consultations };
}

const COUNT = { unit: 'konsultasjoner', yearUnit: 'konsultasjoner', year: 'sum' } as const;

function wanted(
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
function withinDemand(
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

/** What a post is asked to do and there are patients for. */
interface Possible {
  readonly byDoctor: ReadonlyMap<string, Slot>;
  readonly total: Slot;
}

function withinRoom(
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

function postFte(context: PracticeContext, post: Post, doctorCount: number, possible: Possible | null): Slot {
  const { staff, scope, working, wanted: asked } = post;
  if (staff.sizing === 'volume' && asked !== null && possible !== null) {
    return context.graph.amount(arsverkEtterVolum, [possible.total, asked.perDay, asked.days], scope);
  }
  const position = context.input(`staff.${staff.id}.fte`, staff.fte, `Stilling: ${staff.name}`, 'årsverk');
  const count = staff.per === 'doctor' ? doctorCount : 1;
  const label = staff.per === 'doctor' ? 'Leger i kontoret' : 'Kontor';
  const per = context.constant(staff.per === 'doctor' ? 'legerIKontoret' : 'ettKontor', label, 'antall', count);
  return context.graph.amount(arsverk, [position, per, working], scope);
}

/** A month's whole cost of a post: built up from pay, pension and arbeidsgiveravgift, or the user's own figure. */
function postCost(context: PracticeContext, staff: StaffMember, fte: Slot, scope: LineScope): Slot {
  const { graph } = context;
  const path = `staff.${staff.id}`;
  if (staff.annualCost !== null) {
    const cost = context.input(`${path}.annualCost`, staff.annualCost, `Kostnad per årsverk: ${staff.name}`, 'kr/år');
    return graph.amount({ ...kostnadPerArsverk, id: 'lonnskostnad', role: 'cost' }, [fte, cost], scope);
  }
  const pay = context.inputOr(`${path}.pay`, staff.pay, `Årslønn: ${staff.name}`, 'kr/år');
  const rate = context.inputOr(`${path}.pensionRate`, staff.pensionRate, `Pensjonssats: ${staff.name}`, 'andel');
  const wages = graph.amount(lonn, [fte, pay], scope);
  const pension = graph.amount(pensjon, [wages, rate], scope);
  const levy = graph.amount(arbeidsgiveravgift, [wages, pension, context.arbeidsgiveravgift()], scope);
  graph.amount(feriepenger, [wages, context.rate('feriepenger.prosent')], scope);
  return graph.total(
    {
      id: 'lonnskostnad',
      label: `Lønnskostnad: ${staff.name}`,
      unit: 'kr/måned',
      yearUnit: 'kr/år',
      year: 'sum',
      role: 'cost',
      formula: 'lønn + tjenestepensjon + arbeidsgiveravgift',
    },
    [wages, pension, levy],
    scope,
  );
}

function shareOut(
  context: PracticeContext,
  { staff, scope }: Post,
  asked: Wanted,
  possible: Possible,
  fte: Slot,
  rooms: ReadonlyMap<string, Slot>,
  byDoctor: ReadonlyMap<string, Sharing>,
): void {
  const { graph } = context;
  const coverage = graph.amount(delegeringsdekning, [possible.total, fte, asked.perDay, asked.days], scope);
  const done = [...asked.byDoctor].map(([id, { replacing }]) => {
    const doctor = doctorScope(id);
    const room = rooms.get(id) as Slot;
    const slot = graph.amount(
      { ...delegerteKonsultasjoner, id: `delegerteKonsultasjoner.${staff.id}` },
      [possible.byDoctor.get(id) as Slot, coverage],
      doctor,
    );
    const part = byDoctor.get(id) as Sharing;
    part.consultations.push({ staff, slot });
    part.supervision.push({ staffId: staff.id, consultations: slot, minutes: asked.minutes });
    part.replaced.push(
      graph.amount({ ...erstattedeKonsultasjoner, id: `erstattet.${staff.id}` }, [replacing, room, coverage], doctor),
    );
    return slot;
  });
  const sum = graph.total(
    { id: 'delegerteKonsultasjoner', label: `Delegerte konsultasjoner: ${staff.name}`, ...COUNT, role: 'volume' },
    done,
    scope,
  );
  graph.amount(medarbeiderdager, [sum, asked.perDay], scope);
}
