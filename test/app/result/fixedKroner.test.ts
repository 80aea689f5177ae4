import { describe, expect, test } from 'vitest';
import { fixedFactor, inFixedKroner } from '../../../src/app/result/fixedKroner';

const none = (): readonly number[] => [];
const line = (unit: 'kr/år' | 'kr/time' | 'timer', ...years: number[]) => ({ unit, years });

describe('fixed kroner', () => {
  test('take a year’s growth off for each year after the first; what is not money stays', () => {
    // 121 in the third year with 10 % a year: 121 ÷ 1,1² = 100.
    expect(121 * fixedFactor('kr/år', 2, 0.1)).toBeCloseTo(100, 9);
    expect(fixedFactor('timer', 2, 0.1)).toBe(1);
    expect(inFixedKroner(line('kr/år', 100, 110, 121), 110, 1, 0.1, none)).toBeCloseTo(100, 9);
    expect(inFixedKroner(line('timer', 5, 6), 11, 'sum', 0.1, none)).toBe(11);
  });

  test('of all years are the sum of a flow’s years and the mean of a level’s', () => {
    expect(inFixedKroner(line('kr/år', 100, 110, 121), 331, 'sum', 0.1, none)).toBeCloseTo(300, 9);
    expect(inFixedKroner(line('kr/år', 100, 110, 121), 331 / 3, 'sum', 0.1, none)).toBeCloseTo(100, 9);
  });

  test('of a figure that is one of its years, such as the lowest, are that year’s', () => {
    expect(inFixedKroner(line('kr/år', 500, 220, 363), 220, 'sum', 0.1, none)).toBeCloseTo(200, 9);
    expect(inFixedKroner(line('kr/år', 500, 220, 363), 77, 'sum', 0.1, none)).toBeNull();
  });

  test('per hour weigh the years by their hours', () => {
    // 100 kr in 1 000 hours and 110 ÷ 1,1 = 100 kr in 3 000 hours is 100; with 200 in the second year, 175.
    expect(inFixedKroner(line('kr/time', 100, 110), 0, 'sum', 0.1, () => [1_000, 3_000])).toBeCloseTo(100, 9);
    expect(inFixedKroner(line('kr/time', 100, 220), 0, 'sum', 0.1, () => [1_000, 3_000])).toBeCloseTo(175, 9);
    expect(inFixedKroner(line('kr/time', 100, 110), 0, 'sum', 0.1, () => [0, 0])).toBe(0);
  });
});
