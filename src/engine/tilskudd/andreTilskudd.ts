import { amount } from '../kernel/amount';

/** What a grant to one doctor pays in a month. */
export const tilskuddTilLege = amount({
  id: 'tilskuddTilLege',
  label: 'Tilskudd til legen',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['beløp', 'del av beløpet som utbetales'],
  formula: 'beløp × del av beløpet som utbetales i måneden',
  simplified:
    'Årlige tilskudd utbetales med en tolvdel i hver måned fra måneden de begynner, til og med måneden de slutter eller legen slutter.',
  compute: (belop, del) => belop * del,
});

/** Each doctor's equal part of what a grant to the office pays in a month. */
export const tilskuddTilKontor = amount({
  id: 'tilskuddTilKontor',
  label: 'Del av tilskudd til kontoret',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['beløp', 'del av beløpet som utbetales', 'leger i planen'],
  formula: 'beløp × del av beløpet som utbetales i måneden ÷ leger i planen',
  simplified: 'Tilskudd til kontoret deles likt på alle legene i planen.',
  compute: (belop, del, leger) => (belop * del) / leger,
});

/**
 * What a doctor pays back on leaving before the binding ends; 0 in every other month.
 *
 * @param belop the grant, kr once or kr a year
 * @param utbetalt how many times the amount has been paid until the doctor leaves
 * @param andel part paid back, 0–1
 * @param maaneder whole months of the binding served on the last day
 * @param binding months the receiver is bound
 * @param slutter 1 in the month of the last day
 * @source EU23 5.7.1: bound for three years, leaving earlier means paying back all or nearly all; the agreement decides
 * @example 300 000 kr bound for 36 months: the last day after 35 whole months pays back, after 36 it does not
 */
export const tilbakebetaltTilskudd = amount({
  id: 'tilbakebetaltTilskudd',
  label: 'Tilskudd betalt tilbake ved brudd på bindingen',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: [
    'beløp',
    'ganger beløpet er utbetalt',
    'andel som betales tilbake',
    'hele måneder siden tilskuddet begynte',
    'bindingstid i måneder',
    'legen slutter i måneden',
  ],
  formula:
    'beløp × ganger utbetalt × andel som betales tilbake, når legen slutter og hele måneder er færre enn bindingstiden',
  source: 'Avtalen om tilskuddet; EU23 kapittel 5.7.1 for rekrutteringstilskudd (foreslått, 36 måneder).',
  compute: (belop, utbetalt, andel, maaneder, binding, slutter) =>
    slutter === 1 && maaneder < binding ? belop * utbetalt * andel : 0,
});
