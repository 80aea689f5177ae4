/** Shares of a whole at the ends of ranges, worked out by hand: the rest keeps its proportions and takes what is left. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { atEnd, atEnds, hasRest, shareAt, type PlanRange } from '../../src/engine';
import { withShares } from '../../src/engine/practice/shareList';
import { isNamedPath } from '../../src/engine/practice/scenario';
import { checkPlan } from '../../src/planfile';
import { sample } from '../arbitraries/builders';
import { KOMMUNER } from '../arbitraries/plan';

const set = (...shares: readonly (readonly [number, number])[]): ReadonlyMap<number, number> => new Map(shares);

describe('shares of a whole', () => {
  test.each<[string, number[], ReadonlyMap<number, number>, number[]]>([
    // 0.4 is left, of which 0.3 and 0.2 have three and two fifths.
    ['one is set', [0.5, 0.3, 0.2], set([0, 0.6]), [0.6, 0.24, 0.16]],
    ['two are set', [0.5, 0.3, 0.2], set([0, 0.6], [1, 0.1]), [0.6, 0.1, 0.3]],
    ['one is set to all', [0.5, 0.3, 0.2], set([2, 1]), [0, 0, 1]],
    ['one is set to none', [0.5, 0.3, 0.2], set([0, 0]), [0, 0.6, 0.4]],
    ['there is no rest', [1, 0, 0], set([0, 0.8]), [1, 0, 0]],
    ['those set are more than the whole', [0.5, 0.3, 0.2], set([0, 0.9], [1, 0.6]), [0.6, 0.4, 0]],
    ['nothing is said', [0, 0], set(), [0, 0]],
  ])('%s', (_, shares, given, expected) => {
    withShares(shares, given).forEach((share, at) => expect(share).toBeCloseTo(expected[at] ?? Number.NaN, 12));
  });

  test('come to the whole, and are never below nothing', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(share, { minLength: 2, maxLength: 7 }),
        fc.dictionary(fc.constantFrom('0', '1'), share),
        (all, given) => {
          const made = withShares(all, new Map(Object.entries(given).map(([at, value]) => [Number(at), value])));
          const sum = made.reduce((total, each) => total + each, 0);
          fc.pre(sum > 1e-9);
          expect(sum).toBeCloseTo(1, 9);
          expect(made.every((each) => each >= 0)).toBe(true);
        },
      ),
    );
  });

  test('are told from other numbers by their path, and one that is all has no rest', () => {
    expect(shareAt('baseline.activity.lengthProfile.2')).toEqual({ list: 'baseline.activity.lengthProfile', place: 2 });
    expect(shareAt('baseline.doctors.anne.composition.ageShares.0')?.place).toBe(0);
    expect(shareAt('baseline.activity.lengthProfile')).toBeNull();
    expect(shareAt('baseline.doctors.anne.list.start')).toBeNull();
    expect([hasRest([1, 0], 0), hasRest([1, 0], 1), hasRest([0.5, 0.5], 0)]).toEqual([false, true, true]);
  });
});

describe('a range on a share', () => {
  const PROFILE = 'baseline.activity.lengthProfile';
  const range = (place: number, low: number, high: number): PlanRange => ({ path: `${PROFILE}.${place}`, low, high });
  const plan = (...ranges: PlanRange[]) =>
    sample({ [PROFILE]: [0.5, 0.3, 0.2, 0, 0, 0, 0], ranges: ranges.toSorted((a, b) => (a.path < b.path ? -1 : 1)) });

  test('is a range of the plan like every other, which the plan’s file takes', () => {
    const own = plan(range(0, 0.4, 0.6));
    expect(isNamedPath(own, `${PROFILE}.0`)).toBe(true);
    expect(isNamedPath(own, 'baseline.doctors.0.list.start')).toBe(false);
    expect(checkPlan(own, KOMMUNER)).toEqual([]);
    expect(checkPlan(plan(range(0, 0.4, 1.2)), KOMMUNER).map(({ code, path }) => [code, path])).toEqual([
      ['too-high', `${PROFILE}.0`],
    ]);
  });

  test('at its ends the others move, and two of them each stand at their own end', () => {
    const [first, second] = [range(0, 0.4, 0.6), range(1, 0.1, 0.35)];
    const at = (changed: ReturnType<typeof plan>): readonly number[] =>
      (changed.baseline.activity.lengthProfile ?? []).map((share) => Number(share.toFixed(12)));
    const own = plan(first, second);
    expect(at(atEnd(own, [first], 'low'))).toEqual([0.4, 0.36, 0.24, 0, 0, 0, 0]);
    expect(at(atEnds(own, [{ range: first, end: 'high' }, { range: second, end: 'low' }]))).toEqual([0.6, 0.1, 0.3, 0, 0, 0, 0]); // prettier-ignore
    expect(at(atEnds(own, [{ range: second, end: 'low' }, { range: first, end: 'high' }]))).toEqual([0.6, 0.1, 0.3, 0, 0, 0, 0]); // prettier-ignore
    expect(checkPlan(atEnd(own, [first, second], 'high'), KOMMUNER)).toEqual([]);
  });
});
