/** What a scenario changes, in words: `Sykepleier – Stilling: 1,5 årsverk`. */
import { formatDate, type NumberKind } from '../../app/format';
import type { ChangeValue, Practice } from '../../engine/practice/plan';
import * as choices from './choices';
import { fieldKeyOf, fieldWords, type FieldKey } from './fields';
import { translated } from './language';
import { FREED_TIME_NAMES, GRANT_KIND_NAMES, GRANT_PER_NAMES, GROWTH_MODEL_NAMES } from './list';
import { numberWithUnit } from './units';
import { SALDO_GROUP_NAMES } from './office';
import { ABSENCE_NAMES, OWN_COMPANY_NAMES } from './person';

export const CHANGE_WORDS = translated('CHANGE_WORDS', { standard: 'standard', yes: 'ja', no: 'nei' });

/** Words of the choices, by the last part of their path. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  form: choices.FORM_NAMES,
  agaZone: choices.AGA_ZONE_NAMES,
  listWeightBasis: choices.LIST_WEIGHT_NAMES,
  overCapacity: choices.OVER_CAPACITY_NAMES,
  feeModel: choices.FEE_MODEL_NAMES,
  role: choices.STAFF_ROLE_NAMES,
  per: choices.PER_NAMES,
  sizing: choices.SIZING_NAMES,
  feeRule: choices.FEE_RULE_NAMES,
  costKey: choices.COST_KEY_NAMES,
  contract: choices.CONTRACT_NAMES,
  group: SALDO_GROUP_NAMES,
  company: OWN_COMPANY_NAMES,
  growthModel: GROWTH_MODEL_NAMES,
  freedTime: FREED_TIME_NAMES,
};

/** Those whose last part says too little. */
const CHOICES_AT: Partial<Readonly<Record<FieldKey, Readonly<Record<string, string>>>>> = {
  'baseline.grants.*.kind': GRANT_KIND_NAMES,
  'baseline.grants.*.per': GRANT_PER_NAMES,
  'baseline.doctors.*.person.absences.*.kind': ABSENCE_NAMES,
};

/** The choices of a field, in order; null for one that is not chosen from a fixed set. @param path dotted, from the practice */
export function choicesOf(path: string): Readonly<Record<string, string>> | null {
  const key = fieldKeyOf(`baseline.${path}`);
  const own = key === null ? undefined : CHOICES_AT[key];
  if (own !== undefined) return own;
  return CHOICES[path.split('.').at(-1) ?? ''] ?? null;
}

/** Label of a changed field, with whose it is: `Sykepleier – Stilling`. @param path dotted, from the practice */
export function changeLabel(practice: Practice, path: string): string {
  const key = fieldKeyOf(`baseline.${path}`);
  const label = key === null ? path : fieldWords(key).label;
  const [list, id] = path.split('.');
  const people = list === 'doctors' ? practice.doctors : list === 'staff' ? practice.staff : [];
  const who = people.find((each) => each.id === id)?.name;
  return who === undefined ? label : `${who} – ${label}`;
}

/** @param path dotted, from the practice: `staff.sykepleier.fte` */
export function changeText(practice: Practice, path: string, value: ChangeValue): string {
  return `${changeLabel(practice, path)}: ${changeValueText(path, value)}`;
}

/** A value as the field at the path would say it. @param path dotted, from the practice */
export function changeValueText(path: string, value: ChangeValue): string {
  const chosen = typeof value === 'string' ? choicesOf(path)?.[value] : undefined;
  const key = fieldKeyOf(`baseline.${path}`);
  const words = key === null ? null : fieldWords(key);
  return chosen ?? valueText(value, words?.kind, words?.unit);
}

function valueText(value: ChangeValue, kind: NumberKind = 'desimal', unit = ''): string {
  if (value === null) return CHANGE_WORDS.standard;
  if (typeof value === 'boolean') return value ? CHANGE_WORDS.yes : CHANGE_WORDS.no;
  if (typeof value === 'number') return numberWithUnit(value, kind, unit);
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? formatDate(value) : value;
}
