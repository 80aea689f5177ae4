/** What to look out for: open questions, answers that call for it, and figures that do not sit well together. */
import { yearSum, type EarningsSeries } from './series';
import { CHECKLIST } from './checklist';
import type { Answered, Situation } from './situation';
import type { FinancingPlan, RiskCode } from './types';

/** A seller's takst income this far from the model's for the same list asks for a reason. */
const ODD_PATTERN = 0.3;

export interface RiskInput {
  readonly answers: ReadonlyMap<string, Answered>;
  readonly situation: Situation;
  readonly series: EarningsSeries;
  readonly pattern: number;
  readonly staffCost: number;
  readonly normalHours: number;
  readonly isGain: boolean;
  readonly financing: FinancingPlan | null;
}

/** Choices that are no cause for worry, by item. */
const SAFE: Readonly<Record<string, string>> = {
  sokere: 'flere',
  leieavtale: 'lang',
  takstbruk: 'nei',
  systemer: 'ja',
};

export function risksOf(input: RiskInput): readonly RiskCode[] {
  const found = new Set<RiskCode>();
  for (const { id, risk, kind, moves } of CHECKLIST) {
    if (risk === null) continue;
    const answer = input.answers.get(id);
    if (answer === undefined) found.add(risk);
    else if (kind === 'choice' && answer.choice !== SAFE[id]) found.add(risk);
    else if (kind === 'amount' && isWorse(moves, answer.amount ?? 0)) found.add(risk);
  }
  const { financing, situation, series } = input;
  if (Math.abs(input.pattern - 1) > ODD_PATTERN) found.add('fees-differ');
  if (input.staffCost > situation.costs) found.add('staff-cost-above-costs');
  if (yearSum(series.hours, 0) > input.normalHours) found.add('hours-above-normal');
  if (!input.isGain) found.add('negative-surplus');
  if (financing !== null && financing.worstMonth.balance.value < 0) found.add('liquidity');
  if (financing?.years.some(({ dscr }) => dscr !== null && dscr.value < 1) === true) found.add('loan-not-covered');
  return [...found];
}

function isWorse(moves: (typeof CHECKLIST)[number]['moves'], amount: number): boolean {
  if (moves === 'yearlyIncome' || moves === 'listGrowth') return amount < 0;
  return moves === 'inventoryValue' ? false : amount > 0;
}
