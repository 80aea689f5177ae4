/** The rules a scenario is computed with: its own figures and its reforms on top of the plan's. */
import { firstDay, type MonthNumber } from '../kernel/plainDate';
import { effectsOf, fits, reformCollisions } from '../rules/overlay';
import type { RateReader } from '../rules/rates';
import { findReform } from '../rules/reforms';
import { CONTACT_TYPES, type Plan, type Practice, type ReformChoice, type Scenario } from './plan';
import type { ComputedReform, Problem } from './results';
import { standardRecord } from './standards';

/** Readers of one plan's scenarios, by what they read; scenarios alike share one. */
export class ScenarioReaders {
  #known = new Map<string, RateReader>();

  constructor(readonly plan: RateReader) {}

  /** Readers for these scenarios, in their order; those of other scenarios are let go. */
  of(scenarios: readonly Scenario[]): RateReader[] {
    const before = this.#known;
    this.#known = new Map();
    return scenarios.map(({ ownRates, reforms }) => {
      const key = JSON.stringify([ownRates, reforms]);
      const reader = this.#known.get(key) ?? before.get(key) ?? this.plan.forScenario(ownRates, reforms);
      this.#known.set(key, reader);
      return reader;
    });
  }
}

/** Reforms that do not exist, and reforms that touch the same rate in the plan's months. */
export function reformProblems(plan: Plan, start: MonthNumber): Problem[] {
  const lastDay = firstDay((start + plan.horizon.years * 12 - 1) as MonthNumber);
  return plan.scenarios.flatMap(({ reforms }, index): Problem[] => {
    const path = (place: number): string => `scenarios.${index}.reforms.${place}.id`;
    const unknown = reforms.flatMap(({ id }, place): Problem[] =>
      findReform(id) === null ? [{ code: 'unknown-choice', path: path(place), values: { value: id } }] : [],
    );
    const collisions = reformCollisions(reforms, lastDay).map(({ places, titles, record }): Problem => {
      const [first, second] = titles;
      return { code: 'reform-collision', path: path(places[1]), values: { first, second, record } };
    });
    return [...unknown, ...collisions];
  });
}

/** What the result says of each reform: its standing, and the user's own figures it does not reach. */
export function computedReforms(plan: Plan, scenario: Scenario, practice: Practice): ComputedReform[] {
  return scenario.reforms.flatMap((choice) => {
    const reform = findReform(choice.id);
    if (reform === null) return [];
    const { id, title, status } = reform;
    return [{ id, title, status, from: choice.from, leavesAlone: leftAlone(plan, scenario, practice, choice) }];
  });
}

function leftAlone(plan: Plan, scenario: Scenario, practice: Practice, choice: ReformChoice): string[] {
  const effects = effectsOf(choice);
  const isTouched = (record: string): boolean => effects.some((effect) => fits(effect.record, record));
  const isReplaced = (record: string): boolean =>
    effects.some((effect) => effect.op !== 'factor' && fits(effect.record, record));
  const { activity } = practice;
  const stated: [string, number | null][] = [
    ...CONTACT_TYPES.map((type): [string, number | null] => [`activity.contacts.${type}`, activity.contacts[type]]),
    ['activity.otherFeesPerConsultation', activity.otherFeesPerConsultation],
  ];
  const fields = stated
    .filter(([path, value]) => value !== null && isTouched(standardRecord(practice, path) ?? ''))
    .map(([path]) => `baseline.${path}`);
  if (activity.feeModel === 'average' && isTouched('takst.2ad.honorar')) fields.push('baseline.activity.averageFee');
  const rates = (list: Plan['ownRates'], path: string): string[] =>
    list.flatMap(({ record }, index) => (isReplaced(record) ? [`${path}.${index}.value`] : []));
  const place = plan.scenarios.indexOf(scenario);
  return [...fields, ...rates(plan.ownRates, 'ownRates'), ...rates(scenario.ownRates, `scenarios.${place}.ownRates`)];
}
