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

  it('is written off by income years when the plan’s begin in July', () => {
    const july = (changes: Partial<Investment>) =>
      computedQuiet({
        'horizon.start': '2024-07-01',
        'horizon.years': 2,
        'baseline.office.investments': [bought(changes)],
      }).of;
    // Bought on 30 June 2025: 40 000 in 2025, 32 000 in 2026. Plan years July–June: half of 40 000; the other half and half of 32 000
    const inJune = july({ from: '2025-06-30' });
    expect(inJune('kontor/avskrivninger', '2024-12')).toBe(0);
    expect(inJune('kontor/avskrivninger', '2025-01')).toBeCloseTo(40_000 / 12, 6);
    expect(inJune('kontor/avskrivninger', '2026-01')).toBeCloseTo(32_000 / 12, 6);
    expect(inJune('kontor/avskrivninger', '2024/25')).toBeCloseTo(20_000, 6);
    expect(inJune('kontor/avskrivninger', '2025/26')).toBeCloseTo(36_000, 6);
    expect(inJune('kontor/investeringer', '2025-06')).toBe(200_000);
    // Bought in March 2024, before the plan: 40 000 in 2024, of which the plan has half, 32 000 in 2025, 25 600 in 2026
    const before = july({});
    expect(before('kontor/avskrivninger', '2024-07')).toBeCloseTo(40_000 / 12, 6);
    expect(before('kontor/avskrivninger', '2024/25')).toBeCloseTo(20_000 + 16_000, 6);
    expect(before('kontor/avskrivninger', '2025/26')).toBeCloseTo(16_000 + 12_800, 6);
    // In 2022: 160 000 and 128 000 left at the next New Years, so 25 600 in 2024
    expect(july({ from: '2022-03-10' })('kontor/avskrivninger', '2024-12')).toBeCloseTo(25_600 / 12, 6);
  });

  it('bought in the months of a first income year has all of that year’s depreciation in them', () => {
    const { of } = computedQuiet({
      'horizon.start': '2024-10-01',
      'horizon.years': 2,
      'baseline.office.investments': [
        bought({ from: '2024-11-15' }),
        bought({ id: 'gammel', amount: 100_000, from: '2024-09-30' }),
      ],
    });
    // 200 000 in the plan: 40 000 over October to December. 100 000 before it: 20 000 over twelve months. In 2025 20 % of 240 000
    expect(of('kontor/avskrivninger', '2024-10')).toBeCloseTo(40_000 / 3 + 20_000 / 12, 6);
    expect(of('kontor/avskrivninger', '2024-12')).toBeCloseTo(40_000 / 3 + 20_000 / 12, 6);
    expect(of('kontor/avskrivninger', '2025-01')).toBeCloseTo(48_000 / 12, 6);
    expect(of('kontor/avskrivninger', '2025-12')).toBeCloseTo(48_000 / 12, 6);
    expect(of('kontor/avskrivninger', '2026-01')).toBeCloseTo(38_400 / 12, 6);
  });

  it('never writes off what is bought after the plan is over', () => {
    const { of } = computedQuiet({
      'horizon.start': '2024-07-01',
      'horizon.years': 1,
      'baseline.office.investments': [bought({ from: '2025-07-01' })],
    });
    expect(of('kontor/avskrivninger', '2024/25')).toBe(0);
  });

  it.each(['2024-01-01', '2024-02-01', '2024-07-01', '2024-12-01'])(
    'is written off for as much as was paid, and no more, in a plan from %s',
    (start) => {
      const { computation } = computedQuiet({
        'horizon.start': start,
        'horizon.years': 30,
        'baseline.office.investments': [bought({ from: '2024-12-05' })],
      });
      // Under 30 000 kr is taken whole: 200 000 × 0.8⁹ = 26 844 in the tenth year
      expect(computation.figure('alt', 'kontor/avskrivninger', 'sum')?.value).toBeCloseTo(200_000, 4);
    },
  );
});
