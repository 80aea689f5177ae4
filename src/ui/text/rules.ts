/** Words of the rules screen; `ruleSentences.ts` puts them together. */
import { formatAntall, formatDate, NBSP } from '../../app/format';
import type { HoldsFilter, PackFacts, SubjectId, TakstTerms } from '../../app/rules';
import type { Certainty, RecordKind } from '../../engine/rules/types';
import { translated } from './language';

type Words<K extends string> = Readonly<Record<K, string>>;

export const SUBJECT_NAMES = translated<Words<SubjectId>>('SUBJECT_NAMES', {
  basistilskudd: 'Basistilskudd',
  grunntilskudd: 'Grunntilskudd',
  utjamning: 'Utjamningstilskudd',
  takster: 'Takster',
  takstgrunnlag: 'Regulering og egenandelstak',
  aktivitet: 'Aktivitet og kapasitet',
  ramme: 'Rammer for fastlegeavtalen',
  lonn: 'Lønn',
  pensjon: 'Pensjon og feriepenger',
  arbeidsgiveravgift: 'Arbeidsgiveravgift',
  sosiale: 'Folketrygd, sykdom og forsikring',
  skatt: 'Skatt',
  kostnader: 'Kostnader',
  lan: 'Lån og rente',
  tilskudd: 'Andre tilskudd',
  nasjonalt: 'Nasjonale tall',
  kjop: 'Kjøp av praksis',
  modell: 'Modellens antakelser',
  annet: 'Andre satser',
});

export const KIND_NAMES = translated<Words<RecordKind>>('KIND_NAMES', {
  law: 'Lov eller forskrift',
  agreement: 'Avtale',
  statistic: 'Statistikk',
  assumption: 'Antakelse',
});

export const HOLDS_NAMES = translated<Words<HoldsFilter>>('HOLDS_NAMES', {
  all: 'Alle',
  inForce: 'Gjelder på datoen',
  endingSoon: 'Gjelder, men ukjent framover',
  notInForce: 'Gjelder ikke, eller er ukjent på datoen',
});

export const CERTAINTY_NAMES = translated<Words<Certainty>>('CERTAINTY_NAMES', {
  høy: 'Høy',
  middels: 'Middels',
  lav: 'Lav',
});

export const PART_NAMES = translated<Words<'value' | 'honorar' | 'refusjon' | 'egenandel'>>('PART_NAMES', {
  value: 'Verdi',
  honorar: 'Honorar',
  refusjon: 'Refusjon',
  egenandel: 'Egenandel',
});

const plural = (count: number, one: string, many: string): string =>
  `${formatAntall(count)}${NBSP}${count === 1 ? one : many}`;

