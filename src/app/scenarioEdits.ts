/** Edits of one alternative: pure, the plan in and the changed plan out. All throw RangeError for an unknown one. */
import { findReform, type Plan, type ReformChoice, type Scenario } from '../engine';
import { newId, type RandomFraction } from '../planfile';
import type { Added } from './planEdits';
import { inOrder } from './rangeEdits';

/** What may be changed in a reform that is switched on. */
export type ReformEdit = Partial<Omit<ReformChoice, 'id'>>;

/** A copy of an alternative with its ranges, right after it, under a name of its own: `Solopraksis (kopi)`, `Solopraksis (kopi 2)`. */
export function withScenarioCopy(plan: Plan, id: string, random: RandomFraction): Added {
  const place = plan.scenarios.indexOf(scenarioOf(plan, id));
  const copied = scenarioOf(plan, id);
  const copy: Scenario = { ...copied, id: newId(random), name: copyName(copied.name, plan.scenarios) };
  const own = `scenarios.${id}.`;
  const ranges = plan.ranges
    .filter(({ path }) => path.startsWith(own))
    .map((range) => ({ ...range, path: `scenarios.${copy.id}.${range.path.slice(own.length)}` }));
  const scenarios = plan.scenarios.toSpliced(place + 1, 0, copy);
  return { plan: { ...plan, scenarios, ranges: inOrder([...plan.ranges, ...ranges]) }, id: copy.id };
}

function copyName(name: string, scenarios: readonly Scenario[]): string {
  const taken = new Set(scenarios.map((each) => each.name));
  const stem = name.replace(/ \(kopi(?: \d+)?\)$/u, '');
  let copy = `${stem} (kopi)`;
  for (let count = 2; taken.has(copy); count++) copy = `${stem} (kopi ${count})`;
  return copy;
}

/**
 * Switches a reform on from the plan's start, or from its earliest day where that is later, with its standard figure.
 * One that is on already stays as it is.
 *
 * @throws RangeError also for a reform that is not in the catalogue
 */
export function withReform(plan: Plan, scenarioId: string, reformId: string): Plan {
  const reform = findReform(reformId);
  if (reform === null) throw new RangeError(`No such reform: ${reformId}`);
  const { start } = plan.horizon;
  const from = start < reform.earliest ? reform.earliest : start;
  return changed(plan, scenarioId, (scenario) =>
    scenario.reforms.some(({ id }) => id === reformId)
      ? scenario
      : { ...scenario, reforms: [...scenario.reforms, { id: reformId, from, amount: null }] },
  );
}

/** Changes date or figure of a reform that is on; does nothing for one that is not. */
export function withReformEdit(plan: Plan, scenarioId: string, reformId: string, edit: ReformEdit): Plan {
  return changed(plan, scenarioId, (scenario) => ({
    ...scenario,
    reforms: scenario.reforms.map((each) => (each.id === reformId ? { ...each, ...edit } : each)),
  }));
}

export function withoutReform(plan: Plan, scenarioId: string, reformId: string): Plan {
  return changed(plan, scenarioId, (scenario) => ({
    ...scenario,
    reforms: scenario.reforms.filter(({ id }) => id !== reformId),
  }));
}

/** Takes away the alternative's own figure for a rate from a date. */
export function withoutScenarioRate(plan: Plan, scenarioId: string, record: string, from: string): Plan {
  return changed(plan, scenarioId, (scenario) => ({
    ...scenario,
    ownRates: scenario.ownRates.filter((each) => each.record !== record || each.from !== from),
  }));
}

function scenarioOf(plan: Plan, id: string): Scenario {
  const scenario = plan.scenarios.find((each) => each.id === id);
  if (scenario === undefined) throw new RangeError(`No such scenario: ${id}`);
  return scenario;
}

function changed(plan: Plan, id: string, change: (scenario: Scenario) => Scenario): Plan {
  const scenario = scenarioOf(plan, id);
  const next = change(scenario);
  return next === scenario
    ? plan
    : { ...plan, scenarios: plan.scenarios.map((each) => (each === scenario ? next : each)) };
}
