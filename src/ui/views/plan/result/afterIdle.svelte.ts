/** A reading that follows the newest one when the page is idle, so that typing is not held up by what it is asked for. */
import { untrack } from 'svelte';
import type { Reading } from '../../../../app/result';

/** The page may wait so long, and no longer. */
const AT_MOST_MS = 400;

/** @returns null until the first idle moment */
export function afterIdle(newest: () => Reading): { readonly reading: Reading | null } {
  let shown = $state.raw<Reading | null>(null);
  $effect(() => {
    const next = newest();
    const handle = requestIdleCallback(() => untrack(() => (shown = next)), { timeout: AT_MOST_MS });
    return () => cancelIdleCallback(handle);
  });
  return {
    get reading() {
      return shown;
    },
  };
}
