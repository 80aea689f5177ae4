/** What an employed doctor is paid – salary and bonus – and what that costs the employer, as cells. */
import { amount } from '../../kernel/amount';
import type { Slot } from '../../kernel/graph';
import { word, words } from '../../kernel/words';
import { bonus, legelonn } from '../../organisation/selskap';
import { arbeidsgiveravgift, pensjon } from '../../staff/lonnskostnad';
import { ekstraavgiftAnsatt } from '../../tax/eierlonn';
import { doctorScope, type PracticeContext } from '../context';
import type { DoctorIncome } from '../doctorIncome';
import type { Doctor } from '../plan';
import { PAY_BY_STAGE } from '../standards';
import { TOTALS } from '../totals';

/** Standard salary: the specialist's from the day the doctor is one. */
const standardLonn = amount({
  id: 'standardLegelonn',
  label: 'Standard årslønn for ansatt lege',
  unit: 'kr/år',
  yearUnit: 'kr/år',
  year: 'mean',
  parts: ['spesialist', 'lønn som spesialist', 'lønn i spesialisering'],
  formula: 'lønn som spesialist fra legen er spesialist, ellers lønn i spesialisering',
  compute: (spesialist, med, uten) => (spesialist === 1 ? med : uten),
});

/** Yearly salary that follows from whether the doctor is a specialist. @param records for a specialist, and for others */
export function salaryByStage(context: PracticeContext, doctor: Doctor, records: readonly [string, string]): Slot {
  const specialist = context.since(doctor.specialistFrom, 'spesialist', 'Spesialist i allmennmedisin (1 = ja)', 0);
  const [withTitle, without] = records;
  return context.graph.amount(
    standardLonn,
    [specialist, context.rate(withTitle), context.rate(without)],
    doctorScope(doctor.id),
  );
}

export interface EmployeePay {
  /** Salary and bonus: what the doctor gets. */
  readonly toDoctor: readonly Slot[];
  /** The two together. */
  readonly paid: Slot;
  /** What the employer pays in pension: part of `employerCost`. */
  readonly pension: Slot;
  /** Arbeidsgiveravgift: the rest of `employerCost`. */
  readonly levies: readonly Slot[];
  /** Pension and arbeidsgiveravgift the employer pays on top. */
  readonly employerCost: Slot;
}

/** @param employer in the definite form: 'selskapet', 'kommunen' */
export function employeePay(
  context: PracticeContext,
  doctor: Doctor,
  income: DoctorIncome,
  employer: string,
): EmployeePay {
  const { graph, practice } = context;
  const { organisation } = practice;
  const scope = doctorScope(doctor.id);
  const yearly =
    organisation.doctorSalary !== null
      ? context.input('organisation.doctorSalary', organisation.doctorSalary, 'Årslønn for ansatt lege', 'kr/år')
      : salaryByStage(context, doctor, PAY_BY_STAGE.doctor);
  const salary = graph.amount(
    { ...legelonn, label: words('Fast lønn fra {employer}', { employer: word(employer) }) },
    [yearly],
    scope,
  );
  const takster = graph.total(TOTALS.takster, income.ownTakster, scope);
  const bonusPay = graph.amount(
    bonus,
    [takster, context.inputOr('organisation.bonusShare', organisation.bonusShare, 'Bonusandel', 'andel')],
    scope,
  );
  const paid = graph.total(
    { id: 'lonnOgBonus', label: 'Lønn og bonus', unit: 'kr/måned', yearUnit: 'kr/år', year: 'sum' },
    [salary, bonusPay],
    scope,
  );
  const rate = context.inputOr(
    'organisation.doctorPensionRate',
    organisation.doctorPensionRate,
    'Pensjonssats for ansatte leger',
    'andel',
  );
  const pension = graph.amount(
    {
      ...pensjon,
      id: 'legepensjon',
      label: words('Pensjon betalt av {employer}', { employer: word(employer) }),
      role: 'detail',
    },
    [paid, rate],
    scope,
  );
  const levy = graph.amount(
    { ...arbeidsgiveravgift, id: 'legeavgift' },
    [paid, pension, context.arbeidsgiveravgift()],
    scope,
  );
  const levies = [levy, ...extraLevy(context, doctor, paid)];
  const employerCost = graph.total(
    {
      id: 'arbeidsgiverkostnad',
      label: 'Avgift og pensjon',
      unit: 'kr/måned',
      yearUnit: 'kr/år',
      year: 'sum',
      role: 'detail',
    },
    [pension, ...levies],
    scope,
  );
  return { toDoctor: [salary, bonusPay], paid, pension, levies, employerCost };
}

/** The extra arbeidsgiveravgift on high pay of 2023 and 2024; no cell in plans that begin later. */
function extraLevy(context: PracticeContext, doctor: Doctor, paid: Slot): Slot[] {
  const from = context.monthIndex('2023-01-01');
  const until = context.monthIndex('2025-01-01');
  if (until <= 0 || from >= context.months) return [];
  const { graph } = context;
  const none = (): Slot => context.constant('ingenEkstraavgift', 'Ingen ekstra arbeidsgiveravgift', 'kr/måned', 0);
  return [
    graph.versions('Ekstra arbeidsgiveravgift', [
      ...(from > 0 ? [{ from: -Infinity, build: none }] : []),
      {
        from,
        build: (first, to) =>
          graph.amount(
            ekstraavgiftAnsatt,
            [
              paid,
              context.rateBetween('arbeidsgiveravgift.ekstra.grense', first, to),
              context.rateBetween('arbeidsgiveravgift.ekstra.prosent', first, to),
            ],
            doctorScope(doctor.id),
          ),
      },
      { from: until, build: none },
    ]),
  ];
}
