/** The messages on screen. One with an action stays until it is answered or pushed out. */
export interface Toast {
  readonly id: number;
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

const SHOWN_MS = 7000;
const MOST = 3;

export class ToastState {
  shown = $state.raw<readonly Toast[]>([]);
  #next = 1;

  show(text: string, action?: Toast['action']): void {
    const id = this.#next++;
    const toast: Toast = action === undefined ? { id, text } : { id, text, action };
    this.shown = [...this.shown, toast].slice(-MOST);
    if (action === undefined) setTimeout(() => this.dismiss(id), SHOWN_MS);
  }

  /** Takes all away: what they offer belongs to the page that showed them. */
  clear(): void {
    this.shown = [];
  }

  dismiss(id: number): void {
    this.shown = this.shown.filter((toast) => toast.id !== id);
  }
}
