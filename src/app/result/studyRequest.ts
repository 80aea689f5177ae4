/** What is asked of a plan that takes many runs of the engine, and what answers it: plain data, in the page or beside it. */
import type { Plan, PlanComputation } from '../../engine';
import type { Period } from '../types';
import { leversOf, type LeverId } from './levers';
import { curve, turns, type Curve, type RankingLine, type Turn } from './study';

/** Values a curve is drawn through: lists every 200 from 300 to 2 500. */
const CURVE_STEPS = 12;

interface Asked {
  readonly plan: Plan;
  readonly period: Period;
  readonly line: RankingLine;
}

export interface TurnsRequest extends Asked {
  readonly kind: 'turns';
}
export interface CurveRequest extends Asked {
  readonly kind: 'curve';
  readonly lever: LeverId;
}
export type StudyRequest = TurnsRequest | CurveRequest;

export interface StudyAnswers {
  readonly turns: readonly Turn[];
  /** Null where the plan has no such lever. */
  readonly curve: Curve | null;
}
export type StudyKind = keyof StudyAnswers;

/**
 * Asks for a study and hears what it came to; a fault of ours goes to `fault`.
 * @returns gives the study up: nothing more is heard of it
 */
export type AskStudy = <K extends StudyKind>(
  request: StudyRequest & { readonly kind: K },
  done: (answer: StudyAnswers[K]) => void,
  fault: (error: unknown) => void,
) => () => void;

/** Does a study a piece at a time: each `yield` is a place to stop at. */
export function* study(
  request: StudyRequest,
  compute: (plan: Plan) => PlanComputation,
): Generator<undefined, StudyAnswers[StudyKind]> {
  const { plan, period, line } = request;
  const computed = compute(plan);
  yield;
  const levers = leversOf(plan, (path) => computed.standard(path, null));
  if (request.kind === 'turns') return yield* turns(levers, { compute, period, line });
  const lever = levers.find(({ id }) => id === request.lever);
  return lever === undefined ? null : yield* curve(lever, CURVE_STEPS, { compute, period, line });
}
