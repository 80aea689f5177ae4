import { spawn } from 'node:child_process';

/** How the desktop window ended: closed by the user, or never able to open. */
export type DesktopEnd =
  { readonly opened: true; readonly code: number } | { readonly opened: false; readonly why: string };

/** A window that fails sooner than this, in milliseconds, is taken to have never opened. */
const OPENING = 10_000;

/** True where a window can be shown. */
export function hasDisplay(platform: string, env: Readonly<Record<string, string | undefined>>): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY']) || Boolean(env['WAYLAND_DISPLAY']);
}

/** True where Chromium refuses to start with its sandbox: as root on Linux. */
export function mustRunWithoutSandbox(platform: string, userId: number | undefined): boolean {
  return platform === 'linux' && userId === 0;
}

/**
 * Runs the app in Electron until it ends or `stop` is called. Electron's own chatter is kept back; its last line is
 * handed on only if the window never opened.
 */
export function runDesktop(electron: string, args: readonly string[], stop: AbortSignal): Promise<DesktopEnd> {
  return new Promise((done) => {
    const began = Date.now();
    let chatter = '';
    const child = spawn(electron, args, { stdio: ['ignore', 'inherit', 'pipe'] });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (chatter = (chatter + text).slice(-4000)));
    const end = () => child.kill('SIGTERM');
    stop.addEventListener('abort', end);
    child.once('error', (error) => done({ opened: false, why: error.message }));
    child.once('exit', (code) => {
      stop.removeEventListener('abort', end);
      const failedEarly = code !== 0 && !stop.aborted && Date.now() - began < OPENING;
      done(
        failedEarly
          ? { opened: false, why: lastLine(chatter) }
          : { opened: true, code: stop.aborted ? 0 : (code ?? 1) },
      );
    });
  });
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)?.trim() ?? '';
}
