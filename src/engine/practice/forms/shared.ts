/** Forms where each doctor keeps own income and carries a part of the office's costs. */
import { amount } from '../../kernel/amount';
import type { Slot } from '../../kernel/graph';
import { fordelteKostnader } from '../../kostnader/kontorkostnader';
import { doctorScope, type PracticeContext } from '../context';
import { costShares, sharedVat } from '../costShares';
import type { Doctor } from '../plan';
import { COST_LINES, TOTALS } from '../totals';
import type { DoctorCells, OfficeCells, Pretax } from './cells';
import { presence } from './leaving';

/** The office's costs together, before anyone carries them. */
export const KONTORKOSTNADER = {
  ...TOTALS.kostnader,
  id: 'kontorkostnader',
  label: 'Kontorets kostnader til fordeling',
  role: 'detail',
} as const;

/** Solopraksis: each doctor alone with an office. */
export function solo(context: PracticeContext, offices: readonly OfficeCells[]): Pretax {
  const { graph } = context;
  const ended: Slot[] = [];
  const byDoctor = offices.flatMap(({ doctors, costs }) =>
    doctors.map((cells): [string, Slot] => {
      const parts = Object.values(costs);
      const end = endedCosts(context, cells.doctor, parts);
      if (end !== null) ended.push(end);
      const all = end === null ? parts : [...parts, end];
      const cost = graph.total(TOTALS.kostnader, all, doctorScope(cells.doctor.id));
      return [cells.doctor.id, ownIncome(context, cells, cost)];
    }),
  );
  const opphort = ended.length === 0 ? {} : { opphorteKostnader: graph.total(COST_LINES.opphorteKostnader, ended) };
  return { ...selfEmployed(new Map(byDoctor)), extraCosts: opphort };
}

const opphorteKostnader = amount({
  ...COST_LINES.opphorteKostnader,
  parts: ['kontorets kostnader', 'legen er der'],
  formula: '− kontorets kostnader fra måneden etter at legen sluttet',
  simplified:
    'Et solokontor som avvikles, har ingen kostnader måneden etter; oppsigelsestid og avviklingskostnader er ikke med.',
  compute: (kostnader, der) => kostnader * (der - 1),
});

/** What a solo office no longer costs when its doctor has left, as a negative cost; null where the doctor stays. */
function endedCosts(context: PracticeContext, doctor: Doctor, costs: readonly Slot[]): Slot | null {
  const there = presence(context, doctor);
  if (there === null) return null;
  const scope = doctorScope(doctor.id);
  const sum = context.graph.total({ ...TOTALS.kostnader, id: 'kostnaderForAvvikling', role: 'detail' }, costs, scope);
  return context.graph.amount(opphorteKostnader, [sum, there], scope);
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
