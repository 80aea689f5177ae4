import { amount } from '../kernel/amount';

/** The list at the start of the first plan month; later months grow from the one before. */
export const listelengde = amount({
  id: 'listelengde',
  label: 'Listelengde',
  unit: 'listeinnbyggere',
  yearUnit: 'listeinnbyggere',
  year: 'mean',
  role: 'volume',
  parts: ['måneden før', 'vekst per år', 'listetak', 'første måned'],
  formula: 'måneden før + vekst per år ÷ 12, men ikke over listetaket; i første måned listen ved start',
  simplified: 'Listen er et forventet antall og kan ha desimaler. En liste over taket krympes ikke.',
  compute: (forrige, vekst, tak, forste) =>
    forste === 1 ? forrige : Math.max(forrige, Math.min(tak, forrige + vekst / 12)),
});
