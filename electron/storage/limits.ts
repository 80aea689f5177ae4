/** Largest plan file that is read or written, in bytes. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Largest rule pack that is read, in bytes. */
export const MAX_PACK_BYTES = 32 * 1024 * 1024;

/** Longest address of a source, in UTF-16 units. */
export const MAX_ADDRESS_LENGTH = 2_000;

/** Most plans in one backup, and their text together in bytes. */
export const MAX_BACKUP_PLANS = 1000;
export const MAX_BACKUP_BYTES = 200 * 1024 * 1024;

/** Longest title and suggested file name, in UTF-16 units. */
export const MAX_TITLE_LENGTH = 10_000;

/** Largest backup manifest that is read, in bytes: every title at its longest would still fit. */
export const MAX_MANIFEST_BYTES = 64 * 1024 * 1024;

/** What a plan's id looks like: letters, digits and hyphens, 1–64. Also the only thing a backup's file is named by. */
export const PLAN_ID = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
