/** Working weeks of a year, from the days that are not worked. */
import { amount } from '../kernel/amount';

/** Weekdays of a year of 52 weeks. */
const UKEDAGER = 260;

const UKER = { unit: 'antall', yearUnit: 'antall', year: 'mean' } as const;

/**
 * Weeks of a year when the doctor's own holidays are left out.
 * @param fri weekdays, public holidays included, 0–260
 * @example 30 days: (260 − 30) ÷ 5 = 46 weeks, the standard
 */
export const arbeidsukerEtterFri = amount({
  id: 'arbeidsukerEtterFri',
  label: 'Arbeidsuker per år etter ferie og helligdager',
  ...UKER,
  parts: ['ferie og helligdager'],
  formula: '(260 ukedager − ferie og helligdager) ÷ 5, ikke under null',
  compute: (fri) => Math.max(0, UKEDAGER - fri) / 5,
});

/**
 * Weeks left when courses and short illness are taken out as well.
 * @param uker weeks without holidays
 * @param borte weekdays a year
 * @example 46 weeks, 10 days of courses and 5 of illness: 46 − 15 ÷ 5 = 43
 */
export const arbeidsukerEtterFravaer = amount({
  id: 'arbeidsukerEtterFravaer',
  label: 'Arbeidsuker per år etter kurs og sykdom',
  ...UKER,
  parts: ['arbeidsuker per år', 'kurs og sykdom'],
  formula: 'arbeidsuker per år − kurs og sykdom ÷ 5, ikke under null',
  simplified: 'Dagene endrer ikke dager med pasienter: de skrives for seg.',
  compute: (uker, borte) => Math.max(0, uker - borte / 5),
});
