import type { Translated } from './translated';

type Bokmål = typeof import('../choices');

export const FORM_NAMES = {
  solopraksis: 'Solopraksis',
  gruppepraksis: 'Gruppepraksis',
  gruppeavtale: 'Gruppeavtale',
  fastlegeselskap: 'Fastlegeselskap',
  'kommunalt-fastlegekontor': 'Kommunalt fastlegekontor',
  '8.2-avtale': '8.2-avtale',
  fastlonn: 'Fastlønn',
  nullhjemmel: 'Nullheimel',
  'annen-stilling': 'Anna stilling',
} satisfies Translated<Bokmål['FORM_NAMES']>;

export const LEGAL_STATUS = {
  gjeldende: 'Gjeldande rett',
  varslet: 'Varsla',
  foreslått: 'Foreslått',
  avsluttet: 'Avslutta',
} satisfies Translated<Bokmål['LEGAL_STATUS']>;

export const FORM_GROUPS = {
  gjeldende: LEGAL_STATUS.gjeldende,
  varslet: `${LEGAL_STATUS.varslet}, ikkje gjeldande rett`,
  foreslått: `${LEGAL_STATUS.foreslått}, ikkje gjeldande rett`,
  avsluttet: LEGAL_STATUS.avsluttet,
} satisfies Translated<Bokmål['FORM_GROUPS']>;

export const REFORM_STATUS = { ...LEGAL_STATUS, regneeksempel: 'Reknedøme' } satisfies Translated<
  Bokmål['REFORM_STATUS']
>;

export const RATE_STATUS = {
  vedtatt: 'Vedteke',
  avledet: 'Avleidd',
  egen: 'Eige tal',
  antatt: 'Anteke',
  videreført: 'Ført vidare',
  reform: 'Endra regel',
} satisfies Translated<Bokmål['RATE_STATUS']>;

export const RATE_STATUS_MEANING = {
  vedtatt: 'Kjelda oppgir verdien.',
  avledet: 'Verdien er rekna ut av tal som kjeldene oppgir.',
  egen: 'Du har sett verdien sjølv.',
  antatt: 'Ingen har publisert verdien. Det er ein planføresetnad som du bør byte ut med eigne tal.',
  videreført: 'Siste kjende verdi er brukt etter at han gjekk ut, med veksten du har valt.',
  reform: 'Verdien følgjer av eit forslag eller eit reknedøme du har slått på. Han er ikkje gjeldande rett.',
} satisfies Translated<Bokmål['RATE_STATUS_MEANING']>;

export const PUBLISHED = { statistic: 'Publisert statistikk' } satisfies Translated<Bokmål['PUBLISHED']>;

export const BASIS = { stated: 'oppgitt i kjelda', derived: 'utleidd', assumed: 'anteke' } satisfies Translated<
  Bokmål['BASIS']
>;

export const RECORD_KIND = {
  law: 'lov eller forskrift',
  agreement: 'avtale',
  statistic: 'statistikk',
  assumption: 'føresetnad',
} satisfies Translated<Bokmål['RECORD_KIND']>;

export const AGA_ZONE_NAMES = {
  I: 'Sone I',
  Ia: 'Sone Ia',
  II: 'Sone II',
  III: 'Sone III',
  IV: 'Sone IV',
  IVa: 'Sone IVa',
  V: 'Sone V',
} satisfies Translated<Bokmål['AGA_ZONE_NAMES']>;

export const CONTACT_NAMES = {
  konsultasjonDag: 'Konsultasjonar, dag',
  konsultasjonKveld: 'Konsultasjonar, kveld',
  ekonsultasjonDag: 'Digitale konsultasjonar, dag',
  ekonsultasjonKveld: 'Digitale konsultasjonar, kveld',
  sykebesok: 'Sjukebesøk',
  enkelKontaktOppmote: 'Enkle kontaktar ved oppmøte',
  enkelKontaktSkriftlig: 'Enkle kontaktar, skriftleg og telefon',
} satisfies Translated<Bokmål['CONTACT_NAMES']>;

export const STAFF_ROLE_NAMES = {
  helsesekretar: 'Helsesekretær',
  sykepleier: 'Sjukepleiar',
  sykepleierSomSekretar: 'Sjukepleiar tilsett som helsesekretær',
  psykolog: 'Psykolog',
  fysioterapeut: 'Fysioterapeut',
  dagligLeder: 'Dagleg leiar',
  alis: 'ALIS',
  lis1: 'LIS1',
  student: 'Student',
  vikar: 'Vikar',
} satisfies Translated<Bokmål['STAFF_ROLE_NAMES']>;

export const FEE_RULE_NAMES = {
  ingen: 'Ingen konsultasjonstakst (regelen til 2025)',
  sykepleiertakster: 'Sjukepleiartakstar (i kraft frå 2026)',
  legetakst: 'Legen sin takst på delegasjon (foreslått 2023)',
  egneHonorar: 'Eigne takstar, honorarmodell (forsøk, avslutta)',
  egneDrift: 'Eigne takstar, driftstilskot (forsøk, avslutta)',
  profesjonsnoytral: 'Profesjonsnøytrale takstar (foreslått 2023)',
} satisfies Translated<Bokmål['FEE_RULE_NAMES']>;

export const COST_KEY_NAMES = {
  likt: 'Likt mellom legane',
  liste: 'Etter listelengd',
  inntekt: 'Etter inntekt',
  timer: 'Etter arbeidstimar',
  rom: 'Etter rom',
  egen: 'Etter eiga fordeling',
} satisfies Translated<Bokmål['COST_KEY_NAMES']>;

export const OVER_CAPACITY_NAMES = {
  waiting: 'Pasientane ventar',
  overtime: 'Legen tek overtid',
  delegation: 'Blir delegert til medarbeidarar',
} satisfies Translated<Bokmål['OVER_CAPACITY_NAMES']>;

export const LIST_WEIGHT_NAMES = {
  average: 'Landssnittet',
  calibrated: 'Kalibrert frå eiga utbetaling',
  composed: 'Rekna av samansetjinga av lista',
  own: 'Eige anslag',
} satisfies Translated<Bokmål['LIST_WEIGHT_NAMES']>;

export const FEE_MODEL_NAMES = { takster: 'Takstar', average: 'Eige snitt' } satisfies Translated<
  Bokmål['FEE_MODEL_NAMES']
>;

export const PER_NAMES = { doctor: 'Per lege', office: 'For kontoret' } satisfies Translated<Bokmål['PER_NAMES']>;

export const SIZING_NAMES = {
  fixed: 'Fast stilling',
  volume: 'Etter delegerte konsultasjonar',
} satisfies Translated<Bokmål['SIZING_NAMES']>;

export const CONTRACT_NAMES = { ansatt: 'Tilsett', kontrakt: 'Kontrakt' } satisfies Translated<
  Bokmål['CONTRACT_NAMES']
>;
