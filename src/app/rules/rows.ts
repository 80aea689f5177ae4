/** One line per record: what it says on a day. */
import { lookup, type IsoDate, type RulePack, type RuleRecord, type TakstRecord } from '../../engine';
import { word } from '../../engine/kernel/words';
import { subjectOfRecord } from '../../engine/rules/subjects';
import { isTakstAbolished } from '../../engine/rules/takstComponent';
import type { HoldsFilter, RuleRow } from './types';

/** Every record and takst of the pack on a day, records first; takster in the order of their codes. */
export function rowsOn(pack: RulePack, day: IsoDate): RuleRow[] {
  const takster = Object.values(pack.takster).sort((a, b) => byCode(a.code, b.code));
  return [
    ...Object.values(pack.records).map((record) => recordRow(record, day)),
    ...takster.map((takst) => takstRow(takst, day)),
  ];
}

const collator = new Intl.Collator('nb', { numeric: true });

function byCode(a: string, b: string): number {
  return collator.compare(a, b);
}

export function recordRow(record: RuleRecord, day: IsoDate): RuleRow {
  const { id, kind, unit, knownThrough } = record;
  const head = {
    id,
    label: word(record.label),
    code: null,
    subject: subjectOfRecord(id),
    kind,
    unit,
    knownThrough,
    parts: null,
  };
  const found = lookup(record, day);
  if ('value' in found) {
    const { value, from, basis } = found.value;
    return { ...head, standing: value === null ? 'abolished' : basis, value, from };
  }
  const near = found.gap === 'before' ? found.next : found.last;
  return { ...head, standing: found.gap, value: near?.value ?? null, from: near?.from ?? null };
}

export function takstRow(takst: TakstRecord, day: IsoDate): RuleRow {
  const { code, label, knownThrough } = takst;
  const head = { id: `takst.${code}`, label, code, subject: 'takster', kind: 'law', unit: 'kr', knownThrough } as const;
  const found = lookup(takst, day);
  const near = 'value' in found ? found.value : found.gap === 'before' ? found.next : found.last;
  if (near === null) return { ...head, standing: 'unknown', value: null, parts: null, from: null };
  const { honorar, refusjon, egenandel, from, basis } = near;
  const parts = honorar === null ? { honorar, refusjon, egenandel } : null;
  const standing = 'gap' in found ? found.gap : isTakstAbolished(near) ? 'abolished' : basis;
  return { ...head, standing, value: honorar, parts: isTakstAbolished(near) ? null : parts, from };
}

/**
 * @param last the plan's last day; null without a plan, when any known end counts
 */
export function fits(row: RuleRow, holds: HoldsFilter, last: IsoDate | null): boolean {
  if (holds === 'all') return true;
  if (holds === 'inForce') return isInForce(row);
  if (holds === 'notInForce') return !isInForce(row);
  return isInForce(row) && row.knownThrough !== null && (last === null || row.knownThrough < last);
}

/** True where the row's value holds on the day. */
export function isInForce({ standing }: RuleRow): boolean {
  return standing === 'stated' || standing === 'derived' || standing === 'assumed';
}
