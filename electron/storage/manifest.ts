import { createHash } from 'node:crypto';
import { MAX_BACKUP_PLANS, MAX_FILE_BYTES, MAX_TITLE_LENGTH, PLAN_ID } from './limits';

export const MANIFEST_NAME = 'manifest.json';
const FORMAT = 'praksisplan-sikkerhetskopi';
const FORMAT_VERSION = 1;

/** One plan of a backup: its id, which also names its file, its title, and what the file must hold. */
export interface ManifestPlan {
  readonly id: string;
  readonly title: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** What a backup folder says it holds. It is written last: a folder without it is not a backup. */
export interface Manifest {
  readonly appVersion: string;
  /** UTC, to the millisecond: `2026-01-02T03:04:05.678Z`. */
  readonly takenAt: string;
  readonly plans: readonly ManifestPlan[];
}

/** SHA-256 in lower-case hex. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The file a plan is kept in. */
export function planFileName(id: string): string {
  return `${id}.praksisplan`;
}

/** The manifest as readable JSON. */
export function writeManifest(manifest: Manifest): string {
  const { appVersion, takenAt, plans } = manifest;
  const content = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    appVersion,
    takenAt,
    planCount: plans.length,
    plans,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads a manifest as if a stranger wrote it; anything but what `writeManifest` makes is `undefined`. */
export function parseManifest(text: string): Manifest | undefined {
  const content = object(parseJson(text));
  if (content?.['format'] !== FORMAT || content['formatVersion'] !== FORMAT_VERSION) return undefined;
  const { appVersion, takenAt, planCount, plans } = content;
  if (typeof appVersion !== 'string' || appVersion.length > 100) return undefined;
  if (typeof takenAt !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(takenAt)) return undefined;
  if (!Array.isArray(plans) || plans.length !== planCount || plans.length > MAX_BACKUP_PLANS) return undefined;
  const parsed: ManifestPlan[] = [];
  for (const plan of plans as unknown[]) {
    const known = parsePlan(plan);
    if (known === undefined || parsed.some(({ id }) => id.toLowerCase() === known.id.toLowerCase())) return undefined;
    parsed.push(known);
  }
  return { appVersion, takenAt, plans: parsed };
}

function parsePlan(input: unknown): ManifestPlan | undefined {
  const { id, title, bytes, sha256: hash } = object(input) ?? {};
  if (typeof id !== 'string' || !PLAN_ID.test(id)) return undefined;
  if (typeof title !== 'string' || title.length > MAX_TITLE_LENGTH) return undefined;
  if (typeof bytes !== 'number' || !Number.isInteger(bytes) || bytes < 0 || bytes > MAX_FILE_BYTES) return undefined;
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) return undefined;
  return { id, title, bytes, sha256: hash };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Not JSON is one more way of not being a manifest.
  }
}

function object(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}
