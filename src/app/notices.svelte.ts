import type { StorageNotice } from './types';

/** What the user must know about the storage, one at a time, each kind once, the gravest first. */
export class Notices {
  #waiting = $state.raw<readonly StorageNotice[]>([]);

  get current(): StorageNotice | null {
    return this.#waiting[0] ?? null;
  }

  add(notice: StorageNotice): void {
    const others = this.#waiting.filter(({ kind }) => kind !== notice.kind);
    this.#waiting = [...others, notice].sort((a, b) => GRAVITY.indexOf(a.kind) - GRAVITY.indexOf(b.kind));
  }

  /** Takes a notice back when its cause is gone. */
  withdraw(kind: StorageNotice['kind']): void {
    if (this.#waiting.some((each) => each.kind === kind)) {
      this.#waiting = this.#waiting.filter((each) => each.kind !== kind);
    }
  }

  dismiss(): void {
    this.#waiting = this.#waiting.slice(1);
  }
}

const GRAVITY: readonly StorageNotice['kind'][] = [
  'newer-store',
  'store-lost',
  'unreadable-plans',
  'restored',
  'backup-unreadable',
  'backup-failed',
  'kept-both',
];
