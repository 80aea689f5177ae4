/** A plan computed with the bundled rules or with a pack from a file, and what every answer in JSON begins with. */
import {
  bundledRules,
  computePlan,
  ENGINE_VERSION,
  kommuner,
  type Comparison,
  type Plan,
  type PlanComputation,
  type RulePack,
} from '../engine';
import { fingerprintOf } from '../engine/rules/fingerprint';
import { problemLine } from './problemText';
import { readPackFile } from './rulesFile';
import { UsageError } from './usage';

export interface Computed {
  readonly comparison: Comparison;
  readonly computation: PlanComputation;
}

/** @throws UsageError with every problem when the rules leave the plan without figures */
export function computed(plan: Plan, rules: RulePack = bundledRules): Computed {
  const computation = computePlan(plan, rules, kommuner);
  const { comparison, problems } = computation;
  if (comparison === null) throw new UsageError(`Planen kan ikke regnes ut:\n${problems.map(problemLine).join('\n')}`);
  return { comparison, computation };
}

/**
 * The rules to reckon with: the bundled ones, or a sealed pack as the app would take it.
 * @throws UsageError with the records and reasons when the file is no such pack
 */
export function rulesFrom(path: string | undefined): RulePack {
  if (path === undefined) return bundledRules;
  const read = readPackFile(path, bundledRules, 'required');
  if (!read.ok) throw new UsageError(read.lines.join('\n'));
  return read.pack;
}

/** The plan an answer is of, and what it was reckoned with. */
export function jsonHead(format: string, plan: Plan): object {
  const { start, years } = plan.horizon;
  return {
    format,
    formatVersion: 1,
    plan: { id: plan.id, title: plan.title, example: plan.example },
    conditions: {
      engineVersion: ENGINE_VERSION,
      rulesEdition: bundledRules.edition,
      rulesFingerprint: fingerprintOf(bundledRules),
      start,
      years,
    },
  };
}
