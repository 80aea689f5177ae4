/** The kept pictures: one file for each view, with its parts at each size. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { differences, lineOf, type Part } from './signature';

const FOLDER = fileURLToPath(new URL('./kept', import.meta.url));

/** Set to keep what is seen now as the new picture: `UPDATE_LAYOUT=1 npm run test:e2e -- layout`, then read the diff. */
const UPDATES = (process.env['UPDATE_LAYOUT'] ?? '') !== '';

type Kept = Readonly<Record<string, readonly string[]>>;

function read(file: string): Kept {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : {};
}

/**
 * How a view differs from what is kept of it.
 *
 * @param view name of the file: `start`
 * @param size name of the size: `1280×800`
 * @returns one line for each part that differs, each beginning with the size; empty when updating
 */
export function compareWithKept(view: string, size: string, parts: readonly Part[]): string[] {
  const file = join(FOLDER, `${view}.json`);
  const kept = read(file);
  if (UPDATES) {
    mkdirSync(FOLDER, { recursive: true });
    // Kept as it is where it still holds, so that an update shows what changed and nothing else.
    const before = kept[size];
    const holds = before !== undefined && differences(before, parts).length === 0;
    const lines = holds ? before : parts.map(lineOf);
    writeFileSync(file, `${JSON.stringify({ ...kept, [size]: lines }, null, 2)}\n`);
    return [];
  }
  const before = kept[size];
  if (before === undefined) return [`${size}: nothing is kept of ${view}; set UPDATE_LAYOUT=1 to keep it`];
  return differences(before, parts).map((line) => `${size}: ${line}`);
}
