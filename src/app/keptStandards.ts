/** Standards as they were last told. */
import type { StandardValue } from '../engine';

const isSame = (one: StandardValue, other: StandardValue): boolean =>
  one.kind === other.kind &&
  one.value === other.value &&
  one.source === other.source &&
  one.from === other.from &&
  one.basis === other.basis &&
  one.status === other.status;

/** Gives the same object as long as a standard is the same: most edits change none, and much follows from one on screen. */
export class KeptStandards {
  readonly #last = new Map<string, StandardValue>();

  /** @param place which standard it is */
  kept(place: string, found: StandardValue): StandardValue {
    const before = this.#last.get(place);
    if (before !== undefined && isSame(before, found)) return before;
    this.#last.set(place, found);
    return found;
  }
}
