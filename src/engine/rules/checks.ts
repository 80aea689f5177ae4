/**
 * The building blocks of the pack validator. Each check takes unknown input and gives back a fresh value of the right
 * type, or `REFUSED` after adding a problem. Nothing of the input object itself is ever kept.
 */
import { parsePlainDate } from '../kernel/plainDate';
import { at, refuse, REFUSED, type Place, type Refused } from './findings';

export type Check<T> = (input: unknown, place: Place) => T | Refused;

/** Keys that reach an object's prototype; refused everywhere. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export function isForbiddenKey(key: string): boolean {
  return FORBIDDEN_KEYS.has(key);
}

/** @returns true for an ordinary object: not null, not a list, no other prototype than the ordinary one */
export function isPlainObject(input: unknown): input is Record<string, unknown> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return false;
  const prototype: unknown = Object.getPrototypeOf(input);
  return prototype === Object.prototype || prototype === null;
}

/** Text of at most `max` characters, not empty. */
export function text(max: number): Check<string> {
  return (input, place) => {
    if (typeof input !== 'string') return refuse(place, 'wrong-type');
    if (input.trim() === '') return refuse(place, 'empty');
    if (input.length > max) return refuse(place, 'text-too-long', { max });
    return input;
  };
}

/** Text of a given pattern; `bad-id` otherwise. */
export function pattern(regex: RegExp, max: number): Check<string> {
  return (input, place) => {
    if (typeof input !== 'string') return refuse(place, 'wrong-type');
    return input.length <= max && regex.test(input) && !isForbiddenKey(input) ? input : refuse(place, 'bad-id');
  };
}

/** One of a fixed set of texts. */
export function choice<T extends string>(
  choices: readonly T[],
  code: 'unknown-choice' | 'unknown-unit' = 'unknown-choice',
): Check<T> {
  return (input, place) => {
    if (typeof input !== 'string') return refuse(place, 'wrong-type');
    return choices.find((option) => option === input) ?? refuse(place, code, { value: input.slice(0, 80) });
  };
}

/** A finite number in [low, high]. */
export function number(low = -Number.MAX_VALUE, high = Number.MAX_VALUE): Check<number> {
  return (input, place) => {
    if (typeof input !== 'number') return refuse(place, 'wrong-type');
    if (!Number.isFinite(input)) return refuse(place, 'not-finite');
    return input >= low && input <= high ? input : refuse(place, 'out-of-range', { low, high, value: input });
  };
}

export const boolean: Check<boolean> = (input, place) =>
  typeof input === 'boolean' ? input : refuse(place, 'wrong-type');

/** Exactly `true`. */
export const yes: Check<true> = (input, place) => (input === true ? input : refuse(place, 'wrong-type'));

/** An existing calendar date, `YYYY-MM-DD`. */
export const isoDate: Check<string> = (input, place) => {
  if (typeof input !== 'string') return refuse(place, 'wrong-type');
  return input.length === 10 ? (parsePlainDate(input) ?? refuse(place, 'not-a-date')) : refuse(place, 'not-a-date');
};

/** The check, or null. */
export function nullable<T>(check: Check<T>): Check<T | null> {
  return (input, place) => (input === null ? null : check(input, place));
}

/** A list of at least one and at most `max` items, each checked; the whole list is refused when one item is. */
export function list<T>(check: Check<T>, max: number, min = 1): Check<T[]> {
  return (input, place) => {
    if (!Array.isArray(input)) return refuse(place, 'not-a-list');
    if (input.length < min) return refuse(place, 'empty');
    if (input.length > max) return refuse(place, 'too-many', { max, count: input.length });
    const items: T[] = [];
    for (let index = 0; index < input.length; index++) {
      const item = check(input[index], at(place, index));
      if (item === REFUSED) {
        if (place.findings.isFull) return REFUSED;
      } else items.push(item);
    }
    return items.length === input.length ? items : REFUSED;
  };
}

/** A field of an object: its check, and whether it must be there. */
export interface Field<T> {
  readonly check: Check<T>;
  readonly required: boolean;
}

export function required<T>(check: Check<T>): Field<T> {
  return { check, required: true };
}

export function optional<T>(check: Check<T>): Field<T> {
  return { check, required: false };
}

/** One field per property of `T`: required where `T` requires it. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<Exclude<T[K], undefined>> };

/** An object with exactly these fields: unknown and forbidden keys are refused, and a fresh object comes back. */
export function shape<T extends object>(fields: Fields<T>): Check<T> {
  const entries = Object.entries<Field<unknown>>(fields);
  return (input, place) => {
    if (!isPlainObject(input)) return refuse(place, 'not-an-object');
    let isWhole = true;
    for (const key of Object.keys(input)) {
      if (Object.hasOwn(fields, key) && !isForbiddenKey(key)) continue;
      refuse(at(place, key.slice(0, 80)), isForbiddenKey(key) ? 'forbidden-key' : 'unknown-field');
      isWhole = false;
      if (place.findings.isFull) return REFUSED;
    }
    const fresh: Record<string, unknown> = {};
    for (const [key, field] of entries) {
      if (!Object.hasOwn(input, key)) {
        if (!field.required) continue;
        refuse(at(place, key), 'missing-field');
        isWhole = false;
        continue;
      }
      const value = field.check(input[key], at(place, key));
      if (value === REFUSED) isWhole = false;
      else fresh[key] = value;
    }
    return isWhole ? (fresh as T) : REFUSED;
  };
}
