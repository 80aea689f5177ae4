/**
 * What would turn the answer, and how the income of each alternative follows the list: the plan computed many times with
 * one input turned. Generators, so that the work can be done in idle moments and given up when the plan changes.
 */
import type { Plan, PlanComputation } from '../../engine';
import type { Period } from '../types';
import type { Lever, LeverId } from './levers';

/** Ranks the alternatives: income per doctor, before or after tax. */
export const RANKING_LINES = ['kontor/inntektPerLege', 'kontor/inntektEtterSkattPerLege'] as const;
export type RankingLine = (typeof RANKING_LINES)[number];

export interface Turn {
  readonly lever: LeverId;
  readonly now: number;
  readonly low: number;
  readonly high: number;
  /** The nearest place where another alternative leads, and which; null when none does in the range. */
  readonly at: { readonly value: number; readonly leader: string } | null;
}

export interface Curve {
  readonly lever: LeverId;
  readonly now: number;
  /** The input's values, rising. */
  readonly values: readonly number[];
  /** Income per doctor in each alternative, one per value; null where it is not computed. */
  readonly incomes: readonly { readonly scenario: string; readonly figures: readonly (number | null)[] }[];
  /** Where two alternatives give the same, in the order of the values. */
  readonly crossings: readonly CurveCrossing[];
}

/** Two alternatives give the same income per doctor at a value: before it the one gives most, after it the other. */
export interface CurveCrossing {
  readonly one: string;
  readonly other: string;
  readonly at: number;
  readonly income: number;
}

export interface StudyOptions {
  readonly compute: (plan: Plan) => PlanComputation;
  readonly period: Period;
  readonly line: RankingLine;
}

/** Steps on each side of what the plan says; a change of leader that comes and goes between two of them is not seen. */
const STEPS = 8;
/** Kroner a leader must be ahead by. */
const AHEAD = 1;

/** Income per doctor by alternative, for those that have it. */
export type Incomes = ReadonlyMap<string, number>;

/** For each lever the nearest value at which another alternative than today's gives most. */
export function* turns(levers: readonly Lever[], options: StudyOptions): Generator<undefined, readonly Turn[]> {
  const found: Turn[] = [];
  for (const lever of levers) {
    const { id, now, low, high } = lever;
    const today = leaderOf(incomesAt(lever.at(now), options));
    yield;
    const sides: NonNullable<Turn['at']>[] = [];
    for (const end of [low, high]) {
      const at = today === null ? null : yield* firstTurn(lever, end, today, options);
      if (at !== null) sides.push(at);
    }
    sides.sort((a, b) => Math.abs(a.value - now) - Math.abs(b.value - now));
    found.push({ lever: id, now, low: Math.min(low, now), high: Math.max(high, now), at: sides[0] ?? null });
  }
  return found;
}

/** Income over a lever's range: `steps` even values, and what the plan says. */
export function* curve(lever: Lever, steps: number, options: StudyOptions): Generator<undefined, Curve> {
  const { id, now } = lever;
  const [low, high] = [Math.min(lever.low, now), Math.max(lever.high, now)];
  const even = Array.from({ length: steps }, (_, step) => low + ((high - low) * step) / (steps - 1));
  const values = [...new Set([...even, now])].sort((a, b) => a - b);
  const figures: Incomes[] = [];
  for (const value of values) {
    figures.push(incomesAt(lever.at(value), options));
    yield;
  }
  const ids = [...new Set(figures.flatMap((each) => [...each.keys()]))];
  const crossings: CurveCrossing[] = [];
  for (const [place, one] of ids.entries()) {
    for (const other of ids.slice(place + 1)) {
      for (let index = 1; index < values.length; index++) {
        const [low, high] = [index - 1, index].map((at) => ({ value: values[at] ?? 0, incomes: figures[at] ?? NONE }));
        if (low === undefined || high === undefined) continue;
        const found = yield* crossing(lever, { one, other }, low, high, options);
        if (found !== null) crossings.push(found);
      }
    }
  }
  return {
    crossings: crossings.sort((a, b) => a.at - b.at),
    lever: id,
    now,
    values,
    incomes: ids.map((scenario) => ({ scenario, figures: figures.map((each) => each.get(scenario) ?? null) })),
  };
}

const NONE: Incomes = new Map();

interface At {
  readonly value: number;
  readonly incomes: Incomes;
}

/** Halves the way between two values where one alternative leads at the one and another at the other. */
function* crossing(
  lever: Lever,
  pair: Pick<CurveCrossing, 'one' | 'other'>,
  low: At,
  high: At,
  options: StudyOptions,
): Generator<undefined, CurveCrossing | null> {
  const ahead = ({ incomes }: At): number | null => {
    const [a, b] = [incomes.get(pair.one), incomes.get(pair.other)];
    return a === undefined || b === undefined ? null : a - b;
  };
  const [first, last] = [ahead(low), ahead(high)];
  if (first === null || last === null || first * last >= 0) return null;
  let [before, after] = [low, high];
  while (after.value - before.value > lever.precision) {
    const value = (before.value + after.value) / 2;
    const middle = { value, incomes: incomesAt(lever.at(value), options) };
    yield;
    if ((ahead(middle) ?? 0) * first > 0) before = middle;
    else after = middle;
  }
  const one = (ahead(before) ?? 0) > 0 ? pair : { one: pair.other, other: pair.one };
  return { ...one, at: after.value, income: after.incomes.get(pair.one) ?? 0 };
}

/** Walks from what the plan says to an end of the range; where the leader changes, halves the way until it is found. */
function* firstTurn(lever: Lever, end: number, today: string, options: StudyOptions): Generator<undefined, Turn['at']> {
  let before = lever.now;
  for (let step = 1; step <= STEPS; step++) {
    const value = lever.now + ((end - lever.now) * step) / STEPS;
    const leader = leaderOf(incomesAt(lever.at(value), options));
    yield;
    if (leader === null || leader === today) {
      before = value;
      continue;
    }
    let [same, other, winner] = [before, value, leader];
    while (Math.abs(other - same) > lever.precision) {
      const middle = (same + other) / 2;
      const there = leaderOf(incomesAt(lever.at(middle), options));
      yield;
      if (there === null || there === today) same = middle;
      else [other, winner] = [middle, there];
    }
    return { value: other, leader: winner };
  }
  return null;
}

/** The one alternative that gives most; null when the best are equal or nothing is computed. */
export function leaderOf(incomes: Incomes): string | null {
  const [best, second] = [...incomes].sort(([, a], [, b]) => b - a);
  if (best === undefined) return null;
  return second !== undefined && best[1] - second[1] < AHEAD ? null : best[0];
}

function incomesAt(plan: Plan, options: StudyOptions): Incomes {
  return incomesOf(options.compute(plan), options);
}

export function incomesOf(
  computation: PlanComputation,
  { period, line }: Pick<StudyOptions, 'period' | 'line'>,
): Incomes {
  const { comparison } = computation;
  const label = period === 'sum' ? 'sum' : (comparison?.conditions.yearLabels[period] ?? '');
  return new Map(
    (comparison?.scenarios ?? []).flatMap(({ id }) => {
      const found = computation.figure(id, line, label);
      return found === null ? [] : [[id, found.value] as const];
    }),
  );
}
