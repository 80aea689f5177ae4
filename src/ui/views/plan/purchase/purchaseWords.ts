/** The questions of the checklist by id, for inputs that are answers to them, and the field each input is typed in. */
import type { PurchaseValuation, SensitivityCode } from '../../../../engine/purchase';

export function questionsOf(valuation: PurchaseValuation): (id: string) => string | null {
  const questions = new Map(valuation.checklist.map(({ item }) => [item.id, item.question]));
  return (id) => questions.get(id) ?? null;
}

/** Where an input that would turn the answer is typed; the pay of the alternative depends on which one is chosen. */
export const FIELD_OF: Readonly<Partial<Record<SensitivityCode, string>>> = {
  listLength: 'purchase.seller.listLength',
  takster: 'purchase.seller.refusjon',
  costs: 'purchase.seller.operatingCosts',
  requiredReturn: 'purchase.assumptions.requiredReturn',
  yearsHeld: 'purchase.assumptions.yearsHeld',
  resaleShare: 'purchase.assumptions.resaleShare',
  hjemfallProbability: 'purchase.assumptions.hjemfallProbability',
  patternKept: 'purchase.assumptions.patternKept',
  alternative: 'purchase.alternative',
  hours: 'purchase.hours',
};
