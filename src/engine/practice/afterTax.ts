/** Each doctor's income after tax and beside a salary, as cells, and the practice's averages. */
import { comparableIncome, type ComparedDoctor } from './doctorPerson';
import { doctorScope, type PracticeContext } from './context';
import { doctorTax, hasTaxRates, type DoctorTax, type Taxable } from './doctorTax';
import type { DoctorCells, Pretax } from './forms/cells';
import { equity } from './forms/equity';
import { inntektEtterSkattPerLege, inntektEtterSkattPerTime } from './perTime';
import { TOTALS } from './totals';

/** Income after tax and sammenlignbar årslønn; each left out where the plan's years lack the rates. */
export function afterTax(context: PracticeContext, doctors: readonly DoctorCells[], pretax: Pretax): void {
  const taxes = hasTaxRates(context) ? taxed(context, doctors, pretax.taxable) : null;
  const compared = doctors.flatMap((cells): ComparedDoctor[] => {
    const { id } = cells.doctor;
    const before = pretax.byDoctor.get(id);
    const taxable = pretax.taxable.get(id);
    if (before === undefined || taxable === undefined) return [];
    return [{ cells, taxable, pretax: before, tax: taxes?.get(id) ?? null }];
  });
  comparableIncome(context, compared);
}

function taxed(
  context: PracticeContext,
  doctors: readonly DoctorCells[],
  taxable: ReadonlyMap<string, Taxable>,
): ReadonlyMap<string, DoctorTax> {
  const { graph } = context;
  const taxes = new Map(
    doctors.map((cells) => {
      const { doctor } = cells;
      const tax = doctorTax(context, doctor, taxable.get(doctor.id) as Taxable);
      graph.amount(inntektEtterSkattPerTime, [tax.inntektEtterSkatt, cells.activity.hours], doctorScope(doctor.id));
      return [doctor.id, tax];
    }),
  );
  const after = [...taxes.values()];
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
  equity(
    context,
    after.flatMap((tax) => tax.igjen ?? []),
  );
  return taxes;
}
