/** What an answer of the checklist moves, explained: the highest price with it, and without. */
import { words } from '../kernel/words';
import { lazyNode } from '../practice/explainNode';
import type { TraceNode } from '../practice/results';
import type { PriceModel } from './priceModel';
import { breakEvenFigure } from './priceNodes';
import { stepNode } from './trace';
import type { CheckItem, CheckResult } from './types';

/** No answer, or nothing to move. */
export const NO_TRACES: CheckResult['traces'] = { effect: null, low: null, high: null };

const FORMULA = {
  svar: 'høyeste pris med svaret − uten',
  lav: 'høyeste pris med det laveste svaret − med punktet åpent',
  hoy: 'høyeste pris med det høyeste svaret − med punktet åpent',
} as const;

/**
 * @param moved kr  @param model of the price with the answer  @param from of the price without
 * @returns a step whose two prices are worked out when somebody opens it
 */
export function moveNode(
  item: CheckItem,
  end: keyof typeof FORMULA,
  moved: number,
  model: PriceModel,
  from: PriceModel,
): TraceNode {
  const head = stepNode(
    {
      id: `sjekk-${item.id}-${end}`,
      label: words('Flytter høyeste pris: {question}', { question: item.question }),
      unit: 'kr',
      formula: FORMULA[end],
    },
    moved,
  );
  const price = (of: PriceModel, id: string, label: string): TraceNode[] => {
    const found = breakEvenFigure(of, { id: `sjekk-${item.id}-${end}-${id}`, label });
    return found === null ? [] : [found.trace];
  };
  return lazyNode(head, () => [
    ...price(model, 'med', 'Høyeste pris med svaret'),
    ...price(from, 'uten', '− Høyeste pris uten'),
  ]);
}
