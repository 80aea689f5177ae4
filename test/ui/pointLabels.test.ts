import { describe, expect, it } from 'vitest';
import { fallsAt, placeLabels } from '../../src/ui/components/plot/pointLabels';

const AREA = { left: 0, right: 500, top: 0 };
const at = (x: number, y: number, falls = true) => ({ x, y, width: 100, falls });

describe('the names of marked points', () => {
  it('stand above the ring, on the side where the line through it leaves room', () => {
    expect(placeLabels([at(200, 100)], AREA, 16)).toEqual([{ left: 191, foot: 91 }]);
    expect(placeLabels([at(200, 100, false)], AREA, 16)).toEqual([{ left: 109, foot: 91 }]);
  });

  it('take the side from the lines around them', () => {
    const line = (...values: number[]) => ({ id: 'a', label: 'A', place: 0, values });
    const flat = line(5, 5, 5);
    expect(fallsAt({ xs: [0, 1, 2], series: [flat, line(9, 6, 6)] }, 0.5)).toBe(true);
    expect(fallsAt({ xs: [0, 1, 2], series: [flat, line(9, 6, 8)] }, 1.5)).toBe(false);
    expect(fallsAt({ xs: [0, 1, 2], series: [flat, line(9, 6, 8)] }, 0)).toBe(true);
  });

  it('are kept within the plot', () => {
    expect(placeLabels([at(490, 5), at(20, 100, false)], AREA, 16)).toEqual([
      { left: 400, foot: 16 },
      { left: 0, foot: 91 },
    ]);
  });

  it('are left out where they would cover one before, and only there', () => {
    const [first, over, beside, below] = placeLabels(
      [at(100, 100), at(150, 105), at(210, 100), at(150, 130)],
      AREA,
      16,
    );
    expect(over).toBeNull();
    for (const each of [first, beside, below]) expect(each).not.toBeNull();
  });
});
