/** Another post, to compare a practice with. */
import { amount } from '../kernel/amount';

export const stillingslonn = amount({
  id: 'stillingslonn',
  label: 'Fast lønn i annen stilling',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  parts: ['årslønn'],
  formula: 'årslønn ÷ 12',
  compute: (arslonn) => arslonn / 12,
});

/** Pay for vakt and overtime; its hours belong in the weekly hours. */
export const vaktlonn = amount({
  id: 'vaktlonn',
  label: 'Vakt og overtid i annen stilling',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  role: 'detail',
  parts: ['tillegg per år'],
  formula: 'tillegg per år ÷ 12',
  compute: (tillegg) => tillegg / 12,
});

export const stillingstimer = amount({
  id: 'arbeidstimer',
  label: 'Arbeidstimer',
  unit: 'timer',
  yearUnit: 'timer',
  year: 'sum',
  role: 'volume',
  parts: ['timer per uke', 'arbeidsuker per år'],
  formula: 'timer per uke × arbeidsuker per år ÷ 12',
  compute: (timer, uker) => (timer * uker) / 12,
});
