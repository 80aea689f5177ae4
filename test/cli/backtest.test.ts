import { describe, expect, it } from 'vitest';
import { backtest, YEARS } from '../../src/cli/backtest';

describe('backtest against published averages', () => {
  const known = YEARS.filter((year) => year.consultations !== null);

  it.each(known)('$year lands within 10 percent of what was published', (year) => {
    const { basis, takster, comparable } = backtest(year);
    expect(comparable).not.toBeNull();
    expect(Math.abs((basis + takster) / (comparable ?? Number.NaN) - 1)).toBeLessThan(0.1);
  });

  it('reckons basistilskudd of 2023 as the rates of that year say', () => {
    const year = YEARS.find((each) => each.year === 2023);
    if (year === undefined) throw new Error('2023 is in the list');
    // List 1 019.5: (1 000 × 675 + 19.5 × 544) × 4/12 + 1 019.5 × (787.02 × 2/12 + 841.80 × 6/12), per listeinnbygger.
    // Published for all: 4 261 mill. ÷ 5.4815 mill. inhabitants = 777 kr.
    const byHand = ((1_000 * 675 + 19.5 * 544) * 4) / 12 / 1_019.5 + (787.02 * 2) / 12 + (841.8 * 6) / 12;
    expect(backtest(year).basis).toBeCloseTo(byHand, 6);
    expect(Math.abs(byHand / 777.3 - 1)).toBeLessThan(0.01);
  });

  it('says which inputs of 2016 are not published instead of guessing them', () => {
    const year = YEARS.find((each) => each.year === 2016);
    expect(year?.consultations).toBeNull();
    expect(year?.feeFrom).toContain('ikke publisert');
  });
});
