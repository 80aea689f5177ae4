/** What differs between two rule packs, as data. The command line and the screen put it into words. */
import { word } from '../kernel/words';
import { canonicalJson } from './canonical';
import type { IsoDate, RulePack, RuleRecord, Source, TakstRecord } from './types';

export type DiffSubject = 'pack' | 'record' | 'takst' | 'source';
/** A plain value, or canonical JSON for a list; `undefined` = the field is not there. */
export type DiffValue = string | number | boolean | null | undefined;

interface About {
  readonly subject: DiffSubject;
  /** Record id, takst code or source id; empty for the pack. */
  readonly id: string;
  readonly label: string;
}

export type PackDifference = About &
  (
    | { readonly kind: 'added' | 'removed' }
    | { readonly kind: 'field'; readonly field: string; readonly before: DiffValue; readonly after: DiffValue }
    | { readonly kind: 'value-added' | 'value-removed'; readonly from: IsoDate; readonly value: DatedFields }
    | {
        readonly kind: 'value-field';
        readonly from: IsoDate;
        readonly field: string;
        readonly before: DiffValue;
        readonly after: DiffValue;
      }
  );

/** One dated value's fields. */
export type DatedFields = Readonly<Record<string, DiffValue>>;

/**
 * Differences from one pack to another.
 * @returns the pack's own fields first, then records, takster and sources, each by id; empty for equal packs
 */
export function diffRulePacks(before: RulePack, after: RulePack): PackDifference[] {
  const pack: About = { subject: 'pack', id: '', label: after.edition };
  return [
    ...diffFields(pack, { edition: before.edition }, { edition: after.edition }),
    ...diffMaps('record', before.records, after.records, (record: RuleRecord) => word(record.label)),
    ...diffMaps('takst', before.takster, after.takster, (takst: TakstRecord) => takst.label),
    ...diffMaps('source', before.sources, after.sources, (source: Source) => source.title),
  ];
}

function diffMaps<T extends object>(
  subject: DiffSubject,
  before: Readonly<Record<string, T>>,
  after: Readonly<Record<string, T>>,
  labelOf: (entry: T) => string,
): PackDifference[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return ids.flatMap((id): PackDifference[] => {
    const [old, now] = [entryOf(before, id), entryOf(after, id)];
    if (now === undefined) return old === undefined ? [] : [{ subject, id, label: labelOf(old), kind: 'removed' }];
    if (old === undefined) return [{ subject, id, label: labelOf(now), kind: 'added' }];
    return diffEntries({ subject, id, label: labelOf(now) }, old, now);
  });
}

function diffEntries(about: About, before: object, after: object): PackDifference[] {
  const { values: oldValues, ...oldFields } = before as { values?: readonly Dated[] };
  const { values: newValues, ...newFields } = after as { values?: readonly Dated[] };
  return [...diffFields(about, oldFields, newFields), ...diffValues(about, oldValues ?? [], newValues ?? [])];
}

type Dated = { readonly from: IsoDate } & Readonly<Record<string, unknown>>;

function diffValues(about: About, before: readonly Dated[], after: readonly Dated[]): PackDifference[] {
  const dates = [...new Set([...before, ...after].map((value) => value.from))].sort();
  return dates.flatMap((from): PackDifference[] => {
    const old = before.find((value) => value.from === from);
    const now = after.find((value) => value.from === from);
    if (now === undefined) {
      return old === undefined ? [] : [{ ...about, kind: 'value-removed', from, value: fieldsOf(old) }];
    }
    if (old === undefined) return [{ ...about, kind: 'value-added', from, value: fieldsOf(now) }];
    return fieldChanges(old, now).map((change) => ({ ...about, kind: 'value-field', from, ...change }));
  });
}

function diffFields(about: About, before: object, after: object): PackDifference[] {
  return fieldChanges(before, after).map((change) => ({ ...about, kind: 'field', ...change }));
}

function fieldChanges(before: object, after: object): { field: string; before: DiffValue; after: DiffValue }[] {
  const [old, now] = [fieldsOf(before), fieldsOf(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => old[field] !== now[field])
    .map((field) => ({ field, before: old[field], after: now[field] }));
}

function fieldsOf(entry: object): DatedFields {
  const fields: Record<string, DiffValue> = {};
  for (const [key, value] of Object.entries<unknown>({ ...entry })) fields[key] = plain(value);
  return fields;
}

function plain(value: unknown): DiffValue {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
    case 'undefined':
      return value;
    default:
      return value === null ? null : canonicalJson(value);
  }
}

function entryOf<T>(map: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(map, id) ? map[id] : undefined;
}
