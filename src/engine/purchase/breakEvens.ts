/** Where the purchase stops paying, one measure at a time, and what a run of bad years does. */
import { flipOf } from './sensitivity';
import type { Situation } from './situation';
import type { BadYears, BreakEven } from './types';
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
  const highest = valuation.highest(situation);
  const list = flipOf(valuation, situation, 'listLength', price);
  const factor = flipOf(valuation, situation, 'takster', price);
  return [
    { code: 'highestPrice', value: Number.isFinite(highest) ? highest : null, unit: 'kr', current: price },
    { code: 'lowestList', value: list?.needed ?? null, unit: 'listeinnbyggere', current: situation.list },
    {
      code: 'lowestTakster',
      value: factor === null || factor.needed === null ? null : factor.needed * takster,
      unit: 'kr/år',
      current: takster,
    },
    { code: 'payback', value: payback(valuation, situation, price), unit: 'antall', current: situation.yearsHeld },
  ];
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
  const [without, withBad] = [valuation.highest(situation), bad.highest()];
  const isKnown = Number.isFinite(without) && Number.isFinite(withBad);
  return {
    years,
    loss,
    incomeValue: Number.isFinite(withBad) ? withBad : null,
    cost: isKnown ? without - withBad : null,
    net: price === null ? null : bad.net(price),
  };
}
