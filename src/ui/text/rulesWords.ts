/** Numbers, dates and field names of rules in Norwegian. */
import type { DiffValue } from '../../engine/rules/diff';
import { translated } from './language';

const MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

export const FIELD_NAMES = translated('FIELD_NAMES', {
  edition: 'utgaven',
  label: 'navnet',
  term: 'begrepet',
  unit: 'enheten',
  range: 'området',
  kind: 'arten',
  growth: 'framskrivingen',
  knownThrough: 'siste kjente dag',
  read: 'lest',
  note: 'merknaden',
  value: 'verdien',
  through: 'siste dag',
  source: 'kilden',
  locator: 'stedet i kilden',
  basis: 'grunnlaget',
  certainty: 'sikkerheten',
  formula: 'regnestykket',
  honorar: 'honoraret',
  refusjon: 'refusjonen',
  egenandel: 'egenandelen',
  minutesPerUnit: 'minutter per takst',
  afterMinutes: 'minutter før taksten gjelder',
  excludes: 'ugyldige kombinasjoner',
  combinesOnlyWith: 'tillatte kombinasjoner',
  repeat: 'gjentakelse',
  remarks: 'tariffens merknader',
  group: 'gruppen',
  subgroup: 'undergruppen',
  title: 'tittelen',
  publisher: 'utgiveren',
  url: 'adressen',
  licence: 'lisensen',
});

export const valueWords = translated('valueWords', {
  yes: 'ja',
  no: 'nei',
  notSaid: 'ikke oppgitt',
  abolishedOrUnknown: 'opphevet eller ukjent',
  parts: { honorar: 'honorar', refusjon: 'refusjon', egenandel: 'egenandel' },
});

/** @param day ISO date @returns for instance `1. juli 2026` */
export function dayInWords(day: string): string {
  const [year, month, date] = day.split('-');
  return `${Number(date)}. ${MONTHS[Number(month) - 1] ?? '?'} ${year ?? '?'}`;
}

export function fieldInWords(field: string): string {
  return field in FIELD_NAMES ? FIELD_NAMES[field as keyof typeof FIELD_NAMES] : field;
}

/** @returns the value as a Norwegian reader writes it: `861,16`, `ja`, `opphevet`, `1. juli 2026`, `«tekst»` */
export function valueInWords(value: DiffValue): string {
  if (value === undefined) return valueWords.notSaid;
  if (value === null) return valueWords.abolishedOrUnknown;
  if (typeof value === 'boolean') return value ? valueWords.yes : valueWords.no;
  if (typeof value === 'number') return value.toLocaleString('nb-NO', { maximumFractionDigits: 10 });
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dayInWords(value) : `«${value}»`;
}
