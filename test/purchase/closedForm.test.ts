import { describe, expect, it } from 'vitest';
import { buildUpLoss, closedFormPrice, depreciationShield, type ConstantCase } from '../../src/engine/purchase';

const BASE: ConstantCase = {
  surplus: 120_000,
  tax: 0.45,
  discountRate: 0.08,
  depreciation: 0.2,
  years: 10,
  resaleShare: 0.5,
  hjemfall: 0.1,
};

describe('the closed form', () => {
  // z = 0,45 × 0,2 ÷ 0,28 = 0,321429; a(8 %, 10) = 6,710081; 120 000 × 0,55 × 6,710081 = 442 865;
  // 1 − 0,321429 − 0,9 × 0,5 × 0,678571 ÷ 2,158925 = 0,537133; 442 865 ÷ 0,537133 = 824 500.
  it.each([
    ['as given', {}, 824_500, 500],
    ['five years', { years: 5 }, 560_000, 500],
    ['no resale', { resaleShare: 0 }, 653_000, 500],
    ['half the surplus', { surplus: 60_000 }, 412_000, 500],
  ])('gives the published rows: %s', (_name, changes, expected, tolerance) => {
    expect(Math.abs(closedFormPrice({ ...BASE, ...changes }) - expected)).toBeLessThanOrEqual(tolerance);
  });

  it('shields s·d ÷ (d + r) of a krone', () => {
    expect(depreciationShield(0.45, 0.2, 0.08)).toBeCloseTo(0.3214286, 7);
    expect(depreciationShield(0.45, 0.2, 0)).toBe(0.45);
  });

  it('stands at the edges: no surplus, no discount, and a price that comes back whole', () => {
    expect(closedFormPrice({ ...BASE, surplus: 0 })).toBe(0);
    expect(closedFormPrice({ ...BASE, surplus: -1 })).toBe(0);
    // r = 0: z = s = 0,45; 10 × 120 000 × 0,55 = 660 000; 0,55 − 0,9 × 0,5 × 0,55 = 0,3025; 2 181 818.
    expect(closedFormPrice({ ...BASE, discountRate: 0 })).toBeCloseTo(2_181_818.18, 1);
    expect(closedFormPrice({ ...BASE, discountRate: 0, resaleShare: 1, hjemfall: 0 })).toBe(Infinity);
  });
});

describe('the build-up', () => {
  // The shortfall of 600 000 falls in a straight line; each year counts its average, at the year's end, 45 % taxed:
  // one year: 300 000 × 0,55 ÷ 1,08 = 152 778
  // two years: (450 000 ÷ 1,08 + 150 000 ÷ 1,1664) × 0,55 = 299 897
  // three: (500 000 ÷ 1,08 + 300 000 ÷ 1,1664 + 100 000 ÷ 1,259712) × 0,55 = 439 751
  it.each([
    [1, 152_778],
    [2, 299_897],
    [3, 439_751],
  ])('over %i years', (years, expected) => {
    const loss = buildUpLoss({ target: 1_200_000, start: 600_000, years, tax: 0.45, discountRate: 0.08 });
    expect(loss).toBeCloseTo(expected, -1);
    expect(Math.round(loss / 1000)).toBe(Math.round(expected / 1000));
  });

  it('ends where the line ends, also inside a year', () => {
    // Half a year: average 300 000 for half a year = 150 000 × 0,55 ÷ 1,08.
    const loss = buildUpLoss({ target: 1_200_000, start: 600_000, years: 0.5, tax: 0.45, discountRate: 0.08 });
    expect(loss).toBeCloseTo((150_000 * 0.55) / 1.08, 6);
    expect(buildUpLoss({ target: 1, start: 0, years: 0, tax: 0, discountRate: 0 })).toBe(0);
  });
});
