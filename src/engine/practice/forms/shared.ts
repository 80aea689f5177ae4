/** Forms where each doctor keeps own income and carries a part of the office's costs. */
import type { Slot } from '../../kernel/graph';
import { fordelteKostnader } from '../../kostnader/kontorkostnader';
import { doctorScope, type PracticeContext } from '../context';
import { costShares, sharedVat } from '../costShares';
import { COST_LINES, TOTALS } from '../totals';
import type { DoctorCells, OfficeCells, Pretax } from './cells';

/** The office's costs together, before anyone carries them. */
export const KONTORKOSTNADER = {
  ...TOTALS.kostnader,
  id: 'kontorkostnader',
  label: 'Kontorets kostnader til fordeling',
  role: 'detail',
} as const;

/** Solopraksis: each doctor alone with an office. */
export function solo(context: PracticeContext, offices: readonly OfficeCells[]): Pretax {
  const byDoctor = offices.flatMap(({ doctors, costs }) =>
    doctors.map((cells): [string, Slot] => {
      const cost = context.graph.total(TOTALS.kostnader, Object.values(costs), doctorScope(cells.doctor.id));
      return [cells.doctor.id, ownIncome(context, cells, cost)];
    }),
  );
  return selfEmployed(new Map(byDoctor));
}

/**
 * Gruppepraksis, gruppeavtale and nullhjemmel: the doctors share the office's costs.
 * @param ownCosts what a doctor pays beside the share, by doctor's id
 */
export function shared(
  context: PracticeContext,
  { doctors, costs }: OfficeCells,
  ownCosts: ReadonlyMap<string, Slot> = new Map(),
): Pretax {
  const { graph } = context;
  const vat = sharedVat(context, Object.values(costs));
  const sum = graph.total(KONTORKOSTNADER, [...Object.values(costs), ...(vat === null ? [] : [vat])]);
  const shares = costShares(context, doctors);
  const byDoctor = new Map<string, Slot>();
  for (const cells of doctors) {
    const { id } = cells.doctor;
    const scope = doctorScope(id);
    const share = shares.get(id) as Slot;
    const own = ownCosts.get(id);
    const cost =
      own === undefined
        ? graph.amount(fordelteKostnader, [sum, share], scope)
        : graph.total(
            TOTALS.kostnader,
            [graph.amount({ ...fordelteKostnader, id: 'fordelteKostnader', role: 'detail' }, [sum, share], scope), own],
            scope,
          );
    byDoctor.set(id, ownIncome(context, cells, cost));
  }
  const extraCosts = {
    ...(vat === null ? {} : { mvaFelleskostnader: vat }),
    ...(ownCosts.size === 0
      ? {}
      : { oppstartskostnader: graph.total(COST_LINES.oppstartskostnader, [...ownCosts.values()]) }),
  };
  return { ...selfEmployed(byDoctor), extraCosts };
}

/** What is left of the doctor's own income. */
export function ownIncome(context: PracticeContext, { doctor, total }: DoctorCells, cost: Slot): Slot {
  const def = { ...TOTALS.inntektForSkatt, formula: 'inntekter − kostnader' };
  return context.graph.total(def, [total, cost], doctorScope(doctor.id), [1, -1]);
}

/** All the doctors' income is næringsinntekt. */
export function selfEmployed(byDoctor: ReadonlyMap<string, Slot>): Pretax {
  return { byDoctor, taxable: new Map([...byDoctor].map(([id, naering]) => [id, { naering }])), extraCosts: {} };
}
