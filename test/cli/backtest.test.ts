import { describe, expect, it } from 'vitest';
import { backtest, YEARS } from '../../src/cli/backtest';
import { backtestBands, reportBands } from '../../src/cli/backtestLists';

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

  describe('of 2020 by length of list', () => {
    const year = YEARS.find((each) => each.year === 2020);
    if (year === undefined) throw new Error('2020 is in the list');
    const bands = backtestBands(year);

    it('reckons with the middle of each published group, and only where there is one', () => {
      expect(bands.map(({ list }) => list)).toEqual([875, 1_125, 1_375]);
      expect(bands.map(({ published }) => published)).toEqual([1_307_000, 1_551_000, 1_820_000]);
    });

    it('has the income of a list of 1 125 by hand', () => {
      // 121 days at 499 kr; 245 days at 577 kr to 1 000 and 499 kr from 1 001; 2.9 consultations at (556.4 + 20.2) kr of
      // 2023, × 11 309 ÷ 12 585
      const basis = (1_125 * 499 * 121 + (577_000 + 125 * 499) * 245) / 366;
      const takster = (1_125 * 2.9 * 576.6 * 11_309) / 12_585;
      expect(bands[1]?.income).toBeCloseTo(basis + takster, 4);
      expect(bands[1]?.costPerInhabitant).toBeCloseTo((basis + takster - 1_551_000) / 1_125, 6);
    });

    it('says which inputs are not published', () => {
      expect(reportBands(year)).toContain('kostnader per praksis i 2020 og gruppenes snittliste er ikke publisert');
      expect(reportBands(year)).toContain('ikke regnet: 0–749 og 1 500 eller flere på listen');
    });
  });
});
