import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLOSE_LIMIT, closeWithoutLoss } from '../../src/app/closing';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** An app with something unsaved, a window, and what closing makes of them. */
function setUp(closesItself = true) {
  const faults: unknown[] = [];
  const state = { hasUnsaved: true, isBackupDue: true, closed: 0, settled: 0 };
  const app = {
    get hasUnsaved() {
      return state.hasUnsaved;
    },
    get isBackupDue() {
      return state.isBackupDue;
    },
    settle: vi.fn<() => Promise<void>>(async () => {
      await Promise.resolve();
      Object.assign(state, { hasUnsaved: false, isBackupDue: false, settled: state.settled + 1 });
    }),
  };
  const page = Object.assign(new EventTarget(), {
    setTimeout: (run: () => void, delay: number) => setTimeout(run, delay),
    close: () => {
      state.closed += 1;
    },
  });
  closeWithoutLoss(page as unknown as Window, app, closesItself, (error) => faults.push(error));
  /** True when the page holds the window. */
  const ask = (): boolean => {
    const event = Object.defineProperty(new Event('beforeunload', { cancelable: true }), 'returnValue', {
      value: '',
      writable: true,
    });
    page.dispatchEvent(event);
    // Older browsers look at this property alone.
    expect(String(Reflect.get(event, 'returnValue')) !== '').toBe(event.defaultPrevented);
    return event.defaultPrevented;
  };
  return { app, state, ask, faults };
}

describe('closing', () => {
  it('saves, backs up, and closes by itself', async () => {
    const { state, ask } = setUp();
    expect(ask()).toBe(true);
    await vi.advanceTimersByTimeAsync(0);
    expect(state).toMatchObject({ closed: 1, settled: 1 });
    expect(ask()).toBe(false);
  });

  it('is left alone when nothing is unsaved', async () => {
    const { state, ask } = setUp();
    Object.assign(state, { hasUnsaved: false, isBackupDue: false });
    expect(ask()).toBe(false);
    await vi.advanceTimersByTimeAsync(CLOSE_LIMIT * 2);
    expect(state).toMatchObject({ closed: 0, settled: 0 });
  });

  it('tries again while the disk refuses, and gives up after the limit', async () => {
    const { app, state, ask } = setUp();
    app.settle.mockResolvedValue(undefined);
    expect(ask()).toBe(true);
    await vi.advanceTimersByTimeAsync(CLOSE_LIMIT);
    expect(app.settle.mock.calls.length).toBeGreaterThan(5);
    const tries = app.settle.mock.calls.length;
    await vi.advanceTimersByTimeAsync(CLOSE_LIMIT * 2);
    expect([state.closed, app.settle.mock.calls.length]).toEqual([0, tries]);
    expect(ask()).toBe(true);
  });

  it('does not hang on a save that never ends', async () => {
    const { app, state, ask } = setUp();
    app.settle.mockReturnValue(new Promise(() => undefined));
    ask();
    await vi.advanceTimersByTimeAsync(CLOSE_LIMIT);
    expect(state.closed).toBe(0);
    expect(ask()).toBe(true);
  });

  it('does not stay for a backup that takes too long', async () => {
    const { app, state, ask } = setUp();
    state.hasUnsaved = false;
    app.settle.mockReturnValue(new Promise(() => undefined));
    expect(ask()).toBe(true);
    await vi.advanceTimersByTimeAsync(CLOSE_LIMIT);
    expect(state.closed).toBe(1);
    expect(ask()).toBe(false);
  });

  it('asked twice is one closing', async () => {
    const { state, ask } = setUp();
    expect([ask(), ask()]).toEqual([true, true]);
    await vi.advanceTimersByTimeAsync(0);
    expect(state).toMatchObject({ closed: 1, settled: 1 });
  });

  it('saves what is typed while it saves', async () => {
    const { app, state, ask } = setUp();
    app.settle.mockImplementationOnce(() => Promise.resolve());
    ask();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(state).toMatchObject({ closed: 1, settled: 1 });
  });

  it('in a browser saves, leaves the closing to the user, and does not ask for the sake of a backup', async () => {
    const { state, ask } = setUp(false);
    expect(ask()).toBe(true);
    await vi.advanceTimersByTimeAsync(CLOSE_LIMIT);
    expect(state).toMatchObject({ closed: 0, settled: 1 });
    Object.assign(state, { isBackupDue: true });
    expect(ask()).toBe(false);
  });

  it('tells of a fault of ours, and holds again next time', async () => {
    const { app, ask, faults } = setUp();
    app.settle.mockRejectedValueOnce(new TypeError('ours'));
    ask();
    await vi.advanceTimersByTimeAsync(0);
    expect(faults).toHaveLength(1);
    expect(ask()).toBe(true);
  });
});
