import { readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { mimeTypeOf } from './headers';

/** One built file that may be served. */
export interface ServedFile {
  readonly path: string;
  readonly mimeType: string;
}

/** What a request asks for: a known file, or the status that refuses it. */
export type Served =
  { readonly ok: true; readonly file: ServedFile } | { readonly ok: false; readonly status: 400 | 404 | 405 };

/** Every file that may be served, by its path in the address (`/assets/index.js`). Nothing else is ever read. */
export type AllowList = ReadonlyMap<string, ServedFile>;

const INDEX = '/index.html';
const PLAIN_PATH = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/;

/**
 * Lists the built files once, at start. Links, hidden files and kinds without a known MIME type are left out.
 *
 * @throws the file system's error when the folder cannot be read: a build without its page is our mistake
 */
export function listServedFiles(folder: string): AllowList {
  const files = new Map<string, ServedFile>();
  const visit = (directory: string, prefix: string): void => {
    const entries: Dirent[] = readdirSync(directory, { withFileTypes: true });
    for (const entry of entries) {
      const address = `${prefix}/${entry.name}`;
      const path = join(directory, entry.name);
      if (entry.isDirectory()) visit(path, address);
      const mimeType = mimeTypeOf(entry.name);
      if (entry.isFile() && mimeType !== undefined && PLAIN_PATH.test(address)) files.set(address, { path, mimeType });
    }
  };
  visit(folder, '');
  return files;
}

/**
 * Finds the file a request names. The address must be written plainly: an encoded or doubled slash, `..`, a backslash
 * or a NUL is refused before anything is looked up, and what is not on the list does not exist.
 *
 * @param path the path of the address as it was sent, without query and fragment
 */
export function findServedFile(files: AllowList, method: string, path: string): Served {
  if (method !== 'GET') return { ok: false, status: 405 };
  const name = path === '/' || path === '' ? INDEX : path;
  if (!PLAIN_PATH.test(name) || name.includes('..')) return { ok: false, status: 400 };
  const file = files.get(name);
  return file === undefined ? { ok: false, status: 404 } : { ok: true, file };
}
