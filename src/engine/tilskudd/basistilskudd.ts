import { amount } from '../kernel/amount';

/**
 * Flat basistilskudd for a list, kr a year: one rate up to the knekkpunkt and another above it.
 *
 * @param liste listeinnbyggere, 0–5 000
 * @param satsUnder kr per listeinnbygger per år, to and including the knekkpunkt
 * @param satsOver kr per listeinnbygger per år above it (equal to `satsUnder` before May 2020)
 * @param knekkpunkt listeinnbyggere; 0 = none, everything at `satsUnder`
 * @returns kr/år, unrounded; never falls as the list grows
 * @source EU23 5.3.2; KS takstoppgjør 2021 and 2022
 * @example flatBasistilskudd(1500, 675, 544, 1000) → 947 000
 */
export function flatBasistilskudd(liste: number, satsUnder: number, satsOver: number, knekkpunkt: number): number {
  const under = knekkpunkt > 0 ? Math.min(liste, knekkpunkt) : liste;
  return under * satsUnder + (liste - under) * satsOver;
}

/** Basistilskudd for one year before 1 May 2023. */
export const basistilskuddFlat = amount({
  id: 'basistilskuddPerAar',
  label: 'Basistilskudd etter flat sats, årsbeløp',
  unit: 'kr/år',
  yearUnit: 'kr/år',
  year: 'mean',
  parts: ['listeinnbyggere', 'sats til knekkpunktet', 'sats over knekkpunktet', 'knekkpunkt'],
  formula:
    'listeinnbyggere til og med knekkpunktet × sats til knekkpunktet + listeinnbyggere over × sats over knekkpunktet',
  source: 'EU23 kapittel 5.3.2.',
  compute: flatBasistilskudd,
});

/**
 * Pasienttilpasset basistilskudd for one year, from 1 May 2023: the list times its weight times the national average.
 *
 * @source EU23 5.6.4.4; the weights of the five indicators are not published, so the list weight is the user's
 */
export const basistilskuddPasienttilpasset = amount({
  id: 'basistilskuddPerAar',
  label: 'Pasienttilpasset basistilskudd, årsbeløp',
  unit: 'kr/år',
  yearUnit: 'kr/år',
  year: 'mean',
  parts: ['listeinnbyggere', 'listevekt', 'nasjonal gjennomsnittssats'],
  formula: 'listeinnbyggere × listevekt × nasjonal gjennomsnittssats',
  source: 'EU23 kapittel 5.6.4.4. Vektene per indikator er ikke publisert; listevekten er planens.',
  compute: (liste, vekt, sats) => liste * vekt * sats,
});

/**
 * Pasienttilpasset basistilskudd with a knekkpunkt: not today's rule, computed for a reform only.
 *
 * @param liste listeinnbyggere, 0–5 000
 * @param vekt list weight, the same on both sides
 * @param sats kr per listeinnbygger per år, to and including the knekkpunkt
 * @param knekkpunkt listeinnbyggere; 0 = none, and then exactly `basistilskuddPasienttilpasset`
 * @param faktor what is paid above the knekkpunkt, of what is paid below, 0–1
 * @returns kr/år, unrounded; never falls as the list grows
 */
export function pasienttilpassetMedKnekkpunkt(
  liste: number,
  vekt: number,
  sats: number,
  knekkpunkt: number,
  faktor: number,
): number {
  const over = knekkpunkt > 0 ? Math.max(0, liste - knekkpunkt) : 0;
  return (liste - over * (1 - faktor)) * vekt * sats;
}

export const basistilskuddMedKnekkpunkt = amount({
  id: 'basistilskuddPerAarKnekkpunkt',
  label: 'Pasienttilpasset basistilskudd med knekkpunkt, årsbeløp',
  unit: 'kr/år',
  yearUnit: 'kr/år',
  year: 'mean',
  parts: ['listeinnbyggere', 'listevekt', 'nasjonal gjennomsnittssats', 'knekkpunkt', 'faktor over knekkpunktet'],
  formula:
    '(listeinnbyggere til og med knekkpunktet + listeinnbyggere over × faktor over knekkpunktet) × listevekt × nasjonal gjennomsnittssats',
  source: 'Ikke gjeldende rett: følger av en reform i alternativet.',
  compute: pasienttilpassetMedKnekkpunkt,
});

/** A specialist's supplement in basistilskudd for one month: not today's rule, computed for a reform only. */
export const spesialisttilleggIBasis = amount({
  id: 'spesialisttilleggIBasis',
  label: 'Spesialisttillegg i basistilskuddet',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['listeinnbyggere', 'tillegg per listeinnbygger', 'månedens andel av året', 'spesialist'],
  formula: 'listeinnbyggere × tillegg per listeinnbygger × månedens andel av året, når legen er spesialist',
  source: 'Ikke gjeldende rett: følger av en reform i alternativet.',
  compute: (liste, sats, andel, spesialist) => liste * sats * andel * spesialist,
});

/** Payment for fulfilled quality criteria for one month: not today's rule, computed for a reform only. */
export const kvalitetselement = amount({
  id: 'kvalitetselement',
  label: 'Kvalitetselement',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['listeinnbyggere', 'beløp per kriterium', 'oppfylte kriterier', 'månedens andel av året'],
  formula: 'listeinnbyggere × beløp per kriterium × oppfylte kriterier × månedens andel av året',
  source: 'Ikke gjeldende rett: følger av en reform i alternativet.',
  simplified: 'Alle legene oppfyller like mange kriterier hele året.',
  compute: (liste, sats, kriterier, andel) => liste * sats * kriterier * andel,
});

/** One month's basistilskudd. */
export const basistilskudd = amount({
  id: 'basistilskudd',
  label: 'Basistilskudd',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'income',
  parts: ['årsbeløp', 'månedens andel av året'],
  formula: 'årsbeløp × månedens andel av året',
  compute: (aarsbelop, andel) => aarsbelop * andel,
});

/** The same for the list alone, where a specialist's supplement stands beside it. */
export const utenSpesialisttillegg = amount({
  id: 'basistilskuddForListen',
  label: 'Basistilskudd for listen',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['årsbeløp', 'månedens andel av året'],
  formula: 'årsbeløp × månedens andel av året',
  compute: (aarsbelop, andel) => aarsbelop * andel,
});
