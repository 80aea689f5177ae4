/** Finds the glossary's terms in a text, also inflected: `basistilskuddet`, `takster`. */
/** A word of the glossary. */
export interface Term {
  readonly term: string;
  readonly meaning: string;
}

export interface FoundTerm {
  readonly entry: Term;
  /** Places in the text, the last one not included. */
  readonly start: number;
  readonly end: number;
}

/** In the order of the text, none over another; the longest term where several begin at the same place. */
export type TermFinder = (text: string) => readonly FoundTerm[];

/** What a Norwegian noun ends in, in both written languages. */
const ENDINGS = 'enes|anes|ens|ets|ene|ane|en|et|er|ar|a|e|n|t|r|s';
/** Letters alone, so many that it can be nothing else. */
const ABBREVIATION = /^\p{Lu}{3,}$/u;

/** `grunnbeløp (G)` is written `grunnbeløp`, `individuell pensjonssparing (IPS)` also `IPS`. */
function namesOf({ term }: Term): readonly string[] {
  const [, long = term, short = ''] = /^(.*?) \((.*)\)$/u.exec(term) ?? [];
  return ABBREVIATION.test(short) ? [long, short] : [long];
}

const escaped = (name: string): string =>
  name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s`);

export function termFinder(entries: readonly Term[]): TermFinder {
  const byName = new Map(
    entries.flatMap((entry) => namesOf(entry).map((name) => [name.toLowerCase(), { name, entry }] as const)),
  );
  const names = [...byName.values()].map(({ name }) => name).sort((a, b) => b.length - a.length);
  const pattern = new RegExp(
    String.raw`(?<![\p{L}\d-])(${names.map(escaped).join('|')})(?:${ENDINGS})?(?![\p{L}\d-])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [whole, name = ''] = match;
      const known = byName.get(name.toLowerCase().replaceAll(/\s/gu, ' '));
      // `LIS` is a doctor, `lis` nothing.
      if (known === undefined || (ABBREVIATION.test(known.name) && known.name !== name)) return [];
      return [{ entry: known.entry, start: match.index, end: match.index + whole.length }];
    });
}
