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
