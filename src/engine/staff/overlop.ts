/** What the doctor cannot take and staff with delegation have room for: an explicit rule, chosen for each doctor. */
import { amount } from '../kernel/amount';

/**
 * Office consultations a day that the doctor has no capacity for in a month.
 *
 * @param behov office consultations the doctor must take, those staff already replace left out
 * @param kapasitet office consultations there is capacity for
 * @param dag the part of `behov` that is in the daytime: what staff can take
 * @returns never more than what is in the daytime, never below 0
 * @example 300 asked for, capacity 260, 280 of them in the daytime: 40
 */
export const overKapasitet = amount({
  id: 'udekketAvLegen',
  label: 'Konsultasjoner over legens kapasitet',
  unit: 'konsultasjoner',
  yearUnit: 'konsultasjoner',
  year: 'sum',
  parts: ['kontorkonsultasjoner legen må ta', 'kapasitet', 'konsultasjoner på dagtid'],
  formula: 'kontorkonsultasjoner legen må ta − kapasitet, ikke under null og ikke over konsultasjoner på dagtid',
  // What only rounding leaves is nothing to hand over.
  compute: (behov, kapasitet, dag) =>
    behov - kapasitet > behov * 1e-9 ? Math.max(0, Math.min(dag, behov - kapasitet)) : 0,
});

/**
 * What a post has room for beside the consultations it takes anyway.
 *
 * @param arsverk årsverk counted as full production; a post sized by its volume has no room and is not asked
 * @param delegert consultations the post takes anyway in the month
 * @example 1 årsverk, 8 a day, 240 days, 100 taken anyway: 8 × 240 ÷ 12 − 100 = 60
 */
export const ledigIStillingen = amount({
  id: 'ledigIStillingen',
  label: 'Ledig kapasitet i stillingen',
  unit: 'konsultasjoner',
  yearUnit: 'konsultasjoner',
  year: 'sum',
  parts: ['årsverk', 'konsultasjoner per dag', 'dager per år', 'delegerte konsultasjoner ellers'],
  formula: 'årsverk × konsultasjoner per dag × dager per år ÷ 12 − delegerte konsultasjoner ellers, ikke under null',
  compute: (arsverk, perDag, dager, delegert) => {
    const most = (arsverk * perDag * dager) / 12;
    return most - delegert > most * 1e-9 ? most - delegert : 0;
  },
});

/**
 * What one post takes of what one doctor has no capacity for. All posts and doctors are treated alike: where there is not
 * room for everything, each doctor gets the same share away; where there is more room than needed, each post takes the same
 * share of its room.
 *
 * @param legens consultations above this doctor's capacity
 * @param stillingens room in this post
 * @param samlet consultations above capacity, all doctors of the office who delegate
 * @param ledig room in all posts of the office
 * @returns consultations in the month; summed over posts never above `legens`, over doctors never above `stillingens`
 * @example 40 and 20 above capacity, room 30 and 15 in two posts: 40 × 30 ÷ 60 = 20 for the first doctor in the first post
 */
export const overlopTilMedarbeider = amount({
  id: 'overlopTilMedarbeider',
  label: 'Delegert over legens kapasitet',
  unit: 'konsultasjoner',
  yearUnit: 'konsultasjoner',
  year: 'sum',
  parts: ['over legens kapasitet', 'ledig i stillingen', 'over kapasiteten i kontoret', 'ledig i kontoret'],
  formula:
    'over legens kapasitet × ledig i stillingen ÷ det største av over kapasiteten i kontoret og ledig i kontoret; resten venter',
  simplified:
    'Medarbeideren antas å kunne ta de samme konsultasjonene som legen ikke rekker, etter sin egen takstregel. Stillinger som følger volumet, har ikke ledig tid.',
  compute: (legens, stillingens, samlet, ledig) => {
    const most = Math.max(samlet, ledig);
    return most > 0 ? (legens * stillingens) / most : 0;
  },
});
