/** Words of what the rules say beside rates: grants, conditions, tables and municipalities. */
import { formatAntall, formatDate, formatDesimal, formatKroner, formatProsent, NBSP } from '../../app/format';
import type { FactCard, FactGroup, FactPart, FactRow, FactWords, PlaceRow } from '../../app/rules';
import type { GrantConditions } from '../../engine/rules/factTypes';
import { BASIS, REFORM_STATUS } from './choices';
import { translated } from './language';
import { CERTAINTY_NAMES, rulesText } from './rules';
import { yesNo } from './ruleSentences';
import { unitName, unitWords } from './units';

export const FACT_GROUP_NAMES = translated<Readonly<Record<FactGroup, string>>>('FACT_GROUP_NAMES', {
  grants: 'Tilskudd og vilkårene for dem',
  texts: 'Regler i ord',
  tables: 'Tabeller',
  sales: 'Kjøp og salg av praksis',
});

/** What is said of facts that the rules have numbers and answers for, but no words. */
export const factWords = translated<FactWords>('factWords', {
  payment: 'Hvordan månedens basistilskudd følger av årssatsen',
  method: 'Metode',
  methods: { tolvdel: 'en tolvdel hver måned', dager: 'dager i måneden over dager i året' },
  indicators: 'Hva pasienttilpasset basistilskudd vektes etter',
  level: 'Måles for',
  categories: 'Antall kategorier',
  measure: 'Mål',
  direction: 'Virkning',
  rank: 'Tyngde',
  ranks: { 1: 'blant de to som betyr mest', 2: 'betyr mindre; rekkefølgen er ikke oppgitt' },
  weights: 'Vektene i pasienttilpasset basistilskudd',
  areKnown: 'Vektene er kjent',
  proxies: 'Kan stå i stedet, merket som antatt',
  value: 'Verdi',
  ends: { min: 'Minst', max: 'Høyst', from: 'Fra', to: 'Til' },
});

export const ruleFactsText = translated('ruleFactsText', {
  lead: 'Vilkår, regler i ord og publiserte tabeller som satsene bygger på. Det som ikke står her, er ikke funnet.',
  searchHelp: 'Navn, begrep, vilkår eller kilde.',
  group: 'Del',
  allGroups: 'Alle deler',
  noneText: 'Prøv færre ord, eller velg alle deler.',
  unit: (unit: string) => `Tall i ${unit}`,
  unitOfMost: (unit: string) => `Tall i ${unit} der ikke annet er sagt`,
  term: (term: string) => `Begrep: ${term}`,
  notFound: 'Ikke funnet',
  caption: (label: string) => `${label}, etter tid`,
  about: 'Gjelder',
  period: 'Tid',
  undated: 'Uten dato',
  from: (from: string) => `fra ${formatDate(from)}`,
  until: (through: string) => `til ${formatDate(through)}`,
  through: (from: string, through: string) => `${formatDate(from)}–${formatDate(through)}`,
  year: (from: string) => from.slice(0, 4),
  rates: 'Satser',
  conditions: {
    title: 'Vilkår',
    amount: 'Beløp',
    atMost: (amount: string) => `høyst ${amount}`,
    perYear: (amount: string) => `${amount} per år`,
    bindingMonths: 'Bindingstid',
    months: (count: number) => `${formatAntall(count)} måneder`,
    years: (count: number) => `${formatAntall(count)} år`,
    clawback: 'Tilbakebetaling',
    clawbackText: (trigger: string, share: string, to: string) => `når ${trigger}: ${share}, til ${to}`,
    eligibility: 'Hvem det gjelder',
    eligibilityCriterionOpen: 'Kriterier som ikke er avklart',
    applicant: 'Hvem som søker',
    allocation: 'Tildeling',
    paidBy: 'Betales av',
    refundedBy: 'Refunderes av',
    use: 'Kan brukes til',
    deductAtMunicipalRedemption: 'Trekkes fra når kommunen innløser praksisen',
    ownFinancingShare: 'Egenfinansiering',
    maxYears: 'Lengste tid',
    paidInArrears: 'Utbetales etterskuddsvis',
    variesBy: 'Varierer med',
  },
  places: {
    lead: 'Kommunene i 2024-inndelingen, med det planen leser av dem: avgiftssone, sentralitet, tiltakssone og folketall for utjamningstilskuddet.',
    searchHelp: 'Navn, kommunenummer eller fylke.',
    caption: 'Kommunene',
    name: 'Kommune',
    county: 'Fylke',
    population: 'Folketall',
    centrality: 'Sentralitet',
    zone: 'Avgiftssone',
    actionZone: 'Tiltakssone',
    averageList: 'Snittliste',
    agreements: 'Fastlegeavtaler',
    withoutGp: 'Lister uten lege',
    freePlaces: 'Ledige plasser',
    zonePart: (zone: string, name: string) => `${zone} (${name})`,
    dated: (year: number) => ` (${year})`,
  },
});

/** When a row held. */
export function periodText({ from, through }: FactRow): string {
  const words = ruleFactsText;
  if (from === null) return through === null ? words.undated : words.until(through);
  if (through === null) return words.from(from);
  if (from === through) return formatDate(from);
  return from.endsWith('-01-01') && through === `${from.slice(0, 4)}-12-31`
    ? words.year(from)
    : words.through(from, through);
}

