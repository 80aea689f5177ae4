import { amount } from '../kernel/amount';

/**
 * The list at the start of a month: nothing before the fastlegeavtale starts, the list it starts with in its first month,
 * then growth from the month before up to the cap.
 *
 * @param forrige the month before, listeinnbyggere
 * @param vekst net new listeinnbyggere a year
 * @param tak listetak; a list above it is not shrunk
 * @param start listeinnbyggere at the start
 * @param maaned plan months since the first with this list; negative before the agreement
 */
export const listelengde = amount({
  id: 'listelengde',
  label: 'Listelengde',
  unit: 'listeinnbyggere',
  yearUnit: 'listeinnbyggere',
  year: 'mean',
  role: 'volume',
  parts: ['måneden før', 'vekst per år', 'listetak', 'liste ved start', 'måneder siden listen begynte'],
  formula:
    'måneden før + vekst per år ÷ 12, men ikke over listetaket; i listens første måned listen ved start, før avtalen ingen',
  simplified: 'Listen er et forventet antall og kan ha desimaler. En liste over taket krympes ikke.',
  compute: (forrige, vekst, tak, start, maaned) =>
    maaned < 0 ? 0 : maaned === 0 ? start : Math.max(forrige, Math.min(tak, forrige + vekst / 12)),
});
