import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What the search looks at, so that a test can set it. */
export interface ElectronSurroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: string;
  /** Folder of the `electron` package, if it is installed. */
  readonly packageFolder: string | undefined;
  /** Runs the package's own installer; true when it said it succeeded. */
  readonly install: (packageFolder: string) => Promise<boolean>;
}

const EXECUTABLES: Readonly<Record<string, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/**
 * Finds the Electron program: in the folder ELECTRON_OVERRIDE_DIST_PATH names, or where the `electron` package keeps
 * it, letting the package fetch it once if it has not. `undefined` when it cannot be had.
 */
export async function findElectron(around: ElectronSurroundings): Promise<string | undefined> {
  const executable = EXECUTABLES[around.platform] ?? 'electron';
  const override = around.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override) return existing(join(override, executable));
  const folder = around.packageFolder;
  if (folder === undefined) return undefined;
  const installed = installedElectron(folder);
  if (installed !== undefined || !(await around.install(folder))) return installed;
  return installedElectron(folder);
}

/** The program the package fetched earlier; it writes where to `path.txt`. */
function installedElectron(folder: string): string | undefined {
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  return existing(join(folder, 'dist', readFileSync(pathFile, 'utf8').trim()));
}

function existing(path: string): string | undefined {
  return existsSync(path) ? path : undefined;
}

/** The surroundings of this machine. The installer runs quietly, for at most two minutes. */
export function thisMachine(): ElectronSurroundings {
  return {
    env: process.env,
    platform: process.platform,
    packageFolder: electronPackageFolder(),
    install: (folder) => runQuietly(process.execPath, [join(folder, 'install.js')], 120_000),
  };
}

function electronPackageFolder(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return undefined; // Not installed is one of the answers.
  }
}

/** Runs a program without output; true if it ended well within the time limit. */
export function runQuietly(command: string, args: readonly string[], limit: number): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: 'ignore', timeout: limit });
    child.once('error', () => done(false));
    child.once('exit', (code) => done(code === 0));
  });
}
