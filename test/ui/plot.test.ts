import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SERIES, dashesOf, fillId, fillKind } from '../../src/ui/components/plot/fills';
import { along, axisOf, spread } from '../../src/ui/components/plot/scale';

describe('an axis', () => {
  test('is marked at round numbers that hold the values', () => {
    expect(axisOf([0, 9_722_694, 5_300_000])).toEqual({ low: 0, high: 10e6, ticks: [0, 2e6, 4e6, 6e6, 8e6, 10e6] });
    expect(axisOf([-360_000, 415_000])).toEqual({
      low: -400_000,
      high: 600_000,
      ticks: [-400_000, -200_000, 0, 200_000, 400_000, 600_000],
    });
    expect(axisOf([850_543, 1_210_954]).ticks).toEqual([800_000, 900_000, 1_000_000, 1_100_000, 1_200_000, 1_300_000]);
  });

  test('stands also when there is nothing to hold, or one value', () => {
    expect(axisOf([])).toMatchObject({ low: 0, high: 1 });
    expect(axisOf([0, 0])).toMatchObject({ low: 0, high: 1 });
    const one = axisOf([700]);
    expect(one.low).toBe(0);
    expect(one.high).toBeGreaterThanOrEqual(700);
  });

  test('holds any values, with few marks at even steps', () => {
    const value = fc.double({ min: -1e9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        const axis = axisOf(values);
        const slack = 1e-6 * Math.max(1, ...values.map(Math.abs));
        expect(axis.low).toBeLessThanOrEqual(Math.min(...values) + slack);
        expect(axis.high).toBeGreaterThanOrEqual(Math.max(...values) - slack);
        expect(axis.ticks.length).toBeLessThanOrEqual(7);
        expect(axis.ticks.length).toBeGreaterThanOrEqual(2);
        for (const each of values) {
          expect(along(axis, each)).toBeGreaterThanOrEqual(-0.01);
          expect(along(axis, each)).toBeLessThanOrEqual(100.01);
        }
      }),
    );
  });
});

describe('labels beside each other', () => {
  test('move apart as little as needed, and stay inside', () => {
    expect(spread([10, 50], 9)).toEqual([10, 50]);
    expect(spread([50, 50], 10)).toEqual([50, 60]);
    expect(spread([98, 99, 100], 10)).toEqual([80, 90, 100]);
  });

  test('never cover each other while there is room', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 9 }), (places) => {
        const moved = [...spread(places, 9)].sort((a, b) => a - b);
        moved.slice(1).forEach((at, index) => expect(at - moved[index]!).toBeGreaterThanOrEqual(9 - 1e-9));
        expect(moved[0]).toBeGreaterThanOrEqual(-1e-9);
        expect(moved.at(-1)).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });
});

describe('fills and dashes', () => {
  test('series next to each other differ by pattern too, and each of 27 has a fill of its own', () => {
    expect(new Set(SERIES.map(fillId)).size).toBe(27);
    const looks = SERIES.map((place) => `${place % 9} ${fillKind(place)}`);
    expect(new Set(looks).size).toBe(27);
    SERIES.slice(1).forEach((place) => {
      if (place % 9 !== 0) expect(fillKind(place)).not.toBe(fillKind(place - 1));
    });
    expect(new Set([0, 1, 2, 3, 4, 5].map((place) => dashesOf(place).join(' '))).size).toBe(6);
  });
});
