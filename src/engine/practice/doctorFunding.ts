/** One doctor's list and basisfinansiering, as cells. */
import type { Slot } from '../kernel/graph';
import { words } from '../kernel/words';
import { basistilskuddFlat, basistilskuddPasienttilpasset } from '../tilskudd/basistilskudd';
import { grunntilskuddRett, grunntilskuddTillegg } from '../tilskudd/grunntilskudd';
import { maanedsandelDager, maanedsandelTolvdel } from '../tilskudd/maanedsandel';
import { utjamningstilskudd } from '../tilskudd/utjamning';
import { doctorScope, type PracticeContext } from './context';
import { doctorList, listsInCommon, type DoctorListCells } from './doctorLists';
import { paidPart } from './forms/leaving';
import { lengthened, listName, type FreedTime } from './freedTime';
import { listWeight } from './listWeight';
import type { Doctor } from './plan';
import { basistilskuddCells, knekkpunktVersions } from './reformFunding';

/** First day of the pasienttilpasset basistilskudd. */
const PASIENTTILPASSET = '2023-05-01';
/** Payment by days: from 1 July 2016; the twelfth was read in force on 20 January 2022. */
const DAGER_FRA = '2016-07-01';
const TOLVDEL_IGJEN = '2022-02-01';

/** What all doctors share: the month's part of the year and the average rate. */
export interface FundingBase {
  readonly andel: Slot;
  /** kr per listeinnbygger og år that grunntilskudd and utjamning are reckoned with. */
  readonly sats: Slot;
  /** Lists that share a listetak; empty where each doctor has an own. */
  readonly lists: ReadonlyMap<string, DoctorListCells>;
}

export function fundingBase(context: PracticeContext, doctors: readonly Doctor[]): FundingBase {
  const { graph } = context;
  const days = context.daysInMonth();
  const tolvdel = (): Slot => graph.amount(maanedsandelTolvdel, [days]);
  const andel = graph.versions('Månedens andel av året', [
    { from: -Infinity, build: tolvdel },
    {
      from: context.monthIndex(DAGER_FRA),
      build: () => graph.amount(maanedsandelDager, [days, context.daysInYear()]),
    },
    {
      from: context.monthIndex(TOLVDEL_IGJEN),
      build: () => graph.amount({ ...maanedsandelTolvdel, id: 'maanedsandelTolvdel2022' }, [days]),
    },
  ]);
  const sats = graph.versions('Sats for grunntilskudd og utjamning', [
    { from: -Infinity, build: (from, to) => context.rateBetween('basistilskudd.sats.under', from, to) },
    {
      from: context.monthIndex(PASIENTTILPASSET),
      build: (from, to) => context.rateBetween('basistilskudd.snitt.sats', from, to),
    },
  ]);
  return { andel, sats, lists: listsInCommon(context, doctors, listName(context.practice)) };
}

export interface DoctorFunding {
  readonly liste: Slot;
  /** List weight of contacts: what demand is scaled by. */
  readonly vekt: Slot;
  readonly lines: readonly Slot[];
}

/** @param freed the hours freed the month before, where lists follow them */
export function doctorFunding(
  context: PracticeContext,
  doctor: Doctor,
  shared: FundingBase,
  freed: FreedTime = null,
): DoctorFunding {
  const { graph, practice } = context;
  const base = { ...shared, andel: paidPart(context, doctor, shared.andel) };
  const scope = doctorScope(doctor.id);
  const { vekt, bruk } = listWeight(context, doctor);
  const list = base.lists.get(doctor.id) ?? doctorList(context, doctor, listName(practice));
  const { cap } = list;
  const liste = lengthened(context, doctor, list, bruk, freed);

  const perYear = graph.versions('Basistilskudd, årsbeløp', [
    {
      from: -Infinity,
      build: (from, to) =>
        graph.amount(
          { ...basistilskuddFlat, id: 'basistilskuddPerAarFlat' },
          [
            liste,
            context.rateBetween('basistilskudd.sats.under', from, to),
            context.rateBetween('basistilskudd.sats.over', from, to),
            knekkpunkt(context, from, to),
          ],
          scope,
        ),
    },
    {
      from: context.monthIndex(PASIENTTILPASSET),
      build: (from, to) =>
        graph.amount(
          basistilskuddPasienttilpasset,
          [liste, vekt, context.rateBetween('basistilskudd.snitt.sats', from, to)],
          scope,
        ),
    },
    ...knekkpunktVersions(context, doctor, context.monthIndex(PASIENTTILPASSET), liste, vekt),
  ]);
  const basis = basistilskuddCells(context, doctor, context.monthIndex(PASIENTTILPASSET), liste, perYear, base.andel);
  return {
    liste,
    vekt: bruk,
    lines: context.traits.hasBusinessGrants
      ? [
          basis.line,
          grunntilskudd(context, doctor, base, liste, cap, basis.forList),
          ...utjamning(context, doctor, base),
        ]
      : [basis.line],
  };
}

