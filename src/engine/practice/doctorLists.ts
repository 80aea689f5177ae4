/** How long each doctor's list is, month by month, as cells: growth, takeover, listetak and what is shared. */
import type { AmountDef } from '../kernel/amount';
import type { Slot } from '../kernel/graph';
import { monthOf, type PlainDate } from '../kernel/plainDate';
import { words } from '../kernel/words';
import { listeEtterFrafall, listeMotListetak, listeMotNivaa } from '../liste/bevegelse';
import { listelengde } from '../liste/listelengde';
import {
  delAvFellesliste,
  gjeldendeListetak,
  listeEtterReduksjon,
  listetakForFelleslista,
  listeUnderFellesTak,
  onsketVekst,
  romUnderFellesTak,
} from '../liste/listetak';
import { doctorScope, OFFICE, type PracticeContext } from './context';
import { hasOwnAgreement, monthsWithList } from './forms/leaving';
import type { Doctor } from './plan';
import type { LineScope } from './results';

/** Highest listetak for one doctor: fastlegeforskriften, record `listetak.lege.tak`. 0 in a plan means not set. */
const HIGHEST_CAP = 2500;

/** One doctor's list and the listetak it is measured against. */
export interface DoctorListCells {
  readonly liste: Slot;
  /** The listetak in force each month. */
  readonly cap: Slot;
  /** How long the list may become where the listetak is shared; left out where each doctor has an own. */
  readonly room?: Slot;
}

/** Id of the finished list, and of the list before freed time lengthens it. */
export const LIST = 'listelengde';
export const LIST_BEFORE = 'listelengdeUtenFrigjortTid';

/** One doctor's list. @param name `LIST`, or `LIST_BEFORE` where something is added to it afterwards */
export function doctorList(context: PracticeContext, doctor: Doctor, name: string): DoctorListCells {
  const opened = open(context, doctor);
  const { cap } = opened;
  const liste = grown(context, doctor, opened, cap, name);
  context.graph.link(opened.previous, liste);
  return { liste, cap };
}

/** The lists under a listetak for several: a company's, and those of each fellesliste. By doctor; empty where there are none. */
export function listsInCommon(
  context: PracticeContext,
  doctors: readonly Doctor[],
  name: string,
): ReadonlyMap<string, DoctorListCells> {
  const company = companyLists(context, name);
  const groups = new Map<string, Doctor[]>();
  for (const doctor of doctors) {
    if (doctor.sharedList === '' || company?.has(doctor.id)) continue;
    groups.set(doctor.sharedList, [...(groups.get(doctor.sharedList) ?? []), doctor]);
  }
  const shared = [...groups.values()].flatMap((members) => {
    // Alone under the name: a list of one's own.
    if (members.length < 2) return [];
    const cap = sharedCap(context, members);
    const scope = doctorScope((members[0] as Doctor).id);
    return [...sharedLists(context, members, cap, name, { def: delAvFellesliste, scope })];
  });
  return new Map([...(company ?? []), ...shared]);
}

/** The listetak of a fellesliste: the highest that is said for those who share it. */
function sharedCap(context: PracticeContext, members: readonly Doctor[]): Slot {
  const [first, ...others] = members.map((doctor) => agreedCap(context, doctor)) as [Slot, ...Slot[]];
  const scope = doctorScope((members[0] as Doctor).id);
  return others.reduce((highest, each) => context.graph.amount(listetakForFelleslista, [highest, each], scope), first);
}

/** The lists of a company with a listetak of its own, by doctor; null where there is none. */
function companyLists(context: PracticeContext, name: string): ReadonlyMap<string, DoctorListCells> | null {
  const { form, organisation } = context.practice;
  const value = organisation.company.sharedCap;
  if (form !== 'fastlegeselskap' || value === null) return null;
  const path = 'organisation.company.sharedCap';
  const shared = context.input(path, value, 'Selskapets eget listetak', 'listeinnbyggere');
  const members = context.practice.doctors.filter((doctor) => !hasOwnAgreement(context, doctor));
  return sharedLists(context, members, shared, name);
}

/** By which definition lists are cut to what there is room for, and whose their sums are. */
interface SharedRule {
  readonly def: typeof listeUnderFellesTak;
  readonly scope: LineScope;
}

