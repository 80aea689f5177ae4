/**
 * The door to the nynorsk catalogues. Each catalogue here stands in bokmål and is wrapped in `translated`; its twin in
 * `nn/` has the same name. A page in bokmål fetches none of them. In nynorsk, `src/main.ts` puts those of the first view in
 * place before that is evaluated, and the others before anything later is.
 */

let twins: ReadonlyMap<string, unknown> = new Map();
/** What twins that are not whole were asked for in vain; null where there are none such. */
let missed: Set<string> | null = null;

/**
 * Puts the nynorsk catalogues in place by name, before the modules that call `translated` for them are evaluated.
 *
 * @param isWhole false where all of these and more come later
 * @returns names that were asked for before their twin came: a fault of ours, as they stand in bokmål
 */
export function useTwins(catalogues: Readonly<Record<string, unknown>>, isWhole = true): readonly string[] {
  const early = [...(missed ?? [])].filter((name) => Object.hasOwn(catalogues, name));
  twins = new Map(Object.entries(catalogues));
  missed = isWhole ? null : new Set();
  return early;
}

/**
 * The nynorsk twin of a catalogue where the page is in nynorsk, else the catalogue itself.
 *
 * @param name what the catalogue is exported as, here and in `nn/`; a test holds the two alike
 */
export function translated<T>(name: string, bokmål: T): T {
  // Each twin `satisfies Translated<T>`, which only widens what is said.
  if (twins.has(name)) return twins.get(name) as T;
  missed?.add(name);
  return bokmål;
}
