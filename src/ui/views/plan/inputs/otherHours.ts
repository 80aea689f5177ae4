/** A doctor's hours a week apart from patients: what the fields add up to, and where that comes from. */
import type { Doctor } from '../../../../engine/practice/plan';
import type { TraceNode } from '../../../../engine/practice/results';
import type { OpenPlan } from '../../../planContract';
import { explainedText } from '../../../text/explained';
import { wordsAt } from '../places';
import { headOf, inputNode } from '../result/sumTraces';

type Open = Pick<OpenPlan, 'plan' | 'standard'>;

const FIELDS = ['administration', 'municipalWork', 'outOfHours', 'meetings'] as const;
const UNIT = 'timer/uke';

/** Where a note on the sum is kept. */
export const hoursPlace = (doctorId: string): string => `sum/timerPerUke/${doctorId}`;

interface Part {
  readonly key: string;
  /** Hours a week; null while a standard is not known. */
  readonly value: number | null;
  readonly isOwn: boolean;
}

function partsOf(open: Open, { id, otherHours, otherHoursPerWeek }: Doctor): readonly Part[] {
  if (otherHoursPerWeek !== null) return [{ key: 'otherHoursPerWeek', value: otherHoursPerWeek, isOwn: true }];
  return FIELDS.map((field) => {
    const key = `otherHours.${field}`;
    const own = otherHours[field];
    const standard = own === null ? open.standard(`baseline.doctors.${id}.${key}`, null) : null;
    return { key, value: own ?? standard?.value ?? null, isOwn: own !== null };
  });
}

/** Hours a week apart from patients; null while a standard is not known. */
export function otherHoursOf(open: Open, doctor: Doctor): number | null {
  const values = partsOf(open, doctor).map(({ value }) => value);
  return values.some((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}

/** Where the sum comes from. @returns null where there is no such doctor, or a standard is not known */
export function otherHoursTrace(open: Open, doctorId: string): TraceNode | null {
  const doctor = open.plan.baseline.doctors.find(({ id }) => id === doctorId);
  const sum = doctor === undefined ? null : otherHoursOf(open, doctor);
  if (doctor === undefined || sum === null) return null;
  const path = `baseline.doctors.${doctorId}`;
  return {
    ...headOf(hoursPlace(doctorId), explainedText.hoursSum, sum, UNIT, 'sum'),
    parts: partsOf(open, doctor).map(({ key, value, isOwn }) => {
      const place = `${path}.${key}`;
      return inputNode(place, wordsAt(place)?.label ?? key, value ?? 0, UNIT, 'sum', isOwn ? 'plan' : 'standard');
    }),
  };
}
