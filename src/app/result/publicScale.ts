/** What a practice would cost the public if as many as one to five million inhabitants had lists like these. */
import type { TraceNode } from '../../engine';
import type { Period } from '../types';
import type { Reading } from './reading';

/** Numbers of inhabitants to choose from; the committee reckons with one and five million. */
export const POPULATIONS = [1_000_000, 2_000_000, 3_000_000, 4_000_000, 5_000_000] as const;

/** What is scaled, and the line it is scaled from. */
export const SCALED = [
  { id: 'sum', line: 'kontor/offentlig.sumPerInnbygger', unit: 'kr/år', per: 1 },
  { id: 'alt', line: 'kontor/offentlig.altPerInnbygger', unit: 'kr/år', per: 1 },
  { id: 'leger', line: 'kontor/offentlig.legerPerMillion', unit: 'leger', per: 1_000_000 },
] as const;
export type Scaled = (typeof SCALED)[number];

/**
 * A line for so many inhabitants, a year.
 * @returns null where the alternative has no such line, or nobody on its lists
 */
export function scaled(
  reading: Reading,
  scenarioId: string,
  { line, per }: Scaled,
  period: Period,
  inhabitants: number,
): number | null {
  const lists = reading.figure(scenarioId, 'kontor/listelengde', period)?.value ?? 0;
  const figure = reading.figure(scenarioId, line, period);
  return figure === null || lists <= 0 ? null : (figure.value * inhabitants) / per;
}

/** Where a note on a scaled figure is kept. */
export const scaledPlace = ({ id }: Pick<Scaled, 'id'>, inhabitants: number): string => `skalert/${id}/${inhabitants}`;

/** «Hvor kommer tallet fra?» of a scaled figure: the line it is scaled from, and the number that was chosen. */
export function scaledTrace(
  reading: Reading,
  scenarioId: string,
  what: Scaled,
  period: Period,
  inhabitants: number,
  words: { readonly label: string; readonly formula: string; readonly inhabitants: string; readonly note: string },
): TraceNode | null {
  const value = scaled(reading, scenarioId, what, period, inhabitants);
  const part = reading.explain(scenarioId, what.line, period);
  if (value === null || part === null) return null;
  const head = { kind: 'amount', value, unit: what.unit, period: part.period } as const;
  const chosen: TraceNode = {
    id: 'innbyggere',
    label: words.inhabitants,
    kind: 'calendar',
    value: inhabitants,
    unit: 'antall',
    period: part.period,
    note: words.note,
    parts: [],
  };
  return {
    id: scaledPlace(what, inhabitants),
    label: words.label,
    formula: words.formula,
    ...head,
    parts: [part, chosen],
  };
}
