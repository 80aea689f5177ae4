import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startApp } from '../../src/app';
import { dump, settled } from '../persistence/helpers';
import { TestDesktop, until } from './helpers';

let indexedDB: IDBFactory;

beforeEach(() => {
  indexedDB = new IDBFactory();
  vi.stubGlobal('indexedDB', indexedDB);
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});
afterEach(() => vi.unstubAllGlobals());

/** As much of a window as starting the app asks for. */
function page(desktop: TestDesktop | undefined) {
  const document = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const parts = { document, reportError: vi.fn(), ...(desktop === undefined ? {} : { desktop }) };
  return Object.assign(new EventTarget(), parts) as unknown as Window & { document: { visibilityState: string } };
}

describe('startApp', () => {
  it.each(['visibilitychange', 'pagehide'])('saves and backs up at %s', async (event) => {
    const desktop = new TestDesktop({ now: 0 });
    const window = page(desktop);
    const app = await startApp(window);
    await app.newPlan();
    app.open?.update('title', 'Skrevet rett før');
    Object.assign(window.document, { visibilityState: 'hidden' });
    (event === 'pagehide' ? window : window.document).dispatchEvent(new Event(event));
    await until(() => desktop.backup?.plans[0]?.title === 'Skrevet rett før');
    expect(app.open?.saveStatus.kind).toBe('saved');
  });

  it('gives each plan an id of its own, and works without a shell', async () => {
    const app = await startApp(page(undefined));
    expect(app.examples.length).toBeGreaterThanOrEqual(5);
    await app.openExample(app.examples[0]?.id ?? '');
    await app.openExample(app.examples[0]?.id ?? '');
    expect(new Set(app.plans.map(({ id }) => id)).size).toBe(2);
    await app.settle();
    expect(app.storageNotice).toBeNull();
  });

  it('copies an older store before upgrading it, and leaves it alone when it cannot', async () => {
    const request = indexedDB.open('praksisplan', 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('plans', { keyPath: 'id' }).add({ id: 'gammel', title: 'Gammel', text: 'x' });
    };
    (await settled(request)).close();
    const desktop = new TestDesktop({ now: 0 });
    desktop.backupError = 'ENOSPC';
    const refused = await startApp(page(desktop));
    expect(refused.storageNotice).toMatchObject({ kind: 'store-lost' });
    expect(await refused.newPlan()).toEqual({ ok: false, reason: 'failed', code: 'ENOSPC' });
    expect(await dump(indexedDB)).toMatchObject({ version: 1 });
    desktop.backupError = null;
    const upgraded = await startApp(page(desktop));
    expect(desktop.backup?.plans).toEqual([{ id: 'gammel', title: 'Gammel', text: 'x' }]);
    expect(upgraded.storageNotice).toMatchObject({ kind: 'unreadable-plans', count: 1 });
    expect(await dump(indexedDB)).toMatchObject({ version: 10 });
  });
});
