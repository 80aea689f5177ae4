/** When staff's feriepenger are paid: earned month by month, paid in June the year after. */
import { amount } from '../kernel/amount';

const MONTHLY = { unit: 'kr/måned', yearUnit: 'kr/år', year: 'sum' } as const;
const LEVEL = { unit: 'kr', yearUnit: 'kr', year: 'last' } as const;

/** What was earned in months before the plan: as much a month as in the plan's first. @param maaneder 0–12 */
export const feriepengerForPlanen = amount({
  id: 'feriepengerForPlanen',
  label: 'Feriepenger opptjent før planen',
  ...LEVEL,
  parts: ['feriepenger per måned', 'måneder i arbeid før planen'],
  formula: 'feriepenger i planens første måned × måneder i arbeid før planen, i det året det gjelder',
  simplified:
    'Lønnen før planen regnes som i planens første måned. Overtas praksisen da, regnes feriepengene som betalt av den nye ' +
    'legen; et oppgjør med selgeren er ikke med.',
  compute: (feriepenger, maaneder) => feriepenger * maaneder,
});

/** Earned since New Year, not to be paid until next year. @param januar 1 in January */
export const feriepengerSidenNyttaar = amount({
  id: 'feriepengerSidenNyttaar',
  label: 'Feriepenger opptjent siden nyttår',
  ...LEVEL,
  parts: ['opptjent til og med måneden før', 'feriepenger', 'januar (1 = ja)'],
  formula: 'opptjent til og med måneden før + feriepenger; begynner på nytt i januar',
  compute: (before, earned, januar) => (januar === 1 ? 0 : before) + earned,
});

/** Earned last year, paid in June this year. */
export const fjoraaretsFeriepenger = amount({
  id: 'fjoraaretsFeriepenger',
  label: 'Feriepenger opptjent året før',
  ...LEVEL,
  parts: ['samme måneden før', 'opptjent til og med måneden før', 'januar (1 = ja)'],
  formula: 'det som var opptjent ved nyttår',
  compute: (before, earned, januar) => (januar === 1 ? earned : before),
});

/** @param juni 1 in June */
export const utbetalteFeriepenger = amount({
  id: 'utbetalteFeriepenger',
  label: 'Feriepenger utbetalt',
  ...MONTHLY,
  parts: ['opptjent året før', 'juni (1 = ja)'],
  formula: 'det som ble opptjent året før, i juni',
  source: 'Ferieloven §§ 4 og 11: feriepenger opptjenes i kalenderåret før ferieåret og utbetales før ferien.',
  simplified:
    'Alle får feriepengene i juni; en som slutter, får dem i virkeligheten ved siste lønn. Stillinger med egen samlet kostnad ' +
    'per årsverk har ikke feriepengene skilt ut.',
  compute: (earned, juni) => earned * juni,
});

/**
 * How much more is owed to staff than a month ago: a cost of the month that is paid later, with arbeidsgiveravgift.
 * Negative in June.
 * @param andel the doctor's part of the office's costs
 */
export const okningFeriepenger = amount({
  id: 'okningFeriepenger',
  label: 'Feriepenger opptjent, ikke utbetalt',
  ...MONTHLY,
  role: 'detail',
  parts: ['feriepenger', 'utbetalt', 'avgiftssats', 'kostnadsandel'],
  formula: '(feriepenger − utbetalt) × (1 + avgiftssats) × kostnadsandel',
  simplified:
    'Arbeidsgiveravgiften av feriepengene betales når de utbetales; annen lønn og avgift betales samme måned.',
  compute: (earned, paid, levy, share) => (earned - paid) * (1 + levy) * share,
});
