/** Small rule packs for tests: each shows only what matters to it. */
import type { RulePack, RuleRecord, RuleValue, Source, TakstRecord, TakstValue } from '../../src/engine/rules/types';

const SOURCE: Source = { title: 'En kilde', publisher: 'En utgiver', url: null, read: '2026-11-21' };

export function ruleValue(from: string, value: number | null, more: Partial<RuleValue> = {}): RuleValue {
  return { from, value, source: 'kilde', basis: 'stated', ...more };
}

export function record(id: string, more: Partial<RuleRecord> = {}): RuleRecord {
  return {
    id,
    label: 'En sats',
    term: 'basistilskudd',
    unit: 'kr',
    range: [0, 1000],
    kind: 'agreement',
    growth: 'none',
    knownThrough: null,
    read: '2026-11-21',
    values: [ruleValue('2020-01-01', 100)],
    ...more,
  };
}

export function takstValue(
  from: string,
  amounts: readonly (number | null)[],
  more: Partial<TakstValue> = {},
): TakstValue {
  const [honorar = null, refusjon = null, egenandel = null] = amounts;
  return { from, honorar, refusjon, egenandel, source: 'kilde', basis: 'stated', ...more };
}

export function takst(code: string, more: Partial<TakstRecord> = {}): TakstRecord {
  return {
    code,
    label: 'En takst',
    group: 'konsultasjon',
    time: 'any',
    specialistOnly: false,
    repeat: '0',
    excludes: null,
    knownThrough: '2027-06-30',
    values: [takstValue('2025-07-01', [194, 15, 179])],
    ...more,
  };
}

export function packWith(parts: {
  readonly records?: readonly RuleRecord[];
  readonly takster?: readonly TakstRecord[];
  readonly sources?: Readonly<Record<string, Source>>;
}): RulePack {
  return {
    format: 1,
    edition: 'test',
    records: Object.fromEntries((parts.records ?? []).map((entry) => [entry.id, entry])),
    takster: Object.fromEntries((parts.takster ?? []).map((entry) => [entry.code, entry])),
    sources: parts.sources ?? { kilde: SOURCE },
  };
}

/** The pack as JSON would give it: plain objects that a test may spoil. */
export function asJson(pack: RulePack): Record<string, unknown> {
  return JSON.parse(JSON.stringify(pack)) as Record<string, unknown>;
}
