/**
 * Trygdeavgift: a rate of all personinntekt, but never more than a share of what lies above the lower limit. The limit is
 * the person's, so someone with both lønn and næring has one; lønn uses it first, which leaves the sum the same.
 */
import { amount } from '../kernel/amount';
import { YEARLY } from './context';

const SOURCE = 'Folketrygdloven § 23-3; satser og nedre grense fra Skatteetatens kodeliste.';

/** The most trygdeavgift there can be on an income, kr/year. */
function hoyesteAvgift(personinntekt: number, grense: number, opptrapping: number): number {
  return Math.max(0, personinntekt - grense) * opptrapping;
}

/**
 * Trygdeavgift on lønn for one year.
 *
 * @param lonn kr, not negative
 * @param personinntekt lønn and beregnet personinntekt together, kr
 * @param grense no avgift up to here
 * @param opptrapping highest share of what lies above the limit (0.25)
 * @returns kr/year, unrounded; never falls as income grows
 * @source folketrygdloven § 23-3; rates in rules/skatt.json
 * @example 500 000 kr lønn in 2026 → 38 000
 */
export const trygdeavgiftLonn = amount({
  id: 'trygdeavgiftLonn',
  label: 'Trygdeavgift av lønn',
  ...YEARLY,
  role: 'detail',
  parts: ['lønn', 'sats for lønn', 'personinntekt', 'nedre grense', 'opptrappingssats'],
  formula: 'lønn × sats for lønn, høyst (personinntekt − nedre grense) × opptrappingssats',
  source: SOURCE,
  compute: (lonn, sats, personinntekt, grense, opptrapping) =>
    Math.min(Math.max(0, lonn) * sats, hoyesteAvgift(personinntekt, grense, opptrapping)),
});

/**
 * Trygdeavgift on næringsinntekt for one year; parts as for lønn.
 *
 * @param paaLonn trygdeavgift already reckoned on lønn, which counts against the highest avgift
 * @returns kr/year, unrounded
 */
export const trygdeavgiftNaering = amount({
  id: 'trygdeavgiftNaering',
  label: 'Trygdeavgift av næringsinntekt',
  ...YEARLY,
  role: 'detail',
  parts: [
    'beregnet personinntekt',
    'sats for næring',
    'personinntekt',
    'nedre grense',
    'opptrappingssats',
    'trygdeavgift av lønn',
  ],
  formula:
    'beregnet personinntekt × sats for næring, høyst (personinntekt − nedre grense) × opptrappingssats − trygdeavgift av lønn',
  source: SOURCE,
  compute: (inntekt, sats, personinntekt, grense, opptrapping, paaLonn) =>
    Math.min(inntekt * sats, hoyesteAvgift(personinntekt, grense, opptrapping) - paaLonn),
});
