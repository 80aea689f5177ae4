/** What reforms add to a doctor's basistilskudd; without such a reform the practice has none of these cells. */
import type { Slot, Version } from '../kernel/graph';
import {
  basistilskudd,
  basistilskuddMedKnekkpunkt,
  kvalitetselement,
  spesialisttilleggIBasis,
  utenSpesialisttillegg,
} from '../tilskudd/basistilskudd';
import { doctorScope, type PracticeContext } from './context';
import type { Doctor } from './plan';
import { INCOME_LINES } from './totals';

const KNEKKPUNKT = 'basistilskudd.knekkpunkt.grense';
const SPESIALIST = 'basistilskudd.spesialist.sats';
const KVALITET = 'kvalitetselement.kriterium.sats';
const KRITERIER = 'kvalitetselement.kriterier.antall';

/** The yearly formula from the month a reform brings the knekkpunkt back. @param earliest plan month it can begin */
export function knekkpunktVersions(
  context: PracticeContext,
  doctor: Doctor,
  earliest: number,
  liste: Slot,
  vekt: Slot,
): Version[] {
  const from = context.reformFrom(KNEKKPUNKT);
  if (from === null) return [];
  const rates = ['basistilskudd.snitt.sats', KNEKKPUNKT, 'basistilskudd.knekkpunkt.faktor'] as const;
  return [
    {
      from: Math.max(from, earliest),
      build: (first, to) => {
        const [sats, grense, faktor] = rates.map((id) => context.rateBetween(id, first, to)) as [Slot, Slot, Slot];
        return context.graph.amount(
          basistilskuddMedKnekkpunkt,
          [liste, vekt, sats, grense, faktor],
          doctorScope(doctor.id),
        );
      },
    },
  ];
}

export interface BasistilskuddCells {
  /** For the list: what grunntilskudd is measured against. */
  readonly forList: Slot;
  /** The line: with the specialist's supplement, where a reform has moved it here. */
  readonly line: Slot;
}

/** One month's basistilskudd. @param earliest plan month a supplement can begin */
export function basistilskuddCells(
  context: PracticeContext,
  doctor: Doctor,
  earliest: number,
  liste: Slot,
  perYear: Slot,
  andel: Slot,
): BasistilskuddCells {
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  const supplements = [
    supplement(context, SPESIALIST, earliest, spesialisttilleggIBasis.label, 'utenTilleggIBasis', (first, to) => {
      const specialist = context.since(doctor.specialistFrom, 'spesialist', 'Spesialist i allmennmedisin (1 = ja)', 0);
      const sats = context.rateBetween(SPESIALIST, first, to);
      return graph.amount(spesialisttilleggIBasis, [liste, sats, andel, specialist], scope);
    }),
    supplement(context, KVALITET, earliest, kvalitetselement.label, 'utenKvalitetselement', (first, to) => {
      const [sats, antall] = [KVALITET, KRITERIER].map((id) => context.rateBetween(id, first, to)) as [Slot, Slot];
      return graph.amount(kvalitetselement, [liste, sats, antall, andel], scope);
    }),
  ].filter((slot) => slot !== null);
  if (supplements.length === 0) {
    const basis = graph.amount(basistilskudd, [perYear, andel], scope);
    return { forList: basis, line: basis };
  }
  const forList = graph.amount(utenSpesialisttillegg, [perYear, andel], scope);
  return { forList, line: graph.total(INCOME_LINES.basistilskudd, [forList, ...supplements], scope) };
}

/** What a reform adds from its month on, 0 before it; null where no reform of the scenario adds it. */
function supplement(
  context: PracticeContext,
  record: string,
  earliest: number,
  label: string,
  before: string,
  build: (first: number, to: number) => Slot,
): Slot | null {
  const from = context.reformFrom(record);
  if (from === null) return null;
  return context.graph.versions(label, [
    { from: -Infinity, build: () => context.calendar(before, label, 'kr/måned', () => 0) },
    { from: Math.max(from, earliest), build },
  ]);
}
