/** Backups kept: the newest ones, and the newest of each of the latest days that have any. */
export const KEEP_NEWEST = 30;
export const KEEP_DAYS = 21;

const BACKUP_NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z$/;
const LEFTOVER_NAME = /^\.(?:ny|slett)-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z-[0-9a-f]{12}$/;

/** True for folder names we give a finished backup. */
export function isBackupName(name: string): boolean {
  return BACKUP_NAME.test(name);
}

/** True for folder names we give a backup on its way in or out; one that is still there was interrupted. */
export function isLeftoverName(name: string): boolean {
  return LEFTOVER_NAME.test(name);
}

/**
 * The folder name for a backup taken now: the time, without the colons Windows refuses. Names sort as they were made,
 * so the name is moved past the newest one if the clock has been set back.
 *
 * @param now milliseconds since 1970
 * @param existing names of the finished backups
 */
export function nextBackupName(now: number, existing: readonly string[]): string {
  const newest = newestFirst(existing)[0];
  const earliest = newest === undefined ? now : Date.parse(timeOf(newest)) + 1;
  return new Date(Math.max(now, earliest)).toISOString().replace(/[:.]/g, '-');
}

/** The finished backups among the names in the folder, newest first. */
export function newestFirst(names: readonly string[]): string[] {
  return names
    .filter((name) => isBackupName(name) && !Number.isNaN(Date.parse(timeOf(name))))
    .sort((a, b) => (a < b ? 1 : -1));
}

/**
 * The finished backups that may go. Days are counted among the backups themselves, not back from today, so a clock
 * that is wrong can never empty the folder.
 */
export function backupsToRemove(names: readonly string[]): string[] {
  const sorted = newestFirst(names);
  const newestOfDay = new Map<string, string>();
  for (const name of sorted) {
    const day = name.slice(0, 10);
    if (!newestOfDay.has(day) && newestOfDay.size < KEEP_DAYS) newestOfDay.set(day, name);
  }
  const kept = new Set([...sorted.slice(0, KEEP_NEWEST), ...newestOfDay.values()]);
  return sorted.filter((name) => !kept.has(name));
}

/** `2026-01-02T03-04-05-678Z` → `2026-01-02T03:04:05.678Z` */
function timeOf(name: string): string {
  return name.replace(/T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z$/, 'T$1:$2:$3.$4Z');
}
