/** Words of the rules screen. */
import { formatAntall, formatDate, formatDesimal, formatKroner, formatProsent, NBSP } from '../../app/format';
import type {
  HistorySeries,
  HoldsFilter,
  LegalCard,
  PackFacts,
  PlanStep,
  RulePage,
  RuleRow,
  SourceCard,
  SubjectId,
  TakstRow,
  TakstTerms,
} from '../../app/rules';
import type { CarryForward } from '../../engine/practice/plan';
import type { Certainty, RecordKind } from '../../engine/rules/types';
import { choiceText, isUnchanged } from './carry';
import { RATE_STATUS } from './choices';
import { translated } from './language';
import { unitWords } from './units';

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

/** Units that say nothing after a number. */
const PLAIN_UNITS = new Set(['faktor', 'antall']);

/** A rule's value with its unit: `693,50 kr per år`, `14,1 %`, `1 000 listeinnbyggere`. */
export function ruleValueText(value: number, unit: string): string {
  if (unit === 'andel') return formatProsent(value, 4);
  if (unit === 'kr') return formatKroner(value, Number.isInteger(value) ? 0 : 2);
  if (PLAIN_UNITS.has(unit)) return formatDesimal(value, 6);
  const decimals = unit.startsWith('kr') ? 2 : 6;
  const number =
    unit.startsWith('kr') && !Number.isInteger(value) ? kronerNumber(value) : formatDesimal(value, decimals);
  return `${number}${NBSP}${unitWords(unit)}`;
}

const kronerNumber = (value: number): string => formatKroner(value, 2).slice(0, -3);

/** The value of a row as it stands in the list; null when there is none to show. */
export function rowValueText({ value, unit, parts, standing }: RuleRow): string | null {
  if (standing === 'abolished') return '–';
  if (value !== null) return ruleValueText(value, unit);
  const known = parts === null ? [] : (['refusjon', 'egenandel'] as const).filter((part) => parts[part] !== null);
  if (parts === null || known.length === 0) return null;
  return known.map((part) => `${PART_NAMES[part].toLowerCase()} ${ruleValueText(parts[part] ?? 0, unit)}`).join(', ');
}

/** What the row says of the day, in a word or a short clause. */
export function standingText({ standing, from, knownThrough }: RuleRow): string {
  switch (standing) {
    case 'stated':
      return RATE_STATUS.vedtatt;
    case 'derived':
      return RATE_STATUS.avledet;
    case 'assumed':
      return RATE_STATUS.antatt;
    case 'abolished':
      return from === null ? rulesText.abolished : rulesText.abolishedFrom(from);
    case 'before':
      return rulesText.notYet;
    case 'after':
      return knownThrough === null ? rulesText.unknown : rulesText.knownUntil(knownThrough);
    case 'unknown':
      return rulesText.unknownOnDate;
  }
}

const plural = (count: number, one: string, many: string): string =>
  `${formatAntall(count)}${NBSP}${count === 1 ? one : many}`;

