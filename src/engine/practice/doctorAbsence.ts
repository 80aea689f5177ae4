/** A doctor's planned absences as cells: work not done, the vikar, and what Nav and SOP pay. None without absences. */
import type { Slot } from '../kernel/graph';
import { monthOf, type PlainDate } from '../kernel/plainDate';
import { words } from '../kernel/words';
import { borteFraArbeid, utfortVedFravaer, vikarensDel } from '../person/fravaer';
import { doctorScope, type PracticeContext } from './context';
import type { DoctorFunding } from './doctorFunding';
import type { DoctorIncome } from './doctorIncome';
import { AbsenceMoney } from './doctorAbsenceMoney';
import { lastMonthOf } from './forms/leaving';
import type { Absence, Doctor } from './plan';

/** One absence by month. */
export interface AbsenceMonths {
  readonly absence: Absence;
  readonly since: Slot;
  readonly months: Slot;
  readonly away: Slot;
  /** What the vikar does of the doctor's work. */
  readonly substituted: Slot;
}

export interface AbsenceCells {
  readonly each: readonly AbsenceMonths[];
  readonly away: Slot;
  /** What is done of the doctor's work, by doctor and vikar. */
  readonly carriedOut: Slot;
}

const SHARE = { unit: 'andel', yearUnit: 'andel', year: 'mean' } as const;

/** @returns null for a doctor who is there all the time */
export function absenceCells(context: PracticeContext, doctor: Doctor): AbsenceCells | null {
  const { absences } = doctor.person;
  if (absences.length === 0 || !context.traits.hasPractice) return null;
  const { graph } = context;
  const scope = doctorScope(doctor.id);
  // Nobody is away from a practice that is left.
  const last = lastMonthOf(context, doctor);
  const each = absences.map((absence): AbsenceMonths => {
    const { id } = absence;
    const field = (key: 'months' | 'share' | 'substituteShare', label: string, unit: 'måneder' | 'andel'): Slot =>
      context.input(`doctors.${doctor.id}.person.absences.${id}.${key}`, absence[key], label, unit);
    const first = monthOf(absence.from as PlainDate);
    const since = context.calendar(
      `maanederMedFravaer.${id}`,
      'Måneder siden fraværet begynte',
      'måneder',
      (month) => (last !== null && month - context.start > last ? -1 : month - first),
      words('fra {from}', { from: absence.from }),
    );
    const months = field('months', 'Fraværets varighet', 'måneder');
    const share = field('share', 'Borte fra arbeidet', 'andel');
    const away = graph.amount({ ...borteFraArbeid, id: `borte.${id}` }, [since, months, share], scope);
    const part = field('substituteShare', 'Det vikaren gjør av det legen ellers ville gjort', 'andel');
    const substituted = graph.amount({ ...vikarensDel, id: `vikarensDel.${id}` }, [away, part], scope);
    return { absence, since, months, away, substituted };
  });
  const away = graph.total(
    { id: 'borte', label: 'Borte fra arbeidet', ...SHARE },
    each.map((one) => one.away),
    scope,
  );
  const substituted = graph.total(
    { id: 'vikarensDel', label: 'Det vikarer gjør', ...SHARE },
    each.map((one) => one.substituted),
    scope,
  );
  return { each, away, carriedOut: graph.amount(utfortVedFravaer, [away, substituted], scope) };
}

/** The income with what the absences cost and bring; unchanged without absences. */
export function withAbsence(
  context: PracticeContext,
  doctor: Doctor,
  absence: AbsenceCells | null,
  funding: DoctorFunding,
  income: DoctorIncome,
): DoctorIncome {
  if (absence === null) return income;
  return {
    ...income,
    lines: { ...income.lines, ...new AbsenceMoney(context, doctor, absence, funding, income).lines() },
  };
}
