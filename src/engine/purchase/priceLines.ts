/**
 * What buying is worth at each price, beside what the buyer could do instead: present values over the years held, as in
 * the table of alternatives. Only the purchase follows the price, so against each alternative there is one price at which
 * both are worth the same; against the buyer's own alternative it is A.
 */
import { boughtAt, type Compared } from './alternatives';
import { HIGHEST_PRICE } from './priceModel';
import { largestWithGain } from './search';
import { figure, stepNode } from './trace';
import type { AlternativeResult, PriceCrossing, PriceLines } from './types';

/** Kroner buying must be ahead by where it costs nothing. */
const AHEAD = 1;
/** Even steps the range is divided in, at most. */
const STEPS = 10;
/** What is drawn goes so far past the last price that matters. */
const PAST = 1.1;
/** A price of equal worth more than so many times what is asked, bid or worth is told of, but not drawn. */
const DRAWN = 6;

/** Prices the lines are to hold, kr. */
export interface Prices {
  /** What the alternatives are compared at. */
  readonly now: number;
  /** What is asked and bid, and A and B, where they are known. */
  readonly known: readonly number[];
}

/** @param results the alternatives at the price looked at */
export function priceLines(compared: Compared, results: readonly AlternativeResult[], prices: Prices): PriceLines {
  const bought = boughtAt(compared);
  const others = results.flatMap(({ id, presentValue }) => (id === 'kjop' ? [] : [{ id, worth: presentValue }]));
  // The present value falls with the price as the model's own does: the rest of it is the same at every price.
  const { model } = compared;
  const rest = bought(0).value - model.net(0);
  const crossings = others.map(({ id, worth }): PriceCrossing => {
    const lead = (price: number): number => model.net(price) + rest - worth.value;
    if (lead(0) < AHEAD) return { other: id, price: null, worth, always: 'other' };
    const value = largestWithGain(lead, HIGHEST_PRICE);
    if (!Number.isFinite(value)) return { other: id, price: null, worth, always: 'bought' };
    const formula = 'funnet ved å prøve: prisen der kjøpet og det andre har samme nåverdi, alt annet likt';
    const head = { id: `likVed-${id}`, label: LABELS[id], unit: 'kr', formula } as const;
    return { other: id, price: figure(stepNode(head, value, [bought(value).trace, worth.trace])), worth, always: null };
  });
  const most = Math.max(prices.now, ...prices.known, 1);
  const equal = crossings.flatMap(({ price }) => (price === null ? [] : [price.value]));
  const drawn = pricesTo(PAST * Math.max(most, ...equal.filter((price) => price <= DRAWN * most)), prices.now);
  return {
    against: compared.valuation.purchase.alternative,
    now: prices.now,
    prices: drawn,
    lines: [
      { id: 'kjop', worth: drawn.map(bought) },
      ...others.map(({ id, worth }) => ({ id, worth: drawn.map(() => worth) })),
    ],
    crossings: crossings.toSorted((a, b) => (a.price?.value ?? Infinity) - (b.price?.value ?? Infinity)),
  };
}

const LABELS: Readonly<Record<PriceCrossing['other'], string>> = {
  fastlonn: 'Pris der kjøp og fastlønn er like mye verdt',
  'annen-stilling': 'Pris der kjøp og en annen stilling er like mye verdt',
  '8.2-avtale': 'Pris der kjøp og en 8.2-avtale er like mye verdt',
  nullhjemmel: 'Pris der kjøp og en nullhjemmel er like mye verdt',
};

/** Even round prices from 0 past `to`, and the one looked at, rising. */
function pricesTo(to: number, now: number): readonly number[] {
  const power = 10 ** Math.floor(Math.log10(to / STEPS));
  const step = [1, 2, 2.5, 5].map((each) => each * power).find((each) => each * STEPS >= to) ?? 10 * power;
  const even = Array.from({ length: Math.ceil(to / step) + 1 }, (_, index) => index * step);
  return [...new Set([...even, now])].sort((a, b) => a - b);
}
