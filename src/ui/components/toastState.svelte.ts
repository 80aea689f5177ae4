/**
 * The messages on screen. One with an action stays until it is answered or pushed out; where the action is to be had
 * elsewhere too, for as long as it takes to read twice.
 */
export interface Toast {
  readonly id: number;
  readonly text: string;
  /** `holds` = whether the action is still to be had; left out = always. */
  readonly action?: { readonly label: string; readonly run: () => void; readonly holds?: () => boolean };
}

const SHOWN_MS = 7000;
const OFFERED_MS = 20_000;
const MOST = 3;

export class ToastState {
  shown = $state.raw<readonly Toast[]>([]);
  #next = 1;

  show(text: string, action?: Toast['action']): void {
    const id = this.#next++;
    const toast: Toast = action === undefined ? { id, text } : { id, text, action };
    this.shown = [...this.shown, toast].slice(-MOST);
    if (action === undefined) setTimeout(() => this.dismiss(id), SHOWN_MS);
    else if (action.holds !== undefined) setTimeout(() => this.dismiss(id), OFFERED_MS);
  }

  /** Takes all away: what they offer belongs to the page that showed them. */
  clear(): void {
    this.shown = [];
  }

  /** Takes away messages whose action is no longer to be had. */
  sweep(): void {
    const held = this.shown.filter(({ action }) => action?.holds?.() ?? true);
    if (held.length < this.shown.length) this.shown = held;
  }

  dismiss(id: number): void {
    this.shown = this.shown.filter((toast) => toast.id !== id);
  }
}
