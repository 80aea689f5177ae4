/**
 * Sammenlignbar årslønn: what each form's income is worth beside a salary. The yardstick is an employee with full pay
 * during illness and parental leave whose occupational pension counts. An employed doctor gets the pension added; a
 * self-employed doctor has subtracted what must be bought or risked to be as well covered.
 *
 * Feriepenger and time on courses need no line: a salary is the whole year's with feriepenger, a self-employed doctor's
 * income is the whole year's from the weeks worked, and hours are counted in the same weeks for both.
 */
import { amount, type TotalDef } from '../kernel/amount';
import { YEARLY } from './period';

/**
 * Expected yearly loss in parental leave: Nav pays up to 6 G, an employer usually the rest.
 *
 * @param uker expected weeks of leave in a working year
 * @returns kr/year, not negative
 * @example 0.9 weeks of 52, 1 200 000 kr, 6 G = 819 294 → 6 589.14
 */
export const manglendeForeldrepenger = amount({
  id: 'manglendeForeldrepenger',
  label: 'Inntekt over 6 G som forventes tapt i foreldrepermisjon',
  ...YEARLY,
  role: 'detail',
  parts: ['inntekt', '6 G', 'dekning', 'forventede uker'],
  formula: 'forventede uker ÷ 52 × (inntekt − dekning × det laveste av inntekt og 6 G), ikke under null',
  source: 'Folketrygdloven kapittel 14: foreldrepenger inntil 6 G.',
  simplified:
    'SOP gir fødselsstønad i tillegg, men satsene er ikke kjent; tapet er derfor heller for stort enn for lite.',
  compute: (inntekt, tak, dekning, uker) =>
    (uker / 52) * Math.max(0, Math.max(0, inntekt) - dekning * Math.max(0, Math.min(inntekt, tak))),
});

/** Voluntary insurance against occupational injury, which an employer must have. @param tak 12 G, kr */
export const yrkesskadetrygd = amount({
  id: 'yrkesskadetrygd',
  label: 'Frivillig yrkesskadetrygd',
  ...YEARLY,
  role: 'detail',
  parts: ['inntekt', '12 G', 'premiesats'],
  formula: 'premiesats × det laveste av inntekt og 12 G, ikke under null',
  source: 'Nav, Frivillig yrkesskadetrygd.',
  compute: (inntekt, tak, sats) => sats * Math.max(0, Math.min(inntekt, tak)),
});

/** Courses that an employer would have paid. @param sats kr a year */
export const egneKurs = amount({
  id: 'egneKurs',
  label: 'Kurs som en arbeidsgiver ellers betaler',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  parts: ['kurs per år'],
  formula: 'kurs per år ÷ 12',
  simplified: 'Legg ikke kurs også inn i kontorets faste kostnader.',
  compute: (sats) => sats / 12,
});

/**
 * Feriepenger as a part of an employed doctor's pay: shown, and not added, since the pay is the whole year's.
 *
 * @param sats of the rest of the pay (0.12 with five weeks)
 * @returns kr a month, on average over the year
 * @example 1 000 000 kr a year at 12 % → 107 142.86
 */
export const feriepengerILonnen = amount({
  id: 'feriepengerILonnen',
  label: 'Feriepenger, del av lønnen',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  parts: ['lønn og bonus', 'sats'],
  formula: 'lønn og bonus × sats ÷ (1 + sats)',
  source: 'Ferieloven, med avtalt femte ferieuke.',
  simplified:
    'Årslønn regnes som hele årets lønn med feriepenger, så de legges ikke til. Næringsdrivende har ferien i tallet på ' +
    'arbeidsuker, som er likt for begge.',
  compute: (lonn, sats) => (lonn * sats) / (1 + sats),
});

export const SAMMENLIGNBAR: TotalDef = {
  id: 'sammenlignbarArslonn',
  label: 'Sammenlignbar årslønn',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'result',
};

export const sammenlignbarPerTime = amount({
  id: 'sammenlignbarPerTime',
  label: 'Sammenlignbar årslønn per arbeidstime',
  unit: 'kr/time',
  yearUnit: 'kr/time',
  year: 'recompute',
  role: 'result',
  parts: ['sammenlignbar årslønn', 'arbeidstimer'],
  formula: 'sammenlignbar årslønn ÷ arbeidstimer; 0 ved under én time',
  compute: (lonn, timer) => (timer >= 1 ? lonn / timer : 0),
});

export const sammenlignbarPerLege = amount({
  id: 'sammenlignbarArslonn',
  label: 'Sammenlignbar årslønn per lege',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'recompute',
  role: 'result',
  parts: ['legenes sammenlignbare årslønn', 'leger'],
  formula: 'legenes sammenlignbare årslønn ÷ antall leger',
  compute: (sum, leger) => sum / leger,
});
