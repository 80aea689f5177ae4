/**
 * A rule pack in a file: the pack with its own fingerprint. Written by `npm run rules:pack`, opened by the app and the
 * command line through `readPackText`, which is the one door: what it refuses has changed nothing.
 */
import { isForbiddenKey, isPlainObject } from './checks';
import { duplicateKey } from './duplicateKeys';
import { Findings, type SchemaProblem } from './findings';
import { fingerprintOf, packFingerprint } from './fingerprint';
import { validateRulePack } from './schema';
import type { RulePack } from './types';

/** Largest pack file, characters. */
export const MAX_PACK_CHARACTERS = 32 * 1024 * 1024;
export const PACK_FORMAT = 'praksisplan-satser';
export const PACK_FORMAT_VERSION = 1;
/** How a pack file's name ends. */
export const PACK_EXTENSION = '.satser.json';

export type PackFileResult =
  | { readonly ok: true; readonly pack: RulePack; readonly fingerprint: string }
  | { readonly ok: false; readonly problems: readonly SchemaProblem[] };

/** The text of a pack file, sealed with the pack's fingerprint; indented, for a reader and an editor. @param indent spaces a level */
export function packFileText(pack: RulePack, indent = 2): string {
  const head = { format: PACK_FORMAT, formatVersion: PACK_FORMAT_VERSION, fingerprint: packFingerprint(pack) };
  return `${JSON.stringify({ ...head, pack }, null, indent)}\n`;
}

/**
 * Reads a pack file of unknown origin.
 *
 * @param text the whole file
 * @param base the pack the app ships with: what it has, another pack must have too, in the same units, since
 *   computations ask for it; null for a pack that is only compared with
 * @param seal 'required': the file must carry the fingerprint of exactly what it holds; 'ignored': for a file that is
 *   about to be sealed, with or without a head
 * @returns the pack as fresh objects with its fingerprint, or the records and reasons
 */
export function readPackText(
  text: string,
  base: RulePack | null,
  seal: 'required' | 'ignored' = 'required',
): PackFileResult {
  if (text.length > MAX_PACK_CHARACTERS) return refused({ code: 'too-large', values: { max: MAX_PACK_CHARACTERS } });
  let input: unknown;
  try {
    input = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return refused({ code: 'not-json' });
  }
  const file = opened(input, seal);
  if (!file.ok) return file;
  const checked = validateRulePack(file.pack);
  if (!checked.ok) return checked;
  const twice = duplicateKey(text);
  if (twice !== null) return refused({ ...placeOf(twice.path), code: 'duplicate-key' });
  const missing = base === null ? [] : whatIsMissing(checked.pack, base);
  if (missing.length > 0) return { ok: false, problems: missing };
  const fingerprint = fingerprintOf(checked.pack);
  if (seal === 'required' && file.fingerprint !== fingerprint) {
    const said = String(file.fingerprint).slice(0, 12);
    return refused({
      field: 'fingerprint',
      code: 'fingerprint-differs',
      values: { said, is: fingerprint.slice(0, 12) },
    });
  }
  return { ok: true, pack: checked.pack, fingerprint };
}

type Opened =
  | { readonly ok: true; readonly pack: unknown; readonly fingerprint: unknown }
  | { readonly ok: false; readonly problems: readonly SchemaProblem[] };

const HEAD = ['format', 'formatVersion', 'fingerprint', 'pack'];

/** The pack inside the file's head. */
function opened(input: unknown, seal: 'required' | 'ignored'): Opened {
  if (!isPlainObject(input)) return refused({ code: 'not-an-object' });
  if (seal === 'ignored' && input['format'] === 1) return { ok: true, pack: input, fingerprint: null };
  const findings = new Findings();
  const place = { findings, record: '' };
  for (const key of Object.keys(input)) {
    if (isForbiddenKey(key)) findings.add({ ...place, field: key }, 'forbidden-key');
    else if (!HEAD.includes(key)) findings.add({ ...place, field: key.slice(0, 80) }, 'unknown-field');
  }
  if (input['format'] !== PACK_FORMAT) findings.add({ ...place, field: 'format' }, 'wrong-format');
  else if (input['formatVersion'] !== PACK_FORMAT_VERSION) {
    findings.add({ ...place, field: 'formatVersion' }, 'wrong-format');
  }
  if (findings.problems.length === 0) {
    for (const key of HEAD) if (!Object.hasOwn(input, key)) findings.add({ ...place, field: key }, 'missing-field');
  }
  if (findings.problems.length > 0) return { ok: false, problems: findings.problems };
  return { ok: true, pack: input['pack'], fingerprint: input['fingerprint'] };
}

/** What the app's own pack has and this one lacks, or gives in another unit. */
function whatIsMissing(pack: RulePack, base: RulePack): readonly SchemaProblem[] {
  const findings = new Findings();
  const place = { findings, field: '' };
  for (const [id, { unit }] of Object.entries(base.records)) {
    const found = Object.hasOwn(pack.records, id) ? pack.records[id] : undefined;
    if (found === undefined) findings.add({ ...place, record: id }, 'missing-record');
    else if (found.unit !== unit) {
      findings.add({ ...place, record: id, field: 'unit' }, 'unit-differs', { unit: found.unit, expected: unit });
    }
  }
  for (const code of Object.keys(base.takster)) {
    if (!Object.hasOwn(pack.takster, code)) findings.add({ ...place, record: `takst.${code}` }, 'missing-record');
  }
  for (const id of Object.keys(base.sources)) {
    if (!Object.hasOwn(pack.sources, id)) findings.add({ ...place, record: `source.${id}` }, 'missing-record');
  }
  return findings.problems;
}

/** `pack.records.<id>.<field>` as the record and the field in it. */
function placeOf(path: readonly string[]): { record: string; field: string } {
  const [, table, id = '', ...rest] = path[0] === 'pack' ? path : ['pack', ...path];
  const prefix = { records: '', takster: 'takst.', sources: 'source.' }[table ?? ''];
  return prefix === undefined ? { record: '', field: path.join('.') } : { record: prefix + id, field: rest.join('.') };
}

function refused(problem: Partial<SchemaProblem> & Pick<SchemaProblem, 'code'>): {
  readonly ok: false;
  readonly problems: readonly SchemaProblem[];
} {
  return { ok: false, problems: [{ record: '', field: '', ...problem }] };
}
