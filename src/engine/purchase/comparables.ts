/** C: what others have paid. Few and old: shown with year and count, never made into a formula. */
import type { OwnObservation } from '../practice/planPurchase';
import { practicePriceData } from '../rules/facts';
import type { PriceObservation } from '../rules/factTypes';
import type { Comparable, Comparables } from './types';

/** Uses that say what a practice goes for today; the rest is history, tax, guarantees or other countries. */
const COMPARED = new Set(['sammenligning', 'nedre-sammenligning']);
/** Observations before this year are shown, and left out of the range. */
const NEWEST_FROM = 2020;

/** Published observations and the user's own, newest first. */
export function comparables(own: readonly OwnObservation[]): Comparables {
  const observations = [...own.map(fromOwn), ...practicePriceData.observations.map(fromPublished)];
  observations.sort((a, b) => b.year - a.year);
  const compared = observations.filter(
    ({ origin, use, year }) => origin === 'own' || (COMPARED.has(use) && year >= NEWEST_FROM),
  );
  const ends = compared.flatMap(({ total, low, high }) => [total, low, high]).filter((end) => end !== null && end > 0);
  const numbers = ends as number[];
  return {
    observations,
    range:
      numbers.length === 0
        ? null
        : {
            low: Math.min(...numbers),
            high: Math.max(...numbers),
            from: Math.min(...compared.map(({ year }) => year)),
            to: Math.max(...compared.map(({ year, yearTo }) => yearTo ?? year)),
            count: compared.reduce((sum, { count, origin }) => sum + (count ?? (origin === 'own' ? 1 : 0)), 0),
          },
  };
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
    total,
    low: null,
    high: null,
    perInhabitant: perInhabitant(total, listLength),
    use: 'sammenligning',
    drivers: '',
    source: null,
    locator: null,
  };
}

function fromPublished(of: PriceObservation): Comparable {
  return {
    id: of.id,
    origin: 'published',
    kind: of.kind,
    place: of.place,
    year: of.year,
    yearTo: of.yearTo ?? null,
    count: of.n,
    listLength: of.listLength,
    total: of.total,
    low: of.low ?? null,
    high: of.high ?? null,
    perInhabitant: perInhabitant(of.total, of.listLength),
    use: of.use,
    drivers: of.drivers,
    source: of.source,
    locator: of.locator ?? null,
  };
}

function perInhabitant(total: number | null, list: number | null): number | null {
  return total === null || list === null || list <= 0 ? null : total / list;
}
