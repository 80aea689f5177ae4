import { join } from 'node:path';
import type { BackupPlan } from '../ipc/contract';
import type { Disk } from './disk';
import { MAX_MANIFEST_BYTES } from './limits';
import { MANIFEST_NAME, parseManifest, planFileName, sha256, type Manifest } from './manifest';
import { newestFirst } from './retention';
import { readPlainFile } from './readPlainFile';

/** A backup every file of which is what its manifest says. */
export interface ValidBackup {
  readonly manifest: Manifest;
  readonly plans: readonly BackupPlan[];
}

/** The newest valid backup, or why there is none. */
export type NewestBackup =
  { readonly ok: true; readonly backup: ValidBackup } | { readonly ok: false; readonly code: 'NONE' | 'DAMAGED' };

/**
 * Reads the newest backup whose every hash is right, falling back to the next older where one is damaged or cannot be
 * read. Only names we made are read, and no link is followed.
 */
export async function readNewestBackup(disk: Disk, root: string): Promise<NewestBackup> {
  if ((await disk.kind(root)) !== 'folder') return { ok: false, code: 'NONE' };
  const names = newestFirst(await disk.list(root));
  for (const name of names) {
    const backup = await readBackup(disk, join(root, name));
    if (backup !== undefined) return { ok: true, backup };
  }
  return { ok: false, code: names.length === 0 ? 'NONE' : 'DAMAGED' };
}

/** One backup folder, or `undefined` if any part of it is missing, changed, or not ours. */
async function readBackup(disk: Disk, folder: string): Promise<ValidBackup | undefined> {
  try {
    if ((await disk.kind(folder)) !== 'folder') return undefined;
    const manifestBytes = await readPlainFile(disk, join(folder, MANIFEST_NAME), MAX_MANIFEST_BYTES);
    const manifest = manifestBytes === undefined ? undefined : parseManifest(manifestBytes.toString('utf8'));
    if (manifest === undefined) return undefined;
    const plans: BackupPlan[] = [];
    for (const { id, title, bytes, sha256: hash } of manifest.plans) {
      const content = await readPlainFile(disk, join(folder, planFileName(id)), bytes);
      if (content?.length !== bytes || sha256(content) !== hash) return undefined;
      plans.push({ id, title, text: content.toString('utf8') });
    }
    return { manifest, plans };
  } catch {
    return undefined; // A backup that cannot be read is a damaged one; an older one may be whole.
  }
}