export const rulesText = translated('rulesText', {
  title: 'Regler og satser',
  backToPlan: 'Tilbake til planen',
  backToStart: 'Tilbake til startsiden',
  failed: 'Regelverket kunne ikke åpnes. Gå tilbake og prøv igjen.',
  sectionsLabel: 'Deler av regelverket',
  sections: {
    rates: 'Satser og takster',
    conditions: 'Vilkår og tabeller',
    places: 'Kommuner',
    legal: 'Rettslig status',
    facts: 'Om regelverket',
  },
  showRate: 'Vis satsen',
  showRateLabel: (label: string) => `Vis satsen: ${label}`,

  search: 'Søk',
  searchHelp: 'Navn, takstkode, begrep eller kilde.',
  subject: 'Emne',
  allSubjects: 'Alle emner',
  kind: 'Slag',
  allKinds: 'Alle slag',
  holds: 'Tilstand',
  onlyUsed: 'Bare det planen bruker',
  onPlanStart: (day: string) => `Verdiene er de som gjelder ved planens start, ${formatDate(day)}.`,
  onToday: (day: string) => `Verdiene er de som gjelder i dag, ${formatDate(day)}.`,
  found: (count: number) => plural(count, 'treff', 'treff'),
  none: 'Ingen treff',
  noneText: 'Prøv færre ord, eller ta bort et filter. Takster finnes på koden, for eksempel 2ad.',
  reset: 'Nullstill søket',
  more: (count: number) => `Vis ${formatAntall(count)} til`,
  shown: (shown: number, all: number) => `Viser ${formatAntall(shown)} av ${formatAntall(all)}.`,
  fromDate: (date: string) => `fra ${formatDate(date)}`,
  untilDate: (date: string) => `til ${formatDate(date)}`,
  noValue: 'Ingen verdi',
  own: 'Egen sats i planen',

  backToList: 'Alle satser',
  notFound: 'Satsen finnes ikke i dette regelverket',
  notFoundText: 'Den kan komme fra et annet regelverk.',
  rateValue: (day: string) => `Verdi ${formatDate(day)}`,
  unit: 'Enhet',
  recordId: 'Navn i regelverket',
  meaning: (term: string) => `Hva ${term} er`,
  note: 'Merknad',
  after: 'Framover',
  values: 'Alle kjente verdier',
  valuesCaption: (label: string) => `Alle kjente verdier av ${label}`,
  history: 'Utvikling',
  minutesChanged: 'Tidsregelen er endret underveis, så beløpene gjelder ikke like mange minutter.',
  column: {
    from: 'Gjelder fra',
    value: 'Verdi',
    basis: 'Grunnlag',
    source: 'Kilde',
    certainty: 'Sikkerhet',
    note: 'Utregning og merknad',
    minutes: 'Tidsregel',
    status: 'Status',
  },
  abolished: 'Avviklet',
  abolishedFrom: (date: string) => `Avviklet fra ${formatDate(date)}`,
  notYet: 'Gjelder ikke ennå',
  knownUntil: (date: string) => `Kjent til ${formatDate(date)}`,
  unknown: 'Ukjent',
  unknownOnDate: 'Ukjent på datoen',
  notSaid: 'Ikke oppgitt',
  sources: 'Kilder',
  noAddress: 'Ingen nettadresse',
  copyAddress: (title: string) => `Kopier adressen til ${title}`,

  takst: {
    title: 'Vilkår for taksten',
    time: 'Tid på døgnet',
    times: { dag: 'Dag', kveld: 'Kveld', any: 'Ikke begrenset' } satisfies Words<TakstTerms['time']>,
    who: 'Hvem kan bruke den',
    repeat: 'Gjentak',
    excludes: 'Kan ikke kombineres med',
    combinesOnlyWith: 'Kan bare kombineres med',
    excluded: 'Det vil si',
    frikort: 'Teller mot egenandelstaket',
    delegable: 'Kan utføres av medarbeider',
    chapter: 'Gruppe i tariffen',
    remarks: 'Merknader i forskriften',
    minutes: (each: number, after: number | null) =>
      after === null
        ? `én takst per påbegynte ${formatAntall(each)} min`
        : `én takst per påbegynte ${formatAntall(each)} min etter ${formatAntall(after)} min`,
    yes: 'Ja',
    no: 'Nei',
    nurse: 'Sykepleier',
    contractSpecialists: 'Bare avtalespesialister, ikke fastleger',
    specialists: 'Bare spesialister',
    anyone: 'Ikke begrenset til spesialister',
    all: 'alle takster',
    except: (codes: string) => ` unntatt ${codes}`,
    unknownCodes: (codes: string) => ` Forskriften nevner også ${codes}, som ikke finnes i tariffen.`,
    once: 'Kan ikke gjentas',
    repeated: 'Kan gjentas',
    atMost: (count: string) => `Høyst ${count} ${count === '1' ? 'gang' : 'ganger'}`,
    sign: (sign: string) => `Merket «${sign}» i forskriften`,
  },

  /** What comes after the last known day. */
  afterwards: {
    open: 'Verdien gjelder til den blir endret.',
    grows: (choice: string) => `Ingen sluttdato er kjent. Planen lar siste verdi vokse med ${choice}.`,
    known: (date: string) => `Siste kjente dag er ${formatDate(date)}.`,
    noPlan: 'Hva som gjelder etterpå, velges i hver plan: videreføring eller egen sats.',
    stops: 'Planen fører ikke slike satser videre: etter denne dagen trengs en egen sats.',
    same: 'Planen bruker samme verdi videre.',
    follows: (choice: string) => `Planen lar verdien følge ${choice}.`,
    carried: (choice: string) => `Planen fører verdien videre med ${choice}.`,
  },

  /** A series of values told in a sentence. */
  series: {
    from: (value: string, date: string) => `${value} fra ${formatDate(date)}`,
    up: (percent: string) => ` (opp ${percent})`,
    down: (percent: string) => ` (ned ${percent})`,
    values: (count: number) => plural(count, 'verdi', 'verdier'),
  },

  source: {
    read: (date: string) => `lest ${formatDate(date)}`,
    licence: (licence: string) => `lisens ${licence}`,
  },

  plan: {
    title: 'I denne planen',
    usedBy: 'Brukes av',
    notUsed: 'Ingen alternativer i planen bruker satsen.',
    notComputed: 'Planen har feil som må rettes før det kan vises hvilke alternativer som bruker satsen.',
    withReforms: (titles: string) => `med ${titles}`,
    steps: 'Planen regner med',
    wouldUse: 'Planen ville regnet med',
    stepsNote: 'Forslag og egne satser som er slått på i ett alternativ, kommer i tillegg.',
    unknown: 'Ingen verdi: legg inn egen sats, eller la satsen videreføres.',
    own: 'Egen sats',
    ownLead: 'Tallet brukes i stedet for regelverkets fra datoen du velger, i alle alternativer.',
    ownParts:
      'Planen regner med honoraret. Eget tall for refusjon eller egenandel endrer honoraret til summen av de to. Har du også eget honorar, gjelder det.',
    noOwn: 'Du har ikke lagt inn noe eget tall her.',
    ownEqual: 'Lik regelverket denne datoen. Den blir stående til du fjerner den.',
    ownDiffers: (rule: string) => `Regelverket sier ${rule} denne datoen.`,
    ownAlone: 'Regelverket har ingen verdi denne datoen.',
    inScenario: (name: string) => `Bare i alternativet ${name}`,
    part: 'Del av taksten',
    value: 'Eget tall',
    from: 'Gjelder fra',
    ownNote: 'Begrunnelse',
    ownNoteHelp: 'Hvor tallet er fra, for eksempel egen utbetaling eller avtale.',
    save: 'Bruk egen sats',
    saved: (label: string) => `Egen sats for ${label} er lagt inn.`,
    removed: (label: string) => `Egen sats for ${label} er fjernet.`,
    remove: (label: string, from: string) => `Fjern egen sats for ${label} fra ${from}`,
  },

  legal: {
    lead: (day: string) =>
      `Hva som er gjeldende rett ${formatDate(day)}, og hva som er varslet, foreslått eller avsluttet.`,
    kinds: { form: 'Driftsformer og ordninger', rule: 'Regler' },
    from: (date: string) => `fra ${formatDate(date)}`,
    sourceDated: (date: string) => `i kilde datert ${formatDate(date)}`,
    before: 'Ikke kjent så tidlig',
    proposer: 'Foreslått av',
    reservation: 'Forbehold',
    conditions: 'Vilkår',
    notAdopted: 'En senere kilde bekrefter at forslaget ikke er vedtatt.',
    history: 'Tidligere og senere',
  },

  facts: {
    lead: 'Alle tall i Praksisplan bygger på dette regelverket og på det du selv skriver inn.',
    edition: 'Utgave',
    fingerprint: 'Fingeravtrykk (SHA-256)',
    fingerprintHelp:
      'Det samme fingeravtrykket betyr nøyaktig de samme satsene. Hvert resultat viser begynnelsen av det.',
    copyFingerprint: 'Kopier fingeravtrykket',
    records: 'Satser',
    takster: 'Takster',
    sources: 'Kilder',
    read: 'Kildene lest',
    readText: ([first, last]: PackFacts['read']) =>
      first === last ? formatDate(first) : `${formatDate(first)} til ${formatDate(last)}`,
    usedBy: 'Planen er regnet med',
    same: 'Det samme regelverket.',
  },
});
