/** What alone would open a shut range: each input by itself, taken to where the buyer's ceiling meets the seller's floor. */
import type { TraceNode } from '../practice/results';
import { crossing } from './search';
import { replacementValue } from './replacement';
import { INPUTS, turnOf, type Input } from './sensitivity';
import type { Situation } from './situation';
import { netFigure } from './priceNodes';
import { stepNode } from './trace';
import type { FlipPoint } from './types';
import type { Valuation } from './valuation';

/**
 * @param floor the seller's lowest, kr
 * @param isBound whether B bounds what the buyer pays; then both A and B must reach the floor
 */
export function openers(
  valuation: Valuation,
  situation: Situation,
  floor: number,
  isBound: boolean,
): readonly FlipPoint[] {
  const room = (of: Situation, lowest: number): number => {
    const gain = valuation.model(of).net(lowest);
    return isBound ? Math.min(gain, replacementValue(valuation.buyer, of) - lowest) : gain;
  };
  const found = INPUTS.map((input): FlipPoint => {
    const needed = turnOf(input, situation, (of) => room(of, floor));
    return point(input, situation, needed, (of) => nodesAt(valuation, of, floor, isBound));
  });
  return [...found, ...inventoryOpener(valuation, situation, floor, isBound, room)];
}

/** The seller's side of it: the inventory, which is the floor, down to what the buyer can pay. */
function inventoryOpener(
  valuation: Valuation,
  situation: Situation,
  floor: number,
  isBound: boolean,
  room: (of: Situation, lowest: number) => number,
): readonly FlipPoint[] {
  if (floor !== situation.inventory) return [];
  const at = (inventory: number): Situation => ({ ...situation, inventory });
  const needed = crossing((inventory) => room(at(inventory), inventory), 1, floor, 0.01);
  const nodes = (of: Situation): readonly TraceNode[] => nodesAt(valuation, of, of.inventory, isBound);
  return [
    point(
      { code: 'inventory', unit: 'kr', read: (of) => of.inventory, write: (_, value) => at(value) },
      situation,
      needed,
      nodes,
    ),
  ];
}

/** What buying at the floor is then worth, and B. */
function nodesAt(valuation: Valuation, of: Situation, floor: number, isBound: boolean): readonly TraceNode[] {
  const gain = netFigure(valuation.model(of), floor, {
    id: 'apner-naaverdi',
    label: 'Nåverdi av kjøpet til selgerens laveste da',
  });
  if (!isBound) return [gain.trace];
  const formula = 'tapt inntekt mens listen vokser + investering';
  const built = { id: 'apner-bygge', label: 'B: bygge opp selv da', unit: 'kr', formula } as const;
  return [gain.trace, stepNode(built, replacementValue(valuation.buyer, of))];
}

function point(
  { code, unit, read, write }: Pick<Input, 'unit' | 'read' | 'write'> & { readonly code: FlipPoint['input'] },
  situation: Situation,
  needed: number | null,
  nodes: (of: Situation) => readonly TraceNode[],
): FlipPoint {
  const current = read(situation);
  if (needed === null) return { input: code, current, needed, unit, trace: null };
  const formula = 'funnet ved å prøve: verdien der det du kan betale, er det selgeren minst vil ha, alt annet likt';
  const now = stepNode(
    { id: `apner-${code}-na`, label: 'I planen', unit, formula: 'det svaret regnes med nå' },
    current,
  );
  const head = { id: `apner-${code}`, label: 'Åpner rommet', unit, formula } as const;
  return {
    input: code,
    current,
    needed,
    unit,
    trace: stepNode(head, needed, [now, ...nodes(write(situation, needed))]),
  };
}
