/** What two alternatives say otherwise: the fields with both values, and what only one of them is computed with. */
import type { ChangeValue, OwnRate, Plan, Practice, ReformChoice, Scenario, StandardValue } from '../../engine';
import { applyScenario, getPath } from '../../planfile';

export type ParameterDifference =
  | {
      readonly kind: 'field';
      /** Dotted, from the practice. */
      readonly path: string;
      readonly from: ParameterValue;
      readonly to: ParameterValue;
    }
  | {
      readonly kind: 'reform';
      readonly id: string;
      readonly from: ReformChoice | null;
      readonly to: ReformChoice | null;
    }
  | { readonly kind: 'rate'; readonly record: string; readonly from: OwnRate | null; readonly to: OwnRate | null };

export interface ParameterValue {
  /** Null where the field is left open. */
  readonly value: ChangeValue;
  /** What holds for an open field. */
  readonly standard: StandardValue | null;
}

/**
 * @param standard the standard value of a path in an alternative
 * @returns fields first, the form before the others, then reforms and rates; empty when the alternatives say the same
 * @throws RangeError when the plan has no such alternative
 */
export function parameterDifferences(
  plan: Plan,
  from: string,
  to: string,
  standard: (path: string, scenarioId: string) => StandardValue | null,
): readonly ParameterDifference[] {
  const [before, after] = [applyScenario(plan, from), applyScenario(plan, to)];
  const read = (practice: Practice, scenarioId: string, path: string): ParameterValue => {
    const value = (getPath(practice, path) ?? null) as ChangeValue;
    return { value, standard: value === null ? standard(path, scenarioId) : null };
  };
  const fields = pathsOf(plan, from, to).flatMap((path): ParameterDifference[] => {
    const [a, b] = [read(before, from, path), read(after, to, path)];
    const isSame = Object.is(a.value, b.value) && a.standard?.value === b.standard?.value;
    return isSame ? [] : [{ kind: 'field', path, from: a, to: b }];
  });
  const [a, b] = [scenarioOf(plan, from), scenarioOf(plan, to)];
  return [...fields, ...reformsOf(a, b), ...ratesOf(a, b)];
}

/** What either changes, and what is left open in the organisation: its standards follow the form. */
function pathsOf(plan: Plan, from: string, to: string): readonly string[] {
  const changed = [from, to].flatMap((id) => Object.keys(scenarioOf(plan, id).changes));
  const open = Object.entries(plan.baseline.organisation).flatMap(([key, value]) =>
    value === null ? [`organisation.${key}`] : [],
  );
  return ['form', ...[...new Set([...changed, ...open])].filter((path) => path !== 'form').sort()];
}

function reformsOf(from: Scenario, to: Scenario): readonly ParameterDifference[] {
  const ids = [...new Set([...from.reforms, ...to.reforms].map(({ id }) => id))];
  return ids.flatMap((id): ParameterDifference[] => {
    const [a = null, b = null] = [from, to].map(({ reforms }) => reforms.find((each) => each.id === id));
    return a?.from === b?.from && a?.amount === b?.amount ? [] : [{ kind: 'reform', id, from: a, to: b }];
  });
}

function ratesOf(from: Scenario, to: Scenario): readonly ParameterDifference[] {
  const keys = [...new Set([...from.ownRates, ...to.ownRates].map((rate) => `${rate.record} ${rate.from}`))];
  return keys.flatMap((key): ParameterDifference[] => {
    const [a = null, b = null] = [from, to].map(({ ownRates }) =>
      ownRates.find((rate) => `${rate.record} ${rate.from}` === key),
    );
    const record = (a ?? b)?.record ?? '';
    return a?.value === b?.value ? [] : [{ kind: 'rate', record, from: a, to: b }];
  });
}

function scenarioOf(plan: Plan, id: string): Scenario {
  const found = plan.scenarios.find((each) => each.id === id);
  if (found === undefined) throw new RangeError(`No such scenario: ${id}`);
  return found;
}
