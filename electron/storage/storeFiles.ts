import { cp, lstat, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './disk';

/** What Chromium names the files and folders of IndexedDB of `app://practice` by, whatever it keeps them in. */
const OURS = 'app_practice_0.';
/** Long values beside the database, such as a rule pack: without the database nothing says what they are. */
const LONG_VALUES = `${OURS}indexeddb.blob`;
const INDEXED_DB = 'IndexedDB';
/** How the store lay when the app started last. */
const AT_START = 'lager-ved-start';
/** Stores that had lost something, each in a folder named by the time. */
const DAMAGED = 'skadet-lager';

/** A larger store is not copied, bytes: the copy must not hold up the start. */
export const MAX_COPIED_BYTES = 128 * 1024 * 1024;
/** Damaged stores that are kept, newest first. */
export const KEPT_DAMAGED = 3;
/** What must be free on the disk for a store to be set aside, bytes: a full disk is no damage. */
const ROOM = 4 * 1024 * 1024;

/**
 * Copies the store's files as they lie before the page opens them: Chromium deletes a damaged store in order to open an
 * empty one. The copy of the last start is replaced.
 *
 * @returns false when there was nothing to copy, or too much
 * @throws the file system's error; no half copy is then left
 */
export async function copyStore(profile: string, maxBytes: number = MAX_COPIED_BYTES): Promise<boolean> {
  const target = join(profile, AT_START);
  await rm(target, { recursive: true, force: true });
  const source = join(profile, INDEXED_DB);
  const names = await ourNames(source);
  if (names.every((name) => name === LONG_VALUES)) return false;
  let bytes = 0;
  for (const name of names) bytes += await sizeOf(join(source, name));
  if (bytes > maxBytes) return false;
  const unfinished = `${target}.ny`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    await mkdir(unfinished, { mode: 0o700 });
    for (const name of names) await cp(join(source, name), join(unfinished, name), { recursive: true });
    await rename(unfinished, target);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  return true;
}

/**
 * Keeps the copy of this start, as something was missing in the store. Does nothing the second time.
 *
 * @param now milliseconds since 1970
 * @throws the file system's error
 */
export async function keepDamagedStore(profile: string, now: number): Promise<void> {
  const source = join(profile, AT_START);
  if ((await ourNames(source)).length === 0) return;
  await rename(source, await freshFolder(profile, now));
  await dropOldest(profile);
}

/**
 * Moves a store the page cannot open to where damaged ones are kept, so that the page can make a new one. Where the
 * disk has no room for a new one, the store stays as it is.
 *
 * @param now milliseconds since 1970
 * @throws the file system's error; what was moved is then moved back
 */
export async function setStoreAside(profile: string, now: number, room: number = ROOM): Promise<void> {
  await requireRoom(profile, room);
  const source = join(profile, INDEXED_DB);
  const target = await freshFolder(profile, now);
  await mkdir(target, { mode: 0o700 });
  const moved: string[] = [];
  try {
    for (const name of await ourNames(source)) {
      await rename(join(source, name), join(target, name));
      moved.push(name);
    }
  } catch (error) {
    for (const name of moved) await rename(join(target, name), join(source, name));
    await rm(target, { recursive: true });
    throw error;
  }
  // The copy of this start shows the same damage.
  await rm(join(profile, AT_START), { recursive: true, force: true });
  await dropOldest(profile);
}

async function requireRoom(profile: string, room: number): Promise<void> {
  const path = join(profile, 'plass.tmp');
  try {
    const file = await open(path, 'w', 0o600);
    try {
      await file.writeFile(Buffer.alloc(room, 1));
      await file.sync();
    } finally {
      await file.close();
    }
  } finally {
    await rm(path, { force: true });
  }
}

/** A path among the damaged stores that is not taken; its parent is there. */
async function freshFolder(profile: string, now: number): Promise<string> {
  const parent = join(profile, DAMAGED);
  await mkdir(parent, { recursive: true, mode: 0o700 });
  return join(parent, new Date(now).toISOString().replaceAll(':', '-'));
}

async function dropOldest(profile: string): Promise<void> {
  const parent = join(profile, DAMAGED);
  const older = (await readdir(parent)).sort().reverse().slice(KEPT_DAMAGED);
  for (const name of older) await rm(join(parent, name), { recursive: true, force: true });
}

/** Names in the folder that belong to our store; none where the folder is not there. */
async function ourNames(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((name) => name.startsWith(OURS));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

/** Bytes in a file or a folder's files; links are not followed. */
async function sizeOf(path: string): Promise<number> {
  const stat = await lstat(path);
  if (!stat.isDirectory()) return stat.size;
  let bytes = 0;
  for (const name of await readdir(path)) bytes += await sizeOf(join(path, name));
  return bytes;
}
