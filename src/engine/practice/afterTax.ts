/** Income after tax for the practice, as cells. */
import { doctorScope, type PracticeContext } from './context';
import { doctorTax, hasTaxRates, type Taxable } from './doctorTax';
import type { DoctorCells } from './forms/cells';
import { inntektEtterSkattPerLege, inntektEtterSkattPerTime } from './perTime';
import { TOTALS } from './totals';

/** Income after tax, for each doctor and on average; left out where the plan's years have no tax rates. */
export function afterTax(
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
