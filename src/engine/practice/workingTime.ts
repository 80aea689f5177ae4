/** A doctor's hours apart from contacts, and the weeks of a year at work, as cells. */
import type { Slot } from '../kernel/graph';
import { arbeidsukerEtterFravaer, arbeidsukerEtterFri } from '../aktivitet/arbeidsuker';
import { doctorScope, type PracticeContext } from './context';
import { hasStandardHours, type Doctor } from './plan';

export interface WorkingTime {
  readonly weeks: Slot;
  /** Hours a week apart from contacts. */
  readonly other: Slot;
}

export function workingTime(context: PracticeContext, doctor: Doctor): WorkingTime {
  return { weeks: weeksAtWork(context, doctor), other: hoursApart(context, doctor) };
}

/** One figure where the plan has one or says nothing; else the sum of the parts. */
function hoursApart(context: PracticeContext, doctor: Doctor): Slot {
  const { otherHoursPerWeek, otherHours } = doctor;
  const path = `doctors.${doctor.id}`;
  if (otherHoursPerWeek !== null || hasStandardHours(otherHours)) {
    const label = 'Timer per uke utenom pasientkontakt';
    return context.inputOr(`${path}.otherHoursPerWeek`, otherHoursPerWeek, label, 'timer');
  }
  const { administration, municipalWork, outOfHours, meetings } = otherHours;
  const part = (key: keyof typeof otherHours, value: number | null, label: string): Slot =>
    context.inputOr(`${path}.otherHours.${key}`, value, label, 'timer');
  return context.graph.total(
    { id: 'annenTidPerUke', label: 'Timer per uke utenom pasientkontakt', ...LEVEL, unit: 'timer', yearUnit: 'timer' },
    [
      part('administration', administration, 'Drift og administrasjon, timer per uke'),
      part('municipalWork', municipalWork, 'Kommunal bistilling, timer per uke'),
      part('outOfHours', outOfHours, 'Legevakt, timer per uke'),
      part('meetings', meetings, 'Møter og kurs, timer per uke'),
    ],
    doctorScope(doctor.id),
  );
}

const LEVEL = { year: 'mean' } as const;

function weeksAtWork(context: PracticeContext, doctor: Doctor): Slot {
  const { holidays, courses, illness } = doctor.daysAway;
  const { graph } = context;
  const path = `doctors.${doctor.id}.daysAway`;
  const scope = doctorScope(doctor.id);
  const days = (key: string, value: number, label: string): Slot =>
    context.input(`${path}.${key}`, value, label, 'dager');
  const weeks =
    holidays === null
      ? context.rate('tid.arbeidsuker.antall')
      : graph.amount(arbeidsukerEtterFri, [days('holidays', holidays, 'Ferie og helligdager per år')], scope);
  if (courses === 0 && illness === 0) return weeks;
  const away = graph.total(
    { id: 'kursOgSykdom', label: 'Kurs og sykdom', ...LEVEL, unit: 'dager', yearUnit: 'dager' },
    [days('courses', courses, 'Kursdager per år'), days('illness', illness, 'Sykedager per år')],
    scope,
  );
  return graph.amount(arbeidsukerEtterFravaer, [weeks, away], scope);
}
