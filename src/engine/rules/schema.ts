/**
 * The rule pack's validator: one for the bundled files, a pack a user opens, and test fixtures. Written by hand, without
 * packages. It gives back fresh objects and reads nothing from a refused pack.
 */
import {
  boolean,
  choice,
  isForbiddenKey,
  isoDate,
  isPlainObject,
  list,
  nullable,
  number,
  optional,
  pattern,
  required,
  shape,
  text,
  yes,
  type Check,
} from './checks';
import { Findings, refuse, REFUSED, type Place, type Refused, type SchemaProblem } from './findings';
import { checkSeries, checkTakstSums, checkValuesInRange } from './schemaSeries';
import type { RulePack, RuleRecord, RuleValue, Source, TakstRecord, TakstValue } from './types';
import { RULE_UNITS } from './units';

export { MAX_SCHEMA_PROBLEMS, SCHEMA_CODES, type SchemaCode, type SchemaProblem } from './findings';

/** Highest number of rule records and takster together, and of sources. */
export const MAX_PACK_RECORDS = 20_000;
/** Highest number of dated values in one record. */
export const MAX_RECORD_VALUES = 1_000;

export type SchemaResult =
  { readonly ok: true; readonly pack: RulePack } | { readonly ok: false; readonly problems: readonly SchemaProblem[] };

