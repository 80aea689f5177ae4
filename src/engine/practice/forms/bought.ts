/** Which alternatives are to run the practice the plan considers buying. */
import type { Doctor, Plan, Practice } from '../plan';
import { buyerIn } from '../planPurchase';
import { keepsAgreement } from './leaving';
import { formTraits } from './traits';

/**
 * The buyer, where a practice is run as the one on offer: with an own agreement that is taken over, and as an 8.2-avtale
 * where that is what is offered.
 * @param practice the plan's, as an alternative has it
 * @returns null where nothing is offered, or the alternative is to do something else
 */
export function buyerRunning({ purchase, baseline }: Plan, practice: Practice): Doctor | null {
  const buyer = buyerIn(purchase, baseline.doctors);
  const doctor = practice.doctors.find(({ id }) => id === buyer?.id);
  if (purchase === null || doctor === undefined) return null;
  const { keeper, isNewList } = formTraits(practice.form, practice.organisation);
  const isOffered = (purchase.seller.form === '8.2-avtale') === (practice.form === '8.2-avtale');
  return isOffered && !isNewList && keepsAgreement(keeper, doctor) ? doctor : null;
}
