/** What reforms add to a doctor's basistilskudd; without such a reform the practice has none of these cells. */
import type { Slot, Version } from '../kernel/graph';
import {
  basistilskudd,
  basistilskuddMedKnekkpunkt,
  spesialisttilleggIBasis,
  utenSpesialisttillegg,
} from '../tilskudd/basistilskudd';
import { doctorScope, type PracticeContext } from './context';
import type { Doctor } from './plan';
import { INCOME_LINES } from './totals';

const KNEKKPUNKT = 'basistilskudd.knekkpunkt.grense';
const SPESIALIST = 'basistilskudd.spesialist.sats';

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
  const from = context.reformFrom(SPESIALIST);
  if (from === null) {
    const basis = graph.amount(basistilskudd, [perYear, andel], scope);
    return { forList: basis, line: basis };
  }
  const forList = graph.amount(utenSpesialisttillegg, [perYear, andel], scope);
  const specialist = context.since(doctor.specialistFrom, 'spesialist', 'Spesialist i allmennmedisin (1 = ja)', 0);
  const { label } = spesialisttilleggIBasis;
  const supplement = graph.versions(label, [
    { from: -Infinity, build: () => context.calendar('utenTilleggIBasis', label, 'kr/måned', () => 0) },
    {
      from: Math.max(from, earliest),
      build: (first, to) =>
        graph.amount(
          spesialisttilleggIBasis,
          [liste, context.rateBetween(SPESIALIST, first, to), andel, specialist],
          scope,
        ),
    },
  ]);
  return { forList, line: graph.total(INCOME_LINES.basistilskudd, [forList, supplement], scope) };
}
