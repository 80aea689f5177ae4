/** Unit words as they stand after a figure. */
import { formatFigure, formatForField, formatKroner, formatTraced, NBSP, type NumberKind } from '../../app/format';
import type { Unit } from '../../engine/kernel/units';
import { translated } from './language';

/** Words after the number, `kr` left out of none. Shares are shown as percent and have no word. */
export const UNIT_WORDS = translated<Readonly<Record<Unit, string>>>('UNIT_WORDS', {
  'kr/måned': 'kr per måned',
  'kr/år': 'kr',
  kr: 'kr',
  'kr/time': 'kr per time',
  'kr/konsultasjon': 'kr per konsultasjon',
  'kr/listeinnbygger/år': 'kr per listeinnbygger og år',
  listeinnbyggere: 'listeinnbyggere',
  konsultasjoner: 'konsultasjoner',
  kontakter: 'kontakter',
  dager: 'dager',
  timer: 'timer',
  minutter: 'minutter',
  årsverk: 'årsverk',
  andel: '',
  faktor: '',
  måneder: 'måneder',
  antall: '',
  leger: 'leger',
});

/** Units as the records of the rules write them, where a word in them depends on the language. */
export const RECORD_UNITS = translated('RECORD_UNITS', {
  'andel av alle konsultasjoner': 'andel av alle konsultasjoner',
  'andel av basis + takst': 'andel av basis + takst',
  'andel av brutto omsetning': 'andel av brutto omsetning',
  'andel av e-konsultasjonene på dagtid': 'andel av e-konsultasjonene på dagtid',
  'andel av kommuner med merkostnad': 'andel av kommuner med merkostnad',
  'andel av lister': 'andel av lister',
  'andel av sykmeldingene utløst ved e-konsultasjon': 'andel av sykmeldingene utløst ved e-konsultasjon',
  'antall leger': 'antall leger',
  'antall og kr': 'antall og kr',
  'dager per år': 'dager per år',
  'dager per år (median)': 'dager per år (median)',
  'dager uten trekk': 'dager uten trekk',
  'e-konsultasjoner på kveld hos fastlege': 'e-konsultasjoner på kveld hos fastlege',
  forholdstall: 'forholdstall',
  ganger: 'ganger',
  'per 100 konsultasjoner': 'per 100 konsultasjoner',
  'per konsultasjon': 'per konsultasjon',
  'ganger samtaleterapi (takst 615)': 'ganger samtaleterapi (takst 615)',
  innbyggere: 'innbyggere',
  'konsultasjoner hos fastlege per person': 'konsultasjoner hos fastlege per person',
  'konsultasjoner per dag': 'konsultasjoner per dag',
  'konsultasjoner per listeinnbygger per år': 'konsultasjoner per listeinnbygger per år',
  'konsultasjoner per år': 'konsultasjoner per år',
  'kontakter per fastlege per år': 'kontakter per fastlege per år',
  'kontakter per listeinnbygger per år': 'kontakter per listeinnbygger per år',
  'kr engangsbeløp': 'kr engangsbeløp',
  'kr per innbygger': 'kr per innbygger',
  'kr per listeinnbygger per år': 'kr per listeinnbygger per år',
  'kr per måned': 'kr per måned',
  'kr per ukentlig time per år': 'kr per ukentlig time per år',
  'kr samlet honorar': 'kr samlet honorar',
  'leger per kontor': 'leger per kontor',
  'listeinnbyggere per årsverk': 'listeinnbyggere per årsverk',
  'mill. kr helårsvirkning der ikke annet er sagt': 'mill. kr helårsvirkning der ikke annet er sagt',
  'mill. kr, faste 2023-priser': 'mill. kr, faste 2023-priser',
  'mill. kr, løpende priser': 'mill. kr, løpende priser',
  'per 1 000 listeinnbyggere': 'per 1 000 listeinnbyggere',
  'se hver rad': 'se hver rad',
  'takster i forskriften': 'takster i forskriften',
  'timer per uke': 'timer per uke',
  'tusen andre tilleggstakster ved konsultasjon (2bd, 2ee, 2gd, 2hd, 2kd, 2ld, 2nk)':
    'tusen andre tilleggstakster ved konsultasjon (2bd, 2ee, 2gd, 2hd, 2kd, 2ld, 2nk)',
  'tusen enkle kontakter': 'tusen enkle kontakter',
  'tusen tidstakster': 'tusen tidstakster',
  uker: 'uker',
  'uker per år': 'uker per år',
});

/** A figure with its unit: `1 234 567 kr`, `312 kr per time`, `45,6 %`. */
export function figureText(value: number, unit: Unit): string {
  if (unit === 'kr/år' || unit === 'kr') return formatKroner(value);
  const words = UNIT_WORDS[unit];
  return words === '' ? formatFigure(value, unit) : `${formatFigure(value, unit)}${NBSP}${words}`;
}

const WORDS: Readonly<Record<string, string>> = { ...RECORD_UNITS, ...UNIT_WORDS };

/** The unit's words, for a field. @param unit of the engine or as a rule record writes it */
export function unitWords(unit: string): string {
  if (unit === 'kr/år') return 'kr per år';
  return WORDS[unit] ?? unit;
}

/** Names of the units that say nothing after a number. */
export const UNIT_NAMES = translated('UNIT_NAMES', { andel: 'andel', faktor: 'faktor', antall: 'antall' });

/** The unit by name, where it stands alone. @param unit of the engine or as a rule record writes it */
export function unitName(unit: string): string {
  return unit in UNIT_NAMES ? UNIT_NAMES[unit as keyof typeof UNIT_NAMES] : unitWords(unit);
}

/** A value in an explanation. @param unit of the engine or as a rule record writes it */
export function tracedText(value: number, unit: string): string {
  const words = unitWords(unit);
  const number = formatTraced(value, unit);
  return unit === 'andel' || words === '' ? number : `${number}${NBSP}${words}`;
}

/** Decimals of a number that is read and not typed: a third of a krone is not told to its sixteenth digit. */
const READ: Readonly<Record<NumberKind, number>> = { kroner: 4, desimal: 4, prosent: 6, antall: 0, aarstall: 0 };

/** `1 200 innbyggere`: a number of a field, as a sentence or a table says it. */
export function numberWithUnit(value: number, kind: NumberKind, unit: string): string {
  return withUnit(formatForField(Number(value.toFixed(READ[kind])), kind, true), kind, unit);
}

/** A number already written, with its unit; a year needs none, and one that explains the number stands in brackets. */
export function withUnit(text: string, kind: NumberKind, unit: string): string {
  if (unit === '' || kind === 'aarstall') return text;
  return /^\d/u.test(unit) ? `${text} (${unit})` : `${text}${NBSP}${unit}`;
}
