/** Unit words as they stand after a figure. */
import { formatFigure, formatKroner, formatTraced, NBSP } from '../../app/format';
import type { Unit } from '../../engine/kernel/units';

/** Words after the number, `kr` left out of none. Shares are shown as percent and have no word. */
export const UNIT_WORDS: Readonly<Record<Unit, string>> = {
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
};

/** A figure with its unit: `1 234 567 kr`, `312 kr per time`, `45,6 %`. */
export function figureText(value: number, unit: Unit): string {
  if (unit === 'kr/år' || unit === 'kr') return formatKroner(value);
  const words = UNIT_WORDS[unit];
  return words === '' ? formatFigure(value, unit) : `${formatFigure(value, unit)}${NBSP}${words}`;
}

/** The unit's words, for a field. @param unit of the engine or as a rule record writes it */
export function unitWords(unit: string): string {
  return unit === 'kr/år' ? 'kr per år' : unit in UNIT_WORDS ? UNIT_WORDS[unit as Unit] : unit;
}

/** A value in an explanation. @param unit of the engine or as a rule record writes it */
export function tracedText(value: number, unit: string): string {
  const words = unitWords(unit);
  const number = formatTraced(value, unit);
  return unit === 'andel' || words === '' ? number : `${number}${NBSP}${words}`;
}
