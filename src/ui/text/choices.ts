/** Words for everything that is chosen from a fixed set. */
import type { LegalStatus } from '../../engine/organisation/forms';
import type {
  ContactType,
  CostKey,
  Doctor,
  FeeRule,
  FormId,
  Organisation,
  StaffMember,
  StaffRole,
} from '../../engine/practice/plan';
import type { RateStatus } from '../../engine/practice/results';
import type { ReformStatus } from '../../engine/rules/reforms/types';
import type { AgaZone, Basis } from '../../engine/rules/types';

type Words<K extends string> = Readonly<Record<K, string>>;

export const FORM_NAMES: Words<FormId> = {
  solopraksis: 'Solopraksis',
  gruppepraksis: 'Gruppepraksis',
  gruppeavtale: 'Gruppeavtale',
  fastlegeselskap: 'Fastlegeselskap',
  'kommunalt-fastlegekontor': 'Kommunalt fastlegekontor',
  '8.2-avtale': '8.2-avtale',
  fastlonn: 'Fastlønn',
  nullhjemmel: 'Nullhjemmel',
  'annen-stilling': 'Annen stilling',
};

export const LEGAL_STATUS: Words<LegalStatus> = {
  gjeldende: 'Gjeldende rett',
  varslet: 'Varslet',
  foreslått: 'Foreslått',
  avsluttet: 'Avsluttet',
};

/** Groups the forms are offered in. */
export const FORM_GROUPS: Words<LegalStatus> = {
  gjeldende: LEGAL_STATUS.gjeldende,
  varslet: `${LEGAL_STATUS.varslet}, ikke gjeldende rett`,
  foreslått: `${LEGAL_STATUS.foreslått}, ikke gjeldende rett`,
  avsluttet: LEGAL_STATUS.avsluttet,
};

/** A reform's state of the law; `regneeksempel` is a what-if that nobody has proposed as a rule for Norway. */
export const REFORM_STATUS: Words<ReformStatus> = { ...LEGAL_STATUS, regneeksempel: 'Regneeksempel' };

export const RATE_STATUS: Words<RateStatus> = {
  vedtatt: 'Vedtatt',
  avledet: 'Avledet',
  egen: 'Eget tall',
  antatt: 'Antatt',
  videreført: 'Videreført',
  reform: 'Endret regel',
};

/** What a rate status means, in a sentence. */
export const RATE_STATUS_MEANING: Words<RateStatus> = {
  vedtatt: 'Kilden oppgir verdien.',
  avledet: 'Verdien er regnet ut av tall som kildene oppgir.',
  egen: 'Du har satt verdien selv.',
  antatt: 'Ingen har publisert verdien. Det er en planforutsetning som du bør erstatte med egne tall.',
  videreført: 'Siste kjente verdi er brukt etter at den gikk ut, med veksten du har valgt.',
  reform: 'Verdien følger av et forslag eller et regneeksempel du har slått på. Den er ikke gjeldende rett.',
};

/** The status of a rate in a word. Statistics are published, not decided. @param kind of the record, as it writes it */
export function rateStatusWord(status: RateStatus, kind?: string): string {
  return status === 'vedtatt' && kind === 'statistic' ? 'Publisert statistikk' : RATE_STATUS[status];
}

/** What the status of a rate means. @param kind of the record, as it writes it */
export function rateStatusMeaning(status: RateStatus, kind?: string): string {
  const meaning = RATE_STATUS_MEANING[status];
  return status === 'vedtatt' && kind === 'statistic' ? `Publisert statistikk. ${meaning}` : meaning;
}

export const BASIS: Words<Basis> = { stated: 'oppgitt i kilden', derived: 'utledet', assumed: 'antatt' };

export const RECORD_KIND: Words<'law' | 'agreement' | 'statistic' | 'assumption'> = {
  law: 'lov eller forskrift',
  agreement: 'avtale',
  statistic: 'statistikk',
  assumption: 'forutsetning',
};

export const AGA_ZONE_NAMES: Words<AgaZone> = {
  I: 'Sone I',
  Ia: 'Sone Ia',
  II: 'Sone II',
  III: 'Sone III',
  IV: 'Sone IV',
  IVa: 'Sone IVa',
  V: 'Sone V',
};

export const CONTACT_NAMES: Words<ContactType> = {
  konsultasjonDag: 'Konsultasjoner, dag',
  konsultasjonKveld: 'Konsultasjoner, kveld',
  ekonsultasjonDag: 'Digitale konsultasjoner, dag',
  ekonsultasjonKveld: 'Digitale konsultasjoner, kveld',
  sykebesok: 'Sykebesøk',
  enkelKontaktOppmote: 'Enkle kontakter ved oppmøte',
  enkelKontaktSkriftlig: 'Enkle kontakter, skriftlig og telefon',
};

export const STAFF_ROLE_NAMES: Words<StaffRole> = {
  helsesekretar: 'Helsesekretær',
  sykepleier: 'Sykepleier',
  sykepleierSomSekretar: 'Sykepleier ansatt som helsesekretær',
  psykolog: 'Psykolog',
  fysioterapeut: 'Fysioterapeut',
  dagligLeder: 'Daglig leder',
  alis: 'ALIS',
  lis1: 'LIS1',
  student: 'Student',
  vikar: 'Vikar',
};

export const FEE_RULE_NAMES: Words<FeeRule> = {
  ingen: 'Ingen konsultasjonstakst (regelen til 2025)',
  sykepleiertakster: 'Sykepleiertakster (i kraft fra 2026)',
  legetakst: 'Legens takst på delegasjon (foreslått 2023)',
  egneHonorar: 'Egne takster, honorarmodell (forsøk, avsluttet)',
  egneDrift: 'Egne takster, driftstilskudd (forsøk, avsluttet)',
  profesjonsnoytral: 'Profesjonsnøytrale takster (foreslått 2023)',
};

export const COST_KEY_NAMES: Words<CostKey> = {
  likt: 'Likt mellom legene',
  liste: 'Etter listelengde',
  inntekt: 'Etter inntekt',
  timer: 'Etter arbeidstimer',
  rom: 'Etter rom',
  egen: 'Etter egen fordeling',
};

export const OVER_CAPACITY_NAMES: Words<Doctor['overCapacity']> = {
  waiting: 'Pasientene venter',
  overtime: 'Legen tar overtid',
  delegation: 'Delegeres til medarbeidere',
};

export const LIST_WEIGHT_NAMES: Words<Doctor['listWeightBasis']> = {
  average: 'Landssnittet',
  calibrated: 'Kalibrert fra egen utbetaling',
  composed: 'Regnet av listas sammensetning',
  own: 'Eget anslag',
};

export const FEE_MODEL_NAMES: Words<'takster' | 'average'> = { takster: 'Takster', average: 'Eget snitt' };

export const PER_NAMES: Words<StaffMember['per']> = { doctor: 'Per lege', office: 'For kontoret' };

export const SIZING_NAMES: Words<StaffMember['sizing']> = {
  fixed: 'Fast stilling',
  volume: 'Etter delegerte konsultasjoner',
};

export const CONTRACT_NAMES: Words<Organisation['contract']> = { ansatt: 'Ansatt', kontrakt: 'Kontrakt' };
