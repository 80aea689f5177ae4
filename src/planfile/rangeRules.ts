/** Rules of ranges and notes: each belongs to a place, and a range to a number it lies around. They read defensively. */
import type * as v from 'valibot';
import type { Problem } from '../engine/practice/results';
import { getPath, isNamedPath, ownRateRecord } from '../engine/practice/scenario';
import { checkItem } from '../engine/purchase/checklist';
import { findReform } from '../engine/rules/reforms';
import { checkSchema } from './issues';
import { fieldOf, itemsOf } from './practiceRules';
import { problem, quote } from './problem';
import { checkAmountProblems } from './purchaseRules';
import { reformAmountProblems } from './reformRules';

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

/** A field of the schema where a path of the plan leads: places of list members are all alike to it. */
function fieldAt(schema: v.GenericSchema, path: string): v.GenericSchema | null {
  const change = /^scenarios\.[^.]+\.changes\.(.+)$/u.exec(path)?.[1];
  const inSchema =
    change !== undefined ? `baseline.${change}` : ownRateRecord(path) === null ? path : 'ownRates.0.value';
  return schemaAt(schema, inSchema.split('.'));
}

/** What only the reform or the item of the checklist says of a number at the path; null where it takes none. */
function ownRuleAt(path: string): ((value: number) => Problem[]) | null {
  const reform = /^scenarios\.[^.]+\.reforms\.([^.]+)\.amount$/u.exec(path)?.[1];
  if (reform !== undefined) {
    const found = findReform(reform);
    return found?.parameter === undefined ? null : (value) => reformAmountProblems(found, value, path);
  }
  const item = checkItem(/^purchase\.checks\.([^.]+)\.amount$/u.exec(path)?.[1] ?? '');
  if (item === null) return () => [];
  return item.kind === 'choice' ? null : (value) => checkAmountProblems(item, value, path);
}

/**
 * What is wrong with the plan's ranges: an end outside what the field takes, low not below high, two for one field, or a
 * field that is not there. The field's own value outside its range is advice (`value-outside-range`): the plan is
 * computed with the value all the same. Problems stand at the range's field, where they can be put right. What only the
 * rules say of an own rate is not judged here.
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
    const isNamed = typeof plan === 'object' && plan !== null && isNamedPath(plan, path);
    const value = isNamed ? getPath(plan, path) : undefined;
    const field = value === null || typeof value === 'number' ? fieldAt(schema, path) : null;
    const ownRule = ownRuleAt(path);
    const isNumber = field !== null && checkSchema(field, 0, '').problems.every((each) => each.code !== 'wrong-type');
    if (!isNumber || ownRule === null) return [problem('unknown-path', place, { path: quote(path) })];
    const ends = [low, high].flatMap((end) => {
      const found = checkSchema(field, end, path).problems;
      return found.length > 0 ? found : ownRule(end);
    });
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
