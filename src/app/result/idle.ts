/** Long work in small pieces, while nobody waits for the page. */

/** How long the plan must have stood still before the work begins. */
const STILL_MS = 500;

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
  let cancel: () => void;
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
  const timer = setTimeout(() => {
    cancel = whenIdle(piece);
  }, STILL_MS);
  cancel = () => clearTimeout(timer);
  return () => {
    isStopped = true;
    cancel();
  };
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
