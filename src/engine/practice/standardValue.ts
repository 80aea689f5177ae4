/** What a field left open is computed with. */
import type { MonthNumber } from '../kernel/plainDate';
import { word } from '../kernel/words';
import { RateReader } from '../rules/rates';
import type { RulePack } from '../rules/types';
import type { Plan, Practice } from './plan';
import type { StandardValue } from './planComputation';
import { purchaseStandard } from './purchaseStandards';
import { applyChanges } from './scenario';
import { standardRecord } from './standards';

function practiceOf(plan: Plan, scenarioId: string | null): Practice {
  const scenario = plan.scenarios.find((each) => each.id === scenarioId);
  return scenario === undefined ? plan.baseline : applyChanges(plan.baseline, scenario.changes);
}

/** @returns null where the field has no standard, or its rate is not known at the plan's start */
export function standardValue(
  plan: Plan,
  pack: RulePack,
  start: MonthNumber,
  scenarioId: string | null,
  path: string,
): StandardValue | null {
  const id = path.startsWith('purchase.')
    ? purchaseStandard(plan.purchase, path)
    : standardRecord(practiceOf(plan, scenarioId), path);
  if (id === null) return null;
  const scenario = plan.scenarios.find((each) => each.id === scenarioId);
  const series = new RateReader(pack, start, 1, plan.carryForward, plan.ownRates)
    .forScenario(scenario?.ownRates ?? [], scenario?.reforms ?? [])
    .series(id);
  const [month] = series.months;
  if (!month) return null;
  const { value, own, reform } = month;
  return {
    value: series.values[0] as number,
    source: reform?.reform.title ?? word(own ? 'Eget tall i planen' : (pack.sources[value?.source ?? '']?.title ?? '')),
    from: reform?.from ?? own?.from ?? value?.from ?? '',
    basis: value?.basis ?? 'assumed',
    status: month.status,
    kind: series.record.kind,
  };
}
