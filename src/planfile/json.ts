/**
 * A strict JSON reader that says where a fault is. `JSON.parse` keeps the last of two equal keys, turns 1e999 into
 * Infinity and names no path; a plan file is refused for each of these. Text comes out in Unicode form NFC and −0 as 0.
 */
import type { Problem } from '../engine/practice/results';
import { FORBIDDEN_KEYS, MAX_DEPTH, MAX_PROBLEMS, MAX_TEXT, MAX_VALUES } from './limits';
import { joinPath, problem, quote } from './problem';

export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** `value` is present when the text could be read to its end; `problems` holds every fault found on the way. */
export type JsonOutcome =
  | { readonly ok: true; readonly value: JsonValue; readonly problems: readonly Problem[] }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reading cannot go on from here. */
class Stop extends Error {}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const NOT_FINITE = /[+-]?(?:NaN|Infinity)/y;
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const HEX = /^[0-9a-fA-F]{4}$/;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const WORDS: readonly (readonly [string, boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** @param text a whole file; one leading byte order mark is skipped */
export function readJson(text: string): JsonOutcome {
  const reader = new Reader(text);
  try {
    return { ok: true, value: reader.readAll(), problems: reader.problems };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { ok: false, problems: reader.problems };
  }
}

class Reader {
  readonly problems: Problem[] = [];
  private at = 0;
  private values = 0;

  constructor(private readonly text: string) {}

  readAll(): JsonValue {
    if (this.text.startsWith('\uFEFF')) this.at = 1;
    const value = this.readValue('', 1);
    this.skipSpace();
    if (this.at < this.text.length) this.fail('unexpected');
    return value;
  }

  private readValue(path: string, depth: number): JsonValue {
    this.values += 1;
    if (this.values > MAX_VALUES) this.stop(problem('too-many', path, { max: MAX_VALUES }));
    this.skipSpace();
    const char = this.text[this.at];
    if (char === '{') return this.readObject(path, depth);
    if (char === '[') return this.readList(path, depth);
    if (char === '"') return this.readText(path);
    for (const [word, value] of WORDS) {
      if (this.text.startsWith(word, this.at)) {
        this.at += word.length;
        return value;
      }
    }
    return this.readNumber(path);
  }

  private readObject(path: string, depth: number): JsonValue {
    this.enter(path, depth);
    const object: { [key: string]: JsonValue } = {};
    if (this.skip('}')) return object;
    do {
      this.skipSpace();
      if (this.text[this.at] !== '"') this.fail(this.at < this.text.length ? 'unexpected' : 'ended');
      const keyAt = this.at;
      const key = this.readText(path);
      this.expect(':');
      const inner = joinPath(path, key);
      const value = this.readValue(inner, depth + 1);
      if (FORBIDDEN_KEYS.has(key)) this.report(problem('forbidden-key', inner, { key }));
      else if (Object.hasOwn(object, key)) this.fail('duplicate-key', keyAt, key);
      else object[key] = value;
    } while (this.skip(','));
    this.expect('}');
    return object;
  }

  private readList(path: string, depth: number): JsonValue {
    this.enter(path, depth);
    const list: JsonValue[] = [];
    if (this.skip(']')) return list;
    do list.push(this.readValue(joinPath(path, list.length), depth + 1));
    while (this.skip(','));
    this.expect(']');
    return list;
  }

  private enter(path: string, depth: number): void {
    if (depth > MAX_DEPTH) this.stop(problem('too-deep', path, { max: MAX_DEPTH }));
    this.at += 1;
  }

  private readText(path: string): string {
    this.at += 1;
    const parts: string[] = [];
    for (;;) {
      parts.push(this.match(PLAIN_TEXT) ?? '');
      const char = this.text[this.at];
      if (char === '"') break;
      if (char !== '\\') this.fail(char === undefined ? 'ended' : 'control-character');
      parts.push(this.readEscape());
    }
    this.at += 1;
    const text = parts.join('').normalize('NFC');
    if (text.length > MAX_TEXT) this.report(problem('text-too-long', path, { length: text.length, max: MAX_TEXT }));
    return text;
  }

  private readEscape(): string {
    const code = this.text[this.at + 1] ?? '';
    if (code === 'u') {
      const hex = this.text.slice(this.at + 2, this.at + 6);
      if (!HEX.test(hex)) this.fail('escape');
      this.at += 6;
      return String.fromCharCode(parseInt(hex, 16));
    }
    const char = Object.hasOwn(ESCAPES, code) ? ESCAPES[code] : undefined;
    if (char === undefined) return this.fail(code === '' ? 'ended' : 'escape');
    this.at += 2;
    return char;
  }

  private readNumber(path: string): number {
    const word = this.match(NOT_FINITE);
    if (word !== null) return this.notFinite(path, word);
    const digits = this.match(NUMBER);
    if (digits === null) return this.fail(this.at < this.text.length ? 'unexpected' : 'ended');
    const value = Number(digits);
    return Number.isFinite(value) ? value + 0 : this.notFinite(path, digits);
  }

  /** The fault is reported; 0 stands in only so that reading can go on to the next fault. */
  private notFinite(path: string, written: string): number {
    this.report(problem('not-finite', path, { value: quote(written) }));
    return 0;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null) return null;
    this.at += found[0].length;
    return found[0];
  }

  private skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return;
      this.at += 1;
    }
  }

  private skip(char: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== char) return false;
    this.at += 1;
    return true;
  }

  private expect(char: string): void {
    if (!this.skip(char)) this.fail(this.at < this.text.length ? 'unexpected' : 'ended');
  }

  private report(found: Problem): void {
    if (this.problems.length < MAX_PROBLEMS) this.problems.push(found);
  }

  private stop(found: Problem): never {
    this.problems.push(found);
    throw new Stop();
  }

  /** @param at place of the fault; line and column count from 1 */
  private fail(reason: string, at = this.at, key?: string): never {
    const before = this.text.slice(0, at).split('\n');
    const column = (before.at(-1)?.replace('\uFEFF', '').length ?? 0) + 1;
    const values = { line: before.length, column, reason };
    this.stop(problem('not-json', '', key === undefined ? values : { ...values, key: quote(key) }));
  }
}
