/** Where the purchase stops paying, one measure at a time, and what a run of bad years does. */
import { highestFigure, netFigure } from './priceNodes';
import { flipFigure, flipOf } from './sensitivity';
import type { Situation } from './situation';
import { figure, minus, plus, stepNode, sumNode } from './trace';
import type { BadYears, BreakEven, Figure, FlipPoint, MaybeFigure } from './types';
import type { Valuation } from './valuation';

/** Longest time looked at, years. */
const LONGEST = 30;

/** @param price the price looked at: the asking price, else the bid, else A  @param looked the same as a figure */
export function breakEvens(
  valuation: Valuation,
  situation: Situation,
  price: number,
  takster: number,
  looked: Figure,
): readonly BreakEven[] {
  const now = (id: string, label: string, value: number, unit: BreakEven['unit']): Figure =>
    figure(stepNode({ id: `grense-${id}`, label, unit, formula: 'det svaret regnes med nå' }, value));
  const highest = highestFigure(valuation.model(situation), {
    id: 'hoyestePris',
    label: 'Høyeste pris som lønner seg',
  });
  const list = flipOf(valuation, situation, 'listLength', price);
  const factor = flipOf(valuation, situation, 'takster', price);
  return [
    { code: 'highestPrice', limit: highest, unit: 'kr', current: price, now: looked },
    {
      code: 'lowestList',
      limit: list === null ? null : flipFigure(list),
      unit: 'listeinnbyggere',
      current: situation.list,
      now: now('liste', 'Listelengde', situation.list, 'listeinnbyggere'),
    },
    {
      code: 'lowestTakster',
      limit: lowestTakster(factor, takster),
      unit: 'kr/år',
      current: takster,
      now: now('takster', 'Takster første år', takster, 'kr/år'),
    },
    {
      code: 'payback',
      limit: paybackFigure(valuation, situation, price),
      unit: 'antall',
      current: situation.yearsHeld,
      now: now('eiertid', 'År til du selger', situation.yearsHeld, 'antall'),
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
    fall: fallOf(valuation, situation, incomeValue),
    net:
      price === null ? null : netFigure(bad, price, { id: 'naaverdiDarligeAr', label: 'Nåverdi til prisantydningen' }),
  };
}

/** What the bad years take from the highest price, below 0. */
function fallOf(valuation: Valuation, situation: Situation, bad: MaybeFigure): MaybeFigure {
  const good = highestFigure(valuation.model(situation), { id: 'aUtenDarligeAr', label: 'A uten dårlige år' });
  if (good === null || bad === null) return null;
  const head = { id: 'fallDarligeAr', label: 'Fall i A', unit: 'kr', formula: 'A med dårlige år − A uten' } as const;
  return figure(sumNode(head, [plus(bad.trace), minus(good.trace)]));
}
