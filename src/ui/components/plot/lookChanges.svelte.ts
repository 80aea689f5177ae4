/** Tells of changes of colour scheme and contrast, so that a canvas is painted anew. */
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

/** Read where something is painted: what reads it runs again when the look changes. */
export function lookChanges(): number {
  subscribe();
  return changes;
}
