import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import type { BackupPlan } from '../ipc/contract';
import { ignoreSecondFailure, renamePatiently, syncFolder, writeDurably } from './atomicWrite';
import { readNewestBackup } from './backupReader';
import type { Disk } from './disk';
import { MANIFEST_NAME, planFileName, sha256, writeManifest, type ManifestPlan } from './manifest';
import { backupsToRemove, isLeftoverName, nextBackupName } from './retention';

/** What a backup is taken with besides the plans: the clock and the version are given, so that tests can set them. */
export interface BackupContext {
  readonly now: number;
  readonly appVersion: string;
  readonly platform?: string;
}

/** The backup folder is a link or a file: it is left alone. */
export class BackupFolderError extends Error {
  readonly code = 'ENOTDIR';
  constructor() {
    super('the backup folder is not a folder');
    this.name = 'BackupFolderError';
  }
}

/**
 * Copies every plan to a new folder with a manifest: written beside, fsynced, read back, then given its name. Until
 * then it is no backup, after that it is a whole one. Then the oldest go, as the retention rule says.
 *
 * No plans at all make no backup: an empty one would put itself before the last good copy.
 *
 * @returns number of plans written; 0 if the newest valid backup already holds exactly these
 * @throws the file system's error, VerifyError or BackupFolderError; no half backup is left under a backup's name
 */
export async function writeBackup(
  disk: Disk,
  root: string,
  plans: readonly BackupPlan[],
  context: BackupContext,
): Promise<number> {
  if (plans.length === 0) return 0;
  await ensureFolder(disk, root, context);
  const files = plans.map(({ id, title, text }) => {
    const bytes = Buffer.from(text, 'utf8');
    return { bytes, plan: { id, title, bytes: bytes.length, sha256: sha256(bytes) } };
  });
  const entries = files.map(({ plan }) => plan).sort((a, b) => (a.id < b.id ? -1 : 1));
  const newest = await readNewestBackup(disk, root);
  if (newest.ok && samePlans(newest.backup.manifest.plans, entries)) return 0;

  const name = nextBackupName(context.now, await disk.list(root));
  const temporary = join(root, `.ny-${name}-${randomBytes(6).toString('hex')}`);
  try {
    await disk.makeFolder(temporary);
    for (const { plan, bytes } of files) await writeDurably(disk, join(temporary, planFileName(plan.id)), bytes, 0o600);
    const takenAt = new Date(context.now).toISOString();
    const manifest = writeManifest({ appVersion: context.appVersion, takenAt, plans: entries });
    await writeDurably(disk, join(temporary, MANIFEST_NAME), Buffer.from(manifest, 'utf8'), 0o600);
    await syncFolder(disk, temporary, context.platform);
    await renamePatiently(disk, temporary, join(root, name), context);
  } catch (error) {
    await disk.removeTree(temporary).catch(ignoreSecondFailure);
    throw error;
  }
  await syncFolder(disk, root, context.platform);
  // The backup stands; what could not be tidied away now is tried again next time.
  await removeOld(disk, root).catch(ignoreSecondFailure);
  return plans.length;
}

async function ensureFolder(disk: Disk, root: string, context: BackupContext): Promise<void> {
  const kind = await disk.kind(root);
  if (kind === 'nothing') {
    await disk.makeFolder(root);
    await syncFolder(disk, dirname(root), context.platform);
  } else if (kind !== 'folder') throw new BackupFolderError();
}

function samePlans(a: readonly ManifestPlan[], b: readonly ManifestPlan[]): boolean {
  const key = (plans: readonly ManifestPlan[]): string =>
    JSON.stringify(plans.map(({ id, title, sha256: hash }) => [id, title, hash]));
  return key(a) === key(b);
}

/** Takes old backups and interrupted ones away. Each loses its name first, so none is ever half under it. */
async function removeOld(disk: Disk, root: string): Promise<void> {
  const names = await disk.list(root);
  for (const name of names.filter(isLeftoverName)) await removeFolder(disk, join(root, name));
  for (const name of backupsToRemove(names)) {
    const path = join(root, name);
    if ((await disk.kind(path)) !== 'folder') continue;
    const leaving = join(root, `.slett-${name}-${randomBytes(6).toString('hex')}`);
    await disk.rename(path, leaving);
    await removeFolder(disk, leaving);
  }
}

async function removeFolder(disk: Disk, path: string): Promise<void> {
  if ((await disk.kind(path)) === 'folder') await disk.removeTree(path);
}
