/**
 * Runs one set of specs against the built page in Chromium and against the built app in real Electron. Where a machine
 * lacks one of them, its specs report skipped, with the command that would install it; they never pass unrun.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, chromium, type BrowserContext, type ElectronApplication, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { DesktopApi } from '../../electron/ipc/contract';
import { serveOnLoopback } from '../../electron/start/server';
import { BUILT_PAGE, findChromium, findDisplay, findTestElectron, IS_ROOT, PROJECT } from './machine';

export type TargetName = 'chromium' | 'electron';

/** The app, running in one of the targets, with a profile folder of its own. */
export interface RunningTarget {
  readonly name: TargetName;
  /** The app's page. After `relaunch` this is the new one. */
  readonly page: Page;
  /** What the page reported as errors since it was opened: exceptions, console errors, refused loads. */
  readonly pageErrors: readonly string[];
  /** Folder with everything the app has stored. */
  readonly profile: string;
  /** Only in Electron: the main process. */
  readonly electron?: ElectronApplication;
  /** Why the target cannot run here; nothing else may then be used. */
  readonly unavailable?: string;
  /**
   * Ends the app if it has not ended, and starts it again with the same profile.
   *
   * @param args further arguments, for this start only; Electron
   */
  relaunch(args?: readonly string[]): Promise<void>;
  /** Ends every process of the app at once, as a power cut would: no handler runs. Electron, not on Windows. */
  kill(): Promise<void>;
  /** Ends the app and removes the profile. */
  close(): Promise<void>;
}

/** The desktop's API as the page sees it; for use inside `page.evaluate`. */
export interface DesktopWindow {
  readonly desktop?: DesktopApi;
}

interface Launched {
  readonly page: Page;
  readonly electron?: ElectronApplication;
  close(): Promise<void>;
}

/** The built page in Chromium, served on loopback with the headers of the desktop app. */
export async function chromiumTarget(): Promise<RunningTarget> {
  const program = findChromium();
  if ('missing' in program) return unavailableTarget('chromium', program.missing);
  const server = await serveOnLoopback(builtPage(), [0]);
  const launch = async (profile: string): Promise<Launched> => {
    const context: BrowserContext = await chromium.launchPersistentContext(profile, {
      executablePath: program.path,
      headless: true,
      chromiumSandbox: !IS_ROOT,
      viewport: { width: 1280, height: 860 },
      locale: 'nb-NO',
      args: ['--disable-gpu', '--disable-background-networking', '--no-first-run'],
    });
    const page = context.pages()[0] ?? (await context.newPage());
    return { page, close: () => context.close() };
  };
  return runningTarget(
    'chromium',
    launch,
    (page) => page.goto(server.address),
    () => server.close(),
  );
}

/** For specs of what must hold every time: one loss among many tries is a loss. */
export const NO_RETRY = { retry: 0 } as const;

/** How Electron is started, where it is not simply the built app. */
export interface ElectronOptions {
  /** Another program than the Electron found here, with an app of its own. */
  readonly program?: string;
}

/** The built app in Electron, on the display that is there or a virtual one. */
export async function electronTarget(options: ElectronOptions = {}): Promise<RunningTarget> {
  const program = options.program === undefined ? await findTestElectron() : { path: options.program };
  if ('missing' in program) return unavailableTarget('electron', program.missing);
  const display = await findDisplay();
  if ('missing' in display) return unavailableTarget('electron', display.missing);
  builtPage();
  const launch = async (profile: string, extra: readonly string[]): Promise<Launched> => {
    const electron = await _electron.launch({
      executablePath: program.path,
      args: [...(options.program === undefined ? [PROJECT] : []), `--user-data-dir=${profile}`, ...extra],
      chromiumSandbox: !IS_ROOT,
      env: { ...testEnvironment(), ...display.env },
    });
    const page = await electron.firstWindow();
    // Playwright accepts a dialog nobody listens for; whether the window may close is the shell's to answer.
    page.on('dialog', () => undefined);
    return { page, electron, close: () => electron.close() };
  };
  const ready = (page: Page): Promise<unknown> => page.waitForLoadState('load');
  return runningTarget('electron', launch, ready, async () => display.stop());
}

/** Defines the same specs once for each target. */
export function forEachTarget(define: (target: TargetName) => void): void {
  describe.each(['chromium', 'electron'] as const)('%s', define);
}

/**
 * Defines specs of how the page looks and what it says: both targets show the same files with the same engine, so
 * these run in Chromium alone.
 */
export function onlyInChromium(target: TargetName, define: () => void): void {
  if (target === 'chromium') define();
}

/**
 * Starts the target before the specs of the block it is called in, and ends it after them.
 *
 * @returns the running target, for use inside a spec
 */
export function useTarget(name: TargetName, options: ElectronOptions = {}): () => RunningTarget {
  let target: RunningTarget | undefined;
  beforeAll(async () => {
    target = name === 'chromium' ? await chromiumTarget() : await electronTarget(options);
  });
  afterAll(() => target?.close());
  beforeEach((context) => {
    if (target?.unavailable !== undefined) context.skip(target.unavailable);
  });
  return () => {
    if (target === undefined) throw new Error('the target is used outside a spec');
    return target;
  };
}

/** This process's environment without what would change how Electron starts. */
export function testEnvironment(): Record<string, string> {
  const left = new Set(['ELECTRON_RUN_AS_NODE', 'NODE_OPTIONS', 'ELECTRON_ENABLE_LOGGING']);
  return Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && !left.has(entry[0]),
    ),
  );
}

async function runningTarget(
  name: TargetName,
  launch: (profile: string, args: readonly string[]) => Promise<Launched>,
  open: (page: Page) => Promise<unknown>,
  end: () => Promise<void>,
): Promise<RunningTarget> {
  const profile = await mkdtemp(join(tmpdir(), `praksisplan-${name}-`));
  let errors: string[] = [];
  const start = async (args: readonly string[] = []): Promise<Launched> => {
    errors = [];
    const launched = await launch(profile, args);
    launched.page.on('pageerror', (error) => errors.push(error.message));
    launched.page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await open(launched.page);
    return launched;
  };
  let running = await start();
  return {
    name,
    profile,
    get page() {
      return running.page;
    },
    get pageErrors() {
      return errors;
    },
    get electron() {
      return running.electron;
    },
    relaunch: async (args) => {
      await running.close();
      running = await start(args);
    },
    kill: async () => {
      const main = running.electron?.process();
      if (main?.pid === undefined) throw new Error('only Electron has processes to kill');
      const ended = new Promise((done) => main.once('exit', done));
      process.kill(-main.pid, 'SIGKILL');
      await ended;
    },
    close: async () => {
      await running.close();
      await end();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  } as RunningTarget;
}

function unavailableTarget(name: TargetName, reason: string): RunningTarget {
  const fail = (): never => {
    throw new Error(reason);
  };
  return {
    name,
    unavailable: reason,
    get page() {
      return fail();
    },
    get pageErrors() {
      return fail();
    },
    get profile() {
      return fail();
    },
    relaunch: fail,
    kill: fail,
    close: () => Promise.resolve(),
  };
}

function builtPage(): string {
  if (!existsSync(join(BUILT_PAGE, 'index.html'))) throw new Error('the page is not built: run `npm run build`');
  return BUILT_PAGE;
}
