/** A doctor's hours apart from contacts, and the weeks of a year at work, as cells. */
import type { Slot } from '../kernel/graph';
import type { PracticeContext } from './context';
import type { Doctor } from './plan';

export interface WorkingTime {
  readonly weeks: Slot;
  /** Hours a week apart from contacts. */
  readonly other: Slot;
}

export function workingTime(context: PracticeContext, doctor: Doctor): WorkingTime {
  return {
    weeks: context.rate('tid.arbeidsuker.antall'),
    other: context.inputOr(
      `doctors.${doctor.id}.otherHoursPerWeek`,
      doctor.otherHoursPerWeek,
      'Timer per uke utenom pasientkontakt',
      'timer',
    ),
  };
}
