/** The whole check of a plan: shape, ranges, and the rules between fields. */
import { parsePlainDate } from '../engine/kernel/plainDate';
import type { Plan, Practice } from '../engine/practice/plan';
import type { Problem } from '../engine/practice/results';
import { changeProblems } from './changeRules';
import { groupProblems } from './groupRules';
import { checkSchema } from './issues';
import { planSchema } from './planSchema';
import { duplicateIds, fieldOf, itemsOf, practiceProblems } from './practiceRules';
import type { KommuneReference } from './practiceRules';
import { practiceSchema } from './practiceSchema';
import { distinct, problem, quote } from './problem';
import { noteProblems, rangeProblems } from './rangeRules';
import { purchaseProblems } from './purchaseRules';
import { reformProblems } from './reformRules';
import { knownFields } from './structure';

const FIRST_START = '2015-07-01';
const LAST_START = '2100-01-01';

/** What is known of a value that should be a plan. */
export interface PlanCheck {
  /** A fresh object with the plan's own fields only, in their order. */
  readonly value: unknown;
  /** True when `value` can be shown and edited as a `Plan`, though it may have problems. */
  readonly hasShape: boolean;
  readonly problems: readonly Problem[];
  /** Fields that are not the plan's: left out of `value`, told to the user. */
  readonly unknownFields: readonly Problem[];
}

/**
 * Every problem of a plan being edited; empty when it is valid.
 *
 * @param kommuner all kommuner a plan may name
 */
export function checkPlan(plan: Plan, kommuner: readonly KommuneReference[]): Problem[] {
  const { problems, unknownFields } = inspectPlan(plan, kommuner);
  return distinct([...problems, ...unknownFields]);
}

/** The same check on a value of any kind, for `parsePlan`. */
export function inspectPlan(input: unknown, kommuner: readonly KommuneReference[]): PlanCheck {
  const unknownFields: Problem[] = [];
  const value = knownFields(planSchema, input, (path) => unknownFields.push(problem('unknown-field', path)));
  const { problems, hasShape } = checkSchema(planSchema, value, '');
  const baseline = fieldOf(value, 'baseline');
  const scenarios = fieldOf(value, 'scenarios');
  return {
    value,
    hasShape,
    problems: [
      ...problems,
      ...startProblems(fieldOf(fieldOf(value, 'horizon'), 'start')),
      ...ownRateProblems(fieldOf(value, 'ownRates'), 'ownRates'),
      ...practiceProblems(baseline, kommuner).map((each) => ({ ...each, path: `baseline.${each.path}` })),
      ...duplicateIds(scenarios, 'scenarios'),
      ...purchaseProblems(fieldOf(value, 'purchase'), fieldOf(baseline, 'doctors')),
      ...groupProblems(fieldOf(value, 'group'), fieldOf(baseline, 'doctors')),
      ...duplicateIds(fieldOf(value, 'notes'), 'notes'),
      ...rangeProblems(value, planSchema),
      ...noteProblems(value),
      ...itemsOf(scenarios).flatMap((scenario, index) => [
        ...ownRateProblems(fieldOf(scenario, 'ownRates'), `scenarios.${index}.ownRates`),
        ...reformProblems(fieldOf(scenario, 'reforms'), `scenarios.${index}.reforms`),
      ]),
      ...scenarioProblems(baseline, itemsOf(scenarios), kommuner),
    ],
    unknownFields,
  };
}

function startProblems(start: unknown): Problem[] {
  if (typeof start !== 'string' || parsePlainDate(start) === null) return [];
  const found: Problem[] = [];
  if (!start.endsWith('-01')) found.push(problem('not-first-of-month', 'horizon.start', { value: start }));
  if (start < FIRST_START) found.push(problem('too-low', 'horizon.start', { value: start, min: FIRST_START }));
  if (start > LAST_START) found.push(problem('too-high', 'horizon.start', { value: start, max: LAST_START }));
  return found;
}

/** Two figures for one rate from one date: nobody could say which holds. */
function ownRateProblems(rates: unknown, path: string): Problem[] {
  const seen = new Set<string>();
  return itemsOf(rates).flatMap((rate, index) => {
    const [record, from] = [fieldOf(rate, 'record'), fieldOf(rate, 'from')];
    if (typeof record !== 'string' || typeof from !== 'string') return [];
    const key = `${record} ${from}`;
    if (seen.has(key)) return [problem('duplicate-id', `${path}.${index}.record`, { id: quote(key) })];
    seen.add(key);
    return [];
  });
}

/** Changes can be judged only against a baseline whose own fields are of the right kind. */
function scenarioProblems(
  baseline: unknown,
  scenarios: readonly unknown[],
  kommuner: readonly KommuneReference[],
): Problem[] {
  if (!checkSchema(practiceSchema, baseline, '').hasShape) return [];
  return scenarios.flatMap((scenario, index) => {
    const changes = fieldOf(scenario, 'changes');
    if (!isChanges(changes)) return [];
    return changeProblems(baseline as Practice, changes, `scenarios.${index}.changes`, kommuner);
  });
}

function isChanges(value: unknown): value is Plan['scenarios'][number]['changes'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((each) => each === null || ['string', 'number', 'boolean'].includes(typeof each));
}
