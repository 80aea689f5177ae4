/** Puts the subjects together into one practice: from plan and rules to a program that runs without lookup. */
import type { Program, Slot } from '../kernel/graph';
import { fordelteKostnader, kostnadsandel } from '../kostnader/kontorkostnader';
import type { Kommune } from '../rules/types';
import { companyPay, surplusShares, type CompanyPay } from './companyPay';
import { doctorScope, OFFICE, PracticeContext } from './context';
import { officeStaff, type DoctorDelegation } from './delegatedStaff';
import { consultationLength } from './consultationLength';
import { contactRates, doctorActivity, doctorDemand, type DoctorActivity, type DoctorDemand } from './doctorActivity';
import { doctorFunding, fundingBase, type DoctorFunding } from './doctorFunding';
import { doctorIncome, feeBase, type DoctorIncome } from './doctorIncome';
import { doctorTax, hasTaxRates, type Taxable } from './doctorTax';
import { officeCosts, type OfficeCosts } from './officeCosts';
import { inntektEtterSkattPerLege, inntektEtterSkattPerTime, inntektPerLege, inntektPerTime } from './perTime';
import { COMPUTED_FORMS, type ComputedForm, type Doctor, type Plan, type Practice } from './plan';
import type { Problem } from './results';
import { COST_LINES, INCOME_LINES, TOTALS, type CostLine, type IncomeLine } from './totals';
import type { RateReader, RateSeries } from '../rules/rates';

export interface CompiledPractice {
  readonly program: Program;
  readonly form: ComputedForm;
  /** Every rate series the practice reads. */
  readonly series: ReadonlySet<RateSeries>;
  readonly problems: readonly Problem[];
}

interface DoctorCells {
  readonly doctor: Doctor;
  readonly funding: DoctorFunding;
  readonly activity: DoctorActivity;
  readonly income: DoctorIncome;
  readonly total: Slot;
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
  const form = computedForm(context);
  const { doctors } = practice;
  if (doctors.length === 0) context.problem('no-doctors', 'baseline.doctors', {});

  const base = fundingBase(context);
  const length = consultationLength(context);
  const fees = feeBase(context, length.shares);
  const contacts = contactRates(context);
  const funding = new Map(doctors.map((doctor) => [doctor.id, doctorFunding(context, doctor, base)]));
  const lists = new Map([...funding].map(([id, cells]) => [id, cells.liste]));
  const demands = new Map(
    doctors.map((doctor) => {
      const own = funding.get(doctor.id) as DoctorFunding;
      return [doctor.id, doctorDemand(context, doctor, own, contacts)];
    }),
  );
  const dayDemand = new Map([...demands].map(([id, demand]) => [id, demand.byType.konsultasjonDag]));

  const offices = form === 'solopraksis' ? doctors.map((doctor) => [doctor]) : [doctors];
  const isEmployed = form === 'fastlegeselskap' && practice.organisation.contract === 'ansatt';
  const all: DoctorCells[] = [];
  const officeCells: { doctors: DoctorCells[]; costs: OfficeCosts }[] = [];

  for (const members of offices) {
    const [first] = members;
    const officeId = form === 'solopraksis' && first ? first.id : '';
    const scope = officeId === '' ? OFFICE : doctorScope(officeId);
    const staff = officeStaff(context, members, lists, dayDemand, officeId);
    const cells = members.map((doctor): DoctorCells => {
      const own = funding.get(doctor.id) as DoctorFunding;
      const delegation = staff.byDoctor.get(doctor.id) as DoctorDelegation;
      const demand = demands.get(doctor.id) as DoctorDemand;
      const activity = doctorActivity(context, doctor, demand, length, delegation, isEmployed);
      const income = doctorIncome(context, doctor, activity, delegation, fees);
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
        (staff.byDoctor.get(doctor.id) as DoctorDelegation).consultations.map((part) => part.slot),
      ),
    ];
    officeCells.push({
      doctors: cells,
      costs: officeCosts(context, members.length, staff.posts, inOffice, scope),
    });
    all.push(...cells);
  }

  const pretax =
    form === 'fastlegeselskap'
      ? company(context, all, officeCells[0]?.costs ?? {})
      : shared(context, form, officeCells);
  officeTotals(
    context,
    all,
    officeCells.map((office) => office.costs),
    pretax.extraCosts,
    pretax.byDoctor,
    form,
  );
  afterTax(context, all, pretax.taxable);
  const gaps = [...context.series].map((series) => series.gap).filter((gap) => gap !== null);
  return {
    program: context.graph.finish(),
    form,
    series: context.series,
    problems: [...context.problems, ...gaps],
  };
}

function computedForm(context: PracticeContext): ComputedForm {
  const { form } = context.practice;
  const computed = COMPUTED_FORMS.find((known) => known === form);
  if (computed === undefined) context.problem('form-not-computed', 'baseline.form', { form });
  return computed ?? 'gruppepraksis';
}

