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
import { translated } from './language';

type Words<K extends string> = Readonly<Record<K, string>>;

export const FORM_NAMES = translated<Words<FormId>>('FORM_NAMES', {
  solopraksis: 'Solopraksis',
  gruppepraksis: 'Gruppepraksis',
  gruppeavtale: 'Gruppeavtale',
  fastlegeselskap: 'Fastlegeselskap',
  'kommunalt-fastlegekontor': 'Kommunalt fastlegekontor',
  '8.2-avtale': '8.2-avtale',
  fastlonn: 'Fastlønn',
  nullhjemmel: 'Nullhjemmel',
  'annen-stilling': 'Annen stilling',
});

export const LEGAL_STATUS = translated<Words<LegalStatus>>('LEGAL_STATUS', {
  gjeldende: 'Gjeldende rett',
  varslet: 'Varslet',
  foreslått: 'Foreslått',
  avsluttet: 'Avsluttet',
});

/** Groups the forms are offered in. */
export const FORM_GROUPS = translated<Words<LegalStatus>>('FORM_GROUPS', {
  gjeldende: LEGAL_STATUS.gjeldende,
  varslet: `${LEGAL_STATUS.varslet}, ikke gjeldende rett`,
  foreslått: `${LEGAL_STATUS.foreslått}, ikke gjeldende rett`,
  avsluttet: LEGAL_STATUS.avsluttet,
});

/** A reform's state of the law; `regneeksempel` is a what-if that nobody has proposed as a rule for Norway. */
export const REFORM_STATUS = translated<Words<ReformStatus>>('REFORM_STATUS', {
  ...LEGAL_STATUS,
  regneeksempel: 'Regneeksempel',
});

export const RATE_STATUS = translated<Words<RateStatus>>('RATE_STATUS', {
  vedtatt: 'Vedtatt',
  avledet: 'Avledet',
  egen: 'Eget tall',
  antatt: 'Antatt',
  videreført: 'Videreført',
  reform: 'Endret regel',
});

/** What a rate status means, in a sentence. */
export const RATE_STATUS_MEANING = translated<Words<RateStatus>>('RATE_STATUS_MEANING', {
  vedtatt: 'Kilden oppgir verdien.',
  avledet: 'Verdien er regnet ut av tall som kildene oppgir.',
  egen: 'Du har satt verdien selv.',
  antatt: 'Ingen har publisert verdien. Det er en planforutsetning som du bør erstatte med egne tall.',
  videreført: 'Siste kjente verdi er brukt etter at den gikk ut, med veksten du har valgt.',
  reform: 'Verdien følger av et forslag eller et regneeksempel du har slått på. Den er ikke gjeldende rett.',
});

/** The status of a rate where its record is a statistic: published, not decided. */
export const PUBLISHED = translated('PUBLISHED', { statistic: 'Publisert statistikk' });

/** The status of a rate in a word. Statistics are published, not decided. @param kind of the record, as it writes it */
export function rateStatusWord(status: RateStatus, kind?: string): string {
  return status === 'vedtatt' && kind === 'statistic' ? PUBLISHED.statistic : RATE_STATUS[status];
}

/** What the status of a rate means. @param kind of the record, as it writes it */
export function rateStatusMeaning(status: RateStatus, kind?: string): string {
  const meaning = RATE_STATUS_MEANING[status];
  return status === 'vedtatt' && kind === 'statistic' ? `${PUBLISHED.statistic}. ${meaning}` : meaning;
}

export const BASIS = translated<Words<Basis>>('BASIS', {
  stated: 'oppgitt i kilden',
  derived: 'utledet',
  assumed: 'antatt',
});

export const RECORD_KIND = translated<Words<'law' | 'agreement' | 'statistic' | 'assumption'>>('RECORD_KIND', {
  law: 'lov eller forskrift',
  agreement: 'avtale',
  statistic: 'statistikk',
  assumption: 'forutsetning',
});

export const AGA_ZONE_NAMES = translated<Words<AgaZone>>('AGA_ZONE_NAMES', {
  I: 'Sone I',
  Ia: 'Sone Ia',
  II: 'Sone II',
  III: 'Sone III',
  IV: 'Sone IV',
  IVa: 'Sone IVa',
  V: 'Sone V',
});

export const CONTACT_NAMES = translated<Words<ContactType>>('CONTACT_NAMES', {
  konsultasjonDag: 'Konsultasjoner, dag',
  konsultasjonKveld: 'Konsultasjoner, kveld',
  ekonsultasjonDag: 'Digitale konsultasjoner, dag',
  ekonsultasjonKveld: 'Digitale konsultasjoner, kveld',
  sykebesok: 'Sykebesøk',
  enkelKontaktOppmote: 'Enkle kontakter ved oppmøte',
  enkelKontaktSkriftlig: 'Enkle kontakter, skriftlig og telefon',
});

export const STAFF_ROLE_NAMES = translated<Words<StaffRole>>('STAFF_ROLE_NAMES', {
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
});

export const FEE_RULE_NAMES = translated<Words<FeeRule>>('FEE_RULE_NAMES', {
  ingen: 'Ingen konsultasjonstakst (regelen til 2025)',
  sykepleiertakster: 'Sykepleiertakster (i kraft fra 2026)',
  legetakst: 'Legens takst på delegasjon (foreslått 2023)',
  egneHonorar: 'Egne takster, honorarmodell (forsøk, avsluttet)',
  egneDrift: 'Egne takster, driftstilskudd (forsøk, avsluttet)',
  profesjonsnoytral: 'Profesjonsnøytrale takster (foreslått 2023)',
});

export const COST_KEY_NAMES = translated<Words<CostKey>>('COST_KEY_NAMES', {
  likt: 'Likt mellom legene',
  liste: 'Etter listelengde',
  inntekt: 'Etter inntekt',
  timer: 'Etter arbeidstimer',
  rom: 'Etter rom',
  egen: 'Etter egen fordeling',
});

export const OVER_CAPACITY_NAMES = translated<Words<Doctor['overCapacity']>>('OVER_CAPACITY_NAMES', {
  waiting: 'Pasientene venter',
  overtime: 'Legen tar overtid',
  delegation: 'Delegeres til medarbeidere',
});

export const LIST_WEIGHT_NAMES = translated<Words<Doctor['listWeightBasis']>>('LIST_WEIGHT_NAMES', {
  average: 'Landssnittet',
  calibrated: 'Kalibrert fra egen utbetaling',
  composed: 'Regnet av listens sammensetning',
  own: 'Eget anslag',
});

export const FEE_MODEL_NAMES = translated<Words<'takster' | 'average'>>('FEE_MODEL_NAMES', {
  takster: 'Takster',
  average: 'Eget snitt',
});

export const PER_NAMES = translated<Words<StaffMember['per']>>('PER_NAMES', {
  doctor: 'Per lege',
  office: 'For kontoret',
});

export const SIZING_NAMES = translated<Words<StaffMember['sizing']>>('SIZING_NAMES', {
  fixed: 'Fast stilling',
  volume: 'Etter delegerte konsultasjoner',
});

export const CONTRACT_NAMES = translated<Words<Organisation['contract']>>('CONTRACT_NAMES', {
  ansatt: 'Ansatt',
  kontrakt: 'Kontrakt',
});
