import { describe, expect, it } from 'vitest';
import type { CurveCrossing } from '../../src/app/result';
import { saidCrossings } from '../../src/ui/views/plan/result/crossings';

const cross = (one: string, other: string, at: number): CurveCrossing => ({ one, other, at, income: 1 });

describe('the crossings that are said', () => {
  it('are all of them while they are few', () => {
    const few = [cross('a', 'b', 1), cross('b', 'c', 2)];
    expect(saidCrossings(few, 'a')).toEqual({ told: few, more: 0, leads: false });
    expect(saidCrossings([], 'a')).toEqual({ told: [], more: 0, leads: false });
  });

  it('are those of the one that leads among many, whichever side it stands on, and the others are counted', () => {
    const [first, last] = [cross('a', 'b', 1), cross('e', 'a', 6)];
    const many = [first, cross('b', 'c', 2), cross('c', 'd', 3), cross('b', 'd', 4), last];
    expect(saidCrossings(many, 'a')).toEqual({ told: [first, last], more: 3, leads: false });
  });

  it('tell that the leader is crossed by none', () => {
    const others = [cross('b', 'c', 2)];
    expect(saidCrossings(others, 'a')).toEqual({ told: others, more: 0, leads: true });
  });
});
