/** The bokmål catalogues and their nynorsk twins, by module: what both say, at the same keys. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const folder = fileURLToPath(new URL('../../../src/ui/text/', import.meta.url));
const NO_CATALOGUES = ['index.ts', 'translated.ts', 'language.ts', 'firstView.ts', 'sentences.ts', 'words.ts'];

/** The modules of a folder with catalogues, and of the folder in it that has the fields by part of the plan. */
export const namesIn = (path: string): string[] =>
  ['', 'fields/'].flatMap((inner) =>
    readdirSync(`${folder}${path}${inner}`)
      .filter((name) => name.endsWith('.ts') && !NO_CATALOGUES.includes(name))
      .map((name) => `${inner}${name.slice(0, -3)}`),
  );

export const modules = namesIn('nn/');

/** What a module exports, by name. */
export type Catalogues = Readonly<Record<string, unknown>>;

export const bokmål = async (name: string): Promise<Catalogues> =>
  (await import(/* @vite-ignore */ `${folder}${name}.ts`)) as Catalogues;
export const nynorsk = async (name: string): Promise<Catalogues> =>
  (await import(/* @vite-ignore */ `${folder}nn/${name}.ts`)) as Catalogues;

/** Every text and function of a catalogue, by its keys. */
export function leaves(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, `${path}.${key}`));
}

/** The leaves of a module's catalogues. */
export const leavesOf = (catalogues: Catalogues): [string, unknown][] =>
  Object.entries(catalogues).flatMap(([key, each]) => leaves(each, key));

/** What a field's number is: a code, the same in both. */
export const isKind = (path: string): boolean => /^[A-Z]+_FIELDS\..*\.kind$/u.test(path);
