import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY } from '../../electron/served/headers';
import { testEnvironment } from './harness';
import { PROJECT } from './machine';

let running: ChildProcess | undefined;
beforeEach((context) => {
  if (process.platform !== 'linux') context.skip('only Linux can be without a screen: run `npm run test:e2e` there');
});
afterEach(() => {
  running?.kill('SIGKILL');
});

/** Runs what `npm start` runs after the build, and gives its output so far. */
function startApp(changes: Readonly<Record<string, string>>): () => string {
  const tsx = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
  const env = { ...testEnvironment(), DISPLAY: '', WAYLAND_DISPLAY: '', ...changes };
  const child = spawn(process.execPath, [tsx, 'electron/start.ts'], {
    cwd: PROJECT,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  running = child;
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return () => output;
}

const addressIn = (output: string): string | undefined => /http:\/\/127\.0\.0\.1:\d+\//.exec(output)?.[0];

describe('npm start without a screen', () => {
  it('says so in one line, serves the same page with the same headers, and stops on Ctrl-C', async () => {
    const output = startApp({});
    await expect.poll(() => addressIn(output()), { timeout: 20_000 }).toBeDefined();
    expect(output().split('\n')[0]).toBe(
      'Her er ingen skjerm å vise et vindu på, så Praksisplan vises i nettleseren i stedet.',
    );
    const response = await fetch(addressIn(output())!);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    expect(await response.text()).toContain('Praksisplan');

    const ended = new Promise((done) => running?.once('exit', done));
    running?.kill('SIGINT');
    expect(await ended).toBe(0);
  });
});

describe('npm start without Electron', () => {
  it('says so in one line and serves the page', async () => {
    // A screen is named, and no browser can be found to open: the address is what the user gets.
    const output = startApp({ DISPLAY: ':97', PATH: '/nowhere', ELECTRON_OVERRIDE_DIST_PATH: '/nowhere' });
    await expect.poll(() => addressIn(output()), { timeout: 20_000 }).toBeDefined();
    expect(output().split('\n')[0]).toBe(
      'Electron finnes ikke på denne maskinen og lot seg ikke hente, så Praksisplan vises i nettleseren i stedet.',
    );
    expect((await fetch(addressIn(output())!)).status).toBe(200);
    const ended = new Promise((done) => running?.once('exit', done));
    running?.kill('SIGTERM');
    expect(await ended).toBe(0);
  });
});
