/** Walks a value beside its schema: known fields in the schema's order, nothing else. */
import type * as v from 'valibot';
import { joinPath } from './problem';

type Walked = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A fresh copy with the fields the schema knows, in the schema's order, and the keys of records in code unit order.
 * Where the value is not of the schema's kind it is kept as it is, for the schema to report.
 *
 * @param onUnknown told the path of each field that is left out
 */
export function knownFields(
  schema: v.GenericSchema,
  value: unknown,
  onUnknown: (path: string) => void = () => undefined,
  path = '',
): unknown {
  const walked = schema as Walked;
  if (walked.wrapped !== undefined) {
    return value === null ? null : knownFields(walked.wrapped, value, onUnknown, path);
  }
  if (walked.item !== undefined && Array.isArray(value)) {
    const item = walked.item;
    return value.map((each, index) => knownFields(item, each, onUnknown, joinPath(path, index)));
  }
  if (!isObject(value)) return value;
  if (walked.entries === undefined) {
    return Object.fromEntries(
      Object.keys(value)
        .sort()
        .map((key) => [key, value[key]]),
    );
  }
  return fieldsOf(walked.entries, value, onUnknown, path);
}

function fieldsOf(
  entries: Readonly<Record<string, v.GenericSchema>>,
  value: Readonly<Record<string, unknown>>,
  onUnknown: (path: string) => void,
  path: string,
): unknown {
  const known: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(entries)) {
    if (Object.hasOwn(value, key)) known[key] = knownFields(schema, value[key], onUnknown, joinPath(path, key));
  }
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(entries, key)) onUnknown(joinPath(path, key));
  }
  return known;
}