/**
 * Several doctors' lists under one listetak: a company's own, or a fellesliste's.
 *
 * @param shared the listetak for all of them together
 */
export function sharedLists(
  context: PracticeContext,
  doctors: readonly Doctor[],
  shared: Slot,
  name: string,
  { def, scope }: SharedRule = { def: listeUnderFellesTak, scope: OFFICE },
): ReadonlyMap<string, DoctorListCells> {
  const { graph } = context;
  const opened = doctors.map((doctor) => open(context, doctor));
  const level = { unit: 'listeinnbyggere', yearUnit: 'listeinnbyggere' } as const;
  const before = graph.total(
    { id: 'samledeLister', label: 'Samlede lister måneden før', ...level, year: 'mean' },
    opened.map((each) => each.before),
    scope,
  );
  const wanted = doctors.map((doctor, index) => {
    const own = opened[index] as Opened;
    const liste = grown(context, doctor, own, shared, 'onsketListe');
    return { liste, vekst: graph.amount(onsketVekst, [liste, own.before], doctorScope(doctor.id)) };
  });
  const sum = graph.total(
    { id: 'samletOnsketVekst', label: 'Samlet ønsket vekst', ...level, year: 'sum' },
    wanted.map((each) => each.vekst),
    scope,
  );
  const cells = doctors.map((doctor, index): [string, DoctorListCells] => {
    const { liste, vekst } = wanted[index] as (typeof wanted)[number];
    const slot = graph.amount(named(def, name), [liste, vekst, sum, before, shared], doctorScope(doctor.id));
    return [doctor.id, { liste: slot, cap: (opened[index] as Opened).cap }];
  });
  opened.toReversed().forEach((each, index) => {
    const [, list] = cells[cells.length - 1 - index] as [string, DoctorListCells];
    graph.link(each.previous, list.liste);
  });
  if (name === LIST) return new Map(cells);
  const now = graph.total(
    { id: 'samledeListerUtenFrigjortTid', label: 'Samlede lister', ...level, year: 'mean' },
    cells.map(([, { liste }]) => liste),
    scope,
  );
  const count = context.constant('legerMedFellesTak', 'Leger under det felles taket', 'leger', doctors.length);
  return new Map(
    cells.map(([id, list]) => {
      const room = graph.amount(romUnderFellesTak, [list.liste, now, shared, count], doctorScope(id));
      return [id, { ...list, room }];
    }),
  );
}

/** A list whose month before is open: to be closed with `link`. */
interface Opened {
  readonly previous: Slot;
  /** The month before, less those who left. */
  readonly before: Slot;
  readonly start: Slot;
  readonly since: Slot;
  readonly cap: Slot;
  readonly reduction: Reduction | null;
}

interface Reduction {
  readonly lower: Slot;
  readonly since: Slot;
  readonly limit: Slot;
  readonly from: number;
}

function agreedCap(context: PracticeContext, doctor: Doctor): Slot {
  return doctor.list.cap === 0
    ? context.constant(
        'utenListetak',
        'Listetak (ikke satt)',
        'listeinnbyggere',
        HIGHEST_CAP,
        'det høyeste forskriften tillater',
      )
    : context.input(`doctors.${doctor.id}.list.cap`, doctor.list.cap, 'Listetak', 'listeinnbyggere');
}

function open(context: PracticeContext, doctor: Doctor): Opened {
  const { graph } = context;
  const path = `doctors.${doctor.id}`;
  const start = context.input(`${path}.list.start`, doctor.list.start, 'Listelengde ved start', 'listeinnbyggere');
  const agreed = agreedCap(context, doctor);
  const begins = Math.max(0, context.monthIndex(doctor.agreementFrom));
  const since = monthsWithList(context, doctor, begins);
  const reduction = reductionOf(context, doctor);
  const cap =
    reduction === null
      ? agreed
      : graph.versions('Listetak', [
          { from: -Infinity, build: () => agreed },
          {
            from: reduction.from,
            build: () =>
              graph.amount(
                gjeldendeListetak,
                [agreed, reduction.lower, reduction.since, reduction.limit],
                doctorScope(doctor.id),
              ),
          },
        ]);
  const previous = graph.previous(start);
  return { previous, before: afterAttrition(context, doctor, previous, begins), start, since, cap, reduction };
}

