/** Rules that hold between the fields of a practice. They read defensively: any part may be of the wrong type. */
import type { AgaZone } from '../engine/rules/types';
import { ADVICE_CODES, type Problem } from '../engine/practice/results';
import { PROFILE_TOLERANCE } from './limits';
import { availableAdvice, hoursAdvice } from './practiceAdvice';
import { joinPath, problem, quote } from './problem';

/** What the plan check needs to know of each kommune. */
export interface KommuneReference {
  readonly nr: string;
  /** `null` where the kommune is split between zones, so that the plan must choose. */
  readonly agaZone: AgaZone | null;
  readonly name?: string;
  /** The year of the figures of lists; null where the statistics have none. */
  readonly gpYear?: number | null;
  /** On a list without a fastlege. */
  readonly patientsWithoutGp?: number | null;
  /** On a list with a fastlege. */
  readonly patientsOnLists?: number | null;
  /** Free places on lists. */
  readonly freePlaces?: number | null;
}

/** @returns the member, `undefined` where `value` is no object or has no such own member */
export function fieldOf(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

/** @returns the list, empty where `value` is no list */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** One problem at the second and each later of equal ids. @param path of the list */
export function duplicateIds(list: unknown, path: string): Problem[] {
  const seen = new Set<string>();
  return itemsOf(list).flatMap((item, index) => {
    const id = fieldOf(item, 'id');
    if (typeof id !== 'string') return [];
    if (seen.has(id)) return [problem('duplicate-id', `${joinPath(path, index)}.id`, { id: quote(id) })];
    seen.add(id);
    return [];
  });
}

/** Every broken rule of one practice, with paths relative to it. */
export function practiceProblems(practice: unknown, kommuner: readonly KommuneReference[]): Problem[] {
  const doctors = fieldOf(practice, 'doctors');
  return [
    ...duplicateIds(doctors, 'doctors'),
    ...duplicateIds(fieldOf(practice, 'staff'), 'staff'),
    ...duplicateIds(fieldOf(practice, 'grants'), 'grants'),
    ...duplicateIds(fieldOf(fieldOf(practice, 'office'), 'investments'), 'office.investments'),
    ...itemsOf(doctors).flatMap((doctor, index) =>
      duplicateIds(fieldOf(fieldOf(doctor, 'person'), 'absences'), `doctors.${index}.person.absences`),
    ),
    ...grantProblems(practice),
    ...itemsOf(doctors).flatMap(listOverCap),
    ...kommuneProblems(practice, kommuner),
    ...profileProblems(fieldOf(fieldOf(practice, 'activity'), 'lengthProfile'), 'activity.lengthProfile'),
    ...itemsOf(doctors).flatMap((doctor, index) =>
      profileProblems(fieldOf(fieldOf(doctor, 'composition'), 'ageShares'), `doctors.${index}.composition.ageShares`),
    ),
    ...averageFeeProblems(fieldOf(practice, 'activity')),
    ...ownerAdvice(practice),
    ...availableAdvice(practice, kommuner),
    ...itemsOf(doctors).flatMap(hoursAdvice),
  ];
}

/**
 * Problems to show at their field that leave the plan valid. A list may lie above its listetak (the tak was lowered,
 * children joined); it then stops growing.
 */
export function isAdvice(found: Problem): boolean {
  return ADVICE_CODES.has(found.code);
}

/** Who the committee of 2023 would let own a fastlegeselskap; it is proposed, so the plan is computed all the same. */
function ownerAdvice(practice: unknown): Problem[] {
  if (fieldOf(practice, 'form') !== 'fastlegeselskap') return [];
  const company = fieldOf(fieldOf(practice, 'organisation'), 'company');
  const commercial = fieldOf(company, 'hasCommercialOwner') === true;
  const doctors = itemsOf(fieldOf(practice, 'doctors'));
  // A plan that says of nobody that they are specialists, has not taken up the question.
  const tellsWho = doctors.some((doctor) => typeof fieldOf(doctor, 'specialistFrom') === 'string');
  return [
    ...(commercial ? [problem('owner-commercial', 'organisation.company.hasCommercialOwner')] : []),
    ...doctors.flatMap((doctor, index) => {
      const share = fieldOf(doctor, 'ownerShare');
      const isOwner =
        typeof share === 'number' && share > 0 && fieldOf(fieldOf(doctor, 'person'), 'joinsCompany') === true;
      if (!tellsWho || !isOwner || fieldOf(doctor, 'specialistFrom') !== null) return [];
      const name = fieldOf(doctor, 'name');
      const values = typeof name === 'string' && name !== '' ? { name } : {};
      return [problem('owner-not-specialist', `doctors.${index}.ownerShare`, values)];
    }),
  ];
}

/** A listetak of 0 is not set, so only a real one can be exceeded. */
function listOverCap(doctor: unknown, index: number): Problem[] {
  const list = fieldOf(doctor, 'list');
  const start = fieldOf(list, 'start');
  const cap = fieldOf(list, 'cap');
  if (typeof start !== 'number' || typeof cap !== 'number' || cap <= 0 || start <= cap) return [];
  return [problem('list-over-cap', `doctors.${index}.list.start`, { start, cap })];
}

function kommuneProblems(practice: unknown, kommuner: readonly KommuneReference[]): Problem[] {
  const number = fieldOf(practice, 'kommune');
  if (typeof number !== 'string') return [];
  const kommune = kommuner.find((each) => each.nr === number);
  if (kommune === undefined) return [problem('unknown-kommune', 'kommune', { value: quote(number) })];
  if (kommune.agaZone !== null || fieldOf(practice, 'agaZone') !== null) return [];
  return [problem('kommune-needs-zone', 'agaZone', { kommune: number })];
}

/** A grant to a doctor who is not in the plan would count for nobody. */
function grantProblems(practice: unknown): Problem[] {
  const doctors = new Set(itemsOf(fieldOf(practice, 'doctors')).map((doctor) => fieldOf(doctor, 'id')));
  return itemsOf(fieldOf(practice, 'grants')).flatMap((grant, index) => {
    const doctor = fieldOf(grant, 'doctor');
    if (typeof doctor !== 'string' || doctor === '' || doctors.has(doctor)) return [];
    return [problem('unknown-doctor', `grants.${index}.doctor`, { id: quote(doctor) })];
  });
}

function profileProblems(profile: unknown, path: string): Problem[] {
  if (!Array.isArray(profile) || !profile.every(Number.isFinite)) return [];
  const sum = (profile as number[]).reduce((total, share) => total + share, 0);
  if (Math.abs(sum - 1) <= PROFILE_TOLERANCE) return [];
  return [problem('profile-sum', path, { sum })];
}

function averageFeeProblems(activity: unknown): Problem[] {
  if (fieldOf(activity, 'feeModel') !== 'average' || fieldOf(activity, 'averageFee') !== null) return [];
  return [problem('average-fee-missing', 'activity.averageFee')];
}
