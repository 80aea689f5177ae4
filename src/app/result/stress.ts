/**
 * What three months' illness or a parental leave would do to one doctor in each alternative: the plan computed once more
 * for each, a piece at a time, when somebody has asked.
 */
import type { AbsenceKind, Plan, StressResult, TraceNode, TriedAbsence } from '../../engine';
// Straight from its module: the rest of the engine is loaded when the first plan is computed.
import { ABSENCE_KINDS } from '../../engine/practice/planPerson';
import type { EnginePort } from '../enginePort';
import { Reading } from './reading';

export { ABSENCE_KINDS as STRESS_KINDS };

/** One absence in one alternative. Kroner over the whole plan. */
export interface StressTest extends Pick<TriedAbsence, 'absence' | 'assumptions' | 'simplifications'> {
  readonly scenarioId: string;
  readonly doctorId: string;
  readonly kind: AbsenceKind;
  readonly result: StressResult;
  /** The plan with the absence, and as it is. */
  readonly tried: Reading;
  readonly plain: Reading;
}

/** Each kind of absence in each alternative; nothing where the plan has problems. */
export function* stressTests(
  engine: Pick<EnginePort, 'compute' | 'stress'>,
  plan: Plan,
  doctorId: string,
): Generator<undefined, readonly StressTest[]> {
  const computed = engine.compute(plan);
  if (computed.comparison === null) return [];
  const plain = new Reading(plan, computed.comparison, computed);
  const tests: StressTest[] = [];
  for (const kind of ABSENCE_KINDS) {
    for (const { id } of plan.scenarios) {
      yield;
      const { result, computation, plan: variant, ...basis } = engine.stress(plan, computed, id, doctorId, kind);
      const { comparison } = computation;
      if (result === null || comparison === null) continue;
      const tried = new Reading(variant, comparison, computation);
      tests.push({ scenarioId: id, doctorId, kind, ...basis, result, plain, tried });
    }
  }
  return tests;
}

/** What an explanation of a change is called. */
export interface StressWords {
  /** From the plan's own label: `Nav …, endring ved fraværet`. */
  readonly change: (label: string) => string;
  readonly added: string;
  readonly lost: string;
  readonly only: string;
  readonly minus: (label: string) => string;
  readonly without: (label: string) => string;
}

/** Where a note on a change is kept. */
export const stressPlace = ({ doctorId, kind }: Pick<StressTest, 'doctorId' | 'kind'>, line: string): string =>
  `prove/${doctorId}/${kind}/${line}`;

/**
 * A line with the absence against the same line without it, each with its own explanation.
 * @param isLoss the line counts what is lost, and is shown negative
 * @returns null where the plan with the absence has no such line
 */
export function stressTrace(
  { scenarioId, doctorId, kind, plain, tried }: StressTest,
  line: string,
  isLoss: boolean,
  words: StressWords,
): TraceNode | null {
  const id = `lege:${doctorId}/${line}`;
  const [before, after] = [plain.explain(scenarioId, id, 'sum'), tried.explain(scenarioId, id, 'sum')];
  if (after === null) return null;
  const renamed = (node: TraceNode, label: string): TraceNode =>
    Object.defineProperties({} as TraceNode, {
      ...Object.getOwnPropertyDescriptors(node),
      label: { value: label, enumerable: true },
    });
  const without = before === null ? null : words.without(before.label);
  const lost = renamed(after, words.minus(after.label));
  const parts = isLoss
    ? [...(before === null ? [] : [renamed(before, without ?? '')]), lost]
    : [after, ...(before === null ? [] : [renamed(before, words.minus(without ?? ''))])];
  const change = after.value - (before?.value ?? 0);
  return {
    id: stressPlace({ doctorId, kind }, line),
    label: words.change(after.label),
    kind: 'amount',
    value: isLoss ? -change : change,
    unit: 'kr',
    period: after.period,
    formula: isLoss ? words.lost : before === null ? words.only : words.added,
    parts,
  };
}
