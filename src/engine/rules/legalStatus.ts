/** The state of the law on a day, for forms of practice and for rules. */
import { legalStatusList } from './facts';
import type { LegalEntry, LegalStatus } from './factTypes';
import type { IsoDate } from './types';

/**
 * @param day ISO date
 * @returns the entry that holds on the day; null before the first one
 */
export function legalStatusOn(status: LegalStatus, day: IsoDate): LegalEntry | null {
  return status.history.findLast((entry) => entry.from <= day) ?? null;
}

/** @returns what is known about the right to a form of practice (FormId), or null when no source says anything */
export function legalStatusOfForm(form: string): LegalStatus | null {
  return legalStatusList.find((status) => status.forms?.includes(form)) ?? null;
}
