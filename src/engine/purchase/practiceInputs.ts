/** The few inputs of a derived practice that situations differ in. */
import { CONTACT_TYPES, type ContactType, type Doctor } from '../practice/plan';
import type { PracticeRun } from './practiceRun';

export const BASIS_LINES = ['kontor/basistilskudd', 'kontor/grunntilskudd', 'kontor/utjamningstilskudd'] as const;

/** @param weight null = as the doctor's list has it: the weight it was compiled with, or the one it is composed of */
export function setList(run: PracticeRun, doctor: Doctor, list: number, weight: number | null): void {
  const path = `doctors.${doctor.id}`;
  run.set(`${path}.list.start`, list);
  run.set(`${path}.list.cap`, Math.max(list, 1));
  if (run.hasInput(`${path}.listWeight`)) run.set(`${path}.listWeight`, weight ?? doctor.listWeight);
}

/** Contacts per listeinnbygger times a factor; a kind of contact the practice does not have stays at none. */
export function setContacts(run: PracticeRun, contacts: Readonly<Record<ContactType, number>>, factor: number): void {
  for (const type of CONTACT_TYPES) {
    const path = `activity.contacts.${type}`;
    if (run.hasInput(path)) run.set(path, contacts[type] * factor);
  }
}

/** Basistilskudd with what is paid beside it, and the rest of the income, in a year. @param year 0-based */
export function incomeOf(run: PracticeRun, year: number): { readonly basis: number; readonly takster: number } {
  const basis = BASIS_LINES.reduce((sum, line) => sum + run.year(line, year), 0);
  return { basis, takster: run.year('kontor/inntekter', year) - basis };
}
