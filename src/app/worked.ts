/**
 * Worked examples for the help: the app's own example plans with a few numbers changed, computed by the same engine, and
 * what one consultation's length gives in time takst before and after 1 July 2026.
 */
import type { Plan, RulePack, TraceNode } from '../engine';
import { explainTimeFee, timeFeeOfOne, type TimeFee } from '../engine/practice/timeFeeChange';
import { getPath, setPath } from '../planfile';
import type { EnginePort } from './enginePort';
import type { Example } from './examples';

export type { TimeFee };

export const WORKED = ['boks52', 'boks63', 'grunntilskudd'] as const;
export type WorkedId = (typeof WORKED)[number];

/** A number the reader may change. */
export interface WorkedField {
  readonly id: string;
  /** In the example as it is, in the field's own unit. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** One figure: of an alternative, or of a line. */
export interface WorkedRow {
  readonly id: string;
  readonly value: number;
  /** Where it comes from. */
  readonly explain: () => TraceNode | null;
}

export interface Worked {
  readonly id: WorkedId;
  readonly fields: readonly WorkedField[];
  /** Names of the alternatives by id, as the plan has them. */
  readonly names: Readonly<Record<string, string>>;
  /** @param values by field; one left out is as in the example @returns empty where the plan cannot be computed */
  readonly compute: (values: Readonly<Record<string, number>>) => readonly WorkedRow[];
}

/** Where in the example a number stands: an own rate by its record, or a field by its path. */
type Place = { readonly rate: string } | { readonly path: string };

interface Definition {
  readonly plan: string;
  /** What is compared, where it is other alternatives than the example's own. */
  readonly prepare?: (plan: Plan) => Plan;
  readonly fields: readonly (Omit<WorkedField, 'value'> & { readonly place: Place })[];
  readonly read: (compute: EnginePort['compute'], plan: Plan) => readonly WorkedRow[];
}

function numberAt(plan: Plan, place: Place): number {
  const found = 'path' in place ? getPath(plan, place.path) : plan.ownRates.find((e) => e.record === place.rate)?.value;
  return typeof found === 'number' ? found : 0;
}

function withNumberAt(plan: Plan, place: Place, value: number): Plan {
  if ('path' in place) return setPath(plan, place.path, value);
  const ownRates = plan.ownRates.map((each) => (each.record === place.rate ? { ...each, value } : each));
  return { ...plan, ownRates };
}

/** The first year's figures of the office's lines. @param wanted each with the id its row has, and whose it is */
const firstYear =
  (
    wanted: (
      scenarios: readonly { readonly id: string }[],
    ) => readonly { readonly id: string; readonly scenario: string; readonly line: string }[],
  ): Definition['read'] =>
  (compute, plan) => {
    const computed = compute(plan);
    const scenarios = computed.comparison?.scenarios ?? [];
    const year = computed.comparison?.conditions.yearLabels[0] ?? '';
    return wanted(scenarios).flatMap(({ id, scenario, line }): WorkedRow[] => {
      const lines = scenarios.find((each) => each.id === scenario)?.lines;
      const found = lines?.find((each) => each.id === `kontor/${line}`);
      return found === undefined
        ? []
        : [{ id, value: found.years[0] ?? 0, explain: () => computed.explain(scenario, found.id, year) }];
    });
  };

/** Lines of one alternative. */
const linesOf = (scenario: string, lines: readonly string[]): Definition['read'] =>
  firstYear(() => lines.map((line) => ({ id: line, scenario, line })));

/** One line of every alternative. */
const eachOf = (line: string): Definition['read'] =>
  firstYear((scenarios) => scenarios.map(({ id }) => ({ id, scenario: id, line })));

/** As today, and with more of the national total as basistilskudd from the plan's first month. */
function withBasisShares(plan: Plan): Plan {
  const [today] = plan.scenarios;
  if (today === undefined) return plan;
  const other = (id: string, reform: string): Plan['scenarios'][number] => ({
    ...today,
    id,
    reforms: [{ id: reform, from: plan.horizon.start, amount: null }],
  });
  return { ...plan, scenarios: [today, other('basis50', 'basisandel-50'), other('basis70', 'basisandel-70')] };
}

const DEFINITIONS: Readonly<Record<WorkedId, Definition>> = {
  boks52: {
    plan: 'eksempel-solo',
    prepare: withBasisShares,
    fields: [
      { id: 'list', low: 300, high: 1_200, place: { path: 'baseline.doctors.kari.list.start' } },
      { id: 'growth', low: 0, high: 300, place: { path: 'baseline.doctors.kari.list.growthPerYear' } },
    ],
    read: eachOf('resultat'),
  },
  boks63: {
    plan: 'eksempel-boks-6-3',
    fields: [
      { id: 'basis', low: 0, high: 2_000, place: { rate: 'basistilskudd.snitt.sats' } },
      { id: 'fee', low: 0, high: 2_000, place: { path: 'baseline.activity.averageFee' } },
      { id: 'nurse', low: 0, high: 3_000_000, place: { path: 'baseline.staff.sykepleier.annualCost' } },
      {
        ...{ id: 'perDay', low: 1, high: 40 },
        place: { path: 'baseline.staff.sykepleier.delegation.consultationsPerDay' },
      },
    ],
    read: eachOf('resultat'),
  },
  grunntilskudd: {
    plan: 'eksempel-nullhjemmel',
    fields: [
      { id: 'list', low: 0, high: 800, place: { path: 'baseline.doctors.jonas.list.start' } },
      { id: 'growth', low: 0, high: 800, place: { path: 'baseline.doctors.jonas.list.growthPerYear' } },
    ],
    read: linesOf('middels', ['basistilskudd', 'grunntilskudd', 'utjamningstilskudd']),
  },
};

const same = (plan: Plan): Plan => plan;

export class WorkedExamples {
  constructor(
    private readonly engine: EnginePort,
    private readonly rules: RulePack,
    private readonly examples: readonly Example[],
  ) {}

  /** @returns null where the example is not among the app's */
  find(id: WorkedId): Worked | null {
    const { plan: planId, prepare = same, fields, read } = DEFINITIONS[id];
    const plan = this.examples.find((each) => each.plan.id === planId)?.plan;
    if (plan === undefined) return null;
    return {
      id,
      fields: fields.map(({ id: field, low, high, place }) => ({ id: field, low, high, value: numberAt(plan, place) })),
      names: Object.fromEntries(plan.scenarios.map((scenario) => [scenario.id, scenario.name])),
      compute: (values) => {
        // Under another name, so that the programs kept for the plan on screen stay where they are.
        const begun: Plan = { ...prepare(plan), id: `${plan.id}~${id}` };
        const changed = fields.reduce((each, { id: field, place }) => {
          const value = values[field];
          return value === undefined ? each : withNumberAt(each, place, value);
        }, begun);
        return read(this.engine.compute, changed);
      },
    };
  }

  /**
   * Time takst for one consultation in the office by day, without the specialist supplement.
   * @param minutes length, ≥ 0 @returns null where the rules lack the takst
   */
  timeFee(minutes: number): TimeFee | null {
    return timeFeeOfOne(this.rules, minutes);
  }

  /** Where the time takst of one consultation comes from: how many, and what one is. @param side of 1 July 2026 */
  explainTimeFee(minutes: number, side: 'before' | 'after'): TraceNode | null {
    return explainTimeFee(this.rules, minutes, side);
  }
}
