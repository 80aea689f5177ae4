/** What the pack validator has found so far: problems as data, with a ceiling so that a hostile file stays cheap. */

export const SCHEMA_CODES = [
  'not-an-object',
  'not-a-list',
  'wrong-format',
  'too-many',
  'forbidden-key',
  'unknown-field',
  'missing-field',
  'wrong-type',
  'not-finite',
  'bad-id',
  'id-differs',
  'unknown-choice',
  'unknown-unit',
  'unknown-source',
  'not-a-date',
  'empty',
  'text-too-long',
  'bad-range',
  'out-of-range',
  'dates-overlap',
  'dates-descend',
  'known-through-too-early',
  'sum-differs',
  'not-json',
  'too-large',
  'duplicate-key',
  'missing-record',
  'unit-differs',
  'fingerprint-differs',
] as const;
export type SchemaCode = (typeof SCHEMA_CODES)[number];

/** A reason to refuse a pack. No prose: `ui/text` has the Norwegian. */
export interface SchemaProblem {
  /** Record id, takst code (as `takst.<code>`) or source id (as `source.<id>`); empty for the pack itself. */
  readonly record: string;
  /** Dotted path inside the record, for instance `values.3.from`. */
  readonly field: string;
  readonly code: SchemaCode;
  readonly values?: Readonly<Record<string, string | number>>;
}

/** Highest number of problems reported for one pack. */
export const MAX_SCHEMA_PROBLEMS = 200;

/** Collects problems for one pack, at most `MAX_SCHEMA_PROBLEMS`. */
export class Findings {
  readonly problems: SchemaProblem[] = [];

  /** No more problems are kept: the validator stops. */
  get isFull(): boolean {
    return this.problems.length >= MAX_SCHEMA_PROBLEMS;
  }

  add(place: Place, code: SchemaCode, values?: Readonly<Record<string, string | number>>): void {
    if (this.isFull) return;
    const { record, field } = place;
    this.problems.push(values === undefined ? { record, field, code } : { record, field, code, values });
  }
}

/** Where in the pack the validator stands. */
export interface Place {
  readonly findings: Findings;
  readonly record: string;
  readonly field: string;
}

/** @returns the same place one step further in */
export function at(place: Place, key: string | number): Place {
  const field = place.field === '' ? String(key) : `${place.field}.${key}`;
  return { findings: place.findings, record: place.record, field };
}

/** What a check gives back instead of a value when it has added a problem. */
export const REFUSED: unique symbol = Symbol('refused');
export type Refused = typeof REFUSED;

/** Adds a problem and says so. */
export function refuse(place: Place, code: SchemaCode, values?: SchemaProblem['values']): Refused {
  place.findings.add(place, code, values);
  return REFUSED;
}
