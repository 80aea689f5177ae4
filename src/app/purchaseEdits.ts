/** Edits of the purchase a plan is about: pure, the plan in and the changed plan out. */
import { NEW_PURCHASE, type CheckAnswer, type Plan, type Purchase } from '../engine';
import { newId, type RandomFraction } from '../planfile';

/** The question of a purchase asked, by the first doctor; or taken away with all that was typed of it. */
export function withPurchase(plan: Plan, isOn: boolean): Plan {
  if ((plan.purchase !== null) === isOn) return plan;
  return { ...plan, purchase: isOn ? { ...NEW_PURCHASE, buyer: plan.baseline.doctors[0]?.id ?? '' } : null };
}

/**
 * The seller's list becomes the buyer's, as long as the buyer's list has not been given another length: the comparison of
 * forms and the valuation are of the same practice.
 */
export function withOfferedList(before: Plan, after: Plan): Plan {
  const [was, offered] = [before.purchase?.seller.listLength ?? 0, after.purchase?.seller.listLength ?? null];
  if (offered === null || offered === before.purchase?.seller.listLength) return after;
  const buyer = after.purchase?.buyer ?? '';
  const { doctors } = after.baseline;
  const index = buyer === '' ? 0 : doctors.findIndex(({ id }) => id === buyer);
  const doctor = doctors[index];
  if (doctor === undefined || (doctor.list.start !== was && doctor.list.start !== 0)) return after;
  const taken = { ...doctor, list: { ...doctor.list, start: offered } };
  return { ...after, baseline: { ...after.baseline, doctors: doctors.with(index, taken) } };
}

/** @param answer null = the item is no longer answered */
export function withCheck(plan: Plan, id: string, answer: Omit<CheckAnswer, 'id'> | null): Plan {
  return withFields(plan, ({ checks }) => {
    const others = checks.filter((each) => each.id !== id);
    return { checks: answer === null ? others : [...others, { id, ...answer }] };
  });
}

/** A sale the user knows of, in the year before the plan's. */
export function withObservation(plan: Plan, random: RandomFraction): { readonly plan: Plan; readonly id: string } {
  const id = newId(random);
  const year = Number(plan.horizon.start.slice(0, 4)) - 1;
  const made = { id, year, place: '', listLength: null, total: 0 };
  return {
    plan: withFields(plan, ({ ownObservations }) => ({ ownObservations: [...ownObservations, made] })),
    id,
  };
}

export function withoutObservation(plan: Plan, id: string): Plan {
  return withFields(plan, ({ ownObservations }) => ({
    ownObservations: ownObservations.filter((each) => each.id !== id),
  }));
}

function withFields(plan: Plan, change: (purchase: Purchase) => Partial<Purchase>): Plan {
  return plan.purchase === null ? plan : { ...plan, purchase: { ...plan.purchase, ...change(plan.purchase) } };
}
