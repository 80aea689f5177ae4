/**
 * A doctor who leaves: who keeps the list, and how long the doctor is there. Where the list is the doctor's own, it goes
 * along; where it is a company's or the municipality's, it stays, and somebody else does the work. A doctor who stays the
 * whole plan has no cells here.
 */
import { amount } from '../../kernel/amount';
import type { Slot } from '../../kernel/graph';
import { word, words } from '../../kernel/words';
import { doctorScope, type PracticeContext } from '../context';
import type { Unit } from '../../kernel/units';
import type { CostKey, Doctor } from '../plan';
import type { LineScope } from '../results';
import type { FormTraits } from './traits';

/** The doctor has an own agreement: in forms that rest on it, or beside a company or municipal office. */
export function hasOwnAgreement(context: PracticeContext, doctor: Doctor): boolean {
  return keepsAgreement(context.traits.keeper, doctor);
}

/** As `hasOwnAgreement`, by who keeps the lists in the form. */
export function keepsAgreement(keeper: FormTraits['keeper'], doctor: Doctor): boolean {
  return keeper === 'lege' || ((keeper === 'selskap' || keeper === 'kommune') && !doctor.person.joinsCompany);
}

/** The doctor has salary from the office, so that the working-time law holds. */
export function isEmployedHere(context: PracticeContext, doctor: Doctor): boolean {
  return context.traits.isEmployed && !hasOwnAgreement(context, doctor);
}

/** Plan month (0-based) of the doctor's last day, −1 when it was before the plan; null when the doctor stays. */
export function lastMonthOf(context: PracticeContext, doctor: Doctor): number | null {
  const { leavesOn } = doctor.person;
  if (leavesOn === null) return null;
  const last = context.monthIndex(leavesOn);
  return last >= context.months - 1 ? null : Math.max(-1, last);
}

/** 1 through the month of the last day, then 0; null when the doctor stays. */
export function presence(context: PracticeContext, doctor: Doctor): Slot | null {
  const last = lastMonthOf(context, doctor);
  if (last === null) return null;
  return context.calendar(
    'iStillingen',
    words('{name} er der (1 = ja)', { name: doctor.name }),
    'antall',
    (month) => (month - context.start <= last ? 1 : 0),
    words('siste dag {day}', { day: doctor.person.leavesOn ?? '' }),
  );
}

/** Months since an own list began; negative, which is no list, before it and after the doctor has left. */
export function monthsWithList(context: PracticeContext, doctor: Doctor, begins: number): Slot {
  const last = hasOwnAgreement(context, doctor) ? lastMonthOf(context, doctor) : null;
  const from =
    begins > 0
      ? words('fastlegeavtalen starter {from}', { from: doctor.agreementFrom })
      : word('listen er der fra planens start');
  return context.calendar(
    'maanederMedListe',
    'Måneder siden listen begynte',
    'måneder',
    (month) => (last !== null && month - context.start > last ? -1 : month - context.start - begins),
    last === null
      ? from
      : words('{from}; legen tar den med seg etter {day}', { from, day: doctor.person.leavesOn ?? '' }),
  );
}

const andelTilStede = amount({
  id: 'maanedsandelTilStede',
  label: 'Månedens andel av året, til legen slutter',
  unit: 'andel',
  yearUnit: 'andel',
  year: 'sum',
  parts: ['månedens andel av året', 'legen er der'],
  formula: 'månedens andel av året så lenge legen er der',
  compute: (andel, der) => andel * der,
});

/** The month's part of the year that an own agreement is paid for. */
export function paidPart(context: PracticeContext, doctor: Doctor, andel: Slot): Slot {
  const there = hasOwnAgreement(context, doctor) ? presence(context, doctor) : null;
  return there === null ? andel : context.graph.amount(andelTilStede, [andel, there], doctorScope(doctor.id));
}

const timerTilStede = amount({
  id: 'arbeidstimer',
  label: 'Arbeidstimer',
  unit: 'timer',
  yearUnit: 'timer',
  year: 'sum',
  role: 'volume',
  parts: ['timer i stillingen', 'legen er der'],
  formula: 'timer i stillingen så lenge legen er der',
  compute: (timer, der) => timer * der,
});

/** The doctor's own hours of the post's. @param total adds the post's hours under the name it is given */
export function ownHours(context: PracticeContext, doctor: Doctor, total: (id: string) => Slot): Slot {
  const there = presence(context, doctor);
  if (there === null) return total('arbeidstimer');
  return context.graph.amount(timerTilStede, [total('timerIStillingen'), there], doctorScope(doctor.id));
}

const mensKontoretErDer = amount({
  id: 'mensKontoretErDer',
  label: 'Mens kontoret er der',
  unit: 'antall',
  yearUnit: 'antall',
  year: 'mean',
  parts: ['planens tall', 'legen er der'],
  formula: 'planens tall så lenge legen er der',
  simplified:
    'Et solokontor som avvikles, har ingen kostnader måneden etter; oppsigelsestid og avviklingskostnader er ikke med.',
  compute: (tall, der) => tall * der,
});

/** 1 as long as a solo office is kept: through the month its doctor leaves. Null for an office that goes on. */
export function officeOpen(context: PracticeContext, members: readonly Doctor[]): Slot | null {
  const [only] = members;
  return context.traits.isSolo && only !== undefined ? presence(context, only) : null;
}

/** A figure that costs follow, 0 when the office is closed; the same cell for an office that goes on. */
export function whileOpen(
  context: PracticeContext,
  open: Slot | null,
  figure: Slot,
  { id, unit, scope }: { readonly id: string; readonly unit: Unit; readonly scope: LineScope },
): Slot {
  if (open === null) return figure;
  const def = { ...mensKontoretErDer, id: `${mensKontoretErDer.id}.${id}`, unit, yearUnit: unit };
  return context.graph.amount(def, [figure, open], scope);
}

/** Doctors the office has costs for: one fewer when a doctor leaves with the list, unchanged when a post is filled anew. */
export function doctorsInOffice(context: PracticeContext, count: number, open: Slot | null): Slot {
  if (open !== null) return open;
  const { doctors } = context.practice;
  const last = doctors.flatMap((doctor) =>
    hasOwnAgreement(context, doctor) ? (lastMonthOf(context, doctor) ?? []) : [],
  );
  if (last.length === 0 || context.traits.isSolo) return context.constant('leger', 'Leger i kontoret', 'leger', count);
  return context.calendar(
    'leger',
    'Leger i kontoret',
    'leger',
    (month) => count - last.filter((each) => month - context.start > each).length,
    'færre når en lege slutter og tar med seg listen',
  );
}

const noekkeltallTilStede = amount({
  id: 'noekkeltallTilStede',
  label: 'Tall for kostnadsnøkkelen, til legen slutter',
  unit: 'antall',
  yearUnit: 'antall',
  year: 'mean',
  parts: ['legens tall', 'legen er der'],
  formula: 'legens tall så lenge legen er der',
  compute: (tall, der) => tall * der,
});

/** A doctor's figure in the cost key; one who left with the list has no part, where the key does not say so itself. */
export function whileThere(context: PracticeContext, doctor: Doctor, figure: Slot, key: CostKey): Slot {
  if (key === 'liste' || key === 'inntekt' || key === 'timer' || !hasOwnAgreement(context, doctor)) return figure;
  const there = presence(context, doctor);
  return there === null ? figure : context.graph.amount(noekkeltallTilStede, [figure, there], doctorScope(doctor.id));
}
