/** What an owner's own company pays on the owner's salary and pension. */
import { amount, type TotalDef } from '../kernel/amount';
import type { RecordId } from '../rules';
import type { AgaZone } from '../rules/types';
import { arbeidsgiveravgift } from '../staff/lonnskostnad';
import { YEARLY } from './context';

/** The rate of each zone; in Ia the one above the fribeløp. */
export const SONE_SATS = {
  I: 'arbeidsgiveravgift.sone-i.prosent',
  Ia: 'arbeidsgiveravgift.sone-ia.prosent',
  II: 'arbeidsgiveravgift.sone-ii.prosent',
  III: 'arbeidsgiveravgift.sone-iii.prosent',
  IV: 'arbeidsgiveravgift.sone-iv.prosent',
  IVa: 'arbeidsgiveravgift.sone-iva.prosent',
  V: 'arbeidsgiveravgift.sone-v.prosent',
} as const satisfies Record<AgaZone, RecordId>;

/**
 * The salary an owner takes from the own company: as wished, as far as the company's result pays for it with avgift and
 * the most pension saving that goes with it.
 *
 * @param avgift rate of arbeidsgiveravgift  @param pensjonssats highest saving as a part of salary; 0 without saving
 * @returns kr/year, 0 when the company has nothing to pay from
 * @example 969 498 wished, 800 000 in the company, 14.1 % → 701 140
 */
export const eierlonn = amount({
  id: 'eierlonn',
  label: 'Lønn fra eget aksjeselskap',
  ...YEARLY,
  role: 'detail',
  parts: ['ønsket lønn', 'resultat før eierlønn', 'arbeidsgiveravgift', 'pensjonssats'],
  formula:
    'ønsket lønn, høyst resultat før eierlønn ÷ ((1 + arbeidsgiveravgift) × (1 + pensjonssats)), ikke under null',
  simplified:
    'Lønnen holdes nede når selskapet ikke har råd; et selskap med egenkapital kan ta ut mer. Uten eget tall er lønnen ' +
    '7,1 G: full pensjonsopptjening i folketrygden, og mer enn de 6 G som sykepenger regnes av.',
  compute: (onsket, resultat, avgift, pensjonssats) =>
    Math.max(0, Math.min(onsket, resultat / ((1 + avgift) * (1 + pensjonssats)))),
});

/** The most the company may save for an owner. @param sats of salary  @param tak highest salary that counts, kr */
export const hoyesteEierpensjon = amount({
  id: 'hoyesteEierpensjon',
  label: 'Høyeste pensjonsinnskudd for eieren',
  ...YEARLY,
  parts: ['lønn', 'inntektstak', 'sats'],
  formula: 'sats × det laveste av lønn og inntektstak',
  simplified: 'De ekstra 18,1 % loven åpner for mellom 7,1 og 12 G, er ikke med.',
  compute: (lonn, tak, sats) => sats * Math.min(lonn, tak),
});

/** What the company saves: the owner's wish, as far as the rule allows. */
export const eierpensjon = amount({
  id: 'eierpensjon',
  label: 'Pensjonsinnskudd for eieren, betalt av selskapet',
  ...YEARLY,
  role: 'detail',
  parts: ['ønsket innskudd', 'høyeste innskudd'],
  formula: 'ønsket innskudd, høyst høyeste innskudd',
  compute: (onsket, hoyest) => Math.min(Math.max(0, onsket), hoyest),
});

/** Arbeidsgiveravgift on the owner's salary and pension for one year: the staff's amount, by year. */
export const eierlonnAvgift = amount({
  ...arbeidsgiveravgift,
  id: 'eierlonnAvgift',
  label: 'Arbeidsgiveravgift av eierens lønn',
  ...YEARLY,
  role: 'detail',
});

/** What is left of the company's fribeløp after its other employees. */
export const gjenstaaendeFribelop = amount({
  id: 'gjenstaaendeFribelop',
  label: 'Fribeløp igjen etter andre ansatte',
  ...YEARLY,
  parts: ['fribeløp', 'brukt på andre ansatte'],
  formula: 'fribeløp − brukt på andre ansatte, ikke under null',
  compute: (fribelop, brukt) => Math.max(0, fribelop - brukt),
});

