import { amount } from '../kernel/amount';

export const inntektPerTime = amount({
  id: 'inntektPerTime',
  label: 'Inntekt før skatt per arbeidstime',
  unit: 'kr/time',
  yearUnit: 'kr/time',
  year: 'recompute',
  role: 'result',
  parts: ['inntekt før skatt', 'arbeidstimer'],
  formula: 'inntekt før skatt ÷ arbeidstimer',
  compute: (inntekt, timer) => (timer > 0 ? inntekt / timer : 0),
});

export const inntektPerLege = amount({
  id: 'inntektPerLege',
  label: 'Inntekt før skatt per lege',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'result',
  parts: ['legenes inntekt før skatt', 'leger'],
  formula: 'legenes inntekt før skatt ÷ antall leger',
  compute: (inntekt, leger) => inntekt / leger,
});
