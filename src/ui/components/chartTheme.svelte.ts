/** Counts changes of colour scheme, contrast and text size, so that a canvas knows when to be painted anew. */
import { createSubscriber } from 'svelte/reactivity';

const QUERIES = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'] as const;

let changes = 0;

const subscribe = createSubscriber((update) => {
  const changed = (): void => {
    changes += 1;
    update();
  };
  const lists = QUERIES.map((query) => matchMedia(query));
  for (const list of lists) list.addEventListener('change', changed);
  return () => {
    for (const list of lists) list.removeEventListener('change', changed);
  };
});

/** Read in an attachment or effect that paints; it runs again when the look changes. */
export function themeChanges(): number {
  subscribe();
  return changes;
}
