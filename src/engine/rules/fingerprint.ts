import { sha256, utf8 } from '../kernel/sha256';
import type { RulePack } from './types';

/** JSON with keys in code-point order and no white space: one text for one content. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const object = value as Record<string, unknown>;
  const members = Object.keys(object)
    .filter((key) => object[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(object[key])}`);
  return `{${members.join(',')}}`;
}

/** The pack's name by content: SHA-256 over its canonical JSON, 64 hexadecimal digits. */
export function packFingerprint(pack: RulePack): string {
  return sha256(utf8(canonicalJson(pack)));
}
