/** Fastlegeselskap: the company earns and pays; the doctors have pay and their part of what is left. */
import type { Slot } from '../../kernel/graph';
import { doctorScope, OFFICE, type PracticeContext } from '../context';
import type { Taxable } from '../doctorTax';
import { COST_LINES, TOTALS, type CostLine } from '../totals';
import type { OfficeCells, Pretax } from './cells';
import { companyPay, surplusShares, type CompanyPay } from './companyPay';

/** The company earns and pays; the doctors have pay and their part of what is left. */
export function company(context: PracticeContext, { doctors, costs }: OfficeCells): Pretax {
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
