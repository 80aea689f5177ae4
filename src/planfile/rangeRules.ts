/** Rules of ranges and notes: each belongs to a place, and a range to a number it lies around. They read defensively. */
import type * as v from 'valibot';
import type { Problem } from '../engine/practice/results';
import { getPath } from '../engine/practice/scenario';
import { checkSchema } from './issues';
import { fieldOf, itemsOf } from './practiceRules';
import { problem, quote } from './problem';

type Walked = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
};

/** The schema of the field at a path, `null` where the format has none. */
function schemaAt(schema: v.GenericSchema, segments: readonly string[]): v.GenericSchema | null {
  const { entries, item, wrapped } = schema as Walked;
  if (wrapped !== undefined) return schemaAt(wrapped, segments);
  const [first, ...rest] = segments;
  if (first === undefined) return schema;
  const next = item ?? (entries !== undefined && Object.hasOwn(entries, first) ? entries[first] : undefined);
  return next === undefined ? null : schemaAt(next, rest);
}

/**
 * What is wrong with the plan's ranges: an end outside what the field takes, low not below high, two for one field, or a
 * field that is not there. The field's own value outside its range is advice (`value-outside-range`): the plan is
 * computed with the value all the same. Problems stand at the range's field, where they can be put right.
 *
 * @param schema of the plan
 */
export function rangeProblems(plan: unknown, schema: v.GenericSchema): Problem[] {
  const seen = new Set<string>();
  return itemsOf(fieldOf(plan, 'ranges')).flatMap((range, index) => {
    const [path, low, high] = [fieldOf(range, 'path'), fieldOf(range, 'low'), fieldOf(range, 'high')];
    if (typeof path !== 'string' || typeof low !== 'number' || typeof high !== 'number') return [];
    const place = `ranges.${index}.path`;
    if (seen.has(path)) return [problem('duplicate-id', place, { id: quote(path) })];
    seen.add(path);
    const value = typeof plan === 'object' && plan !== null ? getPath(plan, path) : undefined;
    const field = value === null || typeof value === 'number' ? schemaAt(schema, path.split('.')) : null;
    if (field === null || checkSchema(field, 0, '').problems.some((each) => each.code === 'wrong-type')) {
      return [problem('unknown-path', place, { path: quote(path) })];
    }
    const ends = [low, high].flatMap((end) => checkSchema(field, end, path).problems);
    if (ends.length > 0) return ends.slice(0, 1);
    if (low >= high) return [problem('range-reversed', path, { low, high })];
    if (typeof value !== 'number' || (low <= value && value <= high)) return [];
    return [problem('value-outside-range', path, { value, low, high })];
  });
}

/** Two notes on one place: nobody could say which is the one. */
export function noteProblems(plan: unknown): Problem[] {
  const seen = new Set<string>();
  return itemsOf(fieldOf(plan, 'notes')).flatMap((note, index) => {
    const key = ['kind', 'scenario', 'place'].map((part) => String(fieldOf(note, part))).join('\n');
    if (seen.has(key)) return [problem('duplicate-id', `notes.${index}.place`, { id: quote(key) })];
    seen.add(key);
    return [];
  });
}