/** Null where no lower listetak was notified in or before the plan's time. */
function reductionOf(context: PracticeContext, doctor: Doctor): Reduction | null {
  const { reductionNotice, reducedCap } = doctor.movement;
  if (reductionNotice === null || reducedCap === 0) return null;
  const from = Math.max(0, context.monthIndex(reductionNotice));
  if (from >= context.months) return null;
  const notified = monthOf(reductionNotice as PlainDate) + (reductionNotice.endsWith('-01') ? 0 : 1);
  const path = `doctors.${doctor.id}.movement.reducedCap`;
  return {
    from,
    lower: context.input(path, reducedCap, 'Lavere listetak', 'listeinnbyggere'),
    since: context.calendar(
      'maanederSidenVarsel',
      'Hele måneder siden varselet',
      'måneder',
      (month) => month - notified,
      words('varslet {day}', { day: reductionNotice }),
    ),
    limit: context.rateBetween('listetak.reduksjon.varighet', from, context.months),
  };
}

function afterAttrition(context: PracticeContext, doctor: Doctor, previous: Slot, begins: number): Slot {
  const { attritionShare, attritionFrom } = doctor.movement;
  if (attritionShare === 0) return previous;
  const takeover = attritionFrom === null ? begins : context.monthIndex(attritionFrom);
  const during = context.calendar(
    'etterOvertakelse',
    'I de tolv månedene etter overtakelsen (1 = ja)',
    'antall',
    (month) => {
      const after = month - context.start - takeover;
      return after >= 1 && after <= 12 ? 1 : 0;
    },
    words('overtatt {day}', { day: attritionFrom ?? context.firstDay(begins) }),
  );
  const share = context.input(
    `doctors.${doctor.id}.movement.attritionShare`,
    attritionShare,
    'Del av listen som slutter det første året',
    'andel',
  );
  return context.graph.amount(listeEtterFrafall, [previous, share, during], doctorScope(doctor.id));
}

/** The definition under another name; only `listelengde` is a line of its own. */
function named<const Parts extends readonly string[]>(def: AmountDef<Parts>, id: string): AmountDef<Parts> {
  const { role, ...rest } = def;
  return id === LIST && role !== undefined ? def : { ...rest, id };
}

/** The list after growth and a lower listetak. */
function grown(context: PracticeContext, doctor: Doctor, opened: Opened, cap: Slot, name: string): Slot {
  const { reduction } = opened;
  const scope = doctorScope(doctor.id);
  if (reduction === null) return growth(context, doctor, opened, cap, name);
  const without = growth(context, doctor, opened, cap, 'listelengdeUtenReduksjon');
  const { from, lower, since, limit } = reduction;
  return context.graph.amount(
    named(listeEtterReduksjon, name),
    [without, lower, since, from === 0 ? limit : limitFrom(context, reduction)],
    scope,
  );
}

/** Before the notice no time limit runs: the months since it are negative, and any limit is further off. */
function limitFrom(context: PracticeContext, { from, limit }: Reduction): Slot {
  return context.graph.versions('Frist for lavere listetak', [
    {
      from: -Infinity,
      build: () => context.constant('ingenFrist', 'Lavere listetak er ikke varslet', 'måneder', 0, 'ingen frist løper'),
    },
    { from, build: () => limit },
  ]);
}

function growth(context: PracticeContext, doctor: Doctor, opened: Opened, cap: Slot, name: string): Slot {
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  const path = `doctors.${doctor.id}`;
  const { before, start, since } = opened;
  const { growthModel, level, closingShare } = doctor.movement;
  if (growthModel === 'linear') {
    const { growthPerYear } = doctor.list;
    const yearly = context.input(
      `${path}.list.growthPerYear`,
      growthPerYear,
      'Netto nye listeinnbyggere per år',
      'listeinnbyggere',
    );
    return graph.amount(named(listelengde, name), [before, yearly, cap, start, since], scope);
  }
  const share = context.input(
    `${path}.movement.closingShare`,
    closingShare,
    'Del av avstanden til nivået som lukkes i året',
    'andel',
  );
  if (level === null) return graph.amount(named(listeMotListetak, name), [before, cap, share, start, since], scope);
  const towards = context.input(`${path}.movement.level`, level, 'Nivået listen går mot', 'listeinnbyggere');
  return graph.amount(named(listeMotNivaa, name), [before, towards, share, cap, start, since], scope);
}
