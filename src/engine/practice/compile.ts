/** Puts the subjects together into one practice: from plan and rules to a program that runs without lookup. */
import type { Program, Slot } from '../kernel/graph';
import type { RateReader, RateSeries } from '../rules/rates';
import type { Kommune } from '../rules/types';
import { afterTax } from './afterTax';
import { consultationLength } from './consultationLength';
import { doctorScope, OFFICE, PracticeContext } from './context';
import { officeStaff, type DoctorDelegation, type PlannedDelegation } from './delegatedStaff';
import { limitedIncomes } from './delegatedStaffLimits';
import { contactRates, doctorActivity, doctorDemand, type DoctorActivity, type DoctorDemand } from './doctorActivity';
import { doctorWork, type DoctorWork } from './doctorWork';
import { absenceCells, withAbsence } from './doctorAbsence';
import { doctorFunding, fundingBase, type DoctorFunding } from './doctorFunding';
import { doctorIncome, feeBase, type DoctorIncome } from './doctorIncome';
import type { DoctorCells, OfficeCells } from './forms/cells';
import { doctorsNeeded } from './forms/doctorsNeeded';
import { isEmployedHere, officeOpen } from './forms/leaving';
import { leftToDoctors } from './forms/leftToDoctors';
import { closeFreedTime, openFreedTime } from './freedTime';
import { onNewAgreement } from './forms/newAgreement';
import { otherPosts } from './forms/otherPost';
import { withConversion } from './forms/staffing';
import { officeCosts } from './officeCosts';
import { allInvestments } from './officeCostsInvestments';
import type { Doctor, FormId, Plan, Practice } from './plan';
import { practiceTotals } from './practiceTotals';
import type { Problem } from './results';
import { TOTALS } from './totals';

export interface CompiledPractice {
  readonly program: Program;
  readonly form: FormId;
  /** Every rate series the practice reads. */
  readonly series: ReadonlySet<RateSeries>;
  readonly problems: readonly Problem[];
}

/**
 * Compiles one scenario's practice. Problems are gathered, not thrown; with problems the program still exists but its
 * figures must not be shown.
 *
 * @param rates reads the rules for the plan's months, shared by its scenarios
 * @param practice the baseline with the scenario's changes applied
 * @param changed practice paths the scenario changed
 */
export function compilePractice(
  plan: Plan,
  practice: Practice,
  changed: ReadonlySet<string>,
  rates: RateReader,
  kommuner: readonly Kommune[],
): CompiledPractice {
  const context = new PracticeContext(plan, practice, changed, rates, kommuner);
  if (practice.doctors.length === 0) context.problem('no-doctors', 'baseline.doctors', {});
  const { hasPractice, isNewList } = context.traits;
  const doctors = isNewList ? practice.doctors.map((doctor) => onNewAgreement(context, doctor)) : practice.doctors;
  const offices = hasPractice ? officesOf(context, doctors) : [otherPosts(context, doctors)];
  const all = offices.flatMap((office) => office.doctors);
  doctorsNeeded(context, all);
  const pretax = leftToDoctors(context, offices);
  allInvestments(
    context,
    offices.map((office) => office.investments),
  );
  practiceTotals(
    context,
    all,
    offices.map((office) => office.costs),
    pretax.extraCosts,
    pretax.byDoctor,
  );
  afterTax(context, all, pretax);
  const gaps = [...context.series].map((series) => series.gap).filter((gap) => gap !== null);
  return {
    program: context.graph.finish(),
    form: practice.form,
    series: context.series,
    problems: [...context.problems, ...gaps],
  };
}

/** Each office's doctors – list, work and income – and costs, whoever keeps the one and pays the other. */
function officesOf(context: PracticeContext, doctors: readonly Doctor[]): readonly OfficeCells[] {
  const base = fundingBase(context, doctors);
  const length = consultationLength(context);
  const fees = feeBase(context, length.shares);
  const contacts = contactRates(context);
  const freed = openFreedTime(context, doctors, contacts, length);
  const funding = new Map(doctors.map((doctor) => [doctor.id, doctorFunding(context, doctor, base, freed)]));
  const lists = new Map([...funding].map(([id, cells]) => [id, cells.liste]));
  const demands = new Map(
    doctors.map((doctor) => {
      const own = funding.get(doctor.id) as DoctorFunding;
      return [doctor.id, doctorDemand(context, doctor, own, contacts)];
    }),
  );
  const dayDemand = new Map([...demands].map(([id, demand]) => [id, demand.byType.konsultasjonDag]));

  const { isSolo } = context.traits;
  const absences = new Map(doctors.map((doctor) => [doctor.id, absenceCells(context, doctor)]));
  const offices = isSolo ? doctors.map((doctor) => [doctor]) : [doctors];
  const working = offices.map((members) => {
    const [first] = members;
    const officeId = isSolo && first ? first.id : '';
    const scope = officeId === '' ? OFFICE : doctorScope(officeId);
    const staff = officeStaff(context, members, lists, dayDemand, officeId);
    const work = new Map(
      members.map((doctor) => {
        const delegation = staff.planned.get(doctor.id) as PlannedDelegation;
        return [doctor.id, doctorWork(context, doctor, demands.get(doctor.id) as DoctorDemand, length, delegation)];
      }),
    );
    const delegated = staff.withNeeds(work);
    const activities = members.map((doctor): [string, DoctorActivity] => {
      const delegation = delegated.get(doctor.id) as DoctorDelegation;
      const own = work.get(doctor.id) as DoctorWork;
      const isEmployed = isEmployedHere(context, doctor);
      const absence = absences.get(doctor.id) ?? null;
      return [doctor.id, doctorActivity(context, doctor, own, length, delegation, isEmployed, absence)];
    });
    return { members, scope, posts: staff.posts, delegated, activities: new Map(activities) };
  });
  closeFreedTime(
    context,
    freed,
    working.flatMap(({ activities }) => [...activities]),
  );
  return working.map(({ members, scope, posts, delegated, activities }): OfficeCells => {
    const earned = members.map((doctor) => {
      const own = funding.get(doctor.id) as DoctorFunding;
      const delegation = delegated.get(doctor.id) as DoctorDelegation;
      const activity = activities.get(doctor.id) as DoctorActivity;
      const income = doctorIncome(context, doctor, activity, delegation, fees, own.liste);
      return { doctor, own, activity, income };
    });
    const incomes = limitedIncomes(context, earned, scope);
    const cells = earned.map(({ doctor, own, activity }, index): DoctorCells => {
      const absence = absences.get(doctor.id) ?? null;
      const income = withAbsence(context, doctor, absence, own, incomes[index] as DoctorIncome);
      const total = context.graph.total(
        TOTALS.inntekter,
        [...own.lines, ...Object.values(income.lines)],
        doctorScope(doctor.id),
      );
      return { doctor, funding: own, activity, income, total };
    });
    const inOffice = [
      ...cells.map((cell) => cell.activity.inOffice),
      ...members.flatMap((doctor) =>
        (delegated.get(doctor.id) as DoctorDelegation).consultations.map((part) => part.slot),
      ),
    ];
    const listed = members.map((doctor) => lists.get(doctor.id) as Slot);
    const spending = officeCosts(context, listed, posts, inOffice, scope, officeOpen(context, members));
    return { doctors: cells, ...withConversion(context, spending, scope) };
  });
}
