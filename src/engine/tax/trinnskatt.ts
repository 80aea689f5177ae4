/** Trinnskatt of personinntekt: five brackets, each its own line. */
import { amount, type TotalDef } from '../kernel/amount';
import { YEARLY } from './context';

const SOURCE = 'Stortingets skattevedtak; innslagspunkt og satser fra Skatteetatens kodeliste.';

/**
 * Trinnskatt in one bracket that has a next one.
 *
 * @param personinntekt kr, lønn and beregnet personinntekt together
 * @param grense where the bracket starts
 * @param neste where the next one starts
 * @returns kr/year, unrounded; never falls as income grows, and continuous at both ends
 * @source Skatteetatens kodeliste; rates in rules/skatt.json
 */
export const trinnskattTrinn = amount({
  id: 'trinnskattTrinn',
  label: 'Trinnskatt, ett trinn',
  ...YEARLY,
  parts: ['personinntekt', 'innslagspunkt', 'neste innslagspunkt', 'sats'],
  formula: '(personinntekt − innslagspunkt) × sats, av inntekt opp til neste innslagspunkt',
  source: SOURCE,
  compute: (personinntekt, grense, neste, sats) => Math.max(0, Math.min(personinntekt, neste) - grense) * sats,
});

/** Trinnskatt in the highest bracket, which has no end. @returns kr/year, unrounded */
export const trinnskattHoyesteTrinn = amount({
  id: 'trinnskattTrinn5',
  label: 'Trinnskatt trinn 5',
  ...YEARLY,
  parts: ['personinntekt', 'innslagspunkt', 'sats'],
  formula: '(personinntekt − innslagspunkt) × sats',
  source: SOURCE,
  compute: (personinntekt, grense, sats) => Math.max(0, personinntekt - grense) * sats,
});

export const TRINNSKATT: TotalDef = {
  id: 'trinnskatt',
  label: 'Trinnskatt',
  ...YEARLY,
  role: 'detail',
  formula: 'summen av de fem trinnene',
};
