import { join } from 'node:path';
import type { Language } from '../ipc/contract';
import { writeAtomically } from './atomicWrite';
import type { Disk } from './disk';
import { readPlainFile } from './readPlainFile';

/** The name of the file in the app's own folder. */
const FILE = 'spraak.json';
/** Far above what we write, in bytes. */
const MOST = 1024;

/** The language the shell was last told; bokmål where there is none, or the file does not say one. */
export async function readLanguage(disk: Disk, folder: string): Promise<Language> {
  try {
    const bytes = await readPlainFile(disk, join(folder, FILE), MOST);
    const kept: unknown = JSON.parse(bytes?.toString('utf8') ?? 'null');
    return typeof kept === 'object' && kept !== null && 'language' in kept && kept.language === 'nn' ? 'nn' : 'nb';
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
