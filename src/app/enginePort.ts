import {
  bundledRules,
  computePlan,
  findSeries,
  tryAbsence,
  type AbsenceKind,
  type Kommune,
  type Plan,
  type PlanComputation,
  type PlanRange,
  type Problem,
  type RulePack,
  type TriedAbsence,
} from '../engine';
import { word } from '../engine/kernel/words';
import { ownRateRecord } from '../engine/practice/scenario';
import { conflictingHonorarer } from '../engine/rules/ownTakst';
import type { PurchaseValuation } from '../engine/purchase';
import type { AnswerGroup } from './groupAnswer.svelte';
import type { FindLimits } from './result/purchaseRangeStudy';
import { studiesBeside, studiesInPage } from './result/besidePage';
import type { AskStudy } from './result/studyRequest';

/** The engine with its rules: what a session computes with. */
export interface EnginePort {
  readonly compute: (plan: Plan) => PlanComputation;
  /**
   * Values the purchase a plan is about; what only that needs is loaded when first asked.
   * @param problems that stop the valuation: they are its answer, and no figure is given
   */
  readonly value: (plan: Plan, problems: readonly Problem[]) => Promise<PurchaseValuation>;
  /** Loads what finds the limits of a purchase at the ends of ranges. */
  readonly purchaseLimits: () => Promise<FindLimits>;
  /** Loads what answers a plan's questions on groups. */
  readonly group: () => Promise<AnswerGroup>;
  /** A standard absence of one doctor in one scenario, tried on the plan. @param computed the plan as it is */
  readonly stress: (
    plan: Plan,
    computed: PlanComputation,
    scenarioId: string,
    doctorId: string,
    kind: AbsenceKind,
  ) => TriedAbsence;
  /** What takes many runs of the engine, done when the plan has stood still. */
  readonly study: AskStudy;
  /** Own figures for rates the rules do not have, out of a rate's range, or at odds with each other. */
  readonly rateProblems: (plan: Plan) => readonly Problem[];
}

/** A figure that the rate cannot have; nothing for a rate the rules do not have. */
function outOfRange(rules: RulePack, record: string, value: number, path: string): Problem[] {
  const series = findSeries(rules, record);
  if (series === null) return [];
  const [min, max] = series.range;
  const values = { label: word(series.label), value, unit: series.unit };
  if (value < min) return [{ code: 'too-low', path, values: { ...values, min } }];
  return value > max ? [{ code: 'too-high', path, values: { ...values, max } }] : [];
}

/** The first end of an own rate's range that the rate cannot have. */
function endsOf(rules: RulePack, { path, low, high }: PlanRange): Problem[] {
  const record = ownRateRecord(path);
  if (record === null) return [];
  return [low, high].flatMap((end) => outOfRange(rules, record, end, path)).slice(0, 1);
}

/** What only the rules can say of own figures: no such rate, out of its range, or at odds with the takst's own parts. */
function ratesIn(rules: RulePack, rates: Plan['ownRates'], path: string): Problem[] {
  const found = rates.flatMap(({ record, value }, index): Problem[] => {
    if (findSeries(rules, record) === null) {
      return [{ code: 'unknown-record', path: `${path}.${index}.record`, values: { record } }];
    }
    return outOfRange(rules, record, value, `${path}.${index}.value`);
  });
  const conflicts = conflictingHonorarer(rates).map((index): Problem => {
    const { record = '', value = 0 } = rates[index] ?? {};
    const label = word(findSeries(rules, record)?.label ?? record);
    return { code: 'takst-parts-differ', path: `${path}.${index}.value`, values: { record, label, value } };
  });
  return [...found, ...conflicts];
}

/**
 * @param pack the rules that hold, or a way to ask which do: the user may put others in their place
 * @param startWorker starts what does studies beside the page; without it they are done in the page's idle moments
 */
export function enginePort(
  pack: RulePack | (() => RulePack),
  kommuner: readonly Kommune[],
  startWorker?: () => Worker,
): EnginePort {
  const rules = typeof pack === 'function' ? pack : (): RulePack => pack;
  const compute = (plan: Plan): PlanComputation => computePlan(plan, rules(), kommuner);
  const inPage = studiesInPage(compute);
  const ownRules = (): RulePack | null => (rules() === bundledRules ? null : rules());
  return {
    compute,
    study: startWorker === undefined ? inPage : studiesBeside({ start: startWorker, rules: ownRules, inPage }),
    value: async (plan, problems) => {
      const { unvalued, valuePurchase } = await import('../engine/purchase');
      return plan.purchase !== null && problems.length > 0
        ? unvalued(plan.purchase, problems)
        : valuePurchase(plan, rules(), kommuner);
    },
    purchaseLimits: async () => {
      const { purchaseLimits } = await import('../engine/purchase');
      return (plan) => purchaseLimits(plan, rules(), kommuner);
    },
    group: async () => (await import('../engine/purchase/group')).groupOutcome,
    stress: (plan, computed, scenarioId, doctorId, kind) =>
      tryAbsence(plan, rules(), kommuner, computed, scenarioId, doctorId, kind),
    rateProblems: ({ ownRates, scenarios, ranges }) => [
      ...ratesIn(rules(), ownRates, 'ownRates'),
      ...scenarios.flatMap((each, index) => ratesIn(rules(), each.ownRates, `scenarios.${index}.ownRates`)),
      ...ranges.flatMap((range) => endsOf(rules(), range)),
    ],
  };
}
