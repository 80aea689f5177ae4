/** The reforms of one scenario as an overlay over the records: what each does to which record from when. */
import type { ReformChoice } from '../practice/plan';
import { findReform, type Reform, type ReformEffect } from './reforms';
import type { IsoDate } from './types';

/** One effect with its reform, its day settled. */
export interface AppliedEffect extends ReformEffect {
  readonly reform: Reform;
  readonly from: IsoDate;
}

export interface Overlay {
  /** Effects on a record, ascending by date; the last one whose day has come holds. */
  readonly on: (record: string) => readonly AppliedEffect[];
}

/** Two reforms that touch the same record in the plan's months: nobody could say which holds. */
export interface ReformCollision {
  /** Places in the scenario's list, ascending. */
  readonly places: readonly [number, number];
  readonly titles: readonly [string, string];
  readonly record: string;
}

/** The overlay of a scenario's reforms; the order of the list does not matter. Unknown reforms touch nothing. */
export function overlayOf(choices: readonly ReformChoice[]): Overlay {
  const effects = choices.flatMap(effectsOf).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const known = new Map<string, readonly AppliedEffect[]>();
  return {
    on: (record) => {
      const found = known.get(record) ?? effects.filter((effect) => fits(effect.record, record));
      known.set(record, found);
      return found;
    },
  };
}

/** What one choice does, day by day. */
export function effectsOf(choice: ReformChoice): AppliedEffect[] {
  const reform = findReform(choice.id);
  if (reform === null) return [];
  const amount = choice.amount ?? reform.parameter?.standard ?? 0;
  return reform.touches(amount, choice.from).map((effect) => ({ ...effect, reform, from: effect.from ?? choice.from }));
}

/**
 * Every pair of reforms that collides.
 * @param lastDay the first day of the plan's last month: reforms from later touch nothing in the plan
 */
export function reformCollisions(choices: readonly ReformChoice[], lastDay: IsoDate): ReformCollision[] {
  const touched = choices.map((choice) => effectsOf(choice).filter((effect) => effect.from <= lastDay));
  return touched.flatMap((effects, second) =>
    touched.slice(0, second).flatMap((others, first): ReformCollision[] => {
      const [one] = others;
      const [other] = effects;
      const shared = others.find((a) => effects.some((b) => overlaps(a.record, b.record)));
      if (shared === undefined || one === undefined || other === undefined) return [];
      const record = effects.find((b) => overlaps(shared.record, b.record)) ?? shared;
      return [
        {
          places: [first, second],
          titles: [one.reform.title, other.reform.title],
          record: shared.record.includes('*') ? record.record : shared.record,
        },
      ];
    }),
  );
}

/** Whether a pattern or id covers a record. */
export function fits(pattern: string, record: string): boolean {
  const [start, end] = halves(pattern);
  if (end === null) return pattern === record;
  return record.length >= start.length + end.length && record.startsWith(start) && record.endsWith(end);
}

/** Whether some record could fit both. */
function overlaps(a: string, b: string): boolean {
  const [startA, endA] = halves(a);
  const [startB, endB] = halves(b);
  if (endA === null) return fits(b, a);
  if (endB === null) return fits(a, b);
  return (startA.startsWith(startB) || startB.startsWith(startA)) && (endA.endsWith(endB) || endB.endsWith(endA));
}

/** What stands before and after the star; no end when there is none. */
function halves(pattern: string): readonly [string, string | null] {
  const star = pattern.indexOf('*');
  return star < 0 ? [pattern, null] : [pattern.slice(0, star), pattern.slice(star + 1)];
}
