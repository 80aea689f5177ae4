/** What a financing is worked out from. */
import type { LoanTerms } from './loan';
import type { EarningsSeries } from './series';
import type { Situation } from './situation';
import type { Figure } from './types';
import type { Valuation } from './valuation';

export interface FinancingInput {
  readonly valuation: Valuation;
  readonly situation: Situation;
  readonly series: EarningsSeries;
  readonly price: number;
  /** The price as a figure; without it, it stands for itself. */
  readonly lookedAt?: Figure;
  readonly terms: LoanTerms;
}

/** Equipment is bought in the first month of each of the first three years. */
export function bought({ investment, yearsHeld }: Situation, month: number): number {
  const times = Math.min(3, yearsHeld);
  return month % 12 === 0 && month < times * 12 ? investment / times : 0;
}