/**
 * A value as a reader writes it. The unit stands over the values, but for shares, which are shown as percent, and for a part
 * with a unit of its own, unless its name says it.
 */
export function factValueText({ label, value, unit: own, bound }: FactPart, unit: string | null): string {
  const said = typeof value === 'number' ? numberText(value, own ?? unit) : plainText(value);
  const words = own === null ? '' : unitWords(own);
  const whole = isShare(own) || label.includes(words) ? said : `${said}${NBSP}${words}`;
  return bound === null ? whole : `${bound} ${whole}`;
}

const isShare = (unit: string | null): boolean => unit?.startsWith('andel') === true;
const numberText = (value: number, unit: string | null): string =>
  isShare(unit) ? formatProsent(value, 2) : formatDesimal(value, 4);

function plainText(value: Exclude<FactPart['value'], number>): string {
  if (value === null || typeof value === 'boolean') return yesNo(value);
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? formatDate(value) : value;
  return value.join('; ');
}

/** What the numbers of a card are; empty where they say it themselves. */
export function factUnitText({ unit, rows }: FactCard): string {
  if (unit === null || unit === 'andel') return '';
  const isOfAll = rows.every((row) => row.unit === null && row.parts.every((part) => part.unit === null));
  return isOfAll ? ruleFactsText.unit(unitName(unit)) : ruleFactsText.unitOfMost(unitName(unit));
}

/** Where a row is written and how sure it is. */
export function factSourceText({ basis, certainty, locator }: FactRow): string {
  const sure =
    certainty === null
      ? ''
      : `${rulesText.column.certainty.toLowerCase()}: ${CERTAINTY_NAMES[certainty].toLowerCase()}`;
  return [locator ?? '', BASIS[basis].toLowerCase(), sure].filter((text) => text !== '').join(' · ');
}

/** A grant's state in a word; empty for what has none. */
export function factStatusText({ status, statusText }: FactCard): string {
  if (status === 'ikke funnet') return ruleFactsText.notFound;
  if (status !== null) return REFORM_STATUS[status];
  return statusText === null ? '' : statusText.charAt(0).toUpperCase() + statusText.slice(1);
}

/** A grant's conditions, each with what is known of it; what the source leaves out is left out. */
export function conditionRows(conditions: GrantConditions): readonly (readonly [string, string])[] {
  const words = ruleFactsText.conditions;
  const list = (texts: readonly string[] | undefined): string => texts?.join('; ') ?? '';
  const answer = (value: boolean | undefined): string => (value === undefined ? '' : yesNo(value));
  const { clawback, bindingMonths, maxMonths, maxYears, ownFinancingShare } = conditions;
  const rows: [string, string][] = [
    [words.amount, amountText(conditions)],
    [words.bindingMonths, bindingMonths === null ? rulesText.notSaid : words.months(bindingMonths)],
    [
      words.clawback,
      clawback === null ? rulesText.notSaid : words.clawbackText(clawback.trigger, clawback.share, clawback.repaidTo),
    ],
    [words.eligibility, list(conditions.eligibility)],
    [words.eligibilityCriterionOpen, list(conditions.eligibilityCriterionOpen)],
    [words.applicant, conditions.applicant ?? ''],
    [words.allocation, conditions.allocation ?? ''],
    [words.paidBy, conditions.paidBy ?? ''],
    [words.refundedBy, conditions.refundedBy ?? ''],
    [words.use, list(conditions.use)],
    [words.deductAtMunicipalRedemption, answer(conditions.deductAtMunicipalRedemption)],
    [words.ownFinancingShare, ownFinancingShare === undefined ? '' : shareText(ownFinancingShare)],
    [
      words.maxYears,
      maxMonths === undefined ? (maxYears === undefined ? '' : words.years(maxYears)) : words.months(maxMonths),
    ],
    [words.paidInArrears, answer(conditions.paidInArrears)],
    [words.variesBy, list(conditions.variesBy)],
  ];
  return rows.filter(([, text]) => text !== '');
}

const shareText = (share: number | null): string => (share === null ? rulesText.notSaid : formatProsent(share));

function amountText({ amount, isMaximum, perYear }: GrantConditions): string {
  if (amount === null) return rulesText.notSaid;
  const words = ruleFactsText.conditions;
  const amounts = typeof amount === 'number' ? [amount] : Object.values(amount);
  const said = amounts.map((kr) => formatKroner(kr)).join(' / ');
  const yearly = perYear === true ? words.perYear(said) : said;
  return isMaximum === true ? words.atMost(yearly) : yearly;
}

/** The zone, or the zone of each part of a split municipality. */
export function zoneText({ agaZone, agaParts }: PlaceRow): string {
  if (agaParts === undefined) return agaZone ?? rulesText.notSaid;
  return agaParts.map(({ zone, name }) => ruleFactsText.places.zonePart(zone, name)).join(', ');
}

/** A whole number, or that it is not known. */
export function countText(count: number | null, year: number | null = null): string {
  if (count === null) return rulesText.unknown;
  return `${formatAntall(Math.round(count))}${year === null ? '' : ruleFactsText.places.dated(year).replace(' ', NBSP)}`;
}

/** What time a source's figures are for, its dates written out. */
export function placePeriodText(period: string): string {
  return period.replace(/\d{4}-\d{2}-\d{2}/gu, (date) => formatDate(date));
}
