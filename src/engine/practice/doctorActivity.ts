/** One doctor's demand, capacity, carried-out contacts and hours, as cells. */
import type { Slot } from '../kernel/graph';
import {
  annenTid,
  minutterMedFolgekontakter,
  pasienttid,
  pasienttidVedFullKapasitet,
  tillattAndel,
} from '../aktivitet/arbeidstid';
import { egneKonsultasjoner, etterspurteKontakter } from '../aktivitet/etterspurt';
import { dekningsgrad, kapasitet, kurativeDager, utforteKontakter, utnyttelse, ventende } from '../aktivitet/kapasitet';
import { veiledningstid } from '../staff/delegering';
import { doctorScope, type PracticeContext } from './context';
import type { DoctorDelegation } from './delegatedStaff';
import type { DoctorFunding } from './doctorFunding';
import { CONTACT_TYPES, type ContactType, type Doctor } from './plan';

export const CONTACT_LABELS: Readonly<Record<ContactType, string>> = {
  konsultasjonDag: 'Konsultasjoner i kontoret, dag',
  konsultasjonKveld: 'Konsultasjoner i kontoret, kveld',
  ekonsultasjonDag: 'Digitale konsultasjoner, dag',
  ekonsultasjonKveld: 'Digitale konsultasjoner, kveld',
  sykebesok: 'Sykebesøk',
  enkelKontaktOppmote: 'Enkle kontakter ved oppmøte',
  enkelKontaktSkriftlig: 'Enkle kontakter, skriftlig og telefon',
};

const MINUTES: Readonly<Record<ContactType, string>> = {
  konsultasjonDag: 'tid.konsultasjon.minutter',
  konsultasjonKveld: 'tid.konsultasjon.minutter',
  ekonsultasjonDag: 'tid.ekonsultasjon.minutter',
  ekonsultasjonKveld: 'tid.ekonsultasjon.minutter',
  sykebesok: 'tid.sykebesok.minutter',
  enkelKontaktOppmote: 'tid.enkelKontakt.minutter',
  enkelKontaktSkriftlig: 'tid.enkelKontakt.minutter',
};

/** The rate of each contact type, shared by all doctors; null where the plan sets it to exactly 0. */
export type ContactRates = Readonly<Record<ContactType, Slot | null>>;

export function contactRates(context: PracticeContext): ContactRates {
  const own = context.practice.activity.contacts;
  const entries = CONTACT_TYPES.map((type): [ContactType, Slot | null] => [
    type,
    own[type] === 0 ? null : context.inputOr(`activity.contacts.${type}`, own[type], CONTACT_LABELS[type], 'faktor'),
  ]);
  return Object.fromEntries(entries) as Record<ContactType, Slot | null>;
}

export interface DoctorActivity {
  /** Carried-out contacts a month, by type; null where the list asks for none. */
  readonly done: Readonly<Record<ContactType, Slot | null>>;
  /** Consultations in the office, day and evening, carried out by the doctor. */
  readonly inOffice: Slot;
  /** All the doctor's consultations, digital ones included. */
  readonly consultations: Slot;
  readonly hours: Slot;
  readonly waiting: Slot;
}

/** Demand before capacity, by type; delegated staff take their part of the day consultations first. */
export interface DoctorDemand {
  readonly byType: Readonly<Record<ContactType, Slot | null>>;
}

export function doctorDemand(
  context: PracticeContext,
  doctor: Doctor,
  funding: DoctorFunding,
  rates: ContactRates,
): DoctorDemand {
  const scope = doctorScope(doctor.id);
  const entries = CONTACT_TYPES.map((type): [ContactType, Slot | null] => {
    const rate = rates[type];
    if (rate === null) return [type, null];
    const def = { ...etterspurteKontakter, id: `etterspurt.${type}`, label: `Etterspurt: ${CONTACT_LABELS[type]}` };
    return [type, context.graph.amount(def, [funding.liste, rate, funding.vekt], scope)];
  });
  return { byType: Object.fromEntries(entries) as Record<ContactType, Slot | null> };
}

