import {
  computePlan,
  findSeries,
  type Kommune,
  type Plan,
  type PlanComputation,
  type Problem,
  type RulePack,
} from '../engine';

/** The engine with its rules: what a session computes with. */
export interface EnginePort {
  readonly compute: (plan: Plan) => PlanComputation;
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
    unknownRates: ({ ownRates, scenarios }) => [
      ...unknownIn(rules(), ownRates, 'ownRates'),
      ...scenarios.flatMap((each, index) => unknownIn(rules(), each.ownRates, `scenarios.${index}.ownRates`)),
    ],
  };
}
