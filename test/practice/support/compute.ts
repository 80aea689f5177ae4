/** Computing a plan in a test: figures by line and period, and the cells behind them. */
import { bundledRules, computePlan, kommuner } from '../../../src/engine';
import type { Kommune, Plan, PlanComputation, Problem, RulePack } from '../../../src/engine';
import type { Program } from '../../../src/engine/kernel/graph';
import { monthOf, type PlainDate } from '../../../src/engine/kernel/plainDate';
import { compilePractice } from '../../../src/engine/practice/compile';
import { applyChanges } from '../../../src/engine/practice/scenario';
import { RateReader } from '../../../src/engine/rules/rates';
import { quietPlan, type Changes } from './plans';

export interface Computed {
  readonly computation: PlanComputation;
  /** A line's figure for a plan year (`2024`, `2024/25`) or a month (`2024-03`). */
  readonly of: (line: string, period: string, scenario?: string) => number;
}

/** @throws Error when the plan has problems; `figure` throws for a line or period that does not exist */
export function computed(plan: Plan, places: readonly Kommune[] = kommuner, pack: RulePack = bundledRules): Computed {
  const computation = computePlan(plan, pack, places);
  if (computation.problems.length > 0) throw new Error(JSON.stringify(computation.problems));
  const [first] = plan.scenarios;
  return {
    computation,
    of: (line, period, scenario = first?.id ?? '') => {
      const found = computation.figure(scenario, line, period);
      if (found === null) throw new Error(`No figure ${line} in ${period}`);
      return found.value;
    },
  };
}

/** A quiet plan with changes, computed. */
export function computedQuiet(changes: Changes = {}, places: readonly Kommune[] = kommuner): Computed {
  return computed(quietPlan(changes), places);
}

/** What stands in the way of a plan. */
export function problemsOf(changes: Changes): readonly Problem[] {
  return computePlan(quietPlan(changes), bundledRules, kommuner).problems;
}

/** The first scenario's program, run, with every cell in reach. */
export function programOf(plan: Plan): Program {
  const [scenario] = plan.scenarios;
  const practice = applyChanges(plan.baseline, scenario?.changes ?? {});
  const start = monthOf(plan.horizon.start as PlainDate);
  const rates = new RateReader(bundledRules, start, plan.horizon.years * 12, plan.carryForward, plan.ownRates);
  const { program } = compilePractice(plan, practice, new Set(), rates, kommuner);
  program.run();
  return program;
}

/** A municipality for utjamning; what the tests do not name is unremarkable. */
export function kommune(changes: Partial<Kommune>): Kommune {
  return {
    nr: '9999',
    name: 'Prøvevik',
    county: 'Prøvefylket',
    population: 4_000,
    populationYear: 2026,
    centrality: 6,
    centralityIndex: 500,
    agaZone: 'I',
    actionZone: false,
    gpYear: 2025,
    avgListLength: null,
    gpAgreements: null,
    listsWithoutGp: null,
    patientsOnLists: null,
    patientsWithoutGp: null,
    openLists: null,
    listCapacity: null,
    freePlaces: null,
    ...changes,
  };
}
