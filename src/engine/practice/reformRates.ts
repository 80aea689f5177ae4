/** What a reform does to the rates an alternative reads: the figure without it and with it, from the day it begins. */
import { firstDay, type MonthNumber } from '../kernel/plainDate';
import { word } from '../kernel/words';
import type { RateSeries } from '../rules/rates';
import type { IsoDate } from '../rules/types';

export interface ReformRate {
  /** Record id, or `takst.<code>.<part>`. */
  readonly record: string;
  readonly label: string;
  readonly unit: string;
  /** First day of the first plan month with this figure. */
  readonly from: IsoDate;
  /** Null where the rules have no value that month. */
  readonly before: number | null;
  readonly after: number;
  /** What is done, in Norwegian. */
  readonly formula: string;
}

/**
 * Every rate of the alternative that the reform touches in the plan's months, a row for each step it takes.
 * @param read the series the alternative reads
 * @returns in the order of the labels, then by date
 */
export function reformRates(read: ReadonlySet<RateSeries>, reformId: string, start: MonthNumber): ReformRate[] {
  const found = new Map<string, ReformRate>();
  for (const series of read) {
    if (series.without === null) continue;
    const { id: record, unit } = series.record;
    const label = word(series.record.label);
    series.runs.forEach(({ from: month, basis }) => {
      if (basis.reform?.reform.id !== reformId) return;
      const key = `${record}|${basis.reform.from}`;
      const known = found.get(key);
      const from = firstDay((start + month) as MonthNumber);
      if (known !== undefined && known.from <= from) return;
      const before = series.without?.months[month] ? (series.without.values[month] as number) : null;
      const after = series.values[month] as number;
      found.set(key, { record, label, unit, from, before, after, formula: word(basis.reform.formula) });
    });
  }
  return [...found.values()].sort((a, b) =>
    a.label === b.label ? (a.from < b.from ? -1 : 1) : a.label < b.label ? -1 : 1,
  );
}