export const rulesText = translated('rulesText', {
  title: 'Regler og satser',
  open: 'Regler og satser',
  backToPlan: 'Tilbake til planen',
  backToStart: 'Tilbake til startsiden',
  loading: 'Åpner regelverket',
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

/** Last known day, and what comes after it. @param carry the plan's choice; null without a plan */
export function afterText({ row, growth }: RulePage, carry: CarryForward | null): string {
  const { knownThrough, standing } = row;
  const words = rulesText.afterwards;
  if (standing === 'abolished') return `${standingText(row)}.`;
  if (knownThrough === null) {
    if (carry === null || growth === 'none' || carry.method[growth] === 'stop' || isUnchanged(carry, growth))
      return words.open;
    return words.grows(choiceText(carry, growth));
  }
  return `${words.known(knownThrough)} ${carryText(carry, growth)}`;
}

function carryText(carry: CarryForward | null, growth: RulePage['growth']): string {
  const words = rulesText.afterwards;
  if (carry === null) return words.noPlan;
  if (carry.method[growth] === 'stop') return words.stops;
  if (growth === 'none' || isUnchanged(carry, growth)) return words.same;
  const choice = choiceText(carry, growth);
  return carry.method[growth] === 'index' ? words.follows(choice) : words.carried(choice);
}

/** Who may use a takst. */
export function whoText({ specialistOnly, avtalespesialistOnly, performer }: TakstTerms): string {
  const words = rulesText.takst;
  if (performer === 'sykepleier') return words.nurse;
  if (avtalespesialistOnly) return words.contractSpecialists;
  return specialistOnly ? words.specialists : words.anyone;
}

/** The takster that cannot be combined with one, code by code; empty where the regulation says nothing. */
export function exclusionText({ exclusions }: TakstTerms): string {
  if (exclusions === null) return '';
  const words = rulesText.takst;
  const { isAll, codes, except, unknown } = exclusions;
  const but = except.length === 0 ? '' : words.except(except.join(', '));
  const named = isAll ? `${words.all}${but}` : `${codes.join(', ')}${but}`;
  const rest = unknown.length === 0 ? '' : words.unknownCodes(unknown.join(', '));
  return `${named}.${rest}`;
}

/** The regulation's own sign for repetition, in words. */
export function repeatText(repeat: string | null): string {
  if (repeat === null) return rulesText.notSaid;
  const words = rulesText.takst;
  const sign = repeat.trim().toLowerCase();
  if (sign === '0') return words.once;
  if (sign === 'rep.') return words.repeated;
  return /^\d+$/u.test(sign) ? words.atMost(sign) : words.sign(repeat);
}

export function yesNo(value: boolean | null): string {
  return value === null ? rulesText.notSaid : value ? rulesText.takst.yes : rulesText.takst.no;
}

/** A part of a takst's row: its amount, abolished, or unknown. */
export function amountText(row: TakstRow, part: 'honorar' | 'refusjon' | 'egenandel'): string {
  if (row.isAbolished) return rulesText.abolished;
  const amount = row[part];
  return amount === null ? rulesText.unknown : ruleValueText(amount, 'kr');
}

/** The gist of the history in a sentence for each series. */
export function historyText({ history, takstValues, row }: RulePage): string {
  // A time takst whose minutes have changed pays for something else than before.
  const isComparable = new Set(takstValues.map(({ minutesPerUnit }) => minutesPerUnit)).size <= 1;
  const sentences = history.map((series) => seriesText(series, row.unit, isComparable));
  return [...sentences, isComparable ? '' : rulesText.minutesChanged].filter((text) => text !== '').join(' ');
}

function seriesText({ id, steps }: HistorySeries, unit: string, isComparable: boolean): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return '';
  const words = rulesText.series;
  const name = id === 'value' ? '' : `${PART_NAMES[id]}: `;
  const begin = `${name}${words.from(ruleValueText(first.value, unit), first.from)}`;
  if (steps.length === 1) return `${begin}.`;
  const change = first.value <= 0 || !isComparable ? 0 : last.value / first.value - 1;
  const percent = formatProsent(Math.abs(change));
  const way = change === 0 ? '' : change > 0 ? words.up(percent) : words.down(percent);
  return `${begin}, ${words.from(ruleValueText(last.value, unit), last.from)}${way}; ${words.values(steps.length)}.`;
}

/** What the plan computes with in a step. */
export function stepText({ value, isAbolished }: PlanStep, unit: string): string {
  if (isAbolished) return rulesText.abolished;
  return value === null ? rulesText.plan.unknown : ruleValueText(value, unit);
}

/** Who published a source, when it was read, and under which licence. */
export function aboutSource({ publisher, read, licence }: SourceCard): string {
  const parts = [publisher, rulesText.source.read(read), licence === null ? '' : rulesText.source.licence(licence)];
  return parts.filter((part) => part !== '').join(' · ');
}

/** What is law or has ended did so on its date; what is only announced or proposed has the date of its source. */
export function legalFromText({ from, status }: LegalCard): string {
  const isLaw = status === 'gjeldende' || status === 'avsluttet';
  return isLaw ? rulesText.legal.from(from) : rulesText.legal.sourceDated(from);
}
