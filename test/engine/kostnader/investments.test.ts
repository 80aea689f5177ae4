/** What is bought, when it is paid, and how it is written off, by hand: skatteloven § 14-43 and the rates of 2024. */
import { describe, expect, it } from 'vitest';
import type { Investment } from '../../../src/engine';
import { computedQuiet, type Computed } from '../../practice/support/compute';
import { doctor, type Changes } from '../../practice/support/plans';

const bought = (changes: Partial<Investment> = {}): Investment => ({
  id: 'ultralyd',
  name: 'Ultralyd',
  amount: 200_000,
  from: '2024-03-10',
  group: 'd',
  replacedAfterYears: 0,
  ...changes,
});
const plan = (investments: readonly Investment[], changes: Changes = {}): Computed =>
  computedQuiet({ 'horizon.years': 3, 'baseline.office.investments': investments, ...changes });
const years = ({ of }: Computed, line: string): readonly number[] =>
  ['2024', '2025', '2026'].map((year) => Math.round(of(line, year) * 100) / 100);

describe('an investment', () => {
  it('is paid at once, and is a cost as it is written off', () => {
    const result = plan([bought()]);
    expect(years(result, 'kontor/investeringer')).toEqual([200_000, 0, 0]);
    expect(result.of('kontor/investeringer', '2024-03')).toBe(200_000);
    // 20 % of 200 000, 160 000 and 128 000, evenly over the year's months
    expect(years(result, 'kontor/avskrivninger')).toEqual([40_000, 32_000, 25_600]);
    expect(result.of('kontor/avskrivninger', '2024-01')).toBeCloseTo(40_000 / 12, 9);
    expect(years(result, 'kontor/kostnader')).toEqual([40_000, 32_000, 25_600]);
  });

  it('of office machines loses 30 %, and all once less than 30 000 kr is left', () => {
    const result = plan([bought({ amount: 36_000, group: 'a' })]);
    // 30 % of 36 000; 25 200 is under the limit
    expect(years(result, 'kontor/avskrivninger')).toEqual([10_800, 25_200, 0]);
  });

  it('shares its group’s balance with the others of the group', () => {
    const two = [bought({ amount: 25_000 }), bought({ id: 'benk', amount: 25_000, from: '2025-01-01' })];
    // 25 000 alone is under the limit; 25 000 the year after again
    expect(years(plan(two), 'kontor/avskrivninger')).toEqual([25_000, 25_000, 0]);
    const together = [bought({ amount: 25_000 }), bought({ id: 'benk', amount: 25_000 })];
    // 50 000 × 20 %, 40 000 × 20 %, 32 000 × 20 %
    expect(years(plan(together), 'kontor/avskrivninger')).toEqual([10_000, 8_000, 6_400]);
    // Not together when of different groups: 25 000 each at once
    const apart = [bought({ amount: 25_000 }), bought({ id: 'pc', amount: 25_000, group: 'a' })];
    expect(years(plan(apart), 'kontor/avskrivninger')).toEqual([50_000, 0, 0]);
  });

  it('that is expensed at once costs in the month it is paid, each time it is bought', () => {
    const result = plan([bought({ amount: 12_000, group: 'straks', replacedAfterYears: 1 })]);
    expect(years(result, 'kontor/investeringer')).toEqual([12_000, 12_000, 12_000]);
    expect(result.of('kontor/avskrivninger', '2025-03')).toBe(12_000);
    expect(result.of('kontor/avskrivninger', '2025-04')).toBe(0);
  });

  it('is bought anew after its years', () => {
    const result = plan([bought({ amount: 100_000, replacedAfterYears: 2 })]);
    expect(years(result, 'kontor/investeringer')).toEqual([100_000, 0, 100_000]);
    // 100 000 → 80 000 → 64 000 + 100 000: 20 %
    expect(years(result, 'kontor/avskrivninger')).toEqual([20_000, 16_000, 32_800]);
  });

  it('from before the plan has lost a part for each year begun since', () => {
    const result = plan([bought({ amount: 100_000, from: '2022-05-01' })]);
    expect(years(result, 'kontor/investeringer')).toEqual([0, 0, 0]);
    // 2022: 80 000, 2023: 64 000 left
    expect(years(result, 'kontor/avskrivninger')).toEqual([12_800, 10_240, 8_192]);
    // Bought in June each year: 80 000 of last year's, 64 000 of the one before, and this year's
    const each = plan([bought({ amount: 100_000, from: '2022-06-01', replacedAfterYears: 1 })]);
    expect(each.of('kontor/avskrivninger', '2024')).toBeCloseTo((80_000 + 64_000 + 100_000) * 0.2, 6);
  });

  it('is each doctor’s own in solopraksis, and divided in a group', () => {
    const doctors = { 'baseline.doctors': [doctor('anne'), doctor('bo')] };
    const solo = plan([bought()], doctors);
    expect(solo.of('lege:bo/kostnader', '2024')).toBeCloseTo(40_000, 6);
    expect(solo.of('kontor/investeringer', '2024')).toBe(400_000);
    const group = plan([bought()], { ...doctors, 'baseline.form': 'gruppepraksis' });
    expect(group.of('lege:bo/kostnader', '2024')).toBeCloseTo(20_000, 6);
    expect(group.of('kontor/investeringer', '2024')).toBe(200_000);
  });

  it('that costs nothing leaves no trace', () => {
    expect(plan([bought({ amount: 0 })]).computation.figure('alt', 'kontor/investeringer', '2024')).toBeNull();
  });

  it('is written off in the plan’s years when they begin in July', () => {
    const { of } = computedQuiet({
      'horizon.start': '2024-07-01',
      'horizon.years': 2,
      'baseline.office.investments': [bought({ from: '2025-06-30' })],
    });
    expect(of('kontor/avskrivninger', '2024/25')).toBeCloseTo(40_000, 6);
    expect(of('kontor/avskrivninger', '2025/26')).toBeCloseTo(32_000, 6);
    expect(of('kontor/investeringer', '2025-06')).toBe(200_000);
  });
});
