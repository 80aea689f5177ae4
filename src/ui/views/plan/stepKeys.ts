/**
 * Ctrl+Z takes the plan's last step back and Ctrl+Y or Ctrl+Shift+Z does it again (⌘ on a Mac), except in a field where
 * something has just been typed: there the keys are the field's own.
 */
interface Steps {
  undo(): void;
  redo(): void;
  endStep(): void;
}

/** @returns stops listening */
export function stepKeys(plan: Steps): () => void {
  let typedIn: EventTarget | null = null;
  const typed = ({ target }: Event): void => {
    typedIn = target;
  };
  const left = (): void => {
    typedIn = null;
    plan.endStep();
  };
  const pressed = (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.defaultPrevented) return;
    const key = event.key.toLowerCase();
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if ((!isRedo && key !== 'z') || (typedIn !== null && typedIn === event.target)) return;
    // A note or a choice in a dialog has fields of its own; the table of doctors is the plan's also there.
    const { target } = event;
    const isPlans = target instanceof HTMLElement && target.closest('[data-steps]') !== null;
    if (target instanceof HTMLTextAreaElement || (!isPlans && document.querySelector('dialog[open]') !== null)) return;
    event.preventDefault();
    if (isRedo) plan.redo();
    else plan.undo();
  };
  document.addEventListener('input', typed);
  document.addEventListener('focusout', left);
  document.addEventListener('keydown', pressed);
  return () => {
    document.removeEventListener('input', typed);
    document.removeEventListener('focusout', left);
    document.removeEventListener('keydown', pressed);
  };
}
