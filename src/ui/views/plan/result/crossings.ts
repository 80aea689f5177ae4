/** Which crossings of many lines are said in words; the table has them all. */
import type { CurveCrossing } from '../../../../app/result';

/** So many are said whichever alternatives they are of. */
const FEW = 4;

export interface SaidCrossings {
  readonly told: readonly CurveCrossing[];
  /** Crossings that are not said. */
  readonly more: number;
  /** Others cross each other, but none the one that leads. */
  readonly leads: boolean;
}

/** All of a few crossings; of many those of the alternative that leads, since only they turn the answer. */
export function saidCrossings(crossings: readonly CurveCrossing[], leader: string): SaidCrossings {
  const ofLeader = crossings.filter(({ one, other }) => one === leader || other === leader);
  const told = crossings.length <= FEW ? crossings : ofLeader;
  return { told, more: crossings.length - told.length, leads: crossings.length > 0 && ofLeader.length === 0 };
}
