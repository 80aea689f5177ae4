/**
 * Arrow keys in an explanation, beside Tab: up and down among the steps, right opens, left shuts or goes out. Focus
 * begins at the first step.
 */
import type { Attachment } from 'svelte/attachments';
import type { TraceView } from './traceView.svelte';

export function moveInSteps(view: TraceView): Attachment<HTMLElement> {
  return (list) => {
    const keyed = (event: KeyboardEvent): void => {
      const step = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-step]') : null;
      const key = step?.dataset['step'];
      if (step === null || key === undefined) return;
      const steps = [...list.querySelectorAll<HTMLElement>('[data-step]')];
      const to = target(event.key, steps, step, key, view);
      if (to === undefined) return;
      event.preventDefault();
      to?.focus();
    };
    list.addEventListener('keydown', keyed);
    // After the dialog around it is shown, which moves focus itself.
    queueMicrotask(() => list.querySelector<HTMLElement>('[data-step]')?.focus());
    return () => list.removeEventListener('keydown', keyed);
  };
}

/** Where focus goes; null = stays, undefined = the key is not ours. */
function target(
  pressed: string,
  steps: readonly HTMLElement[],
  step: HTMLElement,
  key: string,
  view: TraceView,
): HTMLElement | null | undefined {
  const at = steps.indexOf(step);
  switch (pressed) {
    case 'ArrowDown':
      return steps[at + 1] ?? null;
    case 'ArrowUp':
      return steps[at - 1] ?? null;
    case 'Home':
      return steps[0] ?? null;
    case 'End':
      return steps.at(-1) ?? null;
    case 'ArrowRight':
      if (view.open.has(key)) return steps[at + 1] ?? null;
      view.open.add(key);
      return null;
    case 'ArrowLeft': {
      if (view.open.delete(key)) return null;
      const outer = key.slice(0, Math.max(0, key.lastIndexOf('.')));
      return steps.find((each) => each.dataset['step'] === outer) ?? null;
    }
    default:
      return undefined;
  }
}
