import {
  computePlan,
  findSeries,
  type Kommune,
  type Plan,
  type PlanComputation,
  type Problem,
  type RulePack,
} from '../engine';
import type { PurchaseValuation } from '../engine/purchase';

/** The engine with its rules: what a session computes with. */
export interface EnginePort {
  readonly compute: (plan: Plan) => PlanComputation;
  /** Values the purchase a plan is about; what only that needs is loaded when first asked. */
  readonly value: (plan: Plan) => Promise<PurchaseValuation>;
  /** The user's own figures for rates the rules do not have: they would count for nothing without a word. */
  readonly unknownRates: (plan: Plan) => readonly Problem[];
}

const unknownIn = (rules: RulePack, rates: Plan['ownRates'], path: string): Problem[] =>
  rates.flatMap(({ record }, index) =>
    findSeries(rules, record) === null
      ? [{ code: 'unknown-record', path: `${path}.${index}.record`, values: { record } }]
      : [],
  );

/** @param pack the rules that hold, or a way to ask which do: the user may put others in their place */
export function enginePort(pack: RulePack | (() => RulePack), kommuner: readonly Kommune[]): EnginePort {
  const rules = typeof pack === 'function' ? pack : (): RulePack => pack;
  return {
    compute: (plan) => computePlan(plan, rules(), kommuner),
    value: async (plan) => {
      const { valuePurchase } = await import('../engine/purchase');
      return valuePurchase(plan, rules(), kommuner);
    },
    unknownRates: ({ ownRates, scenarios }) => [
      ...unknownIn(rules(), ownRates, 'ownRates'),
      ...scenarios.flatMap((each, index) => unknownIn(rules(), each.ownRates, `scenarios.${index}.ownRates`)),
    ],
  };
}
