/** What differs between two rule packs, in words. */
import type { DatedFields, PackDifference } from '../../engine/rules/diff';
import { dayInWords, fieldInWords, valueInWords } from './rulesWords';

const SUBJECTS = { pack: 'Pakken', record: 'Satsen', takst: 'Taksten', source: 'Kilden' } as const;

/** @returns one sentence in Norwegian */
export function differenceInWords(difference: PackDifference): string {
  const what = SUBJECTS[difference.subject];
  const name = difference.id === '' ? what : `${what} ${difference.id} (${difference.label})`;
  switch (difference.kind) {
    case 'added':
      return `+ ${name} er ny.`;
    case 'removed':
      return `− ${name} er borte.`;
    case 'field':
      return `~ ${name}: ${change(difference)}.`;
    case 'value-added':
      return `+ ${name} har fått en verdi fra ${dayInWords(difference.from)}: ${amounts(difference.value)}.`;
    case 'value-removed':
      return `− ${name} har mistet verdien fra ${dayInWords(difference.from)}: ${amounts(difference.value)}.`;
    case 'value-field':
      return `~ ${name} fra ${dayInWords(difference.from)}: ${change(difference)}.`;
  }
}

function change({ field, before, after }: Extract<PackDifference, { kind: 'field' | 'value-field' }>): string {
  return `${fieldInWords(field)} er endret fra ${valueInWords(before)} til ${valueInWords(after)}`;
}

function amounts(value: DatedFields): string {
  const fields = 'honorar' in value ? ['honorar', 'refusjon', 'egenandel'] : ['value'];
  return fields
    .map((field) => (field === 'value' ? valueInWords(value[field]) : `${field} ${valueInWords(value[field])}`))
    .join(', ');
}
