/** Bounds of a plan file. They keep a damaged or hostile file from costing more than a refusal. */

/** Largest file, bytes of UTF-8. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Objects and lists inside each other. */
export const MAX_DEPTH = 20;
/** Longest text anywhere, UTF-16 code units. */
export const MAX_TEXT = 10_000;
/** Longest title or name; notes may use the whole of `MAX_TEXT`. */
export const MAX_NAME = 200;
/** JSON values in one file; the largest plan the other bounds allow is far below. */
export const MAX_VALUES = 500_000;
/** Problems reported for one file; a file with more is not read by eye. */
export const MAX_PROBLEMS = 1_000;

export const MAX_DOCTORS = 100;
export const MAX_STAFF = 200;
export const MAX_SCENARIOS = 50;
export const MAX_CHANGES = 1_000;
export const MAX_OWN_RATES = 1_000;
/** Reforms in one scenario. */
export const MAX_REFORMS = 100;

/** Longest path to a number; the longest there is names a scenario, a doctor and an absence by their ids. */
export const MAX_PATH = 400;
/** Ranges in a plan; more than a plan has number fields in use. */
export const MAX_RANGES = 1_000;
export const MAX_NOTES = 1_000;

/** Highest amount of money in a plan, kroner. */
export const MAX_KRONER = 1_000_000_000;

/** How far the shares of a length profile may be from 1 together. */
export const PROFILE_TOLERANCE = 1e-9;

/** Names that reach an object's prototype: refused as JSON keys and as ids. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

const ID = /^[A-Za-z0-9-]{1,64}$/;

/** @returns true for letters A–Z, digits and hyphens, 1–64 of them, and not a forbidden key */
export function isId(text: string): boolean {
  return ID.test(text) && !FORBIDDEN_KEYS.has(text);
}
