/** What a scenario changes, in words: `Sykepleier – Stilling: 1,5 årsverk`. */
import { formatDate, formatForField } from '../../app/format';
import type { ChangeValue, Practice } from '../../engine/practice/plan';
import { fieldKeyOf, fieldWords } from './fields';

/** @param path dotted, from the practice: `staff.sykepleier.fte` */
export function changeText(practice: Practice, path: string, value: ChangeValue): string {
  const key = fieldKeyOf(`baseline.${path}`);
  const words = key === null ? null : fieldWords(key);
  const [list, id] = path.split('.');
  const people = list === 'doctors' ? practice.doctors : list === 'staff' ? practice.staff : [];
  const who = people.find((each) => each.id === id)?.name;
  const label = words?.label ?? path;
  return `${who === undefined ? label : `${who} – ${label}`}: ${valueText(value, words?.kind, words?.unit)}`;
}

function valueText(value: ChangeValue, kind: Parameters<typeof formatForField>[1] = 'desimal', unit = ''): string {
  if (value === null) return 'standard';
  if (typeof value === 'boolean') return value ? 'ja' : 'nei';
  if (typeof value === 'number') return `${formatForField(value, kind, true)} ${unit}`.trim();
  return /^\d{4}-\d{2}-\d{2}$/u.test(value) ? formatDate(value) : value;
}
