/** Work on what the ranges come to in a plot, done in idle moments for the newest of what is asked. */
import { runInIdle } from '../../../../app/result/idle';
import type { RangeSpread } from '../../../../app/result';

type Spreads = ReadonlyMap<string, RangeSpread>;
const NONE: Spreads = new Map();

/**
 * @param work what is to be found, read anew when what it rests on changes; null = nothing
 * @returns empty until it is found, and where the plan has no ranges
 */
export function spreadsOf(work: () => Generator<undefined, Spreads> | null): { readonly found: Spreads } {
  let shown = $state.raw<Spreads>(NONE);
  $effect(() => {
    shown = NONE;
    const next = work();
    if (next !== null) return runInIdle(next, (found) => (shown = found), reportError);
  });
  return {
    get found() {
      return shown;
    },
  };
}
