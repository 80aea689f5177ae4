import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../electron/served/headers';
import { APP_ORIGIN } from '../../electron/origin';
import { attackExpression, NAVIGATION_ATTACKS, NETWORK_ATTACKS, SCRIPT_ATTACKS } from './attacks';
import { startCanary, type Canary } from './canary';
import { forEachTarget, NO_RETRY, useTarget, type DesktopWindow } from './harness';

let canary: Canary;
beforeAll(async () => {
  canary = await startCanary();
});
afterAll(() => canary.close());

forEachTarget((name) => {
  const target = useTarget(name);

  it('sends the policy with the page', async () => {
    const response = await target().page.reload();
    const headers = (await response?.allHeaders()) ?? {};
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
  });

  it.each(Object.keys(SCRIPT_ATTACKS))('does not run %s', async (attack) => {
    expect(await target().page.evaluate(attackExpression(SCRIPT_ATTACKS[attack]!))).toBe(false);
  });

  it.each(Object.keys(NETWORK_ATTACKS))('reaches nobody through %s', async (attack) => {
    const { page } = target();
    const reached = name === 'electron' ? canary.visits : canary.requests;
    const before = reached();
    await page.evaluate(attackExpression(NETWORK_ATTACKS[attack]!, canary.address));
    await page.waitForTimeout(100);
    expect(reached()).toBe(before);
  });

  it('has no Node in the page', async () => {
    const found = await target().page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', '__dirname', 'ipcRenderer', 'electron'].filter(
        (known) => known in globalThis,
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('the attacks', NO_RETRY, () => {
  const target = useTarget('chromium');

  it('work on a page without a policy, so their failing above means something', async () => {
    const context = target().page.context();
    const page = await context.newPage();
    await page.goto(canary.address);
    for (const [what, attack] of Object.entries(SCRIPT_ATTACKS)) {
      expect([what, await page.evaluate(attackExpression(attack))]).toEqual([what, true]);
    }
    const before = canary.visits();
    await page.evaluate(attackExpression(NETWORK_ATTACKS['WebSocket']!, canary.address));
    expect(canary.visits()).toBeGreaterThan(before);
    await page.close();
  });
});

describe('the desktop page', NO_RETRY, () => {
  const target = useTarget('electron');

  it('runs with every protection on', async () => {
    const preferences = await target().electron?.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
        getLastWebPreferences(): Record<string, unknown>;
      };
      return { ...contents.getLastWebPreferences() };
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
    });
    // These are told apart only where they are on.
    for (const off of ['nodeIntegrationInWorker', 'navigateOnDragDrop', 'spellcheck', 'enableBlinkFeatures']) {
      expect([off, Boolean(preferences?.[off])]).toEqual([off, false]);
    }
  });

  it.each(Object.keys(NAVIGATION_ATTACKS))('stays where it is after %s', async (attack) => {
    const { page, electron } = target();
    const before = page.url();
    const visits = canary.visits();
    await page.evaluate(attackExpression(NAVIGATION_ATTACKS[attack]!, canary.address));
    await page.waitForTimeout(200);
    expect(page.url()).toBe(before);
    expect(await electron?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
    expect(canary.visits()).toBe(visits);
  });

  it('gives a sub-frame nothing to speak through', async () => {
    const found = await target().page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'));
      const inside = frame.contentWindow as unknown as Record<string, unknown> | null;
      const keys = ['desktop', 'require', 'process', 'ipcRenderer'].filter((known) => inside?.[known] !== undefined);
      frame.remove();
      return keys;
    });
    expect(found).toEqual([]);
  });

  it('has handlers for the channels of the contract and no other', async () => {
    const channels = await target().electron?.evaluate(({ ipcMain }) => [
      ...(ipcMain as unknown as { _invokeHandlers: Map<string, unknown> })._invokeHandlers.keys(),
    ]);
    expect(channels?.sort()).toEqual([
      'app:info',
      'backup:read',
      'backup:summary',
      'backup:write',
      'file:open',
      'file:saveAs',
      'file:takeOpened',
      'language:set',
      'page:reload',
      'rules:open',
      'source:open',
      'store:setAside',
    ]);
  });

  it('hands the page functions only, and no way to name a channel', async () => {
    const found = await target().page.evaluate(() => {
      const desktop = (globalThis as unknown as Required<DesktopWindow>).desktop;
      return [...new Set(Object.values(desktop).map((value) => typeof value))];
    });
    expect(found).toEqual(['function']);
  });

  it('refuses every request that is not in the contract', async () => {
    const accepted = await target().page.evaluate(async () => {
      const desktop = (globalThis as unknown as { desktop: Record<string, (input?: unknown) => Promise<unknown>> })
        .desktop;
      const strange: unknown[] = [null, 0, 'x', [], {}, { plans: 1 }, { suggestedName: 1, text: 'x' }, { text: 'x' }];
      const plan = { id: 'a', title: 'a', text: 'a' };
      for (const id of ['', '../a', 'a/b', 'a\\b', '.', 'a.b', 'å', 'a'.repeat(65), 'a\u0000']) {
        strange.push({ plans: [{ ...plan, id }] });
      }
      strange.push({ plans: [plan, { ...plan, id: 'A' }] }, { plans: [{ ...plan, path: '/etc/passwd' }] });
      strange.push({ plans: [plan], root: '/etc' }, { suggestedName: 'a', text: 'a', path: '/etc/passwd' });
      const answers: string[] = [];
      for (const act of ['writeBackup', 'saveFileAs', 'openSource', 'setLanguage']) {
        for (const [index, input] of strange.entries()) {
          await desktop[act]?.(input).then(
            () => answers.push(`${act} ${String(index)}`),
            () => undefined,
          );
        }
      }
      return answers;
    });
    expect(accepted).toEqual([]);
  });

  it('shows no address in the browser but those of the sources it ships with, and those only after asking', async () => {
    const electron = target().electron;
    if (electron === undefined) return;
    await electron.evaluate(({ dialog, shell }) => {
      const asked: unknown[] = [];
      const shown: unknown[] = [];
      Object.assign(globalThis, { asked, shown, answer: 1 });
      dialog.showMessageBox = ((_window: unknown, options: { detail?: string }) => {
        asked.push(options.detail);
        return Promise.resolve({ response: (globalThis as { answer?: number }).answer, checkboxChecked: false });
      }) as typeof dialog.showMessageBox;
      shell.openExternal = (address: string) => {
        shown.push(address);
        return Promise.resolve();
      };
    });
    const ask = (addresses: readonly string[]): Promise<unknown[]> =>
      target().page.evaluate(async (all) => {
        const desktop = (globalThis as unknown as { desktop: { openSource(input: unknown): Promise<unknown> } })
          .desktop;
        const answers: unknown[] = [];
        for (const address of all) answers.push(await desktop.openSource({ address }));
        return answers;
      }, addresses);
    const listed = 'https://lovdata.no/lov/1999-03-26-14';
    const foreign = [
      ...['https://example.org/', 'file:///etc/passwd', 'javascript:alert(1)', 'calc.exe', '', ' ', 'app://practice/'],
      ...[`${listed}?q=1`, `${listed}#a`, `${listed} `, listed.toUpperCase(), 'https://lovdata.no@example.org/'],
    ];
    expect(await ask(foreign)).toEqual(foreign.map(() => ({ ok: false, reason: 'not-listed' })));
    const told = (): Promise<unknown> =>
      electron.evaluate(() => {
        const { asked, shown } = globalThis as unknown as { asked: unknown[]; shown: unknown[] };
        return { asked, shown };
      });
    expect(await told()).toEqual({ asked: [], shown: [] });
    expect(await ask([listed])).toEqual([{ ok: false, reason: 'cancelled' }]);
    expect(await told()).toEqual({ asked: [listed], shown: [] });
    await electron.evaluate(() => {
      Object.assign(globalThis, { answer: 0 });
    });
    expect(await ask([listed])).toEqual([{ ok: true }]);
    expect(await told()).toEqual({ asked: [listed, listed], shown: [listed] });
  });

  it('is denied every permission', async () => {
    const answers = await target().page.evaluate(async () => {
      const given: string[] = [];
      for (const permission of ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi']) {
        const state = await navigator.permissions.query({ name: permission as PermissionName }).then(
          (status) => status.state,
          () => 'denied',
        );
        if (state === 'granted') given.push(permission);
      }
      if ((await Notification.requestPermission()) === 'granted') given.push('Notification');
      const camera = await navigator.mediaDevices.getUserMedia({ video: true, audio: true }).then(
        () => true,
        () => false,
      );
      if (camera) given.push('getUserMedia');
      const place = await new Promise<boolean>((done) =>
        navigator.geolocation.getCurrentPosition(
          () => done(true),
          () => done(false),
        ),
      );
      if (place) given.push('getCurrentPosition');
      if (
        await navigator.clipboard.readText().then(
          () => true,
          () => false,
        )
      )
        given.push('readText');
      return given;
    });
    expect(answers).toEqual([]);
  });

  it('cannot be made to attach a guest or open the developer tools from the page', async () => {
    const { page, electron } = target();
    await page.evaluate(() => {
      document.body.append(document.createElement('webview'));
    });
    await page.keyboard.press('F12');
    await page.keyboard.press('Control+Shift+I');
    await page.waitForTimeout(300);
    const found = await electron?.evaluate(({ webContents }) =>
      webContents.getAllWebContents().map((contents) => [contents.getType(), contents.isDevToolsOpened()]),
    );
    expect(found).toEqual([['window', false]]);
  });

  it('lets no request of its session out, not even one the shell would make', async () => {
    const { electron } = target();
    const visits = canary.visits();
    const outcome = await electron?.evaluate(async ({ session, net }, address) => {
      const tries = [session.defaultSession.fetch(address), net.fetch(address)];
      const settled = await Promise.allSettled(tries);
      return settled.map(({ status }) => status);
    }, canary.address);
    expect(outcome).toEqual(['rejected', 'rejected']);
    expect(canary.visits()).toBe(visits);
  });

  it('serves only the built files of its own origin', async () => {
    const statuses = await target().electron?.evaluate(async ({ session }, origin) => {
      const paths = [
        '/',
        '/index.html',
        '/finnes-ikke.js',
        '/..%2fpackage.json',
        '/%2e%2e/package.json',
        '//index.html',
      ];
      const found: Record<string, number> = {};
      for (const path of paths) found[path] = (await session.defaultSession.fetch(`${origin}${path}`)).status;
      found['POST /'] = (await session.defaultSession.fetch(`${origin}/`, { method: 'POST' })).status;
      return found;
    }, APP_ORIGIN);
    expect(statuses).toEqual({
      '/': 200,
      '/index.html': 200,
      '/finnes-ikke.js': 404,
      '/..%2fpackage.json': 400,
      '/%2e%2e/package.json': 404,
      '//index.html': 400,
      'POST /': 405,
    });
  });

  it('makes no request outside its origin while it opens', async () => {
    const { page } = target();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.reload({ waitUntil: 'load' });
    await page.waitForTimeout(500);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter((url) => !/^(?:app:\/\/practice\/|data:|blob:app:\/\/practice\/)/.test(url))).toEqual([]);
  });
});
