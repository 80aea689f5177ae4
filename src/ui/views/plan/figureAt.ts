/** The way from a note back to its figure: the explanation of what a place names, as the plan stands now. */
import type { Kroner, Reading } from '../../../app/result';
import type { TraceNode } from '../../../engine/practice/results';
import type { OpenPlan, Period } from '../../planContract';
import { basisTrace, differenceTrace, ledgerPairTrace, leftTraceAt, stepTraceAt } from './result/traces';

/** Whether a figure's place is one of a purchase or of a group's matters. */
export const isOfOffer = (place: string): boolean => place.startsWith('kjop/');

/** The explanation of a figure of the purchase or the group part; null where it is not there now. */
export function offerTrace(plan: Pick<OpenPlan, 'valuation' | 'groupOutcome'>, place: string): TraceNode | null {
  return traceIn(plan.valuation, place) ?? traceIn(plan.groupOutcome, place);
}

function traceIn(data: unknown, id: string): TraceNode | null {
  if (typeof data !== 'object' || data === null) return null;
  const own = (data as { readonly trace?: TraceNode | null }).trace ?? null;
  if (own?.id === id) return own;
  for (const [key, value] of Object.entries(data)) {
    if (key === 'traces') {
      for (const each of Object.values(value as Readonly<Record<string, TraceNode | null>>))
        if (each?.id === id) return each;
    } else if (key !== 'trace') {
      const found = traceIn(value, id);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The explanation of a figure that is put together of several; null where it is not there now. */
export function composedTrace(
  reading: Reading,
  scenario: string,
  place: string,
  period: Period,
  kroner: Kroner,
): TraceNode | null {
  const [kind = '', ...rest] = place.split('/');
  switch (kind) {
    case 'forskjell':
      return differenceTrace(reading, rest[0] ?? '', scenario, rest.slice(1).join('/'), period, kroner);
    case 'arsak':
      return stepTraceAt(reading, scenario, rest, period, kroner);
    case 'ledd':
      return ledgerPairTrace(reading, scenario, rest, period);
    case 'rest':
      return leftTraceAt(reading, scenario, rest[0] ?? '', period);
    case 'hviler':
      return basisTrace(reading, scenario, rest, period);
    default:
      return null;
  }
}
