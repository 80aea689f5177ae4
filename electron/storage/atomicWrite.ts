import { randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { CREATE_NEW, errorCode, READ, READ_NO_FOLLOW, type Disk } from './disk';

/** What was read back is not what was written: the disk lies, and the old file stays. */
export class VerifyError extends Error {
  readonly code = 'EVERIFY';
  constructor() {
    super('the file read back differs from what was written');
    this.name = 'VerifyError';
  }
}

/** How a write may differ: file rights, and the pauses between tries of a rename that another program blocks. */
export interface WriteOptions {
  readonly mode?: number;
  readonly platform?: string;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/**
 * Writes a file whole or not at all: a temporary file in the same folder, fsync, read back, rename, fsync of the
 * folder. After any failure the old file stands untouched, or the new one whole, under the name.
 *
 * @throws the file system's error, or VerifyError; the temporary file is gone wherever it could be removed
 */
export async function writeAtomically(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  options: WriteOptions = {},
): Promise<void> {
  const temporary = join(dirname(path), `.praksisplan-${randomBytes(8).toString('hex')}.tmp`);
  try {
    await writeDurably(disk, temporary, bytes, options.mode ?? 0o666);
    await renamePatiently(disk, temporary, path, options);
  } catch (error) {
    await disk.unlink(temporary).catch(ignoreSecondFailure);
    throw error;
  }
  await syncFolder(disk, dirname(path), options.platform);
}

/** Makes a new file, waits until it is on the disk, and reads it back. */
export async function writeDurably(disk: Disk, path: string, bytes: Uint8Array, mode: number): Promise<void> {
  const file = await disk.open(path, CREATE_NEW, mode);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  const written = await disk.open(path, READ_NO_FOLLOW);
  try {
    if (!(await written.readFile()).equals(bytes)) throw new VerifyError();
  } finally {
    await written.close();
  }
}

const BLOCKED = new Set(['EPERM', 'EACCES', 'EBUSY']);
const PAUSES = [20, 60, 150, 400, 900];

/** Renames; on Windows tries again for a while, as a virus scanner may hold the file for a moment. */
export async function renamePatiently(disk: Disk, from: string, to: string, options: WriteOptions): Promise<void> {
  const pauses = (options.platform ?? process.platform) === 'win32' ? PAUSES : [];
  const pause = options.pause ?? sleep;
  for (const wait of pauses) {
    try {
      await disk.rename(from, to);
      return;
    } catch (error) {
      if (!BLOCKED.has(errorCode(error))) throw error;
      await pause(wait);
    }
  }
  await disk.rename(from, to);
}

/** Waits until a folder's names are on the disk. Windows does this itself and refuses to open folders. */
export async function syncFolder(disk: Disk, path: string, platform: string = process.platform): Promise<void> {
  if (platform === 'win32') return;
  const folder = await disk.open(path, READ);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** The first error is the one that tells; that the clean-up failed too adds nothing the user could act on. */
export function ignoreSecondFailure(): void {
  return;
}
