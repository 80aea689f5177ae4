/** One doctor's demand, capacity, carried-out contacts and hours, as cells. */
import type { Slot } from '../kernel/graph';
import { word, words } from '../kernel/words';
import { dekningVedFravaer, timerVedFravaer } from '../person/fravaer';
import {
  annenTid,
  ansattesTimer,
  pasienttid,
  tidIStillingen,
  tillattAndel,
  tillattPasienttid,
} from '../aktivitet/arbeidstid';
import { egneKonsultasjoner, etterspurteKontakter } from '../aktivitet/etterspurt';
import { dekningsgrad, kurativeDager, utforteKontakter, utnyttelse, ventende } from '../aktivitet/kapasitet';
import { doctorScope, type PracticeContext } from './context';
import type { AbsenceCells } from './doctorAbsence';
import type { ConsultationLength } from './consultationLength';
import type { DoctorDelegation } from './delegatedStaff';
import type { DoctorFunding } from './doctorFunding';
import { ownHours } from './forms/leaving';
import { supervisionOf, type DoctorWork } from './doctorWork';
import { staffed } from './forms/staffing';
import { CONTACT_TYPES, type ContactType, type Doctor } from './plan';
import type { WorkingTime } from './workingTime';

export const CONTACT_LABELS: Readonly<Record<ContactType, string>> = {
  konsultasjonDag: 'Konsultasjoner i kontoret, dag',
  konsultasjonKveld: 'Konsultasjoner i kontoret, kveld',
  ekonsultasjonDag: 'Digitale konsultasjoner, dag',
  ekonsultasjonKveld: 'Digitale konsultasjoner, kveld',
  sykebesok: 'Sykebesøk',
  enkelKontaktOppmote: 'Enkle kontakter ved oppmøte',
  enkelKontaktSkriftlig: 'Enkle kontakter, skriftlig og telefon',
};

/** Record of the minutes per contact; office consultations last as the plan's lengths say. */
const MINUTES: Readonly<Partial<Record<ContactType, string>>> = {
  ekonsultasjonDag: 'tid.ekonsultasjon.minutter',
  ekonsultasjonKveld: 'tid.ekonsultasjon.minutter',
  sykebesok: 'tid.sykebesok.minutter',
  enkelKontaktOppmote: 'tid.enkelKontakt.minutter',
  enkelKontaktSkriftlig: 'tid.enkelKontakt.minutter',
};

/** The doctor's minutes per contact of a type, notes and follow-up included. */
export function minutesOf(context: PracticeContext, length: ConsultationLength, type: ContactType): Slot {
  const record = MINUTES[type];
  return record === undefined ? length.minutes : context.rate(record);
}

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

/** Patient hours of an employed doctor in a month. */
export interface LawfulHours {
  /** What the list asks for. */
  readonly asked: Slot;
  /** What the law has room for beside other work. */
  readonly room: Slot;
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
  /** What working-time law weighs; null or left out where it does not hold. */
  readonly lawful?: LawfulHours | null;
  /** Hours that delegation frees in the month; null or left out where the plan has no use for them. */
  readonly freed?: Slot | null;
}

/** Contacts by type; null where the list asks for none. */
export type ByType = Readonly<Record<ContactType, Slot | null>>;

/** Demand before capacity, by type; delegated staff take their part of the day consultations first. */
export interface DoctorDemand {
  readonly byType: ByType;
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
    const def = {
      ...etterspurteKontakter,
      id: `etterspurt.${type}`,
      label: words('Etterspurt: {contacts}', { contacts: word(CONTACT_LABELS[type]) }),
    };
    return [type, context.graph.amount(def, [funding.liste, rate, funding.vekt], scope)];
  });
  return { byType: Object.fromEntries(entries) as Record<ContactType, Slot | null> };
}

