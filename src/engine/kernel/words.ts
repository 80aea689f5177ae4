/**
 * The words of amounts in another language than bokmål. Definitions are written in bokmål and pass their words through
 * `word` as they are defined; a page in another language puts its table in place before the modules that need it are
 * evaluated. No figure, id or code depends on it.
 */

let table: ReadonlyMap<string, string> = new Map();
/** What a table that is not whole was asked for in vain; null where there is no such table. */
let missed: Set<string> | null = null;

/**
 * Puts a table in place of the one before, before the modules that need it are evaluated.
 *
 * @param words by the bokmål text, whole
 * @param isWhole false where a table with all of these and more comes later
 * @returns texts of the table that were asked for before it came: a fault of ours, as they stand in bokmål
 */
export function useWords(words: Readonly<Record<string, string>>, isWhole = true): readonly string[] {
  const early = [...(missed ?? [])].filter((text) => Object.hasOwn(words, text));
  table = new Map(Object.entries(words));
  missed = isWhole ? null : new Set();
  return early;
}

/** The text in the language in use; the bokmål text itself where the table has none. */
export function word(bokmål: string): string {
  const found = table.get(bokmål);
  if (found === undefined) missed?.add(bokmål);
  return found ?? bokmål;
}

/** The names in braces of a template. */
type Places<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;

/**
 * A sentence with places to fill, in the language in use: the template is looked up whole, then filled.
 *
 * @param bokmål the template, its places in braces: `Lønn: {name}`
 * @param values what stands in each place, as it is: a name the plan gives, a number, or words already looked up
 */
export function words<const Template extends string>(
  bokmål: Template,
  values: Readonly<Record<Places<Template>, string | number>>,
): string {
  const given: Readonly<Record<string, string | number>> = values;
  return word(bokmål).replace(/\{(\w+)\}/g, (place, name: string) => String(given[name] ?? place));
}
