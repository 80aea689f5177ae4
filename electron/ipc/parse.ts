import {
  MAX_ADDRESS_LENGTH,
  MAX_BACKUP_BYTES,
  MAX_BACKUP_PLANS,
  MAX_FILE_BYTES,
  MAX_TITLE_LENGTH,
  PLAN_ID,
} from '../storage/limits';
import type { BackupPlan, IpcContract } from './contract';

/** What a parser makes of what the page sent: the request, or the news that it is not one. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

const REFUSED = { ok: false } as const;

/** Accepts no argument at all. */
export function parseNothing(input: unknown): Parsed<void> {
  return input === undefined ? { ok: true, value: undefined } : REFUSED;
}

/** Accepts a suggested name and a text of at most 50 MB, and nothing beside them. */
export function parseSaveAs(input: unknown): Parsed<IpcContract['file:saveAs']['request']> {
  const fields = exactly(input, ['suggestedName', 'text']);
  if (fields === undefined) return REFUSED;
  const { suggestedName, text } = fields;
  if (!isText(suggestedName, MAX_TITLE_LENGTH) || !isFileText(text)) return REFUSED;
  return { ok: true, value: { suggestedName, text } };
}

/** Accepts a list of plans with distinct ids; the ids are told apart without regard to case, as some disks do. */
export function parseBackup(input: unknown): Parsed<IpcContract['backup:write']['request']> {
  const plans = exactly(input, ['plans'])?.['plans'];
  if (!Array.isArray(plans) || plans.length > MAX_BACKUP_PLANS) return REFUSED;
  const parsed: BackupPlan[] = [];
  const ids = new Set<string>();
  let bytes = 0;
  for (const plan of plans as unknown[]) {
    const fields = exactly(plan, ['id', 'title', 'text']);
    if (fields === undefined) return REFUSED;
    const { id, title, text } = fields;
    if (typeof id !== 'string' || !PLAN_ID.test(id) || ids.has(id.toLowerCase())) return REFUSED;
    if (!isText(title, MAX_TITLE_LENGTH) || !isFileText(text)) return REFUSED;
    bytes += Buffer.byteLength(text);
    if (bytes > MAX_BACKUP_BYTES) return REFUSED;
    ids.add(id.toLowerCase());
    parsed.push({ id, title, text });
  }
  return { ok: true, value: { plans: parsed } };
}

/** Accepts an address as text; whether it may be opened is decided by the list of sources. */
export function parseSource(input: unknown): Parsed<IpcContract['source:open']['request']> {
  const address = exactly(input, ['address'])?.['address'];
  return isText(address, MAX_ADDRESS_LENGTH) ? { ok: true, value: { address } } : REFUSED;
}

/** Accepts one of the two languages. */
export function parseLanguage(input: unknown): Parsed<IpcContract['language:set']['request']> {
  const language = exactly(input, ['language'])?.['language'];
  return language === 'nb' || language === 'nn' ? { ok: true, value: { language } } : REFUSED;
}

/** The own fields of a plain object with exactly these keys, read once. */
function exactly<K extends string>(input: unknown, keys: readonly K[]): Readonly<Record<K, unknown>> | undefined {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return undefined;
  const entries = Object.entries(input);
  if (entries.length !== keys.length || !keys.every((key) => Object.hasOwn(input, key))) return undefined;
  return Object.fromEntries(entries) as Record<K, unknown>;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isFileText(value: unknown): value is string {
  return isText(value, MAX_FILE_BYTES) && Buffer.byteLength(value) <= MAX_FILE_BYTES;
}
