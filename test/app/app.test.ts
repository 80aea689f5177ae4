import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { dump } from '../persistence/helpers';
import { fileText, opened, startedApp, TestDesktop, until } from './helpers';

describe('the start page', () => {
  it('makes an empty plan that computes once its kommune is chosen: one doctor, one scenario per form', async () => {
    const parts = await startedApp();
    expect(await parts.app.newPlan()).toEqual({ ok: true });
    const open = await opened(parts);
    expect(open.plan.horizon).toEqual({ start: '2027-01-01', years: 5 });
    expect(open.plan.scenarios.map(({ name }) => name)).toEqual([
      'Solopraksis',
      'Gruppepraksis',
      'Gruppeavtale',
      'Fastlegeselskap',
    ]);
    open.update('baseline.kommune', '0301');
    await until(() => !open.isComputing);
    expect(open.problems).toEqual([]);
    expect(open.comparison?.scenarios).toHaveLength(4);
    expect(parts.app.plans.map(({ title }) => title)).toEqual(['Ny plan']);
  });

  it('opens an example as a copy, each time a new one', async () => {
    const { app } = await startedApp();
    expect(app.examples).toMatchObject([{ id: 'eksempel', doctors: 2, listeinnbyggere: 1_000, kommune: '0301' }]);
    await app.openExample('eksempel');
    await app.openExample('eksempel');
    const ids = app.plans.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect(ids).not.toContain('eksempel');
    expect(app.plans.every(({ example }) => example)).toBe(true);
    expect(await app.openExample('finnes-ikke')).toEqual({ ok: false, reason: 'failed', code: 'NOT_FOUND' });
  });

  it('opens what was edited last, as it was left, after the app has been ended without warning', async () => {
    const first = await startedApp();
    await first.app.openExample('eksempel');
    const open = await opened(first);
    open.update('title', 'Endret');
    await until(() => open.saveStatus.kind === 'saved');
    const second = await startedApp({ indexedDB: first.indexedDB, desktop: first.desktop });
    expect(second.app.storageNotice).toBeNull();
    await second.app.openPlan(second.app.plans[0]?.id ?? '');
    expect(second.app.open?.plan).toStrictEqual(open.plan);
    expect(second.app.open?.saveStatus).toMatchObject({
      kind: 'saved',
      at: expect.stringMatching(/^2026-11-21T/) as string,
    });
  });

  it('takes a plan off the list and brings it back', async () => {
    const { app } = await startedApp();
    await app.newPlan();
    const id = app.plans[0]?.id ?? '';
    expect(await app.removePlan(id)).toEqual({ ok: true });
    expect([app.plans.length, app.open]).toEqual([0, null]);
    expect(await app.openPlan(id)).toEqual({ ok: false, reason: 'failed', code: 'NOT_FOUND' });
    expect(await app.restorePlan(id)).toEqual({ ok: true });
    expect(app.plans).toHaveLength(1);
  });
});

