/**
 * Doctors at the office of a company or the municipality who keep their own agreement: own list and income, and a part of
 * the office's costs, by the plan's key.
 */
import type { Slot } from '../../kernel/graph';
import { word, words } from '../../kernel/words';
import { fordelteKostnader, mvaFelleskostnader } from '../../kostnader/kontorkostnader';
import { costShares } from '../costShares';
import { doctorScope, type PracticeContext } from '../context';
import { COST_LINES, TOTALS, type CostLine } from '../totals';
import type { DoctorCells, OfficeCells, Pretax } from './cells';
import { hasOwnAgreement } from './leaving';
import { KONTORKOSTNADER, ownIncome, selfEmployed } from './shared';

export interface Sides {
  /** Doctors whose list and income belong to the company or the municipality. */
  readonly inside: readonly DoctorCells[];
  /** What those outside are left with; nobody where all have joined. */
  readonly outside: Pretax;
  /** What those outside pay for the office, a cell each. */
  readonly paid: readonly Slot[];
}

/** Splits an office by who has joined. @param employer in the definite form: 'selskapet', 'kommunen' */
export function sides(context: PracticeContext, { doctors, costs }: OfficeCells, employer: string): Sides {
  const inside = doctors.filter(({ doctor }) => !hasOwnAgreement(context, doctor));
  const outside = doctors.filter(({ doctor }) => hasOwnAgreement(context, doctor));
  if (outside.length === 0) return { inside, outside: selfEmployed(new Map()), paid: [] };
  const { graph } = context;
  // The change of form is paid by those who change.
  const shared = Object.entries(costs).filter(([line]) => line !== 'omstillingskostnader' || inside.length === 0);
  const sum = graph.total(
    KONTORKOSTNADER,
    shared.map(([, cost]) => cost),
  );
  const shares = costShares(context, doctors);
  const paid: Slot[] = [];
  const vats: Slot[] = [];
  const byDoctor = new Map<string, Slot>();
  for (const cells of outside) {
    const { id } = cells.doctor;
    const scope = doctorScope(id);
    const share = shares.get(id) as Slot;
    const part = graph.amount(
      {
        ...fordelteKostnader,
        id: 'fordelteKostnader',
        label: words('Betaler til {employer} for kontoret', { employer: word(employer) }),
        role: 'detail',
      },
      [sum, share],
      scope,
    );
    paid.push(part);
    const vat = vatOn(context, part, id);
    if (vat !== null) vats.push(vat);
    const cost = graph.total(TOTALS.kostnader, vat === null ? [part] : [part, vat], scope);
    byDoctor.set(id, ownIncome(context, cells, cost));
  }
  const extraCosts: Partial<Record<CostLine, Slot>> =
    vats.length === 0 ? {} : { mvaFelleskostnader: graph.total(COST_LINES.mvaFelleskostnader, vats) };
  return { inside, outside: { ...selfEmployed(byDoctor), extraCosts }, paid };
}

/** Merverdiavgift on what an outsider is invoiced; null where the plan has none. */
function vatOn(context: PracticeContext, part: Slot, doctorId: string): Slot | null {
  const { vatShare } = context.practice.office.premises;
  if (vatShare === 0) return null;
  const label = 'Mva. som blir kostnad, del av felleskostnadene';
  const rate = context.input('office.premises.vatShare', vatShare, label, 'andel');
  return context.graph.amount(mvaFelleskostnader, [part, rate], doctorScope(doctorId));
}
