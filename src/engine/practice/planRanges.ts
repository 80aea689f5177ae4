/**
 * Ranges: what the user holds possible for a number of the plan, beside the likely value that stands in the field itself.
 * A range is sparse, by the path of its field, and changes no figure: the plan is computed with the field's own value.
 *
 * The paths are those of the program's inputs (`baseline.doctors.anne.list.start`), so a study of many draws compiles once
 * and sets inputs: `rangeInputs` gives the slot of each range, `Program.setInput` the draw. What a draw is made from – the
 * shape between the ends – is not said yet; a later `shape` on the range has room for it.
 */
import type { Program, Slot } from '../kernel/graph';
import { getPath, setPath } from './scenario';
import { shareAt, withShares } from './shareList';
import type { Plan } from './plan';

/** Low and high in the field's own unit (shares are fractions); low below high, the field's value between them. */
export interface PlanRange {
  /**
   * Plan path of a number: `baseline.doctors.anne.list.start`, `purchase.checks.lease.amount`,
   * `baseline.activity.lengthProfile.2`,
   * `scenarios.alt.changes.office.perDoctor`, `scenarios.alt.reforms.mix.amount`, `ownRates.takst.2ad.honorar@2027-01-01.value`.
   */
  readonly path: string;
  readonly low: number;
  readonly high: number;
}

/** A plan without ranges. */
export const NO_RANGES: readonly PlanRange[] = [];

/** What a range is read in: the alternatives' income, the value of a practice for sale, or what a group's matters come to. */
export type RangeSubject = 'alternatives' | 'purchase' | 'group';

/** The ranges that may move a subject: nothing of a purchase or a group moves the alternatives, and the other way round. */
export function rangesOf({ ranges }: Pick<Plan, 'ranges'>, subject: RangeSubject): readonly PlanRange[] {
  return ranges.filter(({ path }) => {
    const part = path.slice(0, path.indexOf('.'));
    if (part === 'purchase' || part === 'group') return part === subject;
    return subject === 'alternatives' || part !== 'scenarios';
  });
}

/** An end of a range. */
export type RangeEnd = 'low' | 'high';

/** @returns the range at the path, null where there is none */
export function rangeAt(plan: Pick<Plan, 'ranges'>, path: string): PlanRange | null {
  return plan.ranges.find((range) => range.path === path) ?? null;
}

/** A range, and one of its ends. */
export interface RangeAtEnd {
  readonly range: PlanRange;
  readonly end: RangeEnd;
}

/**
 * The plan with the fields of some ranges at one of their ends; all else, the alternatives' own figures for the same
 * fields among it, is as it was, but for shares of a whole, where the rest takes what is left. Ranges whose field is gone
 * are passed over.
 */
export function atEnd(plan: Plan, ranges: readonly PlanRange[], end: RangeEnd): Plan {
  return atEnds(
    plan,
    ranges.map((range) => ({ range, end })),
  );
}

/** As `atEnd`, each range at an end of its own. */
export function atEnds(plan: Plan, ends: readonly RangeAtEnd[]): Plan {
  const shares = new Map<string, Map<number, number>>();
  let changed = plan;
  for (const { range, end } of ends) {
    if (getPath(changed, range.path) === undefined) continue;
    const share = shareAt(range.path);
    if (share === null) changed = setPath(changed, range.path, range[end]);
    else shares.set(share.list, (shares.get(share.list) ?? new Map<number, number>()).set(share.place, range[end]));
  }
  for (const [list, set] of shares) {
    const before = getPath(changed, list);
    if (isNumbers(before)) changed = setPath(changed, list, withShares(before, set));
  }
  return changed;
}

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'number');

/** The alternatives that compute with another figure for the field than the plan's: the range does not reach them. */
export function ownFigureIn(plan: Plan, { path }: PlanRange): readonly string[] {
  const inPractice = path.startsWith('baseline.') ? path.slice('baseline.'.length) : null;
  if (inPractice === null) return [];
  return plan.scenarios.filter(({ changes }) => Object.hasOwn(changes, inPractice)).map(({ id }) => id);
}

/** Where a range is set in a compiled program. */
export interface RangeInput {
  readonly range: PlanRange;
  /** Every cell that holds the field's number; none where the practice does not read it, or the field is left open. */
  readonly slots: readonly Slot[];
}

/**
 * The inputs of a compiled practice that ranges stand for: set each with `Program.setInput`, in a program `copy` made, and
 * run. A field left open is a rate and no input; a plan to be drawn from has a number there first. A share of a whole moves
 * the others of its list with it (`withShares`), which are inputs too.
 */
export function rangeInputs(program: Program, ranges: readonly PlanRange[]): readonly RangeInput[] {
  return ranges.map((range) => ({
    range,
    slots: program.cells.flatMap((cell, slot) =>
      cell.kind === 'input' && cell.path === range.path ? [slot as Slot] : [],
    ),
  }));
}
