/** The owner's own pension saving in an enkeltpersonforetak, deducted in næringsinntekt. */
import { amount } from '../kernel/amount';
import { YEARLY } from './context';
import { beregnetPersoninntekt } from './foretaksmodellen';

const SOURCE =
  'Frivillig pensjonssparing for innehaver; sats og tak fra Skatteetatens tekster til næringsspesifikasjonen.';

/** What the saving is reckoned of: beregnet personinntekt before it is taken off. */
export const pensjonsgrunnlag = amount({
  ...beregnetPersoninntekt,
  id: 'pensjonsgrunnlag',
  label: 'Personinntekt før eget pensjonsinnskudd',
  role: 'detail',
  parts: ['næringsinntekt før eget pensjonsinnskudd', 'skjermingsfradrag'],
  formula: 'næringsinntekt før eget pensjonsinnskudd − skjermingsfradrag, ikke under null',
});

/** G as it stands at the end of the year: that of 1 May in a calendar year, which is what the saving is capped by. */
export const grunnbelopForAaret = amount({
  id: 'grunnbelopForAaret',
  label: 'Grunnbeløp per 1. mai',
  unit: 'kr',
  yearUnit: 'kr',
  year: 'last',
  parts: ['grunnbeløp'],
  formula: 'grunnbeløpet ved årets slutt',
  compute: (grunnbelop) => grunnbelop,
});

/** The income cap for the saving. @param grunnbelop G on 1 May of the income year, kr @param antall how many G (12) */
export const pensjonstak = amount({
  id: 'pensjonstak',
  label: 'Inntektstak for eget pensjonsinnskudd',
  ...YEARLY,
  parts: ['grunnbeløp per 1. mai', 'antall G'],
  formula: 'antall G × grunnbeløp per 1. mai',
  source: SOURCE,
  compute: (grunnbelop, antall) => antall * grunnbelop,
});

/**
 * The largest own saving for one year.
 *
 * @returns kr/year, unrounded
 * @example 750 000 kr in 2024 → 52 500; 1 488 336 kr or more → 104 184 (DNB)
 */
export const hoyestePensjonsinnskudd = amount({
  id: 'hoyestePensjonsinnskudd',
  label: 'Høyeste eget pensjonsinnskudd',
  ...YEARLY,
  parts: ['personinntekt før eget pensjonsinnskudd', 'inntektstak', 'sats'],
  formula: 'sats × det laveste av personinntekt før eget pensjonsinnskudd og inntektstak',
  source: SOURCE,
  compute: (inntekt, tak, sats) => sats * Math.min(inntekt, tak),
});

/** What is saved: the owner's own choice, as far as the rule allows. @param onsket kr/year, not negative */
export const pensjonsinnskudd = amount({
  id: 'pensjonsinnskudd',
  label: 'Eget pensjonsinnskudd',
  ...YEARLY,
  role: 'detail',
  parts: ['ønsket innskudd', 'høyeste innskudd'],
  formula: 'ønsket innskudd, høyst høyeste innskudd',
  source: SOURCE,
  compute: (onsket, hoyest) => Math.min(Math.max(0, onsket), hoyest),
});

/** What is saved when the owner saves all the rule allows. */
export const storstePensjonsinnskudd = amount({
  ...hoyestePensjonsinnskudd,
  id: 'pensjonsinnskudd',
  label: 'Eget pensjonsinnskudd, det høyeste',
  role: 'detail',
});
