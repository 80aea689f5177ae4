/** C: what others have paid. Few and old: shown with year and count, never made into a formula. */
import { word } from '../kernel/words';
import type { TraceNode } from '../practice/results';
import type { OwnObservation } from '../practice/planPurchase';
import { practicePriceData } from '../rules/facts';
import type { PriceObservation } from '../rules/factTypes';
import { citation, citedNote } from './citation';
import { figure, inputNode, stepNode } from './trace';
import type { Comparable, ComparableRange, Comparables, Figure } from './types';

/** Uses that say what a practice goes for today; the rest is history, tax, guarantees or other countries. */
const COMPARED = new Set(['sammenligning', 'nedre-sammenligning']);
/** Observations before this year are shown, and left out of the range. */
const NEWEST_FROM = 2020;

/** Published observations and the user's own, newest first. */
export function comparables(own: readonly OwnObservation[]): Comparables {
  const observations = [...own.map(fromOwn), ...practicePriceData.observations.map(fromPublished)];
  observations.sort((a, b) => b.year - a.year);
  return { observations, range: rangeOf(observations.filter(({ isCompared }) => isCompared)) };
}

/** An observation's prices: the one it states, or else the ends it gives. */
function pricesOf({ total, low, high }: Comparable): readonly number[] {
  return total !== null ? [total] : [low, high].filter((end) => end !== null);
}

function rangeOf(compared: readonly Comparable[]): ComparableRange | null {
  const priced = compared.flatMap((each) => pricesOf(each).map((price) => ({ each, price })));
  priced.sort((a, b) => a.price - b.price);
  const [first, last] = [priced[0], priced.at(-1)];
  if (first === undefined || last === undefined) return null;
  const stated = compared.filter(({ total }) => total !== null).sort((a, b) => (a.total ?? 0) - (b.total ?? 0));
  return {
    low: end('laveste', 'Laveste pris', first),
    high: end('hoyeste', 'Høyeste pris', last),
    median: stated.length === 0 ? null : median(stated),
    prices: stated.length,
    from: Math.min(...compared.map(({ year }) => year)),
    to: Math.max(...compared.map(({ year, yearTo }) => yearTo ?? year)),
    count: compared.reduce((sum, { count }) => sum + (count ?? 0), 0),
    uncounted: compared.filter(({ count }) => count === null).length,
  };
}

function end(id: string, label: string, { each, price }: { each: Comparable; price: number }): Figure {
  const formula = 'blant prisene fra 2020 og senere som kan sammenlignes';
  return figure(stepNode({ id: `sammenlignbare-${id}`, label, unit: 'kr', formula }, price, [nodeOf(each, price)]));
}

/** The middle price, or the mean of the two in the middle. @param sorted by price, not empty */
function median(sorted: readonly Comparable[]): Figure {
  const half = Math.floor((sorted.length - 1) / 2);
  const middle = [sorted[half], sorted[sorted.length - 1 - half]].map((each) => each?.total ?? 0);
  return figure(
    stepNode(
      {
        id: 'sammenlignbare-median',
        label: 'Den midterste prisen',
        unit: 'kr',
        formula: 'like mange priser over som under; hver kilde teller én gang, uansett hvor mange salg den dekker',
      },
      middle.reduce((sum, price) => sum + price, 0) / middle.length,
      sorted.map((each) => nodeOf(each, each.total ?? 0)),
    ),
  );
}

function nodeOf({ id, origin, place, year, drivers, source }: Comparable, price: number): TraceNode {
  const label = place === '' ? String(year) : `${place}, ${year}`;
  if (origin === 'own' || source === null) return inputNode(`purchase.ownObservations.${id}.total`, label, price, 'kr');
  return stepNode({ id: `pris-${id}`, label, unit: 'kr', formula: drivers, note: citedNote(source) }, price);
}

function fromOwn({ id, year, place, listLength, total }: OwnObservation): Comparable {
  return {
    id,
    origin: 'own',
    kind: 'salg',
    place,
    year,
    yearTo: null,
    count: 1,
    listLength,
    total: total > 0 ? total : null,
    low: null,
    high: null,
    perInhabitant: perInhabitant(total, listLength),
    use: 'sammenligning',
    drivers: '',
    // A price of 0 is one that is not typed yet.
    isCompared: total > 0,
    source: null,
  };
}

function fromPublished(of: PriceObservation): Comparable {
  return {
    id: of.id,
    origin: 'published',
    kind: of.kind,
    place: word(of.place),
    year: of.year,
    yearTo: of.yearTo ?? null,
    count: of.n,
    listLength: of.listLength,
    total: of.total,
    low: of.low ?? null,
    high: of.high ?? null,
    perInhabitant: perInhabitant(of.total, of.listLength),
    use: of.use,
    drivers: word(of.drivers),
    isCompared: COMPARED.has(of.use) && of.year >= NEWEST_FROM,
    source: citation(of.source, of.locator ?? null),
  };
}

function perInhabitant(total: number | null, list: number | null): number | null {
  return total === null || total <= 0 || list === null || list <= 0 ? null : total / list;
}
