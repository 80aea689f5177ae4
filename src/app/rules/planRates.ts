/** What a plan makes of a record: the figures it computes with, who reads it, and the user's own. */
import { findSeries, lookup, type Comparison, type IsoDate, type Plan, type RulePack } from '../../engine';
import { firstDay, monthOf, type MonthNumber, type PlainDate } from '../../engine/kernel/plainDate';
import { dayBefore } from '../../engine/rules/days';
import { RateReader } from '../../engine/rules/rates';
import type { OwnRateRow, PlanStep, PlanSteps, RateOfPage, RateUse } from './types';

/** A draft may say anything; what is shown of it stays within what a plan can be. */
const MOST_YEARS = 30;

function monthsOf({ horizon }: Plan): number {
  return 12 * Math.min(MOST_YEARS, Math.max(1, Math.trunc(horizon.years)));
}

/** The last day the plan computes. */
export function lastDay(plan: Plan): IsoDate {
  const end = monthOf(plan.horizon.start as PlainDate) + monthsOf(plan);
  return dayBefore(firstDay(end as MonthNumber));
}

/** The figures month by month, a step where something changes. Reforms and an alternative's own figures come on top. */
export function planSteps(pack: RulePack, plan: Plan, rates: readonly RateOfPage[]): PlanSteps[] {
  const start = monthOf(plan.horizon.start as PlainDate);
  const months = monthsOf(plan);
  const reader = new RateReader(pack, start, months, plan.carryForward, plan.ownRates);
  return rates.map(({ id, part, unit }) => {
    const series = reader.series(id);
    const steps: PlanStep[] = [];
    for (let month = 0; month < months; month++) {
      const value = series.values[month] as number;
      const basis = Number.isFinite(value) ? (series.months[month] ?? null) : null;
      const step: PlanStep = {
        from: firstDay((start + month) as MonthNumber),
        value: basis === null ? null : value,
        status: basis?.status ?? null,
        isAbolished: basis !== null && basis.own === null && basis.value?.value === null,
      };
      if (!isSame(steps.at(-1), step)) steps.push(step);
    }
    return { part, unit, steps };
  });
}

function isSame(before: PlanStep | undefined, step: PlanStep): boolean {
  return before?.value === step.value && before.status === step.status && before.isAbolished === step.isAbolished;
}

/** The alternatives that read any of the rates, in the plan's order. */
export function usesOf(comparison: Comparison, rates: readonly RateOfPage[]): RateUse[] {
  return comparison.scenarios
    .filter((scenario) => rates.some(({ id }) => scenario.rates.includes(id)))
    .map(({ name, reforms }) => ({
      scenario: name,
      reforms: reforms.map(({ title, status }) => ({ title, status })),
    }));
}

/** Row ids that some alternative reads: a takst for any of its parts. */
export function usedRows(comparison: Comparison): ReadonlySet<string> {
  const ids = comparison.scenarios.flatMap(({ rates }) => rates);
  return new Set(ids.map((id) => (id.startsWith('takst.') ? id.split('.').slice(0, 2).join('.') : id)));
}

/** The plan's own figures for the rates, then each alternative's, by date. */
export function ownRateRows(pack: RulePack, plan: Plan, rates: readonly RateOfPage[]): OwnRateRow[] {
  const lists = [
    { scenario: null, own: plan.ownRates },
    ...plan.scenarios.map(({ name, ownRates }) => ({ scenario: name, own: ownRates })),
  ];
  return lists.flatMap(({ scenario, own }) =>
    rates.flatMap(({ id, part, unit }) =>
      own
        .filter(({ record }) => record === id)
        .map((rate) => {
          const rule = ruleValue(pack, id, rate.from);
          return { rate, part, unit, rule, isEqual: rule === rate.value, scenario };
        }),
    ),
  );
}

/** What the rule says on a day. @returns null where it has no value, or is abolished */
function ruleValue(pack: RulePack, id: string, day: IsoDate): number | null {
  const series = findSeries(pack, id);
  const found = series === null ? null : lookup(series, day);
  return found !== null && 'value' in found ? found.value.value : null;
}
