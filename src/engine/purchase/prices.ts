/** The prices the offer itself has, as figures that say whose they are. */
import type { Purchase } from '../practice/planPurchase';
import type { MaybeFigure, PriceLookedAt } from './types';
import { figure, inputNode, plus, stepNode, sumNode } from './trace';

/** What the seller asks for in all, kr; null while neither part is given. */
export function askingFigure({ seller }: Purchase): MaybeFigure {
  const { askingInventory, askingGoodwill } = seller;
  if (askingInventory === null && askingGoodwill === null) return null;
  const parts = [
    ...(askingInventory === null
      ? []
      : [inputNode('purchase.seller.askingInventory', 'Pris for inventar og utstyr', askingInventory, 'kr')]),
    ...(askingGoodwill === null
      ? []
      : [inputNode('purchase.seller.askingGoodwill', 'Pris for opparbeidet praksis', askingGoodwill, 'kr')]),
  ];
  return figure(sumNode({ id: 'prisantydning', label: 'Prisantydning', unit: 'kr' }, parts.map(plus)));
}

/** What the buyer has bid, kr; null while there is no bid. */
export function bidFigure({ bid }: Purchase): MaybeFigure {
  return bid === null ? null : figure(inputNode('purchase.bid', 'Budet', bid, 'kr'));
}

const WHY: Readonly<Record<PriceLookedAt['from'], string>> = {
  bid: 'budet, siden det er gitt',
  asking: 'prisantydningen, siden den er gitt',
  income: 'A, siden det verken er bud eller prisantydning å regne med',
  floor: 'det laveste selgeren kan ta, siden ingen annen pris er kjent',
};

/** The price a part of the answer is worked out at, and why that one. @param of the figure it is, where it has one */
export function lookedAtFigure(at: Omit<PriceLookedAt, 'figure'>, of: MaybeFigure): PriceLookedAt {
  const head = { id: `pris-${at.from}`, label: 'Prisen det er regnet med', unit: 'kr', formula: WHY[at.from] } as const;
  return { ...at, figure: figure(stepNode(head, at.value, of === null ? [] : [of.trace])) };
}
