/** When the most capital is at risk in an alternative, and what of it the plan does not say. */
import { buyerRunning } from '../../engine/practice/forms/bought';
import { applyScenario } from '../../planfile';
import type { Period } from '../types';
import type { Reading } from './reading';

/** What the figure lacks because the plan leaves it open. */
export type OpenCapital = 'share-capital' | 'price';

export interface CapitalAtMost {
  /** `2027-03`: the first month with the most until the end of the period; null where none is ever at risk. */
  readonly month: string | null;
  readonly open: readonly OpenCapital[];
}

/** @returns null where the alternative has no such figure */
export function capitalAtMost(reading: Reading, scenarioId: string, period: Period): CapitalAtMost | null {
  const all = reading.months(scenarioId, 'kontor/kapitalPaaSpill', 'sum');
  if (all === null) return null;
  const months = period === 'sum' ? all : all.slice(0, (period + 1) * 12);
  const most = Math.max(...months.map(({ value }) => value));
  const month = most < 1 ? null : (months.find(({ value }) => most - value < 0.5)?.month ?? null);
  return { month, open: openIn(reading, scenarioId) };
}

function openIn({ plan }: Reading, scenarioId: string): readonly OpenCapital[] {
  const practice = applyScenario(plan, scenarioId);
  const { form, organisation, doctors } = practice;
  const isCompany = form === 'fastlegeselskap' && doctors.some(({ person }) => person.joinsCompany);
  const { bid = null, seller } = plan.purchase ?? {};
  const isPriced = [bid, seller?.askingInventory, seller?.askingGoodwill].some((each) => typeof each === 'number');
  return [
    ...(isCompany && organisation.company.shareCapital === 0 ? (['share-capital'] as const) : []),
    ...(buyerRunning(plan, practice) !== null && !isPriced ? (['price'] as const) : []),
  ];
}
