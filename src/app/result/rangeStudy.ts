/**
 * What the plan's ranges come to: each at its low and its high end with all else as the plan says, and all of them
 * together at the ends that are worst and best for the alternative that leads. Ends, not chances: nothing is said of how
 * likely any of it is. A generator, so that the work is done in idle moments and given up when the plan changes; each step
 * sets the inputs of the program that is compiled already (`engine/practice/recompile`).
 */
import { atEnd, ownFigureIn, type Plan, type PlanRange, type RangeEnd } from '../../engine';
import { getPath } from '../../planfile';
import { incomesAt, leaderOf, type Incomes, type StudyOptions } from './study';

/** Income per doctor in each alternative at the two ends of something, and who leads there; null where the best are equal. */
export interface RangeEnds {
  readonly low: Incomes;
  readonly high: Incomes;
  readonly leaderLow: string | null;
  readonly leaderHigh: string | null;
}

export interface RangeEffect extends RangeEnds {
  readonly range: PlanRange;
  /** What the plan says; null = the field is open and its standard holds. */
  readonly value: number | null;
  /** Alternatives with a figure of their own for the field, which the range does not reach. */
  readonly ownFigure: readonly string[];
}

export interface RangeStudy {
  /** With every field at its value. */
  readonly now: Incomes;
  /** Who leads then; null where the best are equal. */
  readonly leader: string | null;
  readonly effects: readonly RangeEffect[];
  /**
   * All ranges at the end that gives the leading alternative least (`low`) and most (`high`); null with fewer than two
   * ranges that reach it. Ends that draw the same way at once are seldom seen together.
   */
  readonly together: RangeEnds | null;
}

/** @returns null where the plan has no ranges, or no result */
export function* rangeStudy(plan: Plan, options: StudyOptions): Generator<undefined, RangeStudy | null> {
  if (plan.ranges.length === 0) return null;
  // Under a name of its own, so that the programs kept for the plan on screen stay where they are.
  const studied: Plan = { ...plan, id: `${plan.id}~` };
  const now = incomesAt(studied, options);
  if (now.size === 0) return null;
  const leader = leaderOf(now);
  const effects: RangeEffect[] = [];
  for (const range of plan.ranges) {
    yield;
    const low = incomesAt(atEnd(studied, [range], 'low'), options);
    yield;
    const high = incomesAt(atEnd(studied, [range], 'high'), options);
    const value = getPath(plan, range.path);
    effects.push({
      range,
      value: typeof value === 'number' ? value : null,
      ownFigure: ownFigureIn(plan, range),
      ...endsOf(low, high),
    });
  }
  yield;
  const subject = leader ?? [...now.keys()][0] ?? '';
  const reaching = effects.filter(({ low, high }) => low.get(subject) !== high.get(subject));
  if (reaching.length < 2) return { now, leader, effects, together: null };
  const worst = incomesAt(together(studied, reaching, subject, 'low'), options);
  yield;
  const best = incomesAt(together(studied, reaching, subject, 'high'), options);
  return { now, leader, effects, together: endsOf(worst, best) };
}

/** Every range at the end that gives an alternative least (`low`) or most (`high`). */
function together(plan: Plan, effects: readonly RangeEffect[], scenario: string, wanted: RangeEnd): Plan {
  return effects.reduce((changed, { range, low, high }) => {
    const rises = (low.get(scenario) ?? 0) < (high.get(scenario) ?? 0);
    return atEnd(changed, [range], rises === (wanted === 'high') ? 'high' : 'low');
  }, plan);
}

const endsOf = (low: Incomes, high: Incomes): RangeEnds => ({
  low,
  high,
  leaderLow: leaderOf(low),
  leaderHigh: leaderOf(high),
});
