/** Units an amount can have. The period is always said; `kr` alone is a sum at one moment. */
export const UNITS = [
  'kr/måned',
  'kr/år',
  'kr',
  'kr/time',
  'kr/konsultasjon',
  'kr/listeinnbygger/år',
  'listeinnbyggere',
  'konsultasjoner',
  'kontakter',
  'dager',
  'timer',
  'minutter',
  'årsverk',
  'andel',
  'faktor',
  'måneder',
  'antall',
  'leger',
] as const;
export type Unit = (typeof UNITS)[number];
