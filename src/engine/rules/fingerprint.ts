/** The name of exactly these rules: results carry it, so that a figure can be told from one under other rules. */
import { canonicalJson } from './canonical';
import { sha256Hex, utf8 } from './sha256';
import type { RulePack } from './types';

/**
 * SHA-256 over the pack's canonical JSON.
 * @returns 64 hexadecimal digits; the same for the same content, whatever the order of keys
 */
export function packFingerprint(pack: RulePack): string {
  return sha256Hex(utf8(canonicalJson(pack)));
}

const known = new WeakMap<RulePack, string>();

/** `packFingerprint`, reckoned once per pack: it takes a tenth of a second. */
export function fingerprintOf(pack: RulePack): string {
  const fingerprint = known.get(pack) ?? packFingerprint(pack);
  known.set(pack, fingerprint);
  return fingerprint;
}
