import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Autosave } from '../../src/app/autosave.svelte';
import type { SaveOutcome } from '../../src/persistence';
import type { Plan } from '../../src/engine';
import { samplePlan } from '../arbitraries/builders';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

interface Save {
  readonly title: string;
  readonly id: string;
  readonly expected: number | null;
  readonly at: number;
}

function setUp(answer: (save: Save, count: number) => SaveOutcome | Promise<SaveOutcome> = saved) {
  const saves: Save[] = [];
  const failures: string[] = [];
  const now = (): number => Date.now();
  const autosave = new Autosave({
    plans: {
      save: async (plan: Plan, expected) => {
        const save = { title: plan.title, id: plan.id, expected, at: now() };
        saves.push(save);
        return answer(save, saves.length);
      },
    },
    now,
    revision: 3,
    savedAt: null,
    onConflict: () => ({ ...samplePlan('Kopi'), id: 'kopi' }),
    onSaved: () => undefined,
    onFailed: (reason) => failures.push(reason),
  });
  return { autosave, saves, failures };
}

const saved = ({ expected }: Save): SaveOutcome => ({ ok: true, revision: (expected ?? 0) + 1, updatedAt: Date.now() });
const failed: SaveOutcome = { ok: false, reason: 'failed', code: 'QuotaExceededError' };

describe('Autosave', () => {
  it('saves the first change at once', async () => {
    const { autosave, saves } = setUp();
    autosave.queue(samplePlan('a'));
    expect(autosave.status).toEqual({ kind: 'saving' });
    await vi.advanceTimersByTimeAsync(0);
    expect(saves.map(({ title, expected }) => [title, expected])).toEqual([['a', 3]]);
    expect(autosave.status.kind).toBe('saved');
    expect(autosave.hasUnsaved).toBe(false);
  });

  it('gathers rapid changes, is never more than 300 ms behind, and counts revisions', async () => {
    const { autosave, saves } = setUp();
    const queuedAt = new Map<string, number>();
    for (let change = 0; change < 200; change += 1) {
      queuedAt.set(String(change), Date.now());
      autosave.queue(samplePlan(String(change)));
      await vi.advanceTimersByTimeAsync(10);
    }
    await vi.advanceTimersByTimeAsync(300);
    expect(saves.length).toBeLessThanOrEqual(8);
    expect(saves.at(-1)?.title).toBe('199');
    expect(saves.map(({ expected }) => expected)).toEqual(saves.map((_, index) => 3 + index));
    for (const [title, at] of queuedAt) {
      const covering = saves.find((save) => Number(save.title) >= Number(title));
      expect((covering?.at ?? Infinity) - at).toBeLessThanOrEqual(300);
    }
  });

  it('saves what changed during a slow save, one save at a time', async () => {
    let running = 0;
    let most = 0;
    const { autosave, saves } = setUp(async (save) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((done) => setTimeout(done, 1_000));
      running -= 1;
      return saved(save);
    });
    autosave.queue(samplePlan('a'));
    await vi.advanceTimersByTimeAsync(10);
    autosave.queue(samplePlan('b'));
    autosave.queue(samplePlan('c'));
    const flushed = autosave.flush();
    await vi.advanceTimersByTimeAsync(2_100);
    await flushed;
    expect(saves.map(({ title }) => title)).toEqual(['a', 'c']);
    expect(most).toBe(1);
  });

  it('keeps a change the disk refuses, says so, tries again, and saves the newest when there is room', async () => {
    const { autosave, saves, failures } = setUp((save, count) => (count <= 3 ? failed : saved(save)));
    autosave.queue(samplePlan('a'));
    await vi.advanceTimersByTimeAsync(0);
    expect(autosave.status).toEqual({ kind: 'failed', code: 'QuotaExceededError' });
    expect(autosave.hasUnsaved).toBe(true);
    autosave.queue(samplePlan('b'));
    expect(autosave.status.kind).toBe('failed');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(saves.at(-1)).toMatchObject({ title: 'b', expected: 3 });
    expect(failures).toEqual(['failed', 'failed', 'failed']);
    expect(autosave.status.kind).toBe('saved');
  });

  it('tries at once when asked, and goes on trying by itself when that fails too', async () => {
    let isFull = true;
    const { autosave, saves } = setUp((save) => (isFull ? failed : saved(save)));
    autosave.queue(samplePlan('a'));
    await vi.advanceTimersByTimeAsync(0);
    await autosave.flush();
    expect(saves).toHaveLength(2);
    isFull = false;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(autosave.status.kind).toBe('saved');
  });

  it('saves under another id when somebody else has saved, and overwrites nothing', async () => {
    const { autosave, saves } = setUp((save) => (save.id === 'kopi' ? saved(save) : { ok: false, reason: 'conflict' }));
    autosave.queue(samplePlan('a'));
    await autosave.flush();
    expect(saves.map(({ id, expected }) => [id, expected])).toEqual([
      ['plan-1', 3],
      ['kopi', null],
    ]);
    expect(autosave.hasUnsaved).toBe(false);
    autosave.queue({ ...samplePlan('b'), id: 'kopi' });
    await autosave.flush();
    expect(saves.at(-1)?.expected).toBe(1);
  });

  it('gives up what is not saved when the plan is removed', async () => {
    const { autosave, saves } = setUp(() => failed);
    autosave.queue(samplePlan('a'));
    await vi.advanceTimersByTimeAsync(0);
    autosave.discard();
    await vi.advanceTimersByTimeAsync(120_000);
    expect(saves).toHaveLength(1);
  });
});
