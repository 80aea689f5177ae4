import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const EXTENSION = '.praksisplan';
/** Longest path that is looked at, in UTF-16 units; longer ones no system gives. */
const MAX_PATH_LENGTH = 4096;
/** Most files that wait at a time. */
const MAX_WAITING = 20;

/**
 * The plan files on a command line, as absolute paths. Only what names a plan file counts: options, addresses and
 * everything else are passed over.
 *
 * @param args the whole command line, the program's own name first
 * @param folder what a bare name is relative to
 * @param platform Windows also takes `/name` for an option
 */
export function planFilesIn(args: readonly string[], folder: string, platform: string): string[] {
  const paths = args.slice(1).flatMap((arg) => planFile(arg, folder, platform) ?? []);
  return [...new Set(paths)];
}

function planFile(arg: string, folder: string, platform: string): string | undefined {
  if (arg.length > MAX_PATH_LENGTH || !arg.toLowerCase().endsWith(EXTENSION) || hasControl(arg)) return undefined;
  if (arg.startsWith('-') || (platform === 'win32' && arg.startsWith('/'))) return undefined;
  // Linux desktops give a local file as an address. One letter before the colon is a Windows drive.
  if (/^file:/i.test(arg)) return localFile(arg);
  return /^[a-z][a-z0-9+.-]+:/i.test(arg) ? undefined : resolve(folder, arg);
}

function localFile(address: string): string | undefined {
  try {
    const url = new URL(address);
    const path = url.hostname === '' && url.search === '' && url.hash === '' ? fileURLToPath(url) : undefined;
    return path === undefined || hasControl(path) ? undefined : path;
  } catch {
    return undefined; // No file of this machine has such an address.
  }
}

function hasControl(text: string): boolean {
  return /[\u0000-\u001f\u007f]/.test(text);
}

/** Files the operating system asked the app to open, until the page takes them. The page never names a path. */
export class OpenedFiles {
  readonly #paths: string[] = [];

  /** @param onAdded told when files have come */
  constructor(private readonly onAdded: () => void = () => undefined) {}

  /** Files beyond the most that may wait are passed over. */
  add(paths: readonly string[]): void {
    if (paths.length === 0) return;
    this.#paths.push(...paths.slice(0, MAX_WAITING - this.#paths.length));
    this.onAdded();
  }

  /** The one that has waited longest. */
  take(): string | undefined {
    return this.#paths.shift();
  }
}
