/** A group and what is typed of it, for tests that are about one thing. */
import { NEW_GROUP, type CompanyKind, type GroupEntryTerms, type GroupLeavingTerms } from '../../src/engine';
import type { GroupSettlementTerms, PracticeMoveTerms } from '../../src/engine';
import type { GroupSetting } from '../../src/engine/purchase';
import type { TraceNode } from '../../src/engine';

export const settingOf = (companyKind: CompanyKind | null, lists: readonly number[]): GroupSetting => ({
  companyKind,
  doctors: lists.map((list, index) => ({ id: `lege-${index + 1}`, name: `Lege ${index + 1}`, list })),
  staffInCash: [],
});

export const FOUR = settingOf('as', [1_000, 1_000, 1_000, 1_000]);

export const entryOf = (typed: Partial<GroupEntryTerms>): GroupEntryTerms => ({ ...NEW_GROUP.entry, ...typed });
export const leavingOf = (typed: Partial<GroupLeavingTerms>): GroupLeavingTerms => ({ ...NEW_GROUP.leaving, ...typed });
export const moveOf = (typed: Partial<PracticeMoveTerms>): PracticeMoveTerms => ({ ...NEW_GROUP.move, ...typed });
export const settlementOf = (typed: Partial<GroupSettlementTerms>): GroupSettlementTerms => ({
  ...NEW_GROUP.settlement,
  ...typed,
});

/** Every sum of an explanation is the signed sum of its parts, all the way down; @returns how many sums there were. */
export function sumsUp(node: TraceNode): number {
  const below = node.parts.reduce((count, part) => count + sumsUp(part), 0);
  if (node.formula !== 'summen av delene') return below;
  const sum = node.parts.reduce((total, part) => total + (part.label.startsWith('− ') ? -1 : 1) * part.value, 0);
  if (Math.abs(sum - node.value) > 0.005) throw new Error(`${node.label}: ${node.value}, but its parts make ${sum}`);
  return below + 1;
}