interface Pretax {
  readonly byDoctor: ReadonlyMap<string, Slot>;
  readonly taxable: ReadonlyMap<string, Taxable>;
  readonly extraCosts: Partial<Record<CostLine, Slot>>;
}

/** Each doctor keeps own income and carries a part of the office's costs. */
function shared(
  context: PracticeContext,
  form: ComputedForm,
  offices: readonly { doctors: DoctorCells[]; costs: OfficeCosts }[],
): Pretax {
  const { graph } = context;
  const byDoctor = new Map<string, Slot>();
  for (const office of offices) {
    const parts = Object.values(office.costs);
    const [only] = office.doctors;
    const scope = form === 'solopraksis' && only ? doctorScope(only.doctor.id) : OFFICE;
    const sum =
      form === 'solopraksis'
        ? graph.total(TOTALS.kostnader, parts, scope)
        : graph.total(
            { ...TOTALS.kostnader, id: 'kontorkostnader', label: 'Kontorets kostnader til fordeling', role: 'detail' },
            parts,
            scope,
          );
    const shares = form === 'solopraksis' ? null : costShares(context, office.doctors);
    for (const cells of office.doctors) {
      const own = doctorScope(cells.doctor.id);
      const cost =
        shares === null ? sum : graph.amount(fordelteKostnader, [sum, shares.get(cells.doctor.id) as Slot], own);
      byDoctor.set(
        cells.doctor.id,
        graph.total({ ...TOTALS.inntektForSkatt, formula: 'inntekter − kostnader' }, [cells.total, cost], own, [1, -1]),
      );
    }
  }
  const taxable = new Map([...byDoctor].map(([id, naering]) => [id, { naering }]));
  return { byDoctor, taxable, extraCosts: {} };
}

function costShares(context: PracticeContext, doctors: readonly DoctorCells[]): Map<string, Slot> {
  const { graph, practice } = context;
  const key = practice.office.costKey;
  const one = context.constant('lik', 'Lik andel', 'antall', 1);
  const figure = (cells: DoctorCells): Slot =>
    key === 'likt' ? one : key === 'liste' ? cells.funding.liste : cells.total;
  const unit = key === 'inntekt' ? 'kr/måned' : key === 'liste' ? 'listeinnbyggere' : 'antall';
  const sum = graph.total(
    { id: 'kostnadsnokkel', label: 'Sum for kostnadsnøkkelen', unit, yearUnit: unit, year: 'mean' },
    doctors.map(figure),
  );
  const count = context.constant('legerINokkelen', 'Leger som deler', 'leger', doctors.length);
  return new Map(
    doctors.map((cells) => [
      cells.doctor.id,
      graph.amount(kostnadsandel, [figure(cells), sum, count], doctorScope(cells.doctor.id)),
    ]),
  );
}

/** The company earns and pays; the doctors have pay and their part of what is left. */
function company(context: PracticeContext, doctors: readonly DoctorCells[], costs: OfficeCosts): Pretax {
  const { graph } = context;
  const pays = doctors.map((cells) => companyPay(context, cells.doctor, cells.income, cells.funding));
  const employer = pays.map((pay) => pay.employerCost).filter((slot) => slot !== null);
  const extraCosts: Partial<Record<CostLine, Slot>> =
    employer.length > 0
      ? { arbeidsgiverkostnaderLeger: graph.total(COST_LINES.arbeidsgiverkostnaderLeger, employer) }
      : {};
  const income = doctors.map((cells) => cells.total);
  const outgoing = [...Object.values(costs), ...Object.values(extraCosts), ...pays.flatMap((pay) => pay.toDoctor)];
  const surplus = graph.total(
    { ...TOTALS.selskapetsResultat, formula: 'inntekter − kostnader − lønn, bonus og honorar til legene' },
    [...income, ...outgoing],
    OFFICE,
    [...income.map(() => 1), ...outgoing.map(() => -1)],
  );
  if (doctors.every((cells) => cells.doctor.ownerShare <= 0))
    context.problem('too-low', 'baseline.doctors.0.ownerShare', { min: 0 });
  const parts = surplusShares(
    context,
    doctors.map((cells) => cells.doctor),
    surplus,
  );
  const byDoctor = new Map<string, Slot>();
  const taxable = new Map<string, Taxable>();
  doctors.forEach((cells, index) => {
    const { id } = cells.doctor;
    const pay = pays[index] as CompanyPay;
    const part = parts.get(id) as Slot;
    const def = { ...TOTALS.inntektForSkatt, formula: 'lønn, bonus eller honorar + andel av selskapets resultat' };
    byDoctor.set(id, graph.total(def, [...pay.toDoctor, part], doctorScope(id)));
    taxable.set(id, { ...pay.taxable, resultat: part });
  });
  return { byDoctor, taxable, extraCosts };
}

