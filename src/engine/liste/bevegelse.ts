import { amount } from '../kernel/amount';

/** The part of a yearly share that falls on one month, so that twelve months make the year: 1 − (1 − share)^(1/12). */
const monthly = (share: number): number => 1 - (1 - share) ** (1 / 12);

/**
 * What is left of the list after those who leave when a practice changes hands.
 *
 * @param forrige the month before, listeinnbyggere
 * @param andel part of the list that leaves in the first twelve months, 0–1
 * @param iFrafall 1 in the twelve months after the takeover
 * @example 1 000 and 20 % leave: after twelve months without growth 800 are left
 */
export const listeEtterFrafall = amount({
  id: 'listeEtterFrafall',
  label: 'Listelengde etter frafall ved overtakelse',
  unit: 'listeinnbyggere',
  yearUnit: 'listeinnbyggere',
  year: 'mean',
  parts: ['måneden før', 'andel som slutter det første året', 'i de tolv månedene etter overtakelsen'],
  formula: 'måneden før × (1 − andel som slutter)^(1/12) i de tolv månedene etter overtakelsen, ellers måneden før',
  simplified: 'Frafallet er like stort, i prosent, hver av de tolv månedene.',
  compute: (forrige, andel, iFrafall) => forrige * (1 - iFrafall * monthly(andel)),
});

/**
 * A list that closes a yearly share of its distance to a level, up to the listetak; over the level it falls towards it.
 *
 * @param nivaa listeinnbyggere the list tends to
 * @param andel yearly share of the distance that is closed, 0–1
 * @param maaned plan months since the first with this list; negative before the agreement
 * @example from 600 towards 1 000 with 50 %: 800 after a year, 900 after two
 */
export const listeMotNivaa = amount({
  id: 'listelengde',
  label: 'Listelengde',
  unit: 'listeinnbyggere',
  yearUnit: 'listeinnbyggere',
  year: 'mean',
  role: 'volume',
  parts: [
    'måneden før',
    'nivået listen går mot',
    'andel av avstanden som lukkes i året',
    'listetak',
    'liste ved start',
    'måneder siden listen begynte',
  ],
  formula:
    'måneden før + (nivået − måneden før) × (1 − (1 − andel)^(1/12)), men vekst ikke over listetaket; i listens første måned listen ved start, før avtalen ingen',
  simplified: 'Listen er et forventet antall og kan ha desimaler. En liste over nivået går ned mot det.',
  compute: (forrige, nivaa, andel, tak, start, maaned) => {
    if (maaned <= 0) return maaned < 0 ? 0 : start;
    const step = (nivaa - forrige) * monthly(andel);
    return step <= 0 ? forrige + step : Math.max(forrige, Math.min(tak, forrige + step));
  },
});

/** The same with the listetak itself as the level: a list over it is not shrunk. */
export const listeMotListetak = amount({
  id: 'listelengde',
  label: 'Listelengde',
  unit: 'listeinnbyggere',
  yearUnit: 'listeinnbyggere',
  year: 'mean',
  role: 'volume',
  parts: [
    'måneden før',
    'listetak',
    'andel av avstanden som lukkes i året',
    'liste ved start',
    'måneder siden listen begynte',
  ],
  formula:
    'måneden før + (listetak − måneden før) × (1 − (1 − andel)^(1/12)); i listens første måned listen ved start, før avtalen ingen',
  simplified: 'Listen er et forventet antall og kan ha desimaler. En liste over taket krympes ikke.',
  compute: (forrige, tak, andel, start, maaned) =>
    maaned <= 0 ? (maaned < 0 ? 0 : start) : forrige + Math.max(0, (tak - forrige) * monthly(andel)),
});
