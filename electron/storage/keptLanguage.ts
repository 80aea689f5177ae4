import { join } from 'node:path';
import type { Language } from '../ipc/contract';
import { writeAtomically } from './atomicWrite';
import { READ_NO_FOLLOW, type Disk } from './disk';

/** The name of the file in the app's own folder. */
const FILE = 'spraak.json';
/** Far above what we write, in bytes. */
const MOST = 1024;

/** The language the shell was last told; bokmål where there is none, or the file does not say one. */
export async function readLanguage(disk: Disk, folder: string): Promise<Language> {
  try {
    const file = await disk.open(join(folder, FILE), READ_NO_FOLLOW);
    try {
      const stat = await file.stat();
      if (!stat.isFile() || stat.size > MOST) return 'nb';
      const kept: unknown = JSON.parse((await file.readFile()).toString('utf8'));
      return typeof kept === 'object' && kept !== null && 'language' in kept && kept.language === 'nn' ? 'nn' : 'nb';
    } finally {
      await file.close();
    }
  } catch {
    return 'nb'; // Not there, not readable or not ours: the page tells its language when it starts.
  }
}

/** @throws the file system's error */
export async function keepLanguage(disk: Disk, folder: string, language: Language): Promise<void> {
  await writeAtomically(disk, join(folder, FILE), Buffer.from(`${JSON.stringify({ language })}\n`, 'utf8'), {
    mode: 0o600,
  });
}
