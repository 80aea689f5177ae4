/**
 * The words of amounts in another language than bokmål. Definitions are written in bokmål and pass their words through
 * `word` as they are defined; a page in another language puts its table in place before the rest of the engine is
 * evaluated. No figure, id or code depends on it.
 */

let table: ReadonlyMap<string, string> = new Map();

/** @param words by the bokmål text, whole. Called once, before the rest of the engine is evaluated. */
export function useWords(words: Readonly<Record<string, string>>): void {
  table = new Map(Object.entries(words));
}

/** The text in the language in use; the bokmål text itself where the table has none. */
export function word(bokmål: string): string {
  return table.get(bokmål) ?? bokmål;
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
