import { amount } from '../kernel/amount';

export const inntektPerTime = amount({
  id: 'inntektPerTime',
  label: 'Inntekt før skatt per arbeidstime',
  unit: 'kr/time',
  yearUnit: 'kr/time',
  year: 'recompute',
  role: 'result',
  parts: ['inntekt før skatt', 'arbeidstimer'],
  formula: 'inntekt før skatt ÷ arbeidstimer; 0 ved under én time',
  compute: (inntekt, timer) => (timer >= 1 ? inntekt / timer : 0),
});

export const inntektPerLege = amount({
  id: 'inntektPerLege',
  label: 'Inntekt før skatt per lege',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'recompute',
  role: 'result',
  parts: ['legenes inntekt før skatt', 'leger'],
  formula: 'legenes inntekt før skatt ÷ antall leger',
  compute: (inntekt, leger) => inntekt / leger,
});

export const inntektEtterSkattPerTime = amount({
  id: 'inntektEtterSkattPerTime',
  label: 'Inntekt etter skatt per arbeidstime',
  unit: 'kr/time',
  yearUnit: 'kr/time',
  year: 'recompute',
  role: 'result',
  parts: ['inntekt etter skatt', 'arbeidstimer'],
  formula: 'inntekt etter skatt ÷ arbeidstimer; 0 ved under én time',
  compute: (inntekt, timer) => (timer >= 1 ? inntekt / timer : 0),
});

export const inntektEtterSkattPerLege = amount({
  id: 'inntektEtterSkattPerLege',
  label: 'Inntekt etter skatt per lege',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'recompute',
  role: 'result',
  parts: ['legenes inntekt etter skatt', 'leger'],
  formula: 'legenes inntekt etter skatt ÷ antall leger',
  simplified:
    'Skatt etter foretaksmodellen for næringsdrivende og aksjonærmodellen for overskudd i selskap; uten egen pensjon, ' +
    'renter og andre fradrag. Skatten regnes for hvert inntektsår. Er bare noen måneder av et inntektsår med i planen, regnes ' +
    'resten av året som disse månedene.',
  compute: (inntekt, leger) => inntekt / leger,
});
