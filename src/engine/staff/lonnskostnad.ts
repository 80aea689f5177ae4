import { amount } from '../kernel/amount';

export const lonn = amount({
  id: 'lonn',
  label: 'Lønn',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['årsverk', 'årslønn'],
  formula: 'årsverk × årslønn ÷ 12',
  simplified:
    'Årslønnen er med feriepenger, og kostnaden fordeles likt på månedene; kontantstrømmen har utbetalingen i juni.',
  compute: (arsverk, arslonn) => (arsverk * arslonn) / 12,
});

/** The part of the pay that is feriepenger; already inside the yearly pay. */
export const feriepenger = amount({
  id: 'feriepenger',
  label: 'Herav feriepenger',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  parts: ['lønn', 'feriepengesats'],
  formula: 'lønn × feriepengesats ÷ (1 + feriepengesats)',
  compute: (l, sats) => (l * sats) / (1 + sats),
});

export const pensjon = amount({
  id: 'pensjon',
  label: 'Tjenestepensjon',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['lønn', 'pensjonssats'],
  formula: 'lønn × pensjonssats',
  compute: (l, sats) => l * sats,
});

/** Employer's contribution on pay and pension, by the practice's zone. */
export const arbeidsgiveravgift = amount({
  id: 'arbeidsgiveravgift',
  label: 'Arbeidsgiveravgift',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['lønn', 'tjenestepensjon', 'avgiftssats'],
  formula: '(lønn + tjenestepensjon) × avgiftssats',
  source: 'Skatteetaten; avgift svares også av pensjonsinnskudd for ansatte.',
  compute: (l, p, sats) => (l + p) * sats,
});

/** Whole cost of a post when the user gives it as one figure. */
export const kostnadPerArsverk = amount({
  id: 'kostnadPerArsverk',
  label: 'Kostnad etter eget tall per årsverk',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['årsverk', 'kostnad per årsverk'],
  formula: 'årsverk × kostnad per årsverk ÷ 12',
  compute: (arsverk, kostnad) => (arsverk * kostnad) / 12,
});

/** Årsverk in a month: the post, counted per doctor or per office, from the first day at work. */
export const arsverk = amount({
  id: 'arsverk',
  label: 'Årsverk',
  unit: 'årsverk',
  yearUnit: 'årsverk',
  year: 'mean',
  role: 'detail',
  parts: ['stilling', 'antall den regnes per', 'i arbeid'],
  formula: 'stilling × antall leger eller kontor den regnes per, fra ansettelsen',
  compute: (stilling, antall, iArbeid) => stilling * antall * iArbeid,
});