export function doctorActivity(
  context: PracticeContext,
  doctor: Doctor,
  demand: DoctorDemand,
  rates: ContactRates,
  delegation: DoctorDelegation,
  isEmployed: boolean,
): DoctorActivity {
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  const perDay = context.inputOr(
    `doctors.${doctor.id}.consultationsPerDay`,
    doctor.consultationsPerDay,
    'Konsultasjoner per dag',
    'konsultasjoner',
  );
  const weeks = context.rate('tid.arbeidsuker.antall');
  const other = context.inputOr(
    `doctors.${doctor.id}.otherHoursPerWeek`,
    doctor.otherHoursPerWeek,
    'Timer per uke utenom pasientkontakt',
    'timer',
  );

  const day = demand.byType.konsultasjonDag;
  const ownDay =
    day === null
      ? null
      : delegation.replaced === null
        ? day
        : graph.amount(egneKonsultasjoner, [day, delegation.replaced], scope);
  const needed = graph.total(
    {
      id: 'konsultasjonerLegenMaaTa',
      label: 'Kontorkonsultasjoner legen må ta',
      unit: 'konsultasjoner',
      yearUnit: 'konsultasjoner',
      year: 'sum',
    },
    [ownDay, demand.byType.konsultasjonKveld].filter((slot) => slot !== null),
    scope,
  );
  const cap = doctorCapacity(context, doctor, rates, perDay, weeks, other, isEmployed);
  const overtime = isEmployed
    ? context.calendar(
        'ingenOvertid',
        'Overtid ved behov (1 = ja)',
        'antall',
        () => 0,
        'ansatt: ikke utover lovens arbeidstid',
      )
    : context.input(
        `doctors.${doctor.id}.overCapacity`,
        doctor.overCapacity === 'overtime' ? 1 : 0,
        'Overtid ved behov (1 = ja)',
        'antall',
      );
  const coverage = graph.amount(dekningsgrad, [needed, cap, overtime], scope);
  const waiting = graph.amount(ventende, [needed, coverage], scope);

  const done = Object.fromEntries(
    CONTACT_TYPES.map((type): [ContactType, Slot | null] => {
      const asked = type === 'konsultasjonDag' ? ownDay : demand.byType[type];
      if (asked === null) return [type, null];
      const def = { ...utforteKontakter, id: `utfort.${type}`, label: CONTACT_LABELS[type] };
      return [type, graph.amount(def, [asked, coverage], scope)];
    }),
  ) as Record<ContactType, Slot | null>;

  const only = (...types: ContactType[]): Slot[] => types.map((type) => done[type]).filter((slot) => slot !== null);
  const inOffice = graph.total(
    {
      id: 'kontorkonsultasjoner',
      label: 'Konsultasjoner i kontoret',
      unit: 'konsultasjoner',
      yearUnit: 'konsultasjoner',
      year: 'sum',
      role: 'volume',
    },
    only('konsultasjonDag', 'konsultasjonKveld'),
    scope,
  );
  const consultations = graph.total(
    {
      id: 'konsultasjoner',
      label: 'Legens konsultasjoner',
      unit: 'konsultasjoner',
      yearUnit: 'konsultasjoner',
      year: 'sum',
      role: 'volume',
    },
    only('konsultasjonDag', 'konsultasjonKveld', 'ekonsultasjonDag', 'ekonsultasjonKveld'),
    scope,
  );
  graph.amount(kurativeDager, [inOffice, perDay], scope);
  graph.amount(utnyttelse, [inOffice, cap], scope);

  const patientHours = CONTACT_TYPES.flatMap((type) => {
    const contacts = done[type];
    if (contacts === null) return [];
    const def = { ...pasienttid, id: `tid.${type}`, label: `Arbeidstid: ${CONTACT_LABELS[type]}` };
    return [graph.amount(def, [contacts, context.rate(MINUTES[type])], scope)];
  });
  const supervision = delegation.supervision.map((part) =>
    graph.amount({ ...veiledningstid, id: `veiledning.${part.staffId}` }, [part.consultations, part.minutes], scope),
  );
  const hours = graph.total(
    { id: 'arbeidstimer', label: 'Arbeidstimer', unit: 'timer', yearUnit: 'timer', year: 'sum', role: 'volume' },
    [...patientHours, ...supervision, graph.amount(annenTid, [other, weeks], scope)],
    scope,
  );
  return { done, inOffice, consultations, hours, waiting };
}

function doctorCapacity(
  context: PracticeContext,
  doctor: Doctor,
  rates: ContactRates,
  perDay: Slot,
  weeks: Slot,
  other: Slot,
  isEmployed: boolean,
): Slot {
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  const days = context.inputOr(
    `doctors.${doctor.id}.curativeDays`,
    doctor.curativeDays,
    'Kurative dager per år',
    'dager',
  );
  if (!isEmployed) {
    const allowed = context.calendar(
      'ubundetArbeidstid',
      'Næringsdrivende: ingen grense for arbeidstid',
      'andel',
      () => 1,
    );
    return graph.amount(kapasitet, [days, perDay, allowed], scope);
  }
  const zero = context.calendar('ingen', 'Ingen slike kontakter', 'faktor', () => 0);
  const sum = (id: string, label: string, types: ContactType[]): Slot =>
    graph.total(
      { id, label, unit: 'faktor', yearUnit: 'faktor', year: 'mean' },
      types.map((type) => rates[type] ?? zero),
      scope,
    );
  const minutes = graph.amount(
    minutterMedFolgekontakter,
    [
      sum('rate.kontor', 'Kontorkonsultasjoner per listeinnbygger', ['konsultasjonDag', 'konsultasjonKveld']),
      sum('rate.digitalt', 'Digitale konsultasjoner per listeinnbygger', ['ekonsultasjonDag', 'ekonsultasjonKveld']),
      sum('rate.enkle', 'Enkle kontakter per listeinnbygger', ['enkelKontaktOppmote', 'enkelKontaktSkriftlig']),
      sum('rate.sykebesok', 'Sykebesøk per listeinnbygger', ['sykebesok']),
      context.rate('tid.konsultasjon.minutter'),
      context.rate('tid.ekonsultasjon.minutter'),
      context.rate('tid.enkelKontakt.minutter'),
      context.rate('tid.sykebesok.minutter'),
    ],
    scope,
  );
  const full = graph.amount(pasienttidVedFullKapasitet, [days, perDay, minutes, weeks], scope);
  const employed = context.calendar(
    'ansattISelskapet',
    'Ansatt: arbeidstiden er begrenset (1 = ja)',
    'antall',
    () => 1,
  );
  const lawful = context.inputOr(
    'organisation.weeklyHours',
    context.practice.organisation.weeklyHours,
    'Tillatte timer per uke',
    'timer',
  );
  return graph.amount(
    kapasitet,
    [days, perDay, graph.amount(tillattAndel, [employed, lawful, other, full], scope)],
    scope,
  );
}