/**
 * Arbeidsgiveravgift in zone Ia for one year: the lower rate until what it saves reaches the fribeløp.
 *
 * @param lavSats rate within the fribeløp  @param hoySats rate above it, not lower
 * @param fribelop most that can be saved a year, kr: a difference in avgift, not a sum of pay
 * @returns kr/year, unrounded; continuous where the fribeløp is used up
 * @source Skatteetaten, SKD-melding om arbeidsgiveravgift; rates in rules/arbeidsgiveravgift.json
 * @example 900 000 kr at 10.6 and 14.1 % saves 31 500 and costs 95 400
 */
export const arbeidsgiveravgiftSoneIa = amount({
  id: 'eierlonnAvgift',
  label: 'Arbeidsgiveravgift av eierens lønn, sone Ia',
  ...YEARLY,
  role: 'detail',
  parts: ['lønn', 'pensjonsinnskudd', 'sats innenfor fribeløpet', 'sats over fribeløpet', 'fribeløp'],
  formula:
    '(lønn + pensjonsinnskudd) × sats over fribeløpet − det laveste av fribeløpet og ' +
    '(lønn + pensjonsinnskudd) × (sats over − sats innenfor)',
  source: 'Skatteetaten, SKD-melding om arbeidsgiveravgift. Fribeløpet er spart avgift per år og konsern.',
  compute: (lonn, pensjon, lavSats, hoySats, fribelop) =>
    (lonn + pensjon) * hoySats - Math.min(fribelop, (lonn + pensjon) * (hoySats - lavSats)),
});

/**
 * Extra arbeidsgiveravgift on high pay for one year, in force 2023 and 2024; the rate is 0 from 2025.
 *
 * @param grense per employee, kr
 * @returns kr/year, unrounded
 * @example 1 000 000 kr in 2024 → 5 % of 150 000 = 7 500
 */
export const ekstraArbeidsgiveravgift = amount({
  id: 'eierlonnEkstraavgift',
  label: 'Ekstra arbeidsgiveravgift av eierens lønn',
  ...YEARLY,
  parts: ['lønn', 'innslagspunkt', 'sats'],
  formula: '(lønn − innslagspunkt) × sats; gjaldt 2023 og 2024, fra 2025 er satsen null',
  source: 'Stortingets vedtak om arbeidsgiveravgift 2023 og 2024; gjaldt ikke de fleste pensjonsinnskudd.',
  compute: (lonn, grense, sats) => Math.max(0, lonn - grense) * sats,
});

/** The same for an employed doctor, from month to month. */
export const ekstraavgiftAnsatt = amount({
  id: 'legeekstraavgift',
  label: 'Ekstra arbeidsgiveravgift av høy lønn',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  parts: ['lønn og bonus', 'innslagspunkt', 'sats'],
  formula: '(lønn og bonus × 12 − innslagspunkt) × sats ÷ 12; gjaldt 2023 og 2024',
  source: 'Stortingets vedtak om arbeidsgiveravgift 2023 og 2024; gjaldt ikke de fleste pensjonsinnskudd.',
  simplified: 'Regnes av hver måneds lønn som om hele året var likt.',
  compute: (lonn, grense, sats) => (Math.max(0, lonn * 12 - grense) * sats) / 12,
});

export const EIERLONN_AVGIFTER: TotalDef = {
  id: 'eierlonnAvgifter',
  label: 'Sum arbeidsgiveravgift av eierens lønn',
  ...YEARLY,
  role: 'detail',
};

export const RESULTAT_FOR_SELSKAPSSKATT: TotalDef = {
  id: 'resultatForSelskapsskatt',
  label: 'Resultat før selskapsskatt',
  ...YEARLY,
  role: 'detail',
  formula: 'resultat før eierens lønn − lønn − pensjonsinnskudd − arbeidsgiveravgift',
};
