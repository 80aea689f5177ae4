/** A doctor's absences as edits of a plan: pure, the plan in and the changed plan out. */
import type { Absence, AbsenceKind, Doctor, Plan } from '../engine';
import { clearChangesUnder, newId, type RandomFraction } from '../planfile';
import type { Added } from './planEdits';

/** What a new absence begins as: whole, from the plan's start, with a vikar for a leave and none for illness. */
const NEW: Readonly<Record<AbsenceKind, Omit<Absence, 'id' | 'kind' | 'from'>>> = {
  sykdom: { months: 3, share: 1, substituteShare: 0, substitutePay: 0.65 },
  foreldrepermisjon: { months: 6, share: 1, substituteShare: 1, substitutePay: 0.65 },
};

export function withAbsence(plan: Plan, doctorId: string, kind: AbsenceKind, random: RandomFraction): Added {
  const added: Absence = { id: newId(random), kind, from: plan.horizon.start, ...NEW[kind] };
  return { plan: withAbsences(plan, doctorId, (absences) => [...absences, added]), id: added.id };
}

/** Also takes away every scenario's changes to it. */
export function withoutAbsence(plan: Plan, doctorId: string, id: string): Plan {
  const doctor = plan.baseline.doctors.find((each) => each.id === doctorId);
  if (!doctor?.person.absences.some((each) => each.id === id)) return plan;
  const without = withAbsences(plan, doctorId, (absences) => absences.filter((each) => each.id !== id));
  return clearChangesUnder(without, `doctors.${doctorId}.person.absences.${id}`);
}

function withAbsences(plan: Plan, doctorId: string, edit: (absences: readonly Absence[]) => readonly Absence[]): Plan {
  const doctors = plan.baseline.doctors.map((doctor): Doctor =>
    doctor.id === doctorId
      ? { ...doctor, person: { ...doctor.person, absences: edit(doctor.person.absences) } }
      : doctor,
  );
  return { ...plan, baseline: { ...plan.baseline, doctors } };
}
