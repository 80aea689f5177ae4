/** What one doctor must take and has capacity for in a month, before what is above capacity is shared out, as cells. */
import type { Slot } from '../kernel/graph';
import { egneKonsultasjoner } from '../aktivitet/etterspurt';
import { ekstraKonsultasjoner, frigjortTid, kapasitetEtterUttak } from '../aktivitet/frigjortTid';
import { kapasitet } from '../aktivitet/kapasitet';
import { veiledningstid } from '../staff/delegering';
import type { ConsultationLength } from './consultationLength';
import { doctorScope, type PracticeContext } from './context';
import type { PlannedDelegation, Supervised } from './delegatedStaff';
import type { ByType, DoctorDemand } from './doctorActivity';
import type { Doctor } from './plan';
import { workingTime, type WorkingTime } from './workingTime';

export interface DoctorWork {
  /** Contacts asked for, but for the day consultations in the office: those are in `ownDay`. */
  readonly demand: ByType;
  /** Day consultations in the office for the doctor; null where the list asks for none. */
  readonly ownDay: Slot | null;
  /** Office consultations for the doctor, day and evening. */
  readonly needed: Slot;
  /** Office consultations there is capacity for, after what freed time is used for. */
  readonly cap: Slot;
  /** Capacity before that. */
  readonly full: Slot;
  readonly perDay: Slot;
  /** 1 = capacity is no limit. */
  readonly overtime: Slot;
  /** Hours delegation frees; null where nothing in the plan asks. */
  readonly freed: Slot | null;
  readonly time: WorkingTime;
  /** Hours of supervision as planned, a cell per post. */
  readonly supervision: readonly Slot[];
}

export function doctorWork(
  context: PracticeContext,
  doctor: Doctor,
  { byType }: DoctorDemand,
  length: ConsultationLength,
  delegation: PlannedDelegation,
): DoctorWork {
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  const day = byType.konsultasjonDag;
  const ownDay =
    day === null || delegation.replaced === null
      ? day
      : graph.amount(egneKonsultasjoner, [day, delegation.replaced], scope);
  const supervision = supervisionOf(context, doctor, delegation.supervision, 'veiledning');
  const time = workingTime(context, doctor);
  const must = graph.total(
    { id: 'konsultasjonerLegenMaaTa', label: 'Kontorkonsultasjoner legen må ta', ...COUNT },
    [ownDay, byType.konsultasjonKveld].filter((slot) => slot !== null),
    scope,
  );
  const path = `doctors.${doctor.id}`;
  const perDay =
    doctor.consultationsPerDay === null
      ? length.standardPerDay
      : context.input(
          `${path}.consultationsPerDay`,
          doctor.consultationsPerDay,
          'Konsultasjoner per dag',
          'konsultasjoner',
        );
  const days = context.inputOr(`${path}.curativeDays`, doctor.curativeDays, 'Kurative dager per år', 'dager');
  const full = graph.amount(kapasitet, [days, perDay], scope);
  const overtime = context.input(
    `${path}.overCapacity`,
    doctor.overCapacity === 'overtime' ? 1 : 0,
    'Overtid ved behov (1 = ja)',
    'antall',
  );
  const before = { must, full, overtime, supervision, ownDay };
  const used = useOfFreedTime(context, doctor, delegation, length.minutes, before);
  return { demand: byType, ...used, full, perDay, overtime, time, supervision };
}

const COUNT = { unit: 'konsultasjoner', yearUnit: 'konsultasjoner', year: 'sum' } as const;

/** The doctor's hours of supervision, a cell per post. @param id what the cells are called, before the post's id */
export function supervisionOf(
  context: PracticeContext,
  doctor: Doctor,
  supervised: readonly Supervised[],
  id: string,
): readonly Slot[] {
  return supervised.map(({ staffId, consultations, minutes }) =>
    context.graph.amount(
      { ...veiledningstid, id: `${id}.${staffId}` },
      [consultations, minutes],
      doctorScope(doctor.id),
    ),
  );
}

/** A doctor's work before it is decided what freed time is used for. */
interface BeforeUse {
  readonly must: Slot;
  readonly full: Slot;
  readonly overtime: Slot;
  readonly supervision: readonly Slot[];
  readonly ownDay: Slot | null;
}
interface AfterUse {
  /** Hours delegation frees; null where nothing in the plan asks. */
  readonly freed: Slot | null;
  readonly ownDay: Slot | null;
  readonly needed: Slot;
  readonly cap: Slot;
}

/**
 * What the doctor does with freed time: takes it out as fewer hours, or takes more consultations for the same patients. A
 * longer list shows in the list. Without a choice the capacity first meets those who wait, and the rest is fewer hours.
 */
function useOfFreedTime(
  context: PracticeContext,
  doctor: Doctor,
  delegation: PlannedDelegation,
  minutes: Slot,
  { must, full, overtime, supervision, ownDay }: BeforeUse,
): AfterUse {
  const { graph, practice } = context;
  const { freedTime } = practice.activity;
  const scope = doctorScope(doctor.id);
  const plain: AfterUse = { freed: null, ownDay, needed: must, cap: full };
  if (freedTime === 'ingen' || delegation.replaced === null || ownDay === null) return plain;
  const supervising = graph.total(
    { id: 'samletVeiledningstid', label: 'Veiledningstid', unit: 'timer', yearUnit: 'timer', year: 'sum' },
    supervision,
    scope,
  );
  const freed = graph.amount(frigjortTid, [delegation.replaced, minutes, supervising], scope);
  if (freedTime === 'lengreListe') return { ...plain, freed };
  if (freedTime === 'faerreTimer') {
    return { ...plain, freed, cap: graph.amount(kapasitetEtterUttak, [full, freed, minutes], scope) };
  }
  const extra = graph.amount(ekstraKonsultasjoner, [freed, minutes, must, full, overtime], scope);
  const day = { id: 'konsultasjonerDagMedEkstra', label: 'Konsultasjoner på dagtid, med de ekstra', ...COUNT } as const;
  const all = { id: 'konsultasjonerMedEkstra', label: 'Kontorkonsultasjoner, med de ekstra', ...COUNT } as const;
  return {
    freed,
    ownDay: graph.total(day, [ownDay, extra], scope),
    needed: graph.total(all, [must, extra], scope),
    cap: full,
  };
}
