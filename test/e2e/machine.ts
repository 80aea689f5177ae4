/** What this machine has for end-to-end tests: browsers, a display, and the reason where something is missing. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasDisplay } from '../../electron/start/desktop';
import { findElectron, thisMachine } from '../../electron/start/findElectron';

/** The project's own folder, and the built page in it. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
export const BUILT_PAGE = join(PROJECT, 'out/ui');

/** True for root on Linux, whom Chromium refuses its sandbox. */
export const IS_ROOT = process.platform === 'linux' && process.getuid?.() === 0;

/** Something that was looked for: found, or missing with the one command that installs it. */
export type Found = { readonly path: string } | { readonly missing: string };

const LIBRARIES = 'libgtk-3-0 libnss3 libasound2 libgbm1 libxss1 libnotify4 libsecret-1-0';

/** Chromium: where CHROMIUM_PATH says, or on the path. */
export function findChromium(): Found {
  const named = process.env['CHROMIUM_PATH'];
  if (named && isExecutable(named)) return { path: named };
  const found = ['chromium', 'chromium-browser', 'google-chrome'].map(onPath).find((path) => path !== undefined);
  return found === undefined ? { missing: 'no Chromium: run `apt-get install -y chromium`' } : { path: found };
}

/** Electron with the libraries it needs. Nothing is downloaded from within a test. */
export async function findTestElectron(): Promise<Found> {
  const path = await findElectron({ ...thisMachine(), install: () => Promise.resolve(false) });
  if (path === undefined) return { missing: 'no Electron: run `npx install-electron`' };
  if (process.platform === 'linux' && spawnSync('ldd', [path], { encoding: 'utf8' }).stdout.includes('not found')) {
    return { missing: `Electron lacks system libraries: run \`apt-get install -y ${LIBRARIES}\`` };
  }
  return { path };
}

/** A display to show windows on; `stop` ends it if it was started here. */
export interface Display {
  readonly env: Readonly<Record<string, string>>;
  stop(): void;
}

/** The display that is there, or a virtual one of our own. */
export async function findDisplay(): Promise<Display | { readonly missing: string }> {
  if (hasDisplay(process.platform, process.env)) return { env: {}, stop: () => undefined };
  const program = onPath('Xvfb');
  if (program === undefined) return { missing: 'no display: run `apt-get install -y xvfb`' };
  const server = spawn(program, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await firstLine(server);
  return { env: { DISPLAY: `:${number}` }, stop: () => server.kill() };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    server.stdio[3]?.once('data', (bytes: Buffer) => done(bytes.toString().trim()));
    server.once('error', fail);
    server.once('exit', (code) => fail(new Error(`Xvfb ended with ${String(code)}`)));
  });
}

function onPath(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  if (!existsSync(path)) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
