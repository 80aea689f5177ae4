/** Long work in small pieces, while nobody waits for the page. */

/** How long the plan must have stood still before the work begins. */
export const STILL_MS = 500;

/**
 * Runs a generator a piece at a time when the page is idle.
 *
 * @param work each `yield` is a place to stop at
 * @param done hears what the generator returns; not called once stopped
 * @param fault hears what it throws
 * @returns stops the work
 */
export function runInIdle<T>(
  work: Generator<undefined, T>,
  done: (result: T) => void,
  fault: (error: unknown) => void,
): () => void {
  let isStopped = false;
  const piece = (): void => {
    try {
      const step = work.next();
      if (isStopped) return;
      if (step.done === true) done(step.value);
      else cancel = whenIdle(piece);
    } catch (error) {
      fault(error);
    }
  };
  let cancel = whenStill(piece);
  return () => {
    isStopped = true;
    cancel();
  };
}

/** The first idle moment after the plan has stood still. @returns takes the asking back */
export function whenStill(run: () => void): () => void {
  let cancel: () => void;
  const timer = setTimeout(() => {
    cancel = whenIdle(run);
  }, STILL_MS);
  cancel = () => clearTimeout(timer);
  return () => cancel();
}

/** The next idle moment; where a page does not tell (a test), the next turn. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(run, { timeout: 2_000 });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(run, 0);
  return () => clearTimeout(timer);
}
