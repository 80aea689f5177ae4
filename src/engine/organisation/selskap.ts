import { amount } from '../kernel/amount';

/** Salary paid to a doctor employed by the fastlegeselskap. */
export const legelonn = amount({
  id: 'legelonn',
  label: 'Fast lønn fra selskapet',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'income',
  parts: ['årslønn'],
  formula: 'årslønn ÷ 12',
  compute: (arslonn) => arslonn / 12,
});

export const bonus = amount({
  id: 'bonus',
  label: 'Bonus av egne takster',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'income',
  parts: ['egne takstinntekter', 'bonusandel'],
  formula: 'egne takstinntekter × bonusandel',
  compute: (takster, andel) => takster * andel,
});

/** A contractor's part of what the own list and consultations bring in. */
export const kontraktshonorar = amount({
  id: 'kontraktshonorar',
  label: 'Honorar etter kontrakt',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'income',
  parts: ['inntekter fra egen liste', 'legens andel'],
  formula: 'inntekter fra egen liste × legens andel',
  compute: (inntekter, andel) => inntekter * andel,
});

/** Part of the company's surplus or loss; a loss is carried by the owners up to the share capital in an AS. */
export const overskuddsandel = amount({
  id: 'overskuddsandel',
  label: 'Andel av selskapets resultat',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'income',
  parts: ['selskapets resultat', 'eierandel', 'sum eierandeler'],
  formula: 'selskapets resultat × eierandel ÷ sum eierandeler',
  simplified:
    'Hele resultatet regnes som eiernes før skatt, også underskudd; at aksjekapitalen begrenser tapet i et AS, er ikke med.',
  compute: (resultat, andel, sum) => (sum > 0 ? (resultat * andel) / sum : 0),
});

/** Cost of a leader post. */
export const lederlonn = amount({
  id: 'lederlonn',
  label: 'Lønn til daglig leder',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['del av stilling', 'årslønn i full stilling'],
  formula: 'del av stilling × årslønn i full stilling ÷ 12',
  simplified: 'Lederen regnes som ansatt utenom legene; leder en av legene, er lønnen inntekt for den legen.',
  compute: (andel, arslonn) => (andel * arslonn) / 12,
});
