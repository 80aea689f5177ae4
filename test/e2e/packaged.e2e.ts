import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { spawn, type ChildProcess } from 'node:child_process';
import { constants, existsSync } from 'node:fs';
import { cp, mkdtemp, open, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { electronTarget, testEnvironment, type DesktopWindow, type RunningTarget } from './harness';
import { findDisplay, findTestElectron, IS_ROOT, PROJECT, type Display } from './machine';

const PACKED = join(PROJECT, 'out/package/linux-unpacked');
const PROGRAM = join(PACKED, 'praksisplan');
const DEBUGGING = ['--inspect=0', '--remote-debugging-port=0'];

let missing: string | undefined;
let display: Display | undefined;

beforeAll(async () => {
  const electron = await findTestElectron();
  const found = await findDisplay();
  if (process.platform !== 'linux') missing = 'the packed app is tested on Linux: run `npm run package -- --dir` here';
  else if ('missing' in electron) missing = electron.missing;
  else if ('missing' in found) missing = found.missing;
  else {
    display = found;
    await pack(dirname(electron.path));
  }
}, 300_000);
afterAll(() => display?.stop());
beforeEach((context) => {
  if (missing !== undefined) context.skip(missing);
});

describe('the packed program', () => {
  let profile = '';
  let running: Started | undefined;
  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'praksisplan-packed-'));
  });
  afterEach(async () => {
    await running?.end();
    running = undefined;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('has its fuses as decided', async () => {
    const wire = await getCurrentFuseWire(PROGRAM);
    const wanted: readonly (readonly [FuseV1Options, FuseState])[] = [
      [FuseV1Options.RunAsNode, FuseState.DISABLE],
      [FuseV1Options.EnableCookieEncryption, FuseState.ENABLE],
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable, FuseState.DISABLE],
      [FuseV1Options.EnableNodeCliInspectArguments, FuseState.DISABLE],
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, FuseState.ENABLE],
      [FuseV1Options.OnlyLoadAppFromAsar, FuseState.ENABLE],
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, FuseState.DISABLE],
      [FuseV1Options.GrantFileProtocolExtraPrivileges, FuseState.DISABLE],
      [FuseV1Options.WasmTrapHandlers, FuseState.ENABLE],
    ];
    // An older Electron has fewer; those it has must be right, and the first seven are in every one we run.
    const present = wanted.filter(([fuse]) => wire[fuse] !== undefined);
    expect(present.length).toBeGreaterThanOrEqual(7);
    expect(present.map(([fuse]) => [FuseV1Options[fuse], wire[fuse]])).toEqual(
      present.map(([fuse, state]) => [FuseV1Options[fuse], state]),
    );
  });

  it('holds the built files and its manifest, nothing else', async () => {
    const files = await listArchive(join(PACKED, 'resources/app.asar'));
    expect(
      files.filter((path) => !/^out\/(?:ui\/|electron\/(?:main|preload)\.cjs$)|^package\.json$/.test(path)),
    ).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining(['out/electron/main.cjs', 'out/electron/preload.cjs', 'out/ui/index.html']),
    );
    expect(files.filter((path) => path.endsWith('.map'))).toEqual([]);
  });

  it('starts, runs its page, opens no debugging port, and ends when asked', async () => {
    running = startPacked([...DEBUGGING, `--user-data-dir=${profile}`]);
    // Only the page's own script makes this: the plans' database, under the origin that must never change.
    const database = join(profile, 'IndexedDB/app_practice_0.indexeddb.leveldb');
    await expect.poll(() => existsSync(database), { timeout: 20_000 }).toBe(true);
    await pause(2000);
    expect(running.child.exitCode).toBeNull();
    expect(running.output()).not.toMatch(/listening on ws:/i);
    expect(running.output()).not.toContain('kunne ikke starte');
    expect(await running.end()).toBe(0);
  });

  it('does not become a plain Node', async () => {
    running = startPacked(['-e', 'console.log("node" + "-ran")', `--user-data-dir=${profile}`], {
      ELECTRON_RUN_AS_NODE: '1',
      NODE_OPTIONS: '--inspect=0',
    });
    await pause(3000);
    expect(running.output()).not.toContain('node-ran');
    expect(running.output()).not.toMatch(/listening on ws:/i);
  });
});

