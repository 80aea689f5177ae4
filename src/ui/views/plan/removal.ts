/** Taking something out of the plan, with the way back in the message. */
import { getPlan, getToasts } from '../../context';
import { nb } from '../../text/nb';
import { editingText } from '../../text/editing';

/** @param name what is taken out @param told in place of «name er fjernet» */
export type Remove = (name: string, remove: () => void, told?: string) => void;

/** To be asked for when a component is made. The message goes when the plan moves on: then the step back is another. */
export function getRemove(): Remove {
  const [plan, toasts] = [getPlan(), getToasts()];
  return (name, remove, told = editingText.undo.removed(name)) => {
    const before = plan.plan;
    remove();
    const after = plan.plan;
    if (after === before) return;
    const holds = (): boolean => plan.plan === after;
    const undo = (): void => {
      if (holds()) plan.undo();
    };
    toasts.show(told, { label: nb.common.undo, run: undo, holds });
  };
}
