/** Where the purchase stops paying, one measure at a time, and what a run of bad years does. */
import { highestFigure, netFigure } from './priceNodes';
import { flipFigure, flipOf } from './sensitivity';
import type { Situation } from './situation';
import { figure, stepNode } from './trace';
import type { BadYears, BreakEven, FlipPoint, MaybeFigure } from './types';
import type { Valuation } from './valuation';

/** Longest time looked at, years. */
const LONGEST = 30;

/** @param price the price looked at: the asking price, else the bid, else A */
export function breakEvens(
  valuation: Valuation,
  situation: Situation,
  price: number,
  takster: number,
): readonly BreakEven[] {
  const highest = highestFigure(valuation.model(situation), {
    id: 'hoyestePris',
    label: 'Høyeste pris som lønner seg',
  });
  const list = flipOf(valuation, situation, 'listLength', price);
  const factor = flipOf(valuation, situation, 'takster', price);
  return [
    { code: 'highestPrice', limit: highest, unit: 'kr', current: price },
    {
      code: 'lowestList',
      limit: list === null ? null : flipFigure(list),
      unit: 'listeinnbyggere',
      current: situation.list,
    },
    { code: 'lowestTakster', limit: lowestTakster(factor, takster), unit: 'kr/år', current: takster },
    {
      code: 'payback',
      limit: paybackFigure(valuation, situation, price),
      unit: 'antall',
      current: situation.yearsHeld,
    },
  ];
}

function lowestTakster(factor: FlipPoint | null, takster: number): MaybeFigure {
  if (factor === null || factor.needed === null || factor.trace === null) return null;
  const now = stepNode(
    { id: 'taksterForsteAr', label: 'Takster første år', unit: 'kr/år', formula: 'som i planen' },
    takster,
  );
  const formula = 'takster første år × vippepunktet';
  const head = { id: 'lavesteTakster', label: 'Laveste takstinntekt', unit: 'kr/år', formula } as const;
  return figure(stepNode(head, factor.needed * takster, [now, factor.trace]));
}

function paybackFigure(valuation: Valuation, situation: Situation, price: number): MaybeFigure {
  const years = payback(valuation, situation, price);
  if (years === null) return null;
  const model = valuation.model({ ...situation, yearsHeld: years });
  const net = netFigure(model, price, { id: 'tilbakebetaltNaaverdi', label: 'Nåverdi av kjøpet da' });
  const formula = 'færrest hele år før kjøpet til prisen ikke lenger er et tap, med videresalget';
  const head = { id: 'tilbakebetalingstid', label: 'Tilbakebetalingstid', unit: 'antall', formula } as const;
  return figure(stepNode(head, years, [net.trace]));
}

/** Fewest whole years the practice must be kept before the purchase has paid, resale included; null = not in 30. */
export function payback(valuation: Valuation, situation: Situation, price: number): number | null {
  const series = valuation.buyer.series(situation);
  for (let yearsHeld = 1; yearsHeld <= LONGEST; yearsHeld++) {
    if (valuation.modelOf(series, { ...situation, yearsHeld }).net(price) >= 0) return yearsHeld;
  }
  return null;
}

/** @param loss part of takst income lost in each of the first years */
export function badYears(
  valuation: Valuation,
  situation: Situation,
  loss: number,
  years: number,
  price: number | null,
): BadYears {
  const bad = valuation.model({ ...situation, badYears: years, badYearLoss: loss });
  const without = valuation.highest(situation);
  const incomeValue = highestFigure(bad, { id: 'aDarligeAr', label: 'A med dårlige år først' });
  return {
    years,
    loss,
    incomeValue,
    cost: Number.isFinite(without) && incomeValue !== null ? without - incomeValue.value : null,
    net:
      price === null ? null : netFigure(bad, price, { id: 'naaverdiDarligeAr', label: 'Nåverdi til prisantydningen' }),
  };
}