export function doctorActivity(
  context: PracticeContext,
  doctor: Doctor,
  work: DoctorWork,
  length: ConsultationLength,
  delegation: DoctorDelegation,
  isEmployed: boolean,
  absence: AbsenceCells | null = null,
): DoctorActivity {
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  const of = (from: ByType, types: readonly ContactType[]): Slot[] =>
    types.map((type) => from[type]).filter((slot) => slot !== null);
  const minutes = (type: ContactType): Slot => minutesOf(context, length, type);
  const hoursOf = (from: ByType, id: string, label: string): Slot[] =>
    CONTACT_TYPES.flatMap((type) => {
      const contacts = from[type];
      if (contacts === null) return [];
      const def = { ...pasienttid, id: `${id}.${type}`, label: `${word(label)}: ${word(CONTACT_LABELS[type])}` };
      return [graph.amount(def, [contacts, minutes(type)], scope)];
    });

  const { time, full, perDay, overtime } = work;
  const { needed, ownDay } = afterDelegation(context, doctor, work, delegation);
  const asked: ByType = { ...work.demand, konsultasjonDag: ownDay };
  const supervision = [
    ...work.supervision,
    ...supervisionOf(context, doctor, delegation.supervisionBeyond, 'veiledningOverKapasitet'),
  ];
  const lawful = isEmployed
    ? lawfulShare(context, doctor, time, supervision, hoursOf(asked, 'etterspurtTid', 'Etterspurt tid'))
    : null;
  const allowed =
    lawful?.share ?? context.constant('ubundetArbeidstid', 'Næringsdrivende: ingen grense for arbeidstid', 'andel', 1);
  const met = staffed(context, doctor, graph.amount(dekningsgrad, [needed, work.cap, overtime, allowed], scope));
  const coverage = absence === null ? met : graph.amount(dekningVedFravaer, [met, absence.carriedOut], scope);
  const askedConsultations = graph.total(
    { id: 'etterspurteKonsultasjoner', label: 'Etterspurte konsultasjoner, også digitale', ...COUNT },
    of(asked, CONSULTATIONS),
    scope,
  );
  const waiting = graph.amount(ventende, [askedConsultations, coverage], scope);

  const done = Object.fromEntries(
    CONTACT_TYPES.map((type): [ContactType, Slot | null] => {
      const contacts = asked[type];
      if (contacts === null) return [type, null];
      const def = { ...utforteKontakter, id: `utfort.${type}`, label: CONTACT_LABELS[type] };
      return [type, graph.amount(def, [contacts, coverage], scope)];
    }),
  ) as Record<ContactType, Slot | null>;
  const inOffice = graph.total(
    { id: 'kontorkonsultasjoner', label: 'Konsultasjoner i kontoret', ...COUNT, role: 'volume' },
    of(done, IN_OFFICE),
    scope,
  );
  const consultations = graph.total(
    { id: 'konsultasjoner', label: 'Legens konsultasjoner', ...COUNT, role: 'volume' },
    of(done, CONSULTATIONS),
    scope,
  );
  graph.amount(kurativeDager, [inOffice, perDay], scope);
  graph.amount(utnyttelse, [inOffice, full], scope);
  const contactHours = [...hoursOf(done, 'tid', 'Arbeidstid'), ...supervision];
  const otherHours = graph.amount(annenTid, [time.other, time.weeks], scope);
  const worked = (id: string, label: string, role: 'volume' | 'detail'): Slot =>
    absence === null
      ? graph.total({ ...HOURS, id, label, role }, [...contactHours, otherHours], scope)
      : graph.amount(
          { ...timerVedFravaer, id, label, role },
          [
            graph.total({ ...HOURS, id: 'tidTilKontakter', label: 'Tid til kontakter' }, contactHours, scope),
            otherHours,
            absence.away,
            absence.carriedOut,
          ],
          scope,
        );
  const hours = ownHours(context, doctor, (id) => {
    if (!isEmployed) return worked(id, 'Arbeidstimer', 'volume');
    const away = absence?.away ?? context.constant('ikkeBorte', 'Ikke borte fra arbeidet', 'andel', 0);
    const taken = worked('tidArbeidetTar', 'Tid arbeidet tar', 'detail');
    return graph.amount({ ...ansattesTimer, id }, [taken, postHours(context, doctor, time), away], scope);
  });
  return { done, inOffice, consultations, hours, waiting, freed: work.freed, lawful: lawful?.hours ?? null };
}

const HOURS = { unit: 'timer', yearUnit: 'timer', year: 'sum' } as const;
const COUNT = { unit: 'konsultasjoner', yearUnit: 'konsultasjoner', year: 'sum' } as const;
const IN_OFFICE = ['konsultasjonDag', 'konsultasjonKveld'] as const;
const CONSULTATIONS = [...IN_OFFICE, 'ekonsultasjonDag', 'ekonsultasjonKveld'] as const;

/** What is left for the doctor when staff take what is above capacity; unchanged where none is taken. */
function afterDelegation(
  { graph }: PracticeContext,
  doctor: Doctor,
  { needed, ownDay }: DoctorWork,
  { beyond }: DoctorDelegation,
): { readonly needed: Slot; readonly ownDay: Slot | null } {
  if (beyond === null || ownDay === null) return { needed, ownDay };
  const scope = doctorScope(doctor.id);
  const parts = { parts: ['legen ellers måtte ta', 'delegert over legens kapasitet'] as const };
  const formula = word('det legen ellers måtte ta − det som er delegert over legens kapasitet');
  const less = { ...egneKonsultasjoner, ...parts, formula };
  return {
    needed: graph.amount({ ...less, id: 'kontorkonsultasjonerEtterDelegering' }, [needed, beyond], scope),
    ownDay: graph.amount({ ...less, id: 'konsultasjonerDagEtterDelegering' }, [ownDay, beyond], scope),
  };
}

/** Hours a month in the post that an employed doctor's salary pays for. */
function postHours(context: PracticeContext, doctor: Doctor, { weeks }: WorkingTime): Slot {
  return context.graph.amount(
    tidIStillingen,
    [context.rate('arbeidstid.avtalt.tak'), lawfulWeek(context), weeks],
    doctorScope(doctor.id),
  );
}

/** Hours a week that an employed doctor may work. */
function lawfulWeek(context: PracticeContext): Slot {
  const { weeklyHours } = context.practice.organisation;
  return context.inputOr('organisation.weeklyHours', weeklyHours, 'Tillatte timer per uke', 'timer');
}

/** The share of the asked-for hours that working-time law lets an employed doctor work. */
function lawfulShare(
  context: PracticeContext,
  doctor: Doctor,
  time: WorkingTime,
  supervising: readonly Slot[],
  asked: readonly Slot[],
): { readonly share: Slot; readonly hours: LawfulHours } {
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  const lawful = lawfulWeek(context);
  const hours = { unit: 'timer', yearUnit: 'timer', year: 'sum' } as const;
  const supervision = graph.total({ id: 'veiledningstid', label: 'Veiledningstid', ...hours }, supervising, scope);
  const patients = graph.total({ id: 'etterspurtPasienttid', label: 'Etterspurt pasienttid', ...hours }, asked, scope);
  const share = graph.amount(tillattAndel, [lawful, time.other, time.weeks, supervision, patients], scope);
  const room = graph.amount(tillattPasienttid, [lawful, time.other, time.weeks, supervision], scope);
  return { share, hours: { asked: patients, room } };
}
