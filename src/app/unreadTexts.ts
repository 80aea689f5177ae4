/**
 * What stands in fields and cannot be read, by the path of the field: «12x» in a number, an emptied cell. The plan keeps the
 * value the field had; the text is kept beside it, so that it stands where it was left when the plan is opened again.
 */
import type { Plan } from '../engine';
import { getPath } from '../planfile';

/** Texts by plan path. */
export type UnreadTexts = ReadonlyMap<string, string>;

export const NO_TEXTS: UnreadTexts = new Map();

/** Longer texts are cut: a page pasted into a field of a number. */
const LONGEST = 500;

/** @param text null = what stands in the field can be read, or has been taken away */
export function withText(texts: UnreadTexts, path: string, text: string | null): UnreadTexts {
  const cut = text?.slice(0, LONGEST) ?? null;
  if (cut === (texts.get(path) ?? null)) return texts;
  const others = [...texts].filter(([each]) => each !== path);
  return new Map(cut === null ? others : [...others, [path, cut]]);
}

/** Without the texts of fields that say something else now: they were typed over somewhere else. */
export function withoutChanged(texts: UnreadTexts, before: Plan, after: Plan): UnreadTexts {
  if (texts.size === 0) return texts;
  const kept = [...texts].filter(([path]) => {
    const value = getPath(after, path);
    return value === undefined || Object.is(getPath(before, path), value);
  });
  return kept.length === texts.size ? texts : new Map(kept);
}

/** The texts whose field is in the plan, in the order they were typed; the same object where all are. */
export function textsIn(plan: Plan, texts: UnreadTexts): UnreadTexts {
  if (texts.size === 0) return texts;
  const kept = [...texts].filter(([path]) => getPath(plan, path) !== undefined || isUnanswered(plan, path));
  return kept.length === texts.size ? texts : new Map(kept);
}

/** Answers and members have a field before they have a place in the plan. */
const isUnanswered = (plan: Plan, path: string): boolean =>
  (path.startsWith('purchase.checks.') && plan.purchase !== null) ||
  (path.startsWith('group.settlement.members.') &&
    plan.group !== null &&
    plan.baseline.doctors.some(({ id }) => path.split('.')[3] === id));

const KEY = 'praksisplan.unread.';

/** Remembers the texts of each plan on this machine, under the app's own origin; they are no part of a plan's file. */
export class UnreadMemory {
  /** @param page null = nothing is remembered */
  constructor(private readonly page: Pick<Window, 'localStorage'> | null) {}

  of(planId: string): UnreadTexts {
    try {
      const read: unknown = JSON.parse(this.page?.localStorage.getItem(`${KEY}${planId}`) ?? '[]');
      return Array.isArray(read) ? new Map(read.filter(isEntry)) : NO_TEXTS;
    } catch {
      return NO_TEXTS; // No storage, or not what we wrote.
    }
  }

  keep(planId: string, texts: UnreadTexts): void {
    try {
      const place = `${KEY}${planId}`;
      if (texts.size === 0) this.page?.localStorage.removeItem(place);
      else this.page?.localStorage.setItem(place, JSON.stringify([...texts]));
    } catch {
      // A browser may refuse the page its storage: then the texts last as long as the plan is open.
    }
  }

  /** Forgets the texts of plans that are gone. */
  keepOnly(planIds: readonly string[]): void {
    try {
      const kept = new Set(planIds.map((id) => `${KEY}${id}`));
      const storage = this.page?.localStorage;
      for (const place of Object.keys(storage ?? {}))
        if (place.startsWith(KEY) && !kept.has(place)) storage?.removeItem(place);
    } catch {
      // As above.
    }
  }
}

const isEntry = (item: unknown): item is [string, string] =>
  Array.isArray(item) && item.length === 2 && item.every((each) => typeof each === 'string');
