/**
 * What the plan's ranges come to: each at its low and its high end with all else as the plan says, and all of them
 * together at the ends that are worst and best for the alternative that leads. Ends, not chances: nothing is said of how
 * likely any of it is. A generator, so that the work is done in idle moments and given up when the plan changes; each step
 * sets the inputs of the program that is compiled already (`engine/practice/recompile`).
 */
import { atEnd, atEnds, ownFigureIn, rangesOf, type Plan, type PlanRange, type RangeEnd } from '../../engine';
import { getPath } from '../../planfile';
import { Reading } from './reading';
import { incomesOf, leaderOf, type Incomes, type StudyOptions } from './study';

/** The plan with something at one end. */
export interface AtEnd {
  /** Income per doctor by alternative; running kroner. */
  readonly incomes: Incomes;
  /** The alternative that gives most; null where the best are equal. */
  readonly leader: string | null;
  /** The computed plan, to read and explain figures from; null where it cannot be computed there. */
  readonly reading: Reading | null;
}

export interface RangeEffect extends Readonly<Record<RangeEnd, AtEnd>> {
  readonly range: PlanRange;
  /** What the plan says; null = the field is open and its standard holds. */
  readonly value: number | null;
  /** Alternatives with a figure of their own for the field, which the range does not reach. */
  readonly ownFigure: readonly string[];
}

export interface RangeStudy {
  /** With every field at its value. */
  readonly now: AtEnd;
  readonly effects: readonly RangeEffect[];
  /**
   * All ranges at the end that gives the leading alternative least (`low`) and most (`high`); null with fewer than two
   * ranges that reach it. Ends that draw the same way at once are seldom seen together.
   */
  readonly together: Readonly<Record<RangeEnd, AtEnd>> | null;
  /** The alternative `together` is worst and best for: the leader, or the first where the best are equal. */
  readonly subject: string;
}

/** @returns null where the plan has no ranges that the alternatives read, or no result */
export function* rangeStudy(plan: Plan, options: StudyOptions): Generator<undefined, RangeStudy | null> {
  const ranges = rangesOf(plan, 'alternatives');
  if (ranges.length === 0) return null;
  // Under a name of its own, so that the programs kept for the plan on screen stay where they are.
  const studied: Plan = { ...plan, id: `${plan.id}~` };
  const now = computedAt(studied, options);
  const subject = now.leader ?? [...now.incomes.keys()][0];
  if (subject === undefined) return null;
  const effects: RangeEffect[] = [];
  for (const range of ranges) {
    yield;
    const low = computedAt(atEnd(studied, [range], 'low'), options);
    yield;
    const high = computedAt(atEnd(studied, [range], 'high'), options);
    const value = getPath(plan, range.path);
    const own = typeof value === 'number' ? value : null;
    effects.push({ range, value: own, ownFigure: ownFigureIn(plan, range), low, high });
  }
  yield;
  const reaching = effects.filter(({ low, high }) => low.incomes.get(subject) !== high.incomes.get(subject));
  if (reaching.length < 2) return { now, effects, together: null, subject };
  const low = computedAt(together(studied, reaching, subject, 'low'), options);
  yield;
  const high = computedAt(together(studied, reaching, subject, 'high'), options);
  return { now, effects, together: { low, high }, subject };
}

/** Every range at the end that gives an alternative least (`low`) or most (`high`). */
function together(plan: Plan, effects: readonly RangeEffect[], scenario: string, wanted: RangeEnd): Plan {
  return atEnds(
    plan,
    effects.map(({ range, low, high }) => {
      const rises = (low.incomes.get(scenario) ?? 0) < (high.incomes.get(scenario) ?? 0);
      return { range, end: rises === (wanted === 'high') ? 'high' : 'low' };
    }),
  );
}

function computedAt(plan: Plan, options: StudyOptions): AtEnd {
  const computation = options.compute(plan);
  const { comparison } = computation;
  const incomes = incomesOf(computation, options);
  const reading = comparison === null ? null : new Reading(plan, comparison, computation);
  return { incomes, leader: leaderOf(incomes), reading };
}
