/** The rules about a record's dated values as a whole: order, overlap, sources, range and sums. */
import { at, type Place } from './findings';
import type { RuleRecord, Source, TakstRecord } from './types';

interface Series {
  readonly knownThrough: string | null;
  readonly values: readonly { readonly from: string; readonly through?: string; readonly source: string }[];
}

/** Dates ascend without overlap, `knownThrough` is not before the last value, and every source is in the pack. */
export function checkSeries(record: Series, sources: Readonly<Record<string, Source>>, place: Place): void {
  const { findings } = place;
  const { values, knownThrough } = record;
  values.forEach((value, index) => {
    const here = at(at(place, 'values'), index);
    const next = values[index + 1];
    if (next !== undefined) {
      if (next.from < value.from) findings.add(at(at(at(place, 'values'), index + 1), 'from'), 'dates-descend');
      if (next.from === value.from) findings.add(at(at(at(place, 'values'), index + 1), 'from'), 'dates-overlap');
    }
    if (value.through !== undefined && value.through < value.from) findings.add(at(here, 'through'), 'dates-descend');
    if (value.through !== undefined && next !== undefined && value.through >= next.from && next.from > value.from) {
      findings.add(at(here, 'through'), 'dates-overlap');
    }
    if (!Object.hasOwn(sources, value.source)) {
      findings.add(at(here, 'source'), 'unknown-source', { source: value.source.slice(0, 80) });
    }
  });
  const last = values.at(-1);
  if (knownThrough !== null && last !== undefined && knownThrough < last.from) {
    findings.add(at(place, 'knownThrough'), 'known-through-too-early', { from: last.from });
  }
}

/** Every value that is not "abolished" lies in the record's own range. */
export function checkValuesInRange(record: RuleRecord, place: Place): void {
  const [low, high] = record.range;
  record.values.forEach(({ value }, index) => {
    if (value !== null && (value < low || value > high)) {
      place.findings.add(at(at(at(place, 'values'), index), 'value'), 'out-of-range', { low, high, value });
    }
  });
}

/** Honorar is refusjon plus egenandel wherever all three are known; amounts are whole kroner, so exactly. */
export function checkTakstSums(takst: TakstRecord, place: Place): void {
  takst.values.forEach(({ honorar, refusjon, egenandel }, index) => {
    if (honorar === null || refusjon === null || egenandel === null) return;
    if (Math.abs(honorar - refusjon - egenandel) > 1e-9) {
      place.findings.add(at(at(at(place, 'values'), index), 'honorar'), 'sum-differs', {
        honorar,
        refusjon,
        egenandel,
      });
    }
  });
}