/** Income after tax, for each doctor and on average; left out where the plan's years have no tax rates. */
function afterTax(
  context: PracticeContext,
  doctors: readonly DoctorCells[],
  taxable: ReadonlyMap<string, Taxable>,
): void {
  if (!hasTaxRates(context)) return;
  const { graph } = context;
  const after = doctors.map((cells) => {
    const { id } = cells.doctor;
    const tax = doctorTax(context, id, taxable.get(id) as Taxable);
    graph.amount(inntektEtterSkattPerTime, [tax.inntektEtterSkatt, cells.activity.hours], doctorScope(id));
    return tax;
  });
  const total = graph.total(
    TOTALS.legenesInntektEtterSkatt,
    after.map((tax) => tax.inntektEtterSkatt),
  );
  graph.total(
    TOTALS.legenesSkatt,
    after.map((tax) => tax.samletSkatt),
  );
  const count = context.constant('antallLeger', 'Antall leger', 'leger', Math.max(1, doctors.length));
  const hours = graph.total(
    { ...TOTALS.arbeidstimer, id: 'timerForSkatt', role: 'detail' },
    doctors.map((cells) => cells.activity.hours),
  );
  graph.amount(inntektEtterSkattPerLege, [total, count]);
  graph.amount(inntektEtterSkattPerTime, [total, hours]);
}

function officeTotals(
  context: PracticeContext,
  doctors: readonly DoctorCells[],
  costs: readonly OfficeCosts[],
  extraCosts: Partial<Record<CostLine, Slot>>,
  pretax: ReadonlyMap<string, Slot>,
  form: ComputedForm,
): void {
  const { graph } = context;
  const sumOf = (def: Parameters<typeof graph.total>[0], slots: readonly (Slot | undefined)[]): Slot =>
    graph.total(
      def,
      slots.filter((slot) => slot !== undefined),
    );
  const funding: Record<
    'basistilskudd' | 'grunntilskudd' | 'utjamningstilskudd',
    (cells: DoctorCells) => Slot | undefined
  > = {
    basistilskudd: (cells) => cells.funding.lines[0],
    grunntilskudd: (cells) => cells.funding.lines[1],
    utjamningstilskudd: (cells) => cells.funding.lines[2],
  };
  const incomeSlots: Slot[] = [];
  for (const line of Object.keys(INCOME_LINES) as IncomeLine[]) {
    const of =
      line in funding
        ? funding[line as keyof typeof funding]
        : (cells: DoctorCells): Slot | undefined => cells.income.lines[line];
    const slots = doctors.map(of).filter((slot) => slot !== undefined);
    if (slots.length > 0) incomeSlots.push(graph.total(INCOME_LINES[line], slots));
  }
  const income = graph.total(TOTALS.inntekter, incomeSlots);

  const costSlots: Slot[] = [];
  for (const line of Object.keys(COST_LINES) as CostLine[]) {
    const parts = costs.map((office) => office[line]).filter((slot) => slot !== undefined);
    const extra = extraCosts[line];
    // One shared office has these as office lines already; several solo offices are added up.
    if (form !== 'solopraksis') costSlots.push(...parts);
    else if (parts.length > 0) costSlots.push(graph.total(COST_LINES[line], parts));
    if (extra !== undefined) costSlots.push(extra);
  }
  const cost = graph.total(TOTALS.kostnader, costSlots);
  graph.total(
    { ...TOTALS.resultat, label: 'Til legene før skatt', formula: 'inntekter − kostnader' },
    [income, cost],
    OFFICE,
    [1, -1],
  );

  const pretaxSum = sumOf(
    TOTALS.legenesInntekt,
    doctors.map((cells) => pretax.get(cells.doctor.id)),
  );
  const hours = sumOf(
    TOTALS.arbeidstimer,
    doctors.map((cells) => cells.activity.hours),
  );
  sumOf(
    TOTALS.konsultasjoner,
    doctors.map((cells) => cells.activity.consultations),
  );
  sumOf(
    TOTALS.ventende,
    doctors.map((cells) => cells.activity.waiting),
  );
  sumOf(
    TOTALS.listelengde,
    doctors.map((cells) => cells.funding.liste),
  );
  const count = context.constant('antallLeger', 'Antall leger', 'leger', Math.max(1, doctors.length));
  graph.amount(inntektPerLege, [pretaxSum, count]);
  graph.amount(inntektPerTime, [pretaxSum, hours]);
  for (const cells of doctors) {
    const own = pretax.get(cells.doctor.id);
    if (own !== undefined) graph.amount(inntektPerTime, [own, cells.activity.hours], doctorScope(cells.doctor.id));
  }
}
