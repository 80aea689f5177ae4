/**
 * The door to the nynorsk catalogues. Each catalogue here stands in bokmål and is wrapped in `translated`; its twin in
 * `nn/` has the same name. `src/main.ts` puts the twins in place before anything else of the screen is evaluated, so a
 * page in bokmål fetches none of them, and a page in nynorsk has them everywhere.
 */

let twins: ReadonlyMap<string, unknown> = new Map();

/** Puts the nynorsk catalogues in place, by name. Called once, before the modules that call `translated` are evaluated. */
export function useTwins(catalogues: Readonly<Record<string, unknown>>): void {
  twins = new Map(Object.entries(catalogues));
}

/**
 * The nynorsk twin of a catalogue where the page is in nynorsk, else the catalogue itself.
 *
 * @param name what the catalogue is exported as, here and in `nn/`; a test holds the two alike
 */
export function translated<T>(name: string, bokmål: T): T {
  // Each twin `satisfies Translated<T>`, which only widens what is said.
  return twins.has(name) ? (twins.get(name) as T) : bokmål;
}
