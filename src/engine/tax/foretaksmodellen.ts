/** Foretaksmodellen: how an enkeltpersonforetak's surplus becomes næringsinntekt and beregnet personinntekt. */
import { amount, type TotalDef } from '../kernel/amount';
import { YEARLY } from './context';

const SOURCE = 'Skatteetatens beregningsregler for fordelt beregnet personinntekt, fra 2023; skatteloven kapittel 12.';

export const NAERINGSINNTEKT_FOR_PENSJON: TotalDef = {
  id: 'naeringsinntektForPensjon',
  label: 'Næringsinntekt før eget pensjonsinnskudd',
  ...YEARLY,
  formula: 'overskudd − avskrivninger − renter på foretaksgjeld − premie for sykepenger, de delene som finnes',
};

export const NAERINGSINNTEKT: TotalDef = {
  id: 'naeringsinntekt',
  label: 'Næringsinntekt',
  ...YEARLY,
  role: 'detail',
  formula: 'næringsinntekt før eget pensjonsinnskudd − pensjonsinnskudd',
};

/**
 * Skjermingsfradrag for one year: the part of the surplus seen as return on capital.
 *
 * @param grunnlag average of the assets, less leverandørgjeld and foretaksgjeld, kr
 * @param rente the year's skjermingsrente, fraction; set in January of the year after
 * @returns kr/year, not negative
 */
export const skjermingsfradrag = amount({
  id: 'skjermingsfradrag',
  label: 'Skjermingsfradrag',
  ...YEARLY,
  parts: ['skjermingsgrunnlag', 'skjermingsrente'],
  formula: 'skjermingsgrunnlag × skjermingsrente, ikke under null',
  source: SOURCE,
  simplified: 'Virksomhet hele året; regelen regner per måned, så et halvt år gir halvt fradrag.',
  compute: (grunnlag, rente) => Math.max(0, grunnlag) * rente,
});

/**
 * Beregnet personinntekt for one year: what trinnskatt and trygdeavgift are taken of.
 *
 * @returns kr/year, 0 when the business loses money
 */
export const beregnetPersoninntekt = amount({
  id: 'beregnetPersoninntekt',
  label: 'Beregnet personinntekt',
  ...YEARLY,
  role: 'detail',
  parts: ['næringsinntekt', 'skjermingsfradrag'],
  formula: 'næringsinntekt − skjermingsfradrag, ikke under null',
  source: SOURCE,
  simplified:
    'Negativ beregnet personinntekt føres ikke mot senere års; den er verdt trinnskatt og trygdeavgift av beløpet da, ' +
    'høyst 28,6 % med satsene for 2026.',
  compute: (naeringsinntekt, skjerming) => Math.max(0, naeringsinntekt - skjerming),
});
