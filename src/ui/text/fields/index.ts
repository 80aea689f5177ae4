/**
 * Label, unit and kind of every number and text in a plan, by its path with `*` for ids. Each part of the plan has a module
 * here, and its twin in `nn/fields`.
 */
import { ACTIVITY_FIELDS } from './activity';
import { DOCTOR_FIELDS } from './doctors';
import { GROUP_FIELDS } from './group';
import { OFFICE_FIELDS } from './office';
import { ORGANISATION_FIELDS } from './organisation';
import { PLAN_FIELDS } from './plan';
import { PRACTICE_FIELDS } from './practice';
import { PURCHASE_FIELDS } from './purchase';
import { STAFF_FIELDS } from './staff';
import type { FieldWords } from './words';

export type { FieldWords };

export const FIELDS = {
  ...PLAN_FIELDS,
  ...PRACTICE_FIELDS,
  ...DOCTOR_FIELDS,
  ...ACTIVITY_FIELDS,
  ...STAFF_FIELDS,
  ...OFFICE_FIELDS,
  ...ORGANISATION_FIELDS,
  ...PURCHASE_FIELDS,
  ...GROUP_FIELDS,
};

export type FieldKey = keyof typeof FIELDS;

/** The field's words, as the wide type. */
export function fieldWords(key: FieldKey): FieldWords {
  return FIELDS[key];
}

const LISTS = new Set([
  'doctors',
  'staff',
  'scenarios',
  'ownRates',
  'reforms',
  'lengthProfile',
  'grants',
  'investments',
  'absences',
  'ageShares',
  'checks',
  'ownObservations',
  'members',
]);

const OWN_RATE = /^(?:scenarios\.[^.]+\.)?ownRates\.(?:\d+(?=\.)|.+@\d{4}-\d\d-\d\d)/u;

/** The field a problem's path is about; null for a path that is no field of its own. */
export function fieldKeyOf(path: string): FieldKey | null {
  // An own rate is named by its record, which has dots of its own; an alternative's are as the plan's.
  const segments = path.replace(OWN_RATE, 'ownRates.0').split('.');
  const changes = segments.indexOf('changes');
  const own = segments[0] === 'scenarios' && changes >= 0 ? ['baseline', ...segments.slice(changes + 1)] : segments;
  const key = own.map((segment, index) => (LISTS.has(own[index - 1] ?? '') ? '*' : segment)).join('.');
  return Object.hasOwn(FIELDS, key) ? (key as FieldKey) : null;
}
