/** "Satser som er videreført eller antatt": each rate once, with what it is carried by. */
import type { MonthNumber } from '../kernel/plainDate';
import { word } from '../kernel/words';
import type { RateSeries } from '../rules/rates';
import { periodText } from './explain';
import type { UncertainRate } from './results';

/** The list last made: a change of a number leaves the series a plan reads as they are. */
let last: { readonly of: readonly unknown[]; readonly rates: readonly UncertainRate[] } | null = null;

/** @param used the series each scenario reads @returns in the order of their labels */
export function uncertainRates(used: readonly ReadonlySet<RateSeries>[], start: MonthNumber): readonly UncertainRate[] {
  const of = [start, ...used];
  const isLast = last !== null && last.of.length === of.length && last.of.every((part, index) => part === of[index]);
  if (last === null || !isLast) last = { of, rates: reckoned(used, start) };
  return last.rates;
}

function reckoned(used: readonly ReadonlySet<RateSeries>[], start: MonthNumber): readonly UncertainRate[] {
  const found = new Map<string, UncertainRate>();
  // Scenarios share most series; each is looked at once.
  for (const read of new Set(used.flatMap((practice) => [...practice]))) {
    const series = read.without ?? read;
    for (const { from, basis } of series.runs) {
      if (basis.status !== 'videreført' && basis.status !== 'antatt') continue;
      const key = `${series.record.id}|${basis.status}`;
      if (found.has(key)) continue;
      found.set(key, {
        record: series.record.id,
        label: word(series.record.label),
        status: basis.status,
        from: periodText({ start }, { kind: 'month', month: from }),
        lastKnown: series.record.knownThrough,
        value: series.values[from] as number,
        unit: series.record.unit,
        growth: basis.carried?.growth ?? 0,
        ...(basis.carried?.index ? { index: basis.carried.index.label } : {}),
      });
    }
  }
  return [...found.values()].sort((a, b) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0));
}
