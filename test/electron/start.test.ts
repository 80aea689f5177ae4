import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasDisplay, mustRunWithoutSandbox, runDesktop } from '../../electron/start/desktop';
import { findElectron, type ElectronSurroundings } from '../../electron/start/findElectron';
import { temporaryFolder } from './temporaryFolder';

const around = (changes: Partial<ElectronSurroundings>): ElectronSurroundings => ({
  env: {},
  platform: 'linux',
  packageFolder: undefined,
  install: () => Promise.reject(new Error('nothing should be installed')),
  ...changes,
});

describe('findElectron', () => {
  it('takes the folder it is told to, or nothing', async () => {
    const folder = await temporaryFolder();
    const env = { ELECTRON_OVERRIDE_DIST_PATH: folder };
    expect(await findElectron(around({ env }))).toBeUndefined();
    await writeFile(join(folder, 'electron'), '');
    expect(await findElectron(around({ env }))).toBe(join(folder, 'electron'));
    expect(await findElectron(around({ env, platform: 'win32' }))).toBeUndefined();
  });

  it('takes what the package fetched earlier, without fetching again', async () => {
    const packageFolder = await temporaryFolder();
    await mkdir(join(packageFolder, 'dist'));
    await writeFile(join(packageFolder, 'dist/electron'), '');
    await writeFile(join(packageFolder, 'path.txt'), 'electron');
    expect(await findElectron(around({ packageFolder }))).toBe(join(packageFolder, 'dist/electron'));
  });

  it('lets the package fetch it, once', async () => {
    const packageFolder = await temporaryFolder();
    let installs = 0;
    const fails = (): Promise<boolean> => {
      installs += 1;
      return Promise.resolve(false);
    };
    expect(await findElectron(around({ packageFolder, install: fails }))).toBeUndefined();
    expect(installs).toBe(1);
    const works = async (folder: string): Promise<boolean> => {
      await mkdir(join(folder, 'dist'));
      await writeFile(join(folder, 'dist/electron'), '');
      await writeFile(join(folder, 'path.txt'), 'electron');
      return true;
    };
    expect(await findElectron(around({ packageFolder, install: works }))).toBe(join(packageFolder, 'dist/electron'));
  });

  it('does without where there is no package', async () => {
    expect(await findElectron(around({}))).toBeUndefined();
  });
});

describe('the machine', () => {
  it('has a display unless it is a Linux without one', () => {
    expect(hasDisplay('linux', {})).toBe(false);
    expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
    expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
    expect(hasDisplay('win32', {})).toBe(true);
  });

  it('goes without the sandbox for root on Linux only', () => {
    expect(mustRunWithoutSandbox('linux', 0)).toBe(true);
    expect(mustRunWithoutSandbox('linux', 1000)).toBe(false);
    expect(mustRunWithoutSandbox('darwin', 0)).toBe(false);
    expect(mustRunWithoutSandbox('win32', undefined)).toBe(false);
  });
});

describe('runDesktop', () => {
  const run = (script: string, stop = new AbortController().signal) =>
    runDesktop(process.execPath, ['-e', script], stop);

  it('ends as the window does', async () => {
    expect(await run('process.exit(0)')).toEqual({ opened: true, code: 0 });
  });

  it('tells why a window never opened', async () => {
    const end = await run("console.error('støy'); console.error('Missing X server'); process.exit(1)");
    expect(end).toEqual({ opened: false, why: 'Missing X server' });
    expect(await runDesktop('/finnes/ikke', [], new AbortController().signal)).toMatchObject({ opened: false });
  });

  it('ends the window when it is stopped', async () => {
    const stop = new AbortController();
    const end = run('setInterval(() => undefined, 1000)', stop.signal);
    setTimeout(() => stop.abort(), 300);
    expect(await end).toEqual({ opened: true, code: 0 });
  });
});
