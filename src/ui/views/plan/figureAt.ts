/** The way from a note back to its figure: the explanation of what a place names, as the plan stands now. */
import type { Kroner, Reading } from '../../../app/result';
import type { TraceNode } from '../../../engine/practice/results';
import type { OpenPlan, Period } from '../../planContract';
import { hoursPlace, otherHoursTrace } from './inputs/otherHours';
import { limitTrace, ROOM_PLACE } from './purchase/limitFigures';
import {
  benchmarkTrace,
  capTraceAt,
  COSTS_PER_DOCTOR,
  doctorsTraceAt,
  listsNowTraceAt,
  scaledTraceAt,
} from './result/sumTraces';
import {
  basisTrace,
  differenceTrace,
  keyDifferenceTraceAt,
  ledgerPairTrace,
  leftTraceAt,
  stepTraceAt,
} from './result/traces';

/** Whether a figure's place is one of a purchase or of a group's matters. */
export const isOfOffer = (place: string): boolean => place.startsWith('kjop/');

/** The explanation of a figure of the purchase or the group part; null where it is not there now. */
export function offerTrace(plan: Pick<OpenPlan, 'valuation' | 'groupOutcome'>, place: string): TraceNode | null {
  const result = plan.valuation?.result ?? null;
  if (place === ROOM_PLACE) return result === null ? null : limitTrace(result, 'room');
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
    case 'omfordeling':
      return keyDifferenceTraceAt(reading, scenario, rest, period);
    case 'grense':
      return capTraceAt(reading, scenario, rest[1] ?? '', period);
    case 'snu':
      return listsNowTraceAt(reading, place);
    case 'skalert':
      return scaledTraceAt(reading, scenario, rest, period);
    case 'sum':
      return place === COSTS_PER_DOCTOR
        ? benchmarkTrace(reading, scenario)
        : doctorsTraceAt(reading, scenario, rest[0] ?? '', period);
    default:
      return null;
  }
}

/** Whether the figure at a place is found by trying something on the plan, and takes its time. */
export const isTried = (place: string): boolean => /^(?:prove|kryss)\/|^snu\/[^/]+$/u.test(place);

/** Whether a place is the sum of a doctor's hours, which stands among the fields and needs no result. */
export const isOfHours = (place: string): boolean => place.startsWith(hoursPlace(''));

/** The sum of a doctor's hours again. */
export const hoursTraceAt = (open: Pick<OpenPlan, 'plan' | 'standard'>, place: string): TraceNode | null =>
  otherHoursTrace(open, place.slice(hoursPlace('').length));
