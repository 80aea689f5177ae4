import { basename } from 'node:path';
import type { OpenOutcome } from '../ipc/contract';
import { READ_NO_WAIT, type Disk } from './disk';
import { MAX_FILE_BYTES } from './limits';

/**
 * Reads the plan file the user chose or double-clicked: a regular file, or a link to one, with our extension, at most 50 MB, in valid UTF-8. What it says
 * is for the page to judge.
 */
export async function readPlanFile(disk: Disk, path: string, maxBytes: number = MAX_FILE_BYTES): Promise<OpenOutcome> {
  return readTextFile(disk, path, '.praksisplan', maxBytes);
}

/** The same for a file with another ending. @param ending lower-case, with its dot */
export async function readTextFile(disk: Disk, path: string, ending: string, maxBytes: number): Promise<OpenOutcome> {
  if (!path.toLowerCase().endsWith(ending)) return { ok: false, reason: 'unreadable' };
  try {
    const file = await disk.open(path, READ_NO_WAIT);
    try {
      const stat = await file.stat();
      if (!stat.isFile()) return { ok: false, reason: 'unreadable' };
      if (stat.size > maxBytes) return { ok: false, reason: 'too-large' };
      const bytes = await file.readFile();
      if (bytes.length > maxBytes) return { ok: false, reason: 'too-large' };
      const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
      return { ok: true, file: { name: basename(path), text } };
    } finally {
      await file.close();
    }
  } catch {
    return { ok: false, reason: 'unreadable' }; // The contract has one answer for all the ways a file may not be read.
  }
}
