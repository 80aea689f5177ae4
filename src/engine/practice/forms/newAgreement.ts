/** Nullhjemmel: each doctor begins a new fastlegeavtale with the plan, and pays to begin. */
import { amount } from '../../kernel/amount';
import type { Slot } from '../../kernel/graph';
import { doctorScope, type PracticeContext } from '../context';
import type { Doctor } from '../plan';
import { COST_LINES } from '../totals';

/**
 * The doctor as the new agreement has it: the list and its growth from the form's own terms, the agreement from the plan's
 * first day, and nobody who leaves because a colleague took over. Points the context at the fields the numbers stand in.
 */
export function onNewAgreement(context: PracticeContext, doctor: Doctor): Doctor {
  const { start, growthPerYear } = context.practice.organisation.newAgreement;
  const path = `doctors.${doctor.id}.list`;
  context.standsAt.set(`${path}.start`, 'organisation.newAgreement.start');
  context.standsAt.set(`${path}.growthPerYear`, 'organisation.newAgreement.growthPerYear');
  return {
    ...doctor,
    agreementFrom: context.plan.horizon.start,
    list: { ...doctor.list, start, growthPerYear },
    movement: { ...doctor.movement, attritionShare: 0 },
  };
}

/** What a doctor pays once, in the plan's first month. */
export const engangskostnad = amount({
  id: 'engangskostnad',
  label: 'Engangskostnad',
  unit: 'kr/måned',
  yearUnit: 'kr/år',
  year: 'sum',
  parts: ['beløp', 'måneden det betales'],
  formula: 'beløpet, i måneden det betales',
  compute: (belop, maaned) => belop * maaned,
});

const inngangspenger = amount({
  ...engangskostnad,
  id: 'inngangspenger',
  label: 'Inngangspenger til kontoret',
  simplified:
    'Inngangspenger og oppstart trekkes fra i sin helhet i første måned. Er inngangspengene betaling for en eierandel, ' +
    'eller er utstyret varig, kommer fradraget senere eller ikke.',
});
const oppstart = amount({ ...engangskostnad, id: 'oppstart', label: 'Oppstart: utstyr og inventar' });

/** The doctor's cost of beginning; null when the plan has none. */
export function startCost(context: PracticeContext, doctor: Doctor): Slot | null {
  const { graph, practice } = context;
  const { entryFee, startCost: equipment } = practice.organisation.newAgreement;
  const scope = doctorScope(doctor.id);
  const parts: Slot[] = [];
  if (entryFee !== 0) {
    const fee = context.input('organisation.newAgreement.entryFee', entryFee, 'Inngangspenger', 'kr');
    parts.push(graph.amount(inngangspenger, [fee, context.firstMonth()], scope));
  }
  if (equipment !== 0) {
    const cost = context.input('organisation.newAgreement.startCost', equipment, 'Oppstart: utstyr og inventar', 'kr');
    parts.push(graph.amount(oppstart, [cost, context.firstMonth()], scope));
  }
  return parts.length === 0 ? null : graph.total(COST_LINES.oppstartskostnader, parts, scope);
}
