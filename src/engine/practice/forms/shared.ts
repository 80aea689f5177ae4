/** Solopraksis, gruppepraksis and gruppeavtale: each doctor keeps own income and carries a part of the office's costs. */
import type { Slot } from '../../kernel/graph';
import { fordelteKostnader, kostnadsandel } from '../../kostnader/kontorkostnader';
import { doctorScope, OFFICE, type PracticeContext } from '../context';
import type { ComputedForm } from '../plan';
import { TOTALS } from '../totals';
import type { DoctorCells, OfficeCells, Pretax } from './cells';

/** Each doctor keeps own income and carries a part of the office's costs. */
export function shared(context: PracticeContext, form: ComputedForm, offices: readonly OfficeCells[]): Pretax {
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
