/** Parts of sentences that are put together alike in bokmål and nynorsk. */
import { formatAntall, formatKroner } from '../../app/format';

/** `3 leger`, on one line. */
export const counted = (count: number, one: string, many: string): string =>
  `${formatAntall(count)}\u00a0${count === 1 ? one : many}`;

/** `a, b og c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} og ${items.at(-1) ?? ''}`;
}

/** A name as it stands inside a sentence. */
export const lower = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;

/** Kroner with the sign of a difference. */
export const signed = (value: number): string => `${value >= 0.5 ? '+' : ''}${formatKroner(value)}`;

/** @param code of something that failed @returns true for the browser's name, or the system's, for a disk without room */
export const isFull = (code: string): boolean => code === 'QuotaExceededError' || code === 'ENOSPC';
