/**
 * Worked examples for the help: the app's own example plans with a few numbers changed, computed by the same engine, and
 * what one consultation's length gives in time takst before and after 1 July 2026.
 */
import { findSeries, lookup, type Plan, type RulePack } from '../engine';
import { tidstakstEnheter } from '../engine/takster/tidstakst';
import { setPath } from '../planfile';
import type { EnginePort } from './enginePort';
import type { Example } from './examples';

export const WORKED = ['boks63', 'grunntilskudd'] as const;
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
}

export interface Worked {
  readonly id: WorkedId;
  readonly fields: readonly WorkedField[];
  /** Names of the alternatives by id, as the plan has them. */
  readonly names: Readonly<Record<string, string>>;
  /** @param values by field; one left out is as in the example @returns empty where the plan cannot be computed */
  readonly compute: (values: Readonly<Record<string, number>>) => readonly WorkedRow[];
}

export interface TimeFee {
  /** kr of time takst for one consultation. */
  readonly before: number;
  readonly after: number;
  readonly unitsBefore: number;
  readonly unitsAfter: number;
}

interface Definition {
  readonly plan: string;
  readonly fields: readonly (WorkedField & { readonly set: (plan: Plan, value: number) => Plan })[];
  readonly read: (compute: EnginePort['compute'], plan: Plan) => readonly WorkedRow[];
}

const own = (record: string) => (plan: Plan, value: number) => ({
  ...plan,
  ownRates: plan.ownRates.map((rate) => (rate.record === record ? { ...rate, value } : rate)),
});
const at =
  (...paths: readonly string[]) =>
  (plan: Plan, value: number): Plan =>
    paths.reduce((changed, path) => setPath(changed, path, value), plan);

/** Lines of one alternative's first year. */
const linesOf =
  (scenario: string, lines: readonly string[]): Definition['read'] =>
  (compute, plan) => {
    const { comparison } = compute(plan);
    const found = comparison?.scenarios.find(({ id }) => id === scenario);
    return lines.flatMap((id) => {
      const line = found?.lines.find((each) => each.id === `kontor/${id}`);
      return line === undefined ? [] : [{ id, value: line.years[0] ?? 0 }];
    });
  };

/** One line of every alternative's first year. */
const eachOf =
  (line: string): Definition['read'] =>
  (compute, plan) =>
    (compute(plan).comparison?.scenarios ?? []).flatMap(({ id, lines }) => {
      const found = lines.find((each) => each.id === `kontor/${line}`);
      return found === undefined ? [] : [{ id, value: found.years[0] ?? 0 }];
    });

const DEFINITIONS: Readonly<Record<WorkedId, Definition>> = {
  boks63: {
    plan: 'eksempel-boks-6-3',
    fields: [
      { id: 'basis', value: 1_000, low: 0, high: 2_000, set: own('basistilskudd.snitt.sats') },
      { id: 'fee', value: 1_000 / 3, low: 0, high: 2_000, set: at('baseline.activity.averageFee') },
      { id: 'nurse', value: 1_000_000, low: 0, high: 3_000_000, set: at('baseline.staff.sykepleier.annualCost') },
      {
        ...{ id: 'perDay', value: 8, low: 1, high: 40 },
        set: at('baseline.staff.sykepleier.delegation.consultationsPerDay'),
      },
    ],
    read: eachOf('resultat'),
  },
  grunntilskudd: {
    plan: 'eksempel-nullhjemmel',
    fields: [
      { id: 'list', value: 0, low: 0, high: 800, set: at('baseline.doctors.jonas.list.start') },
      { id: 'growth', value: 250, low: 0, high: 800, set: at('baseline.doctors.jonas.list.growthPerYear') },
    ],
    read: linesOf('middels', ['basistilskudd', 'grunntilskudd', 'utjamningstilskudd']),
  },
};

/** The days on each side of the new unit, and the minutes per started unit then. */
const BEFORE = { day: '2026-06-30', unit: 15 } as const;
const AFTER = { day: '2026-07-01', unit: 5 } as const;

export class WorkedExamples {
  constructor(
    private readonly engine: EnginePort,
    private readonly rules: RulePack,
    private readonly examples: readonly Example[],
  ) {}

  /** @returns null where the example is not among the app's */
  find(id: WorkedId): Worked | null {
    const { plan: planId, fields, read } = DEFINITIONS[id];
    const plan = this.examples.find((each) => each.plan.id === planId)?.plan;
    if (plan === undefined) return null;
    return {
      id,
      fields: fields.map(({ id: field, value, low, high }) => ({ id: field, value, low, high })),
      names: Object.fromEntries(plan.scenarios.map((scenario) => [scenario.id, scenario.name])),
      compute: (values) => {
        // Under another name, so that the programs kept for the plan on screen stay where they are.
        const begun: Plan = { ...plan, id: `${plan.id}~` };
        const changed = fields.reduce((each, { id: field, set }) => {
          const value = values[field];
          return value === undefined ? each : set(each, value);
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
    const [before, after] = [BEFORE, AFTER].map(({ day }) => this.#honorar(day));
    if (before === undefined || after === undefined || before === null || after === null) return null;
    const [unitsBefore, unitsAfter] = [BEFORE, AFTER].map(({ unit }) => tidstakstEnheter(minutes, unit)) as [
      number,
      number,
    ];
    return { before: unitsBefore * before, after: unitsAfter * after, unitsBefore, unitsAfter };
  }

  #honorar(day: string): number | null {
    const record = findSeries(this.rules, 'takst.2cd.honorar');
    if (record === null) return null;
    const found = lookup(record, day);
    return 'value' in found && typeof found.value.value === 'number' ? found.value.value : null;
  }
}
