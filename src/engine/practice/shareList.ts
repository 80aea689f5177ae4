/**
 * Lists of shares that make a whole: how long consultations last, and the ages on a list. Where one of them is another than
 * it stands, the rest keeps its proportions and takes what is left.
 */

const SHARES = /^(baseline\.(?:activity\.lengthProfile|doctors\.[^.]+\.composition\.ageShares))\.(\d+)$/u;

/** A share's list by its path, and its place there. */
export interface ShareAt {
  readonly list: string;
  readonly place: number;
}

/** @returns null for a path that is not of a share of a whole */
export function shareAt(path: string): ShareAt | null {
  const [, list, place] = SHARES.exec(path) ?? [];
  return list === undefined || place === undefined ? null : { list, place: Number(place) };
}

/** Whether there is a share beside the one at the place to take what is left: it alone is not the whole. */
export const hasRest = (shares: readonly number[], place: number): boolean =>
  shares.some((share, at) => at !== place && share > 0);

/**
 * The shares with some of them set, and the rest in its proportions so that all come to 1. Where those set leave no room,
 * or there is no rest to take it, all are scaled to 1: shares that cannot all be had at once.
 *
 * @param set shares by place, fractions 0–1
 * @returns the same shares where none of them is above 0
 */
export function withShares(shares: readonly number[], set: ReadonlyMap<number, number>): readonly number[] {
  const given = [...set.values()].reduce((sum, share) => sum + share, 0);
  const rest = shares.reduce((sum, share, at) => (set.has(at) ? sum : sum + share), 0);
  if (given <= 1 && rest > 0) return shares.map((share, at) => set.get(at) ?? (share * (1 - given)) / rest);
  return given > 0 ? shares.map((_, at) => (set.get(at) ?? 0) / given) : shares;
}
