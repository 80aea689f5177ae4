/** The questions of the checklist by id, for inputs that are answers to them. */
import type { PurchaseValuation } from '../../../../engine/purchase';

export function questionsOf(valuation: PurchaseValuation): (id: string) => string | null {
  const questions = new Map(valuation.checklist.map(({ item }) => [item.id, item.question]));
  return (id) => questions.get(id) ?? null;
}