describe('the packed page', () => {
  let target: RunningTarget | undefined;
  let copy = '';
  beforeAll(async () => {
    if (missing !== undefined) return;
    copy = await openedCopy();
    target = await electronTarget({ program: join(copy, 'electron') });
  });
  afterAll(async () => {
    await target?.close();
    if (copy !== '') await rm(copy, { recursive: true, force: true });
  });

  it('comes out of the archive, with the shell behind it', async () => {
    const { page, electron } = target!;
    expect(page.url()).toMatch(/^app:\/\/practice\//);
    expect(await page.title()).toContain('Praksisplan');
    expect(await electron?.evaluate(({ app }) => app.getAppPath())).toMatch(/app\.asar$/);
    const info = await page.evaluate(() => (globalThis as DesktopWindow).desktop?.appInfo());
    expect(info).toMatchObject({ version: await electron?.evaluate(({ app }) => app.getVersion()), platform: 'linux' });
    expect(target?.pageErrors).toEqual([]);
  });

  it('writes and reads a backup', async () => {
    const outcome = await target!.page.evaluate(async () => {
      const desktop = (globalThis as DesktopWindow).desktop;
      const written = await desktop?.writeBackup({ plans: [{ id: 'pakket', title: 'Pakket', text: '{}' }] });
      return { written, read: await desktop?.readBackup() };
    });
    expect(outcome.written).toEqual({ ok: true, written: 1 });
    expect(outcome.read).toMatchObject({ ok: true, plans: [{ id: 'pakket', text: '{}' }] });
  });
});

/** Packs the app around the Electron in the folder, as `npm run package -- --dir` does after the build. */
async function pack(electronFolder: string): Promise<void> {
  await rm(join(PROJECT, 'out/package'), { recursive: true, force: true });
  const env = { ...testEnvironment(), ELECTRON_OVERRIDE_DIST_PATH: electronFolder };
  const tsx = join(PROJECT, 'node_modules/tsx/dist/cli.mjs');
  const packing = start(process.execPath, [tsx, 'electron/package.ts', '--dir'], env);
  const code = await new Promise((done) => packing.child.once('exit', done));
  if (code !== 0) throw new Error(`packing failed:\n${packing.output()}`);
}

/**
 * A copy of the packed app that lets the test look inside: the fuse that closes the inspector is opened, and the
 * program is named `electron`, by which the shell knows that it is not the packed program and keeps debugging switches.
 */
async function openedCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'praksisplan-opened-'));
  await cp(PACKED, folder, { recursive: true, mode: constants.COPYFILE_FICLONE });
  await rename(join(folder, 'praksisplan'), join(folder, 'electron'));
  await flipFuses(join(folder, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  return folder;
}

interface Started {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Asks it to end, and gives its exit code. */
  end(): Promise<number | null>;
}

function startPacked(args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  return start(PROGRAM, [...(IS_ROOT ? ['--no-sandbox'] : []), ...args], {
    ...testEnvironment(),
    ...display?.env,
    ...env,
  });
}

function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Started {
  const child = spawn(command, args, { cwd: PROJECT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  return {
    child,
    output: () => output,
    end: () => {
      child.kill('SIGTERM');
      return Promise.race([ended, pause(10_000, null)]);
    },
  };
}

/** The paths in an asar archive; its directory is JSON at the start of the file. */
async function listArchive(path: string): Promise<string[]> {
  interface Entry {
    readonly files?: Readonly<Record<string, Entry>>;
  }
  const file = await open(path, 'r');
  const head = Buffer.alloc(16);
  await file.read(head, 0, 16, 0);
  const json = Buffer.alloc(head.readUInt32LE(12));
  await file.read(json, 0, json.length, 16);
  await file.close();
  const walk = (entry: Entry, prefix: string): string[] =>
    Object.entries(entry.files ?? {}).flatMap(([name, child]) =>
      child.files === undefined ? [`${prefix}${name}`] : walk(child, `${prefix}${name}/`),
    );
  return walk(JSON.parse(json.toString('utf8')) as Entry, '');
}
