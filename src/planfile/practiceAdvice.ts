/** Advice on a practice: what may well be so, but is worth a second look. Reads defensively, as the rules do. */
import type { Problem } from '../engine/practice/results';
import { fieldOf, itemsOf, type KommuneReference } from './practiceRules';
import { problem } from './problem';

const numberOf = (value: unknown, key: string): number => {
  const found = fieldOf(value, key);
  return typeof found === 'number' && Number.isFinite(found) ? found : 0;
};

/**
 * From how large a part of the inhabitants on other lists growth is told of. Any inhabitant may change to a list with room,
 * so a practice in a town grows by that alone; one in fifty of all others within a year is more than such change goes
 * unnoticed by. An assumption about what is worth a word: it changes no figure.
 */
export const NOTABLE_PART = 0.02;

/**
 * Lists that grow so much in the first year, all doctors together, that the inhabitants without a fastlege are not enough
 * and a notable part of those on the municipality's other lists would have to change doctor. They may, or move in, so it
 * is said at the growth and nothing is refused. Silent where the figures are not published.
 */
export function availableAdvice(practice: unknown, kommuner: readonly KommuneReference[]): Problem[] {
  const kommune = kommuner.find((each) => each.nr === fieldOf(practice, 'kommune'));
  const { gpYear, patientsWithoutGp, patientsOnLists, freePlaces, name } = kommune ?? {};
  if (typeof gpYear !== 'number' || typeof patientsWithoutGp !== 'number' || name === undefined) return [];
  if (typeof patientsOnLists !== 'number') return [];
  const doctors = itemsOf(fieldOf(practice, 'doctors'));
  const growths = doctors.map(firstYear);
  const growth = growths.reduce((sum, each) => sum + each, 0);
  const own = doctors.reduce<number>((sum, doctor) => sum + numberOf(fieldOf(doctor, 'list'), 'start'), 0);
  const others = Math.max(0, patientsOnLists - own);
  const beyond = growth - patientsWithoutGp;
  if (beyond <= 0 || beyond <= NOTABLE_PART * others) return [];
  const values = {
    growth: Math.round(growth),
    name,
    year: gpYear,
    without: patientsWithoutGp,
    beyond: Math.round(beyond),
    others,
    ...(typeof freePlaces === 'number' ? { free: freePlaces } : {}),
  };
  return growths.flatMap((each, index) =>
    each > 0 ? [problem('growth-beyond-available', `doctors.${index}.list.growthPerYear`, values)] : [],
  );
}

/** How much a doctor's own fields let the list grow the first year, within the listetak. */
function firstYear(doctor: unknown): number {
  const list = fieldOf(doctor, 'list');
  const movement = fieldOf(doctor, 'movement');
  const start = numberOf(list, 'start');
  const cap = numberOf(list, 'cap') === 0 ? Infinity : numberOf(list, 'cap');
  const level = typeof fieldOf(movement, 'level') === 'number' ? numberOf(movement, 'level') : cap;
  const goal =
    fieldOf(movement, 'growthModel') === 'asymptote'
      ? start + (Number.isFinite(level) ? level - start : 0) * numberOf(movement, 'closingShare')
      : start + numberOf(list, 'growthPerYear');
  return Math.max(0, Math.min(cap, goal) - start);
}

/** Income from work beside the practice without the hours it takes: kroner per hour is then too high. */
export function hoursAdvice(doctor: unknown, index: number): Problem[] {
  // One typed figure for all hours may have these in it.
  if (fieldOf(doctor, 'otherHoursPerWeek') !== null) return [];
  const hours = fieldOf(doctor, 'otherHours');
  return ['municipalWork', 'outOfHours'].flatMap((kind) =>
    numberOf(fieldOf(doctor, 'otherIncome'), kind) > 0 && fieldOf(hours, kind) === 0
      ? [problem('income-without-hours', `doctors.${index}.otherIncome.${kind}`)]
      : [],
  );
}