describe('opening a file', () => {
  it('always makes a new plan', async () => {
    const { app, desktop } = await startedApp();
    desktop.nextFile = { ok: true, file: { name: 'a.praksisplan', text: fileText() } };
    await app.openFile();
    await app.openFile();
    expect(new Set([...app.plans.map(({ id }) => id), 'plan-1']).size).toBe(3);
  });

  it('tells of fields that were left out, and computes the plan all the same', async () => {
    const parts = await startedApp();
    const text = fileText().replace('"example"', '"fremtid": 1, "example"');
    parts.desktop.nextFile = { ok: true, file: { name: 'a.praksisplan', text } };
    await parts.app.openFile();
    const open = await opened(parts);
    expect(open.problems).toEqual([{ code: 'unknown-field', path: 'fremtid', values: {} }]);
    expect(open.comparison?.scenarios).toHaveLength(open.plan.scenarios.length);
  });

  const good = fileText();
  const bad: readonly (readonly [string, string, string, string])[] = [
    ['an empty file', '', 'not-json', ''],
    ['a cut file', good.slice(0, 700), 'not-json', ''],
    ['a spreadsheet', 'PK\u0003\u0004', 'not-json', ''],
    ['another JSON file', '{"navn":"x"}', 'not-a-plan', ''],
    [
      'a file from a newer version',
      good.replace('"formatVersion": 2', '"formatVersion": 3'),
      'newer-version',
      'formatVersion',
    ],
    [
      'a number written as text',
      good.replace('"start": 1000', '"start": "1000"'),
      'wrong-type',
      'baseline.doctors.0.list.start',
    ],
    [
      'an infinite number',
      good.replace('"start": 1000', '"start": 1e999'),
      'not-finite',
      'baseline.doctors.0.list.start',
    ],
    [
      'percent for a fraction',
      good.replace('"replacingShare": 1', '"replacingShare": 12'),
      'too-high',
      'baseline.staff.0.delegation.replacingShare',
    ],
    [
      'a date that does not exist',
      good.replace('"agreementFrom": "2027-01-01"', '"agreementFrom": "2027-02-30"'),
      'not-a-date',
      'baseline.doctors.0.agreementFrom',
    ],
    ['a key to the prototype', good.replace('"title"', '"__proto__": {"x": 1}, "title"'), 'forbidden-key', '__proto__'],
    ['two doctors with one id', good.replace('"id": "bo"', '"id": "anne"'), 'duplicate-id', 'baseline.doctors.1.id'],
    ['an unknown kommune', good.replace('"0301"', '"0000"'), 'unknown-kommune', 'baseline.kommune'],
    ['21 levels', `${'['.repeat(21)}${']'.repeat(21)}`, 'too-deep', '0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0'],
  ];

  it.each(bad)('refuses %s, says where, and leaves the store untouched', async (_name, text, code, path) => {
    const { app, desktop, indexedDB } = await startedApp();
    await app.newPlan();
    const open = app.open;
    const before = await dump(indexedDB);
    desktop.nextFile = { ok: true, file: { name: 'feil.praksisplan', text } };
    const outcome = await app.openFile();
    expect(outcome).toMatchObject({ ok: false, reason: 'refused', name: 'feil.praksisplan' });
    if (outcome.ok || outcome.reason !== 'refused') return;
    expect(outcome.problems.map((each) => `${each.code} ${each.path}`)).toContain(`${code} ${path}`);
    expect(await dump(indexedDB)).toEqual(before);
    expect(app.open).toBe(open);
  });

  it('passes on what the dialog answers', async () => {
    const { app, desktop } = await startedApp();
    expect(await app.openFile()).toEqual({ ok: false, reason: 'cancelled' });
    desktop.nextFile = { ok: false, reason: 'too-large' };
    expect(await app.openFile()).toMatchObject({
      ok: false,
      reason: 'refused',
      problems: [{ code: 'file-too-large' }],
    });
    desktop.nextFile = { ok: false, reason: 'unreadable' };
    expect(await app.openFile()).toEqual({ ok: false, reason: 'failed', code: 'UNREADABLE' });
  });
});

describe('two windows on one store', () => {
  /** A plan open in the first window, and a second one that has just started. */
  async function twoWindows() {
    const one = await startedApp();
    await one.app.openExample('eksempel');
    const two = await startedApp({ indexedDB: one.indexedDB, desktop: one.desktop });
    return { one, two, id: one.app.plans[0]?.id ?? '' };
  }

  it('keep both when each edits the same plan', async () => {
    const { one, two, id } = await twoWindows();
    await two.app.openPlan(id);
    one.app.open?.update('title', 'Fra vindu 1');
    await one.app.open?.flush();
    two.app.open?.update('title', 'Fra vindu 2');
    await two.app.open?.flush();
    expect(two.app.storageNotice).toEqual({ kind: 'kept-both', count: 1, takenAt: null });
    two.app.dismissStorageNotice();
    two.app.open?.update('note', 'Mer fra vindu 2');
    await two.app.closePlan();
    expect([one.app.storageNotice, two.app.storageNotice]).toEqual([null, null]);
    expect(two.app.plans.map(({ title }) => title).sort()).toEqual(['Fra vindu 1', 'Fra vindu 2 (kopi)']);
    const copy = two.app.plans.find(({ title }) => title.endsWith('(kopi)'));
    await two.app.openPlan(copy?.id ?? '');
    expect(two.app.open?.plan.note).toBe('Mer fra vindu 2');
  });

  it('take no step back into the plan that is now the other window’s', async () => {
    const { one, two, id } = await twoWindows();
    await two.app.openPlan(id);
    one.app.open?.update('title', 'Fra vindu 1');
    await one.app.open?.flush();
    two.app.open?.update('title', 'Først');
    two.app.open?.update('note', 'Så');
    two.app.open?.undo();
    expect([two.app.open?.canUndo, two.app.open?.canRedo]).toEqual([true, true]);
    await two.app.open?.flush();
    const copy = two.app.open?.plan;
    expect(copy?.title).toBe('Først (kopi)');
    expect(copy?.id).not.toBe(id);
    expect([two.app.open?.canUndo, two.app.open?.canRedo]).toEqual([false, false]);
    two.app.open?.undo();
    two.app.open?.redo();
    expect(two.app.open?.plan).toBe(copy);
    // From here on there are steps again, and they stay in the copy.
    two.app.open?.update('note', 'Mer');
    two.app.open?.undo();
    await two.app.closePlan();
    expect((await one.store.plans.load(id)).ok).toBe(true);
    expect(two.app.plans.map(({ title }) => title).sort()).toEqual(['Fra vindu 1', 'Først (kopi)']);
  });

  it('keep what one types in a plan the other removes', async () => {
    const { one, two, id } = await twoWindows();
    await two.app.removePlan(id);
    one.app.open?.update('title', 'Skrives på');
    await one.app.closePlan();
    expect(one.app.plans.map(({ title }) => title)).toEqual(['Skrives på (kopi)']);
  });
});

