/** Fastlønn and kommunalt fastlegekontor: the municipality has list, income, cost and risk; the doctors have salary. */
import type { Slot } from '../../kernel/graph';
import { doctorScope, OFFICE, type PracticeContext } from '../context';
import type { Taxable } from '../doctorTax';
import { COST_LINES, TOTALS } from '../totals';
import type { OfficeCells, Pretax } from './cells';
import { employeePay } from './employeePay';

export function municipal(context: PracticeContext, { doctors, costs }: OfficeCells): Pretax {
  const { graph } = context;
  const pays = doctors.map(({ doctor, income }) => employeePay(context, doctor, income, 'kommunen'));
  const employer = graph.total(
    COST_LINES.arbeidsgiverkostnaderLeger,
    pays.map((pay) => pay.employerCost),
  );
  const income = doctors.map((cells) => cells.total);
  const outgoing = [...Object.values(costs), employer, ...pays.flatMap((pay) => pay.toDoctor)];
  graph.total(
    { ...TOTALS.kommunensResultat, formula: 'inntekter − kostnader − lønn og bonus til legene' },
    [...income, ...outgoing],
    OFFICE,
    [...income.map(() => 1), ...outgoing.map(() => -1)],
  );
  const byDoctor = new Map<string, Slot>();
  const taxable = new Map<string, Taxable>();
  doctors.forEach(({ doctor: { id } }, index) => {
    const { toDoctor, paid, pension } = pays[index] as (typeof pays)[number];
    byDoctor.set(id, graph.total({ ...TOTALS.inntektForSkatt, formula: 'lønn + bonus' }, toDoctor, doctorScope(id)));
    taxable.set(id, { lonn: paid, pensjon: pension });
  });
  return { byDoctor, taxable, extraCosts: { arbeidsgiverkostnaderLeger: employer } };
}
