/** Where an input of the sensitivity stands, and what its two ends are taken from. */
import type { Unit } from '../kernel/units';
import { lazyNode } from '../practice/explainNode';
import type { TraceNode } from '../practice/results';
import type { RecordId } from '../rules';
import type { PurchaseRates } from './rates';
import { figure, rateNode, stepNode, WHOLE } from './trace';
import type { Sensitivity } from './types';

/** The record both ends are reckoned by, or one for each; null = the input has only two values. */
export type EndsFrom = RecordId | { readonly low: RecordId; readonly high: RecordId } | null;

interface Stands {
  readonly code: string;
  readonly unit: Unit;
  readonly now: number;
  readonly low: number;
  readonly high: number;
}

/** The three places of one input as figures; the ends' records are read when somebody opens them. */
export function standsOf(rates: PurchaseRates, from: EndsFrom, of: Stands): Sensitivity['stands'] {
  const { code, unit } = of;
  const now = stepNode(
    { id: `folsomhet-${code}-na`, label: 'I planen', unit, formula: 'det svaret regnes med nå' },
    of.now,
  );
  const end = (side: 'low' | 'high'): TraceNode => {
    const head = stepNode(
      { id: `folsomhet-${code}-${ENDS[side].id}`, label: ENDS[side].label, unit, formula: wayOf(from, side) },
      of[side],
      [],
      WHOLE,
    );
    return lazyNode(head, () => partsOf(rates, from, side, now));
  };
  return { now: figure(now), low: figure(end('low')), high: figure(end('high')) };
}

const ENDS = { low: { id: 'lav', label: 'Lav ende' }, high: { id: 'hoy', label: 'Høy ende' } } as const;

function wayOf(from: EndsFrom, side: 'low' | 'high'): string {
  if (from === null) return 'den andre av de to måtene å regne på';
  if (typeof from !== 'string') return 'antakelsen i regelverket';
  return side === 'low' ? 'tallet i planen × (1 − usikkerhet)' : 'tallet i planen × (1 + usikkerhet)';
}

function partsOf(rates: PurchaseRates, from: EndsFrom, side: 'low' | 'high', now: TraceNode): readonly TraceNode[] {
  if (from === null) return [];
  return typeof from === 'string' ? [now, rateNode(rates, from)] : [rateNode(rates, from[side])];
}
