/** The history of a record as steps in time, with what is not known left open. */
import { findSeries, type RulePack } from '../../engine';
import { TAKST_COMPONENTS } from '../../engine/rules/takstComponent';
import { dayBefore } from '../../engine/rules/days';
import type { RateRecord } from '../../engine/rules/lookup';
import type { HistorySeries, HistoryStep } from './types';

/** A rule record's one series, or a takst's parts that have ever had an amount. */
export function historyOf(pack: RulePack, id: string, code: string | null): HistorySeries[] {
  const parts = code === null ? (['value'] as const) : TAKST_COMPONENTS;
  return parts.flatMap((part) => {
    const series = findSeries(pack, part === 'value' ? id : `takst.${code}.${part}`);
    const steps = series === null ? [] : stepsOf(series);
    return steps.length === 0 ? [] : [{ id: part, steps }];
  });
}

/** Abolished stretches have no step. */
function stepsOf({ values, knownThrough }: RateRecord): HistoryStep[] {
  return values.flatMap(({ from, value, through }, index) => {
    if (value === null) return [];
    const next = values[index + 1];
    const end = through ?? (next === undefined ? knownThrough : dayBefore(next.from));
    return [{ from, through: end, value }];
  });
}
