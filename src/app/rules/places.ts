/** The municipalities as the rules screen shows them: found by name, number or county. */
import type { Kommune } from '../../engine';
import { kommuner, kommuneSourceById } from '../../engine/rules/kommuner';
import { fold, foldedWords } from '../format/fold';

/** A municipality; null is unknown, never zero. */
export type PlaceRow = Kommune;

export interface PlaceSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly url: string | null;
  readonly read: string;
  readonly licence: string | null;
  readonly period: string;
}

const order = new Intl.Collator('nb').compare;
const inOrder = [...kommuner].sort((a, b) => order(a.name, b.name) || order(a.nr, b.nr));
const folded = new Map(
  inOrder.map((place) => [place, fold(`${place.nr} ${place.name} ${place.officialName ?? ''} ${place.county}`)]),
);

/** @returns those that have every word, in the order of the alphabet; all of them for no words */
export function findPlaces(text: string): readonly PlaceRow[] {
  const words = foldedWords(text);
  return inOrder.filter((place) => words.every((word) => folded.get(place)?.includes(word) === true));
}

/** Where the figures are from. */
export function placeSources(): readonly PlaceSource[] {
  return Object.entries(kommuneSourceById).map(([id, { title, publisher, url, read, licence = null, period }]) => ({
    ...{ id, title, publisher, url, read, licence, period },
  }));
}
