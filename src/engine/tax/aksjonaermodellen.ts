/** From a company's result to the owner's utbytte, and what of it is taxed: selskapsskatt and aksjonærmodellen. */
import { amount } from '../kernel/amount';
import { YEARLY } from './context';

/**
 * The company's tax for one year.
 *
 * @param resultat before tax, kr; a loss gives no tax
 * @returns kr/year, unrounded
 * @source rate in rules/skatt.json
 */
export const selskapsskatt = amount({
  id: 'selskapsskatt',
  label: 'Selskapsskatt',
  ...YEARLY,
  role: 'detail',
  parts: ['resultat før selskapsskatt', 'sats'],
  formula: 'resultat før selskapsskatt × sats, ikke under null',
  source: 'Stortingets skattevedtak.',
  simplified:
    'Underskudd føres ikke mot senere års overskudd; det er verdt 22 % av underskuddet i selskapsskatt senere.',
  compute: (resultat, sats) => Math.max(0, resultat) * sats,
});

/** Utbytte for one year: the part of what is left after tax that is paid out. @param andel 0–1 */
export const utbytte = amount({
  id: 'utbytte',
  label: 'Utbytte',
  ...YEARLY,
  role: 'detail',
  parts: ['resultat før selskapsskatt', 'selskapsskatt', 'andel som deles ut'],
  formula: '(resultat før selskapsskatt − selskapsskatt) × andel som deles ut, ikke under null',
  simplified:
    'Utbyttet regnes i året overskuddet blir til, ikke når det vedtas året etter; aksjelovens krav til forsvarlig ' +
    'egenkapital prøves ikke.',
  compute: (resultat, skatt, andel) => Math.max(0, resultat - skatt) * andel,
});

/** A loss that the owner has to bring in money for, so that the company can pay its way. */
export const underskuddSomDekkes = amount({
  id: 'underskuddSomDekkes',
  label: 'Underskudd i selskapet som eieren må dekke',
  ...YEARLY,
  role: 'detail',
  parts: ['resultat før selskapsskatt'],
  formula: 'underskuddet, ellers 0',
  simplified: 'Et aksjeselskap kan i stedet gå konkurs; da begrenser aksjekapitalen tapet, men praksisen er borte.',
  compute: (resultat) => Math.max(0, -resultat),
});

/**
 * What stays in the company: the part that is not paid out, or the whole of a loss. Reckoned without a difference of
 * large sums, so that nothing is exactly nothing.
 *
 * @param andel paid out, 0–1
 */
export const igjenISelskapet = amount({
  id: 'igjenISelskapet',
  label: 'Igjen i selskapet',
  ...YEARLY,
  role: 'detail',
  parts: ['resultat før selskapsskatt', 'selskapsskatt', 'andel som deles ut'],
  formula: '(resultat før selskapsskatt − selskapsskatt) × (1 − andel som deles ut); et underskudd i sin helhet',
  compute: (resultat, skatt, andel) => (resultat > 0 ? (resultat - skatt) * (1 - andel) : resultat),
});

/**
 * The shareholder's skjerming for one year.
 *
 * @param inngangsverdi what the shares cost, kr
 * @param rente the year's skjermingsrente for shareholders, fraction
 * @returns kr/year, not negative
 */
export const skjermingAksjonaer = amount({
  id: 'skjermingAksjonaer',
  label: 'Skjerming av utbytte',
  ...YEARLY,
  parts: ['inngangsverdi', 'skjermingsrente'],
  formula: 'inngangsverdi × skjermingsrente',
  source: 'Skatteloven § 10-12; skjermingsrenten fra Skatteetatens kodeliste.',
  simplified:
    'Ubrukt skjerming føres ikke videre: med 30 000 kr i inngangsverdi høyst om lag 400 kr i skatt per år uten utbytte.',
  compute: (inngangsverdi, rente) => Math.max(0, inngangsverdi) * rente,
});

/**
 * What of the utbytte counts as alminnelig inntekt.
 *
 * @param faktor oppjustering (1.72)
 * @returns kr/year, unrounded; 0 when skjerming covers the utbytte
 * @source skatteloven § 10-11; factor in rules/skatt.json
 * @example (425 958 − 1 080) × 1.72 = 730 790
 */
export const oppjustertUtbytte = amount({
  id: 'oppjustertUtbytte',
  label: 'Oppjustert utbytte',
  ...YEARLY,
  role: 'detail',
  parts: ['utbytte', 'skjerming', 'oppjusteringsfaktor'],
  formula: '(utbytte − skjerming) × oppjusteringsfaktor, ikke under null',
  source: 'Skatteloven § 10-11; faktoren fra Skatteetatens kodeliste.',
  compute: (mottatt, skjerming, faktor) => Math.max(0, mottatt - skjerming) * faktor,
});
