import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossing, largestWithGain } from '../../src/engine/purchase/search';

describe('crossing', () => {
  it('finds the root of lines, steps and curves', () => {
    expect(crossing((x) => x - 3, 0, 10, 1e-9)).toBeCloseTo(3, 6);
    expect(crossing((x) => (x < 7 ? -1 : 1), 0, 10, 1e-6)).toBeCloseTo(7, 5);
    expect(crossing((x) => x ** 9 - 1e-3, 0, 10, 1e-9)).toBeCloseTo(1e-3 ** (1 / 9), 6);
  });

  it('says when there is none, and takes an end that is one', () => {
    expect(crossing((x) => x + 1, 0, 10, 1e-6)).toBeNull();
    expect(crossing((x) => x, 0, 10, 1e-6)).toBe(0);
    expect(crossing((x) => x - 10, 0, 10, 1e-6)).toBe(10);
  });

  it('finds the kink of any falling pair of lines', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.01, max: 1_000, noNaN: true }),
        fc.double({ min: 0.01, max: 1_000, noNaN: true }),
        fc.double({ min: 1, max: 999, noNaN: true }),
        (steep, flat, root) => {
          const f = (x: number): number => (x < root ? steep * (root - x) : flat * (root - x));
          expect(crossing(f, 0, 1_000, 1e-7)).toBeCloseTo(root, 4);
        },
      ),
    );
  });
});

describe('the largest with a gain', () => {
  it('is 0 without one, infinite without an end, and else where it ends', () => {
    expect(largestWithGain(() => -1, 1e9)).toBe(0);
    expect(largestWithGain(() => 1, 1e9)).toBe(Infinity);
    expect(largestWithGain((x) => 123_456_789 - x, 1e9)).toBeCloseTo(123_456_789, 1);
  });
});
