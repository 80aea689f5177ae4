/** What differs between two rule packs, in words. */
import type { DatedFields, PackDifference } from '../../engine/rules/diff';
import { translated } from './language';
import { dayInWords, fieldInWords, valueInWords, valueWords } from './rulesWords';

export const DIFF_SUBJECTS = translated<Readonly<Record<PackDifference['subject'], string>>>('DIFF_SUBJECTS', {
  pack: 'Pakken',
  record: 'Satsen',
  takst: 'Taksten',
  source: 'Kilden',
});

export const diffWords = translated('diffWords', {
  added: (name: string) => `+ ${name} er ny.`,
  removed: (name: string) => `− ${name} er borte.`,
  valueAdded: (name: string, from: string, amounts: string) => `+ ${name} har fått en verdi fra ${from}: ${amounts}.`,
  valueRemoved: (name: string, from: string, amounts: string) =>
    `− ${name} har mistet verdien fra ${from}: ${amounts}.`,
  from: (name: string, from: string) => `${name} fra ${from}`,
  changed: (name: string, field: string, before: string, after: string) =>
    `~ ${name}: ${field} er endret fra ${before} til ${after}.`,
});

/** @returns one sentence in Norwegian */
export function differenceInWords(difference: PackDifference): string {
  const what = DIFF_SUBJECTS[difference.subject];
  const name = difference.id === '' ? what : `${what} ${difference.id} (${difference.label})`;
  switch (difference.kind) {
    case 'added':
      return diffWords.added(name);
    case 'removed':
      return diffWords.removed(name);
    case 'field':
      return change(name, difference);
    case 'value-added':
      return diffWords.valueAdded(name, dayInWords(difference.from), amounts(difference.value));
    case 'value-removed':
      return diffWords.valueRemoved(name, dayInWords(difference.from), amounts(difference.value));
    case 'value-field':
      return change(diffWords.from(name, dayInWords(difference.from)), difference);
  }
}

function change(
  name: string,
  { field, before, after }: Extract<PackDifference, { kind: 'field' | 'value-field' }>,
): string {
  return diffWords.changed(name, fieldInWords(field), valueInWords(before), valueInWords(after));
}

function amounts(value: DatedFields): string {
  if (!('honorar' in value)) return valueInWords(value['value']);
  return (['honorar', 'refusjon', 'egenandel'] as const)
    .map((part) => `${valueWords.parts[part]} ${valueInWords(value[part])}`)
    .join(', ');
}
