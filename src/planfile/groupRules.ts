/** Rules between the fields of the plan's part on groups. They read defensively: any part may be of the wrong type. */
import type { Problem } from '../engine/practice/results';
import { duplicateIds, fieldOf, itemsOf } from './practiceRules';
import { problem, quote } from './problem';

/** @param doctors of the baseline: who comes in, goes out and shares is one of them */
export function groupProblems(group: unknown, doctors: unknown): Problem[] {
  if (typeof group !== 'object' || group === null) return [];
  const known = new Set(itemsOf(doctors).map((doctor) => fieldOf(doctor, 'id')));
  const settlement = fieldOf(group, 'settlement');
  const unknown = (id: unknown, path: string): Problem[] =>
    typeof id !== 'string' || id === '' || known.has(id) ? [] : [problem('unknown-doctor', path, { id: quote(id) })];
  return [
    ...unknown(fieldOf(fieldOf(group, 'entry'), 'doctor'), 'group.entry.doctor'),
    ...unknown(fieldOf(fieldOf(group, 'leaving'), 'doctor'), 'group.leaving.doctor'),
    ...itemsOf(fieldOf(settlement, 'members')).flatMap((member, index) =>
      unknown(fieldOf(member, 'id'), `group.settlement.members.${index}.id`),
    ),
    ...duplicateIds(fieldOf(fieldOf(group, 'entry'), 'staff'), 'group.entry.staff'),
    ...duplicateIds(fieldOf(settlement, 'members'), 'group.settlement.members'),
    ...beyond(settlement, 'keeps', ['things']),
    ...beyond(settlement, 'takesOver', ['debt', 'severance']),
  ];
}

/** Advice: the doctors cannot keep more than there is, nor take over more than is owed. */
function beyond(settlement: unknown, of: 'keeps' | 'takesOver', wholes: readonly string[]): Problem[] {
  const whole = wholes.map((field) => fieldOf(settlement, field));
  const parts = itemsOf(fieldOf(settlement, 'members')).map((member) => fieldOf(member, of));
  const sum = parts.reduce((total: number, part) => total + (typeof part === 'number' ? part : 0), 0);
  // What is not known is not exceeded.
  if (!whole.every((each): each is number => typeof each === 'number')) return [];
  const max = whole.reduce((total, each) => total + each, 0);
  return sum > max + 0.005
    ? [problem('more-than-group-has', `group.settlement.${wholes[0]}`, { value: sum, max })]
    : [];
}