/** The knekkpunkt came in May 2020; before that there is none, and the flat formula reads 0 as none. */
function knekkpunkt(context: PracticeContext, from: number, to: number): Slot {
  const start = context.monthIndex('2020-05-01');
  return context.graph.versions('Knekkpunkt', [
    { from: -Infinity, build: () => context.calendar('utenKnekkpunkt', 'Uten knekkpunkt', 'listeinnbyggere', () => 0) },
    {
      from: start,
      build: (first, last) =>
        context.rateBetween('basistilskudd.knekkpunkt.grense', Math.max(from, first), Math.min(to, last)),
    },
  ]);
}

function grunntilskudd(
  context: PracticeContext,
  doctor: Doctor,
  base: FundingBase,
  liste: Slot,
  cap: Slot,
  basis: Slot,
): Slot {
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  const from = context.monthIndex(doctor.agreementFrom);
  const age = context.calendar(
    'maanederSidenAvtalensStart',
    'Måneder siden avtalens start',
    'måneder',
    (m) => m - context.start - from,
    words('fastlegeavtalen startet {from}', { from: doctor.agreementFrom }),
  );
  // The scheme began in May 2020; a plan before that has none.
  return graph.versions('Grunntilskudd', [
    {
      from: -Infinity,
      build: () => context.calendar('ingenGrunntilskudd', 'Grunntilskudd fantes ikke', 'kr/måned', () => 0),
    },
    {
      from: context.monthIndex('2020-05-01'),
      build: (first, last) => {
        const referanse = context.rateBetween('grunntilskudd.referanseliste.antall', first, last);
        const rett = graph.amount(
          grunntilskuddRett,
          [
            liste,
            cap,
            age,
            context.rateBetween('grunntilskudd.listelengde.grense', first, last),
            context.rateBetween('grunntilskudd.listetak.gulv', first, last),
            context.rateBetween('grunntilskudd.varighet.tak', first, last),
          ],
          scope,
        );
        return graph.amount(grunntilskuddTillegg, [rett, referanse, base.sats, base.andel, basis], scope);
      },
    },
  ]);
}

function utjamning(context: PracticeContext, doctor: Doctor, base: FundingBase): Slot[] {
  const kommune = context.kommune();
  if (kommune === null) return [];
  const { graph, practice } = context;
  const hjemler = (kommune.gpAgreements ?? 0) + (kommune.listsWithoutGp ?? 0);
  const average = practice.municipalAverageList ?? (hjemler > 0 ? kommune.population / hjemler : null);
  if (average === null) {
    // Small enough for the grant, but without list figures: the user must say, or the grant would silently be missing.
    if (kommune.population < 5000) context.problem('missing-field', 'baseline.municipalAverageList', {});
    return [];
  }
  const population = context.calendar(
    'innbyggere',
    words('Innbyggere i {kommune}', { kommune: kommune.name }),
    'antall',
    () => kommune.population,
    words('SSB tabell 07459, 1. januar {year}', { year: kommune.populationYear }),
  );
  const list =
    practice.municipalAverageList !== null
      ? context.input('municipalAverageList', average, 'Kommunens snittliste', 'listeinnbyggere')
      : context.calendar(
          'kommunensSnittliste',
          'Kommunens snittliste',
          'listeinnbyggere',
          () => average,
          words('innbyggere ÷ hjemler = {innbyggere} ÷ {hjemler} (SSB, fastlegelister {year})', {
            innbyggere: kommune.population,
            hjemler,
            year: kommune.gpYear ?? '',
          }),
        );
  return [
    graph.amount(
      utjamningstilskudd,
      [
        population,
        context.rate('utjamning.innbyggere.grense'),
        list,
        context.rate('utjamning.referanseliste.antall'),
        base.sats,
        base.andel,
      ],
      doctorScope(doctor.id),
    ),
  ];
}
