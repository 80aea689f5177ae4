/** D: the seller's lowest. Under hjemfall there is no payment for opparbeidet praksis, so the inventory is what is left. */
import type { Purchase } from '../practice/planPurchase';
import { answersOf } from './situation';
import { figure, inputNode, plus, stepNode, sumNode } from './trace';
import type { FloorValue } from './types';

/** The inventory as appraised, else as asked, else nothing known. */
export function floorValue(purchase: Purchase): FloorValue {
  const appraised = answersOf(purchase).get('inventar-takst')?.amount ?? null;
  const asked = purchase.seller.askingInventory;
  const inventory =
    appraised !== null
      ? inputNode('purchase.checks.inventar-takst.amount', 'Takst på inventar og utstyr', appraised, 'kr')
      : inputNode('purchase.seller.askingInventory', 'Prisantydning for inventar og utstyr', asked ?? 0, 'kr');
  const fallback = stepNode(
    {
      id: 'selgersUtvei',
      label: 'Opparbeidet praksis dersom ingen kjøper',
      unit: 'kr',
      formula:
        '0: praksisen faller til kommunen uten betaling etter tolv måneder og tre utlysninger uten kvalifisert søker',
      note: 'Rammeavtalen ASA 4310 fra 1. april 2024, KS-området. Oslos regel er ikke kjent.',
    },
    0,
  );
  return {
    figure: figure(
      sumNode(
        {
          id: 'gulv',
          label: 'D: gulv',
          unit: 'kr',
          formula: 'inventar og utstyr + det selgeren ellers får for opparbeidet praksis',
          note: 'Ber selgeren om mindre enn dette, er det prisantydningen som er selgerens laveste.',
        },
        [plus(inventory), plus(fallback)],
      ),
    ),
    basis: appraised !== null ? 'appraised' : asked !== null ? 'asking' : 'unknown',
  };
}
