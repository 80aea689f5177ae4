import { spawn } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { APP_ORIGIN } from '../../electron/origin';
import { forEachTarget, testEnvironment, useTarget, type DesktopWindow } from './harness';
import { findTestElectron, IS_ROOT, PROJECT } from './machine';

forEachTarget((name) => {
  const target = useTarget(name);

  it('opens the page under its own origin and name', async () => {
    const { page } = target();
    const { origin, protocol } = new URL(page.url());
    if (name === 'electron') expect(page.url().startsWith(`${APP_ORIGIN}/`)).toBe(true);
    else expect([origin, protocol]).toEqual([expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/), 'http:']);
    expect(await page.title()).toContain('Praksisplan');
    await expect.poll(async () => (await page.locator('body').innerText()).trim()).not.toBe('');
  });

  it('shows it without an error or a refused load', () => {
    expect(target().pageErrors).toEqual([]);
  });

  it('is a secure context with storage', async () => {
    const found = await target().page.evaluate(() => [isSecureContext, 'indexedDB' in globalThis]);
    expect(found).toEqual([true, true]);
  });

  it('has the desktop API in the desktop app only', async () => {
    const keys = await target().page.evaluate(() => Object.keys((globalThis as DesktopWindow).desktop ?? {}).sort());
    const api = [
      'appInfo',
      'backupSummary',
      'openFile',
      'openRulePack',
      'openSource',
      'readBackup',
      'reload',
      'saveFileAs',
      'setLanguage',
      'setStoreAside',
      'takeOpened',
      'writeBackup',
    ];
    expect(keys).toEqual(name === 'electron' ? api : []);
  });

  it('still has its data after a restart', async () => {
    const stamp = `lagret ${String(process.hrtime.bigint())}`;
    await target().page.evaluate(async (value) => {
      const store = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open('e2e-restart', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('proof');
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(new Error(request.error?.name));
      });
      await new Promise<void>((done, fail) => {
        const change = store.transaction('proof', 'readwrite', { durability: 'strict' });
        change.objectStore('proof').put(value, 'stamp');
        change.oncomplete = () => done();
        change.onerror = () => fail(new Error(change.error?.name));
      });
      store.close();
    }, stamp);
    await target().relaunch();
    const kept = await target().page.evaluate(
      () =>
        new Promise<unknown>((done, fail) => {
          const request = indexedDB.open('e2e-restart', 1);
          request.onupgradeneeded = () => fail(new Error('the database is new: the old one is gone'));
          request.onsuccess = () => {
            const read = request.result.transaction('proof').objectStore('proof').get('stamp');
            read.onsuccess = () => done(read.result);
          };
        }),
    );
    expect(kept).toBe(stamp);
  });
});

describe('the desktop shell', () => {
  const target = useTarget('electron');

  it('ends a second start and brings the first window forward', async () => {
    const { electron, profile } = target();
    const program = await findTestElectron();
    if (electron === undefined || 'missing' in program) throw new Error('Electron runs, so it must be there');
    await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());

    const display = await electron.evaluate(() => process.env['DISPLAY'] ?? '');
    const args = [...(IS_ROOT ? ['--no-sandbox'] : []), PROJECT, `--user-data-dir=${profile}`];
    const second = spawn(program.path, args, { env: { ...testEnvironment(), DISPLAY: display }, stdio: 'ignore' });
    const code = await new Promise((done) => second.once('exit', done));

    expect(code).toBe(0);
    const windows = await electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map((window) => window.isVisible()),
    );
    expect(windows).toEqual([true]);
  });

  it('has a menu in bokmål, without developer tools', async () => {
    const menu = await target().electron?.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()?.items.map(({ label, submenu }) => ({
        label: label.replace('&', ''),
        roles: submenu?.items.map((item) => item.role?.toLowerCase() ?? item.type) ?? [],
      })),
    );
    expect(menu?.map(({ label }) => label)).toEqual(['Fil', 'Rediger', 'Vis', 'Vindu', 'Hjelp']);
    const roles = menu?.flatMap((item) => item.roles) ?? [];
    expect(roles).toContain('quit');
    expect(roles).toContain('copy');
    expect(roles).not.toContain('toggledevtools');
    expect(roles).not.toContain('reload');
    // The system's own box is in the system's language, without licences or the rules' edition.
    expect(roles).not.toContain('about');
  });

  it('tells what it is in its own words, from the menu', async () => {
    const { electron, page } = target();
    await electron?.evaluate(({ Menu }) => {
      const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? []);
      items.find(({ label }) => label === 'Om Praksisplan')?.click();
    });
    const heading = page.getByRole('heading', { name: 'Om Praksisplan' });
    await expect.poll(() => heading.evaluate((it) => it === document.activeElement).catch(() => false)).toBe(true);
    for (const part of ['Versjon', 'Lisens', 'Personvern']) await page.getByText(part, { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Tilbake til startsiden' }).click();
    await page.getByRole('heading', { name: 'Eksempler' }).waitFor();
  });

  it('has a window no smaller than the page is made for', async () => {
    const smallest = await target().electron?.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.getMinimumSize(),
    );
    expect(smallest).toEqual([960, 640]);
  });

  it('writes plans to the backup folder and reads them back', async () => {
    const { page, profile } = target();
    const outcome = await page.evaluate(async () => {
      const desktop = (globalThis as DesktopWindow).desktop;
      const plans = [{ id: 'e2e-plan', title: 'Prøve æøå', text: '{"title":"Prøve æøå"}' }];
      const written = await desktop?.writeBackup({ plans });
      return { written, summary: await desktop?.backupSummary(), read: await desktop?.readBackup() };
    });
    expect(outcome.written).toEqual({ ok: true, written: 1 });
    expect(outcome.summary).toMatchObject({ ok: true, summary: { plans: [{ id: 'e2e-plan' }] } });
    expect(outcome.read).toMatchObject({ ok: true, plans: [{ id: 'e2e-plan', text: '{"title":"Prøve æøå"}' }] });
    const { readdir } = await import('node:fs/promises');
    expect((await readdir(`${profile}/sikkerhetskopi`)).length).toBeGreaterThan(0);
  });
});
