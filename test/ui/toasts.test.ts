/** Messages with a way back: there for as long as the way is. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ToastState } from '../../src/ui/components/toastState.svelte';
import { editingText } from '../../src/ui/text/editing';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const texts = (toasts: ToastState): readonly string[] => toasts.shown.map(({ text }) => text);
const back = (holds?: () => boolean) => ({ label: 'Angre', run: () => undefined, ...(holds ? { holds } : {}) });

describe('messages', () => {
  test('without an action go by themselves, with one they stay', () => {
    const toasts = new ToastState();
    toasts.show('lagret');
    toasts.show('plan fjernet', back());
    vi.advanceTimersByTime(60_000);
    expect(texts(toasts)).toEqual(['plan fjernet']);
  });

  test('whose action is no longer to be had are swept away, and those to be had elsewhere too go after a while', () => {
    let holds = true;
    const toasts = new ToastState();
    toasts.show(
      'Anne er fjernet',
      back(() => holds),
    );
    toasts.show('plan fjernet', back());
    toasts.sweep();
    expect(texts(toasts)).toHaveLength(2);
    holds = false;
    toasts.sweep();
    expect(texts(toasts)).toEqual(['plan fjernet']);
    toasts.show(
      'Bo er fjernet',
      back(() => true),
    );
    vi.advanceTimersByTime(10_000);
    expect(texts(toasts)).toHaveLength(2);
    vi.advanceTimersByTime(10_000);
    expect(texts(toasts)).toEqual(['plan fjernet']);
  });

  test('of what is removed quote its name, and no empty one', () => {
    expect([editingText.undo.removed('Anne'), editingText.undo.removed('')]).toEqual([
      '«Anne» er fjernet.',
      'Fjernet fra planen.',
    ]);
  });
});
