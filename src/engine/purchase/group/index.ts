/**
 * «Gå inn, gå ut, dele, flytte»: what coming into a group, leaving it, dividing it and moving a practice cost whom, with
 * explanations. No published amounts exist for these; every amount is the user's own, and what is not typed is not counted.
 */
import type { Plan } from '../../practice/plan';
import type { GroupSettlementTerms } from '../../practice/planGroup';
import { settingOf } from './doctors';
import { groupEntry } from './entry';
import { leaving } from './leaving';
import { moveElsewhere } from './move';
import { settle } from './settlement';
import type { GroupOutcome } from './types';

export { groupEntry } from './entry';
export { leaving } from './leaving';
export { moveElsewhere } from './move';
export { settle } from './settlement';
export { FLOW_CODES, GROUP_PARTIES } from './types';
export type * from './types';

/** What the plan's questions come to; null where it asks none, and for each of the four where nothing is typed. */
export function groupOutcome(plan: Plan): GroupOutcome | null {
  const { group } = plan;
  if (group === null) return null;
  const setting = settingOf(plan);
  const { entry, leaving: out, settlement, move } = group;
  return {
    entry: isTyped(entry, entry.on) || entry.staff.length > 0 ? groupEntry(entry, setting) : null,
    leaving: isTyped(out, out.noticeOn) ? leaving(out, setting) : null,
    settlement: isSettlementTyped(settlement) ? settle(settlement, setting) : null,
    move: isTyped(move, move.on) ? moveElsewhere(move) : null,
  };
}

/** A number or a day is typed; a choice alone asks nothing. */
function isTyped(terms: object, day: string | null): boolean {
  return day !== null || Object.values(terms).some((value) => typeof value === 'number');
}

function isSettlementTyped(terms: GroupSettlementTerms): boolean {
  return isTyped(terms, terms.on) || terms.members.some((member) => isTyped(member, null));
}
