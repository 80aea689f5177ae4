/**
 * Invalid combinations of takster as the regulation writes them («1, 2ad, b, 11 med unntak av 11e, 701–743»), read into the
 * codes they name. A number or a beginning names every takst that begins so; letters alone go with the number before.
 */

export interface Exclusions {
  /** Every takst, but for `except`. */
  readonly isAll: boolean;
  /** Known codes that cannot be combined with the takst; empty when `isAll`. */
  readonly codes: readonly string[];
  /** Known codes that may be, though what is named around them would take them in. */
  readonly except: readonly string[];
  /** What is written and fits no known takst. */
  readonly unknown: readonly string[];
}

/** A code, or a part of one: chapter letter, number, letters. `2 kd` is printed with a space. */
const PART = /([A-Z]?)(\d{1,3})( ?(?!og\b)[a-z]{0,4}\d?)\*?/;
const ITEM = new RegExp(
  `(?:${PART.source})(?:\\s*[–-]\\s*(?:([A-Z]?)(\\d{1,3})([a-z]{0,4}\\d?)|([a-z])))?(?![a-zæøå])|\\b([a-z])\\b`,
  'g',
);
const EXCEPT = /(?:med\s+)?(?:unntatt|unntak\s+av)(?:\s+takst)?/i;

/**
 * @param text as the regulation writes it
 * @param known every code of the tariff
 * @param own the takst the text stands at: it is never excluded by itself
 */
export function readExclusions(text: string, known: readonly string[], own: string): Exclusions {
  const reader = new Reader(known);
  const plain = text.replace(/\. [A-ZÆØÅ][^]*$/u, '');
  const all = /^\s*(?:alle\b|\*)/i.exec(plain);
  if (all !== null) {
    const [, rest = ''] = plain.split(EXCEPT);
    const except = reader.read(rest, '');
    return { isAll: true, codes: [], except, unknown: reader.unknown };
  }
  const [first = '', ...exceptions] = plain.split(EXCEPT);
  const codes = new Set(reader.read(first, ''));
  const except = new Set<string>();
  for (const part of exceptions) {
    // What is excepted is of the group just named; the first code of another group goes on with the list.
    const group = reader.lastNumber;
    const [taken, rest] = leading(part, group);
    for (const code of reader.read(taken, group)) except.add(code);
    for (const code of reader.read(rest, group)) codes.add(code);
  }
  const left = [...codes].filter((code) => code !== own && !except.has(code));
  return { isAll: false, codes: left.sort(byCode), except: [...except].sort(byCode), unknown: reader.unknown };
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The text up to the first code that does not begin with the group, and the rest. */
function leading(text: string, group: string): [string, string] {
  for (const match of text.matchAll(ITEM)) {
    const [, chapter = '', number = ''] = match;
    if (number !== '' && chapter + number !== group) return [text.slice(0, match.index), text.slice(match.index)];
  }
  return [text, ''];
}

class Reader {
  readonly unknown: string[] = [];
  /** Chapter and number of the last code read. */
  lastNumber = '';

  constructor(private readonly known: readonly string[]) {}

  /** @param number what letters alone at the beginning go with */
  read(text: string, number: string): string[] {
    if (number !== '') this.lastNumber = number;
    return [...text.matchAll(ITEM)].flatMap((match) => {
      const [, chapter = '', digits, printed = '', endChapter = '', endDigits, endLetters = '', endLetter, alone] =
        match;
      if (alone !== undefined) return this.lastNumber === '' ? [] : this.#beginning(this.lastNumber + alone);
      if (digits === undefined) return [];
      const letters = printed.trim();
      this.lastNumber = chapter + digits;
      const start = chapter + digits + letters;
      if (endLetter !== undefined) return this.#span(start, chapter + digits + endLetter, match[0]);
      if (endDigits !== undefined) return this.#span(start, (endChapter || chapter) + endDigits + endLetters, match[0]);
      return this.#beginning(start);
    });
  }

  /** Every takst whose code is this, or goes on with letters where this ends. */
  #beginning(part: string): string[] {
    const endsInLetter = /[a-z]$/.test(part);
    if (endsInLetter && this.known.includes(part)) return [part];
    const found = this.known.filter(
      (code) => code.startsWith(part) && (endsInLetter || !/^\d/.test(code.slice(part.length))),
    );
    if (found.length === 0) this.unknown.push(part);
    return found;
  }

  /** Every takst from one code to another, in the order of the tariff: by number, then by letters. */
  #span(from: string, to: string, written: string): string[] {
    const [low, high] = [key(from), key(to)];
    const found = this.known.filter((code) => {
      const at = key(code);
      return at.chapter === low.chapter && at.sort >= low.sort && at.sort.slice(0, high.sort.length) <= high.sort;
    });
    if (found.length === 0) this.unknown.push(written.trim());
    return found;
  }
}

function key(code: string): { readonly chapter: string; readonly sort: string } {
  const [, chapter = '', number = '', letters = ''] = /^([A-Z]?)(\d+)(.*)$/.exec(code) ?? [];
  return { chapter, sort: `${number.padStart(4, '0')}${letters}` };
}