describe('what is in memory only', () => {
  it('counts while a plan is edited, put away, removed and brought back', async () => {
    const { app, store } = await startedApp();
    expect(app.hasUnsaved).toBe(false);
    const seen: boolean[] = [];
    for (const act of ['save', 'remove', 'restore'] as const) {
      const run = store.plans[act].bind(store.plans) as (...args: unknown[]) => Promise<never>;
      vi.spyOn(store.plans, act).mockImplementation(async (...args: unknown[]) => {
        await Promise.resolve();
        seen.push(app.hasUnsaved);
        return run(...args);
      });
    }
    await app.openExample('eksempel');
    const id = app.plans[0]?.id ?? '';
    for (const act of [() => app.removePlan(id), () => app.restorePlan(id), () => app.newPlan()]) {
      await act();
      expect(app.hasUnsaved).toBe(false);
    }
    expect(seen).toEqual([true, true, true, true]);
    app.open?.update('title', 'Rett før');
    const closing = app.closePlan();
    expect([app.open, app.hasUnsaved]).toEqual([null, true]);
    await app.settle();
    expect(app.hasUnsaved).toBe(false);
    await closing;
    expect(app.plans.map(({ title }) => title)).toContain('Rett før');
  });
});

describe('a store that fails', () => {
  it('keeps what is typed in a plan that is closed, and saves it when there is room', async () => {
    const parts = await startedApp();
    await parts.app.openExample('eksempel');
    const open = await opened(parts);
    const save = vi.spyOn(parts.store.plans, 'save');
    save.mockResolvedValue({ ok: false, reason: 'failed', code: 'QuotaExceededError' });
    open.update('title', 'Fikk ikke plass');
    await parts.app.closePlan();
    expect(open.saveStatus).toEqual({ kind: 'failed', code: 'QuotaExceededError' });
    expect(parts.app.plans.map(({ title }) => title)).toEqual(['Fikk ikke plass']);
    await parts.app.openPlan(open.plan.id);
    expect(parts.app.open).toBe(open);
    await parts.app.closePlan();
    save.mockRestore();
    await parts.app.settle();
    await until(() => open.saveStatus.kind === 'saved');
    await until(() => parts.app.plans.length === 1);
    const again = await startedApp({ indexedDB: parts.indexedDB });
    expect(again.app.plans.map(({ title }) => title)).toEqual(['Fikk ikke plass']);
  });

  it('says so when a new plan cannot be kept, and opens none', async () => {
    const { app, store } = await startedApp();
    vi.spyOn(store.plans, 'save').mockResolvedValue({ ok: false, reason: 'failed', code: 'UnknownError' });
    expect(await app.newPlan()).toEqual({ ok: false, reason: 'failed', code: 'UnknownError' });
    expect(app.open).toBeNull();
  });

  it('written by a newer version is left alone, with a notice and without a backup', async () => {
    const clock = { now: Date.UTC(2026, 10, 21) };
    const indexedDB = new IDBFactory();
    const desktop = new TestDesktop(clock);
    const first = await startedApp({ indexedDB, desktop, clock });
    await first.app.newPlan();
    await first.app.settle();
    const request = indexedDB.open('praksisplan', 20);
    await new Promise((done) => (request.onsuccess = done));
    request.result.close();
    const before = [await dump(indexedDB), desktop.backup];
    const { app } = await startedApp({ indexedDB, desktop, clock });
    expect(app.storageNotice).toEqual({ kind: 'newer-store', count: 0, takenAt: null });
    expect(await app.newPlan()).toMatchObject({ ok: false, reason: 'failed' });
    expect([await dump(indexedDB), desktop.backup]).toEqual(before);
  });
});

describe('a fault in the engine', () => {
  it('shows no figure, is told, and loses nothing typed', async () => {
    const parts = await startedApp();
    await parts.app.openExample('eksempel');
    const open = await opened(parts);
    // Stands in for a mistake of ours: the engine reads own rates with this method.
    const broken = vi.spyOn(Array.prototype, 'findLast').mockImplementation(() => {
      throw new Error('fault');
    });
    open.setOwnRate({ record: 'basistilskudd.snitt.sats', from: '2027-01-01', value: 900, note: '' });
    await until(() => !open.isComputing);
    broken.mockRestore();
    expect(open.comparison).toBeNull();
    expect(parts.faults).toHaveLength(1);
    await open.flush();
    expect(open.saveStatus.kind).toBe('saved');
    open.update('title', 'Videre');
    await until(() => !open.isComputing);
    expect(open.comparison).not.toBeNull();
  });
});