const RECORD_ID = /^[a-z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*(\.[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*)+$/;
const SLUG = /^[a-z0-9]+([A-Z][a-z0-9]*)*(-[a-z0-9]+)*$/;
const TAKST_CODE = /^[A-Z]?[0-9]{1,3}[a-z]{0,4}[0-9]?$/;

const label = text(300);
const prose = text(4_000);
const sourceId = pattern(SLUG, 80);
const basis = choice(['stated', 'derived', 'assumed'] as const);
const certainty = choice(['høy', 'middels', 'lav'] as const);

const ruleValue: Check<RuleValue> = shape<RuleValue>({
  from: required(isoDate),
  value: required(nullable(number())),
  through: optional(isoDate),
  source: required(sourceId),
  locator: optional(prose),
  basis: required(basis),
  certainty: optional(certainty),
  formula: optional(prose),
  note: optional(prose),
});

const range: Check<readonly [number, number]> = (input, place) => {
  const bounds = list(number(), 2, 2)(input, place);
  if (bounds === REFUSED) return REFUSED;
  const [low, high] = bounds as [number, number];
  if (low <= high) return [low, high];
  return refuse(place, 'bad-range', { low, high });
};

const ruleRecord: Check<RuleRecord> = shape<RuleRecord>({
  id: required(pattern(RECORD_ID, 80)),
  label: required(label),
  term: required(pattern(SLUG, 60)),
  unit: required(choice(RULE_UNITS, 'unknown-unit')),
  range: required(range),
  kind: required(choice(['law', 'agreement', 'statistic', 'assumption'] as const)),
  growth: required(choice(['basistilskudd', 'takst', 'lonn', 'kostnad', 'none'] as const)),
  knownThrough: required(nullable(isoDate)),
  read: required(isoDate),
  note: optional(prose),
  values: required(list(ruleValue, MAX_RECORD_VALUES)),
});

const amount = nullable(number(0, 1_000_000));

const takstValue: Check<TakstValue> = shape<TakstValue>({
  from: required(isoDate),
  honorar: required(amount),
  refusjon: required(amount),
  egenandel: required(amount),
  through: optional(isoDate),
  minutesPerUnit: optional(number(1, 1_440)),
  afterMinutes: optional(number(0, 1_440)),
  source: required(sourceId),
  locator: optional(prose),
  basis: required(basis),
  certainty: optional(certainty),
  formula: optional(prose),
  excludes: optional(prose),
  note: optional(prose),
});

const takstRecord: Check<TakstRecord> = shape<TakstRecord>({
  code: required(pattern(TAKST_CODE, 10)),
  label: required(label),
  group: required(text(60)),
  time: required(choice(['dag', 'kveld', 'any'] as const)),
  specialistOnly: required(boolean),
  avtalespesialistOnly: optional(yes),
  performer: optional(choice(['sykepleier'] as const)),
  chapter: optional(text(10)),
  subgroup: optional(text(120)),
  frikort: optional(boolean),
  delegable: optional(boolean),
  repeat: required(nullable(text(60))),
  excludes: required(nullable(prose)),
  combinesOnlyWith: optional(prose),
  remarks: optional(list(text(20), 50)),
  knownThrough: required(nullable(isoDate)),
  values: required(list(takstValue, MAX_RECORD_VALUES)),
});

const source: Check<Source> = shape<Source>({
  title: required(label),
  publisher: required(label),
  url: required(nullable(text(2_000))),
  read: required(isoDate),
  licence: optional(label),
  note: optional(prose),
});

const PACK_FIELDS = ['format', 'edition', 'records', 'takster', 'sources'];

/**
 * Checks a pack of unknown origin.
 *
 * @param input what `JSON.parse` gave; never trusted, never kept
 * @returns the pack as fresh objects, or at least one and at most 200 problems
 */
export function validateRulePack(input: unknown): SchemaResult {
  const findings = new Findings();
  const pack = readPack(input, { findings, record: '', field: '' });
  return pack !== REFUSED && findings.problems.length === 0
    ? { ok: true, pack }
    : { ok: false, problems: findings.problems };
}

function readPack(input: unknown, place: Place): RulePack | Refused {
  const { findings } = place;
  if (!isPlainObject(input)) return refuse(place, 'not-an-object');
  for (const key of Object.keys(input)) {
    if (isForbiddenKey(key)) refuse({ ...place, field: key }, 'forbidden-key');
    else if (!PACK_FIELDS.includes(key)) refuse({ ...place, field: key.slice(0, 80) }, 'unknown-field');
  }
  for (const key of PACK_FIELDS) {
    if (!Object.hasOwn(input, key)) refuse({ ...place, field: key }, 'missing-field');
  }
  if (findings.problems.length > 0) return REFUSED;
  if (input['format'] !== 1) return refuse({ ...place, field: 'format' }, 'wrong-format');

  const count = countUpTo(input['records'], MAX_PACK_RECORDS) + countUpTo(input['takster'], MAX_PACK_RECORDS);
  if (count > MAX_PACK_RECORDS) return refuse({ ...place, field: 'records' }, 'too-many', { max: MAX_PACK_RECORDS });
  if (countUpTo(input['sources'], MAX_PACK_RECORDS) > MAX_PACK_RECORDS) {
    return refuse({ ...place, field: 'sources' }, 'too-many', { max: MAX_PACK_RECORDS });
  }

  const edition = text(60)(input['edition'], { ...place, field: 'edition' });
  const sources = table(
    input['sources'],
    source,
    'source.',
    'sources',
    findings,
    (id) => sourceId(id, { ...place, record: `source.${id}` }) !== REFUSED,
  );
  const known = sources === REFUSED ? {} : sources;
  const records = table(input['records'], ruleRecord, '', 'records', findings, (id, record, at) => {
    if (id !== record.id) findings.add({ ...at, field: 'id' }, 'id-differs', { key: id.slice(0, 80) });
    checkSeries(record, known, at);
    checkValuesInRange(record, at);
    return true;
  });
  const takster = table(input['takster'], takstRecord, 'takst.', 'takster', findings, (code, takst, at) => {
    if (code !== takst.code) findings.add({ ...at, field: 'code' }, 'id-differs', { key: code.slice(0, 80) });
    checkSeries(takst, known, at);
    checkTakstSums(takst, at);
    return true;
  });
  if (edition === REFUSED || sources === REFUSED || records === REFUSED || takster === REFUSED) return REFUSED;
  return { format: 1, edition, records, takster, sources };
}

/** Reads a map of records into a fresh map; stops when there are problems enough. */
function table<T>(
  input: unknown,
  check: Check<T>,
  prefix: string,
  field: string,
  findings: Findings,
  also: (id: string, entry: T, place: Place) => boolean,
): Record<string, T> | Refused {
  if (!isPlainObject(input)) return refuse({ findings, record: '', field }, 'not-an-object');
  const fresh: Record<string, T> = {};
  for (const id of Object.keys(input)) {
    if (findings.isFull) return REFUSED;
    if (isForbiddenKey(id)) {
      refuse({ findings, record: '', field: `${field}.${id}` }, 'forbidden-key');
      continue;
    }
    const place = { findings, record: prefix + id.slice(0, 80), field: '' };
    const entry = check(input[id], place);
    if (entry !== REFUSED && also(id, entry, place)) fresh[id] = entry;
  }
  return fresh;
}

/** Number of own keys, counted no further than one past the ceiling. */
function countUpTo(input: unknown, ceiling: number): number {
  if (!isPlainObject(input)) return 0;
  let count = 0;
  for (const key in input) {
    if (!Object.hasOwn(input, key)) continue;
    if (++count > ceiling) break;
  }
  return count;
}
