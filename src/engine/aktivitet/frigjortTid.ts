import { amount } from '../kernel/amount';

/**
 * The doctor's hours that delegation frees in a month: what the replaced consultations would have taken, less the time
 * supervision takes.
 *
 * @param erstattet delegated consultations that replace the doctor's own
 * @param minutter the doctor's minutes per office consultation, notes and follow-up included
 * @param veiledning hours of supervision in the month
 * @example 50 replaced at 30 minutes and 5 hours of supervision: 20 hours
 */
export const frigjortTid = amount({
  id: 'frigjortTid',
  label: 'Tid som delegering frigjør',
  unit: 'timer',
  yearUnit: 'timer',
  year: 'sum',
  role: 'detail',
  parts: ['delegerte som erstatter legens', 'legens minutter per konsultasjon', 'veiledningstid'],
  formula: 'delegerte som erstatter legens × legens minutter per konsultasjon ÷ 60 − veiledningstid, ikke under null',
  compute: (erstattet, minutter, veiledning) => Math.max(0, (erstattet * minutter) / 60 - veiledning),
});

/**
 * Capacity when the freed time is taken out as fewer hours, also where patients wait.
 * @param frigjort hours freed in the month
 */
export const kapasitetEtterUttak = amount({
  id: 'kapasitetEtterUttak',
  label: 'Kapasitet når frigjort tid tas ut som færre timer',
  unit: 'konsultasjoner',
  yearUnit: 'konsultasjoner',
  year: 'sum',
  parts: ['kapasitet', 'frigjort tid', 'legens minutter per konsultasjon'],
  formula: 'kapasitet − frigjort tid × 60 ÷ legens minutter per konsultasjon, ikke under null',
  compute: (kapasitet, frigjort, minutter) =>
    minutter > 0 ? Math.max(0, kapasitet - (frigjort * 60) / minutter) : kapasitet,
});

/**
 * Consultations the doctor takes in addition in the freed time, for the patients already on the list.
 *
 * @param behov office consultations the doctor must take anyway
 * @param kapasitet office consultations there is capacity for
 * @param overtid 1 = capacity is no limit; 0 = those who wait come first, and only room that is left is used
 */
export const ekstraKonsultasjoner = amount({
  id: 'ekstraKonsultasjoner',
  label: 'Flere konsultasjoner for de samme pasientene',
  unit: 'konsultasjoner',
  yearUnit: 'konsultasjoner',
  year: 'sum',
  parts: [
    'frigjort tid',
    'legens minutter per konsultasjon',
    'kontorkonsultasjoner legen må ta',
    'kapasitet',
    'overtid ved behov',
  ],
  formula:
    'frigjort tid × 60 ÷ legens minutter per konsultasjon; uten overtid ikke mer enn kapasitet − kontorkonsultasjoner legen må ta',
  simplified:
    'At pasientene vil ha flere konsultasjoner når legen har tid, er planens valg og ikke noe etterspørselen sier.',
  compute: (frigjort, minutter, behov, kapasitet, overtid) => {
    const extra = minutter > 0 ? (frigjort * 60) / minutter : 0;
    return overtid === 1 ? extra : Math.min(extra, Math.max(0, kapasitet - behov));
  },
});

/** The doctor's hours a year with one type of contact for one listeinnbygger. */
export const tidPerInnbygger = amount({
  id: 'tidPerInnbygger',
  label: 'Legens tid per listeinnbygger og år',
  unit: 'timer',
  yearUnit: 'timer',
  year: 'mean',
  parts: ['kontakter per listeinnbygger og år', 'listevekt', 'minutter per kontakt'],
  formula: 'kontakter per listeinnbygger og år × listevekt × minutter per kontakt ÷ 60',
  compute: (rate, vekt, minutter) => (rate * vekt * minutter) / 60,
});

/**
 * The list when the doctor takes more inhabitants for the time freed the month before, within the listetak.
 *
 * @param liste the list without freed time
 * @param timer hours freed the month before
 * @param perInnbygger the doctor's hours a year per listeinnbygger, were none delegated
 * @param tak the listetak; a list above it is not shrunk
 * @returns listeinnbyggere; where nothing else changes it settles where the doctor's hours are as before delegation
 * @source EU23 boks 6-3: 1 000 inhabitants, 3 consultations each, of which a nurse takes 0.5 → 1 200
 */
export const listeMedFrigjortTid = amount({
  id: 'listelengde',
  label: 'Listelengde',
  unit: 'listeinnbyggere',
  yearUnit: 'listeinnbyggere',
  year: 'mean',
  role: 'volume',
  parts: ['liste uten frigjort tid', 'frigjort tid måneden før', 'legens tid per listeinnbygger og år', 'listetak'],
  formula:
    'liste uten frigjort tid + frigjort tid måneden før × 12 ÷ legens tid per listeinnbygger og år, men ikke over listetaket',
  source: 'Ekspertutvalget 2023, boks 6-3.',
  simplified:
    'Nye innbyggere kommer måneden etter at tiden ble frigjort. Faller den frigjorte tiden bort, går listen tilbake. At det finnes innbyggere nok, sier ikke modellen.',
  compute: (liste, timer, perInnbygger, tak) =>
    liste > 0 && perInnbygger > 0 ? Math.max(liste, Math.min(tak, liste + (timer * 12) / perInnbygger)) : liste,
});
