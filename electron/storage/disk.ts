import { constants } from 'node:fs';
import * as fs from 'node:fs/promises';

/** The calls storage makes on the file system, so that a test can fail any one of them. */
export interface Disk {
  readonly open: (path: string, flags: number, mode?: number) => Promise<OpenFile>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly unlink: (path: string) => Promise<void>;
  readonly removeTree: (path: string) => Promise<void>;
  readonly makeFolder: (path: string) => Promise<void>;
  readonly list: (path: string) => Promise<string[]>;
  /** What lies at the path itself; a link is `other`, never what it points to. */
  readonly kind: (path: string) => Promise<'file' | 'folder' | 'other' | 'nothing'>;
}

/** An open file or folder. */
export interface OpenFile {
  writeFile(bytes: Uint8Array): Promise<void>;
  readFile(): Promise<Buffer>;
  stat(): Promise<{ readonly size: number; isFile(): boolean }>;
  sync(): Promise<void>;
  close(): Promise<void>;
}

// Windows has no such flag: there, kind() is asked first.
const NO_FOLLOW = (constants.O_NOFOLLOW as number | undefined) ?? 0;

/** Opens an existing file for reading, refusing a link at the last step of the path. */
export const READ_NO_FOLLOW = constants.O_RDONLY | NO_FOLLOW;
// Nor this one.
const NO_WAIT = (constants.O_NONBLOCK as number | undefined) ?? 0;

/** Opens an existing file or folder for reading. */
export const READ = constants.O_RDONLY;
/** Opens for reading without waiting for a pipe's other end, so that it can be seen to be a pipe and refused. */
export const READ_NO_WAIT = constants.O_RDONLY | NO_WAIT;
/** Makes a new file; fails if anything has the name. */
export const CREATE_NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | NO_FOLLOW;

/** The real file system. */
export const realDisk: Disk = {
  open: (path, flags, mode) => fs.open(path, flags, mode),
  rename: (from, to) => fs.rename(from, to),
  unlink: (path) => fs.unlink(path),
  removeTree: (path) => fs.rm(path, { recursive: true, force: true }),
  makeFolder: async (path) => {
    await fs.mkdir(path, { mode: 0o700 });
  },
  list: (path) => fs.readdir(path),
  kind: async (path) => {
    try {
      const found = await fs.lstat(path);
      return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
    } catch (error) {
      if (errorCode(error) === 'ENOENT') return 'nothing';
      throw error;
    }
  },
};

/** The code of a system error (`ENOSPC`), or the name of any other error. */
export function errorCode(error: unknown): string {
  if (error instanceof Error) return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
  return 'UNKNOWN';
}
