/**
 * Starts the built app: in its own window where Electron and a screen can be had, otherwise the same page on loopback.
 * Never asks anything; Ctrl-C ends it.
 */
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { hasDisplay, mustRunWithoutSandbox, runDesktop } from './start/desktop';
import { findElectron, runQuietly, thisMachine } from './start/findElectron';
import { serveOnLoopback, USUAL_PORT } from './start/server';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());

process.exitCode = await start();

/** Returns the exit code. */
async function start(): Promise<number> {
  if (!hasDisplay(process.platform, process.env)) {
    return inBrowser('Her er ingen skjerm å vise et vindu på, så Praksisplan vises i nettleseren i stedet.');
  }
  const electron = await findElectron(thisMachine());
  if (electron === undefined) {
    return inBrowser(
      'Electron finnes ikke på denne maskinen og lot seg ikke hente, så Praksisplan vises i nettleseren i stedet.',
    );
  }
  const args = [here('..')];
  if (mustRunWithoutSandbox(process.platform, process.getuid?.())) {
    console.log('Du er root, så vinduet kjører uten Chromiums sandkasse (--no-sandbox). Bruk helst en vanlig bruker.');
    args.unshift('--no-sandbox');
  }
  const end = await runDesktop(electron, args, stop.signal);
  if (end.opened) return end.code;
  return inBrowser(`Vinduet kunne ikke åpnes (${end.why}), så Praksisplan vises i nettleseren i stedet.`);
}

/** Serves the page on loopback until stopped, says where, and shows it if there is a screen. */
async function inBrowser(why: string): Promise<number> {
  console.log(why);
  const server = await serveOnLoopback(here('../out/ui'), [USUAL_PORT, 0]);
  console.log(`Åpne ${server.address} i nettleseren. Stopp med Ctrl-C.`);
  if (server.port !== USUAL_PORT) {
    console.log(
      `Port ${USUAL_PORT} var opptatt. Planer nettleseren har lagret under den adressen, vises ikke under denne.`,
    );
  }
  if (hasDisplay(process.platform, process.env)) void openBrowser(server.address);
  if (!stop.signal.aborted) await once(stop.signal, 'abort');
  await server.close();
  return 0;
}

/** Shows the address in the user's browser where the system knows one; the address is printed either way. */
function openBrowser(address: string): Promise<boolean> {
  if (process.platform === 'win32') return runQuietly('cmd', ['/c', 'start', '', address], 10_000);
  return runQuietly(process.platform === 'darwin' ? 'open' : 'xdg-open', [address], 10_000);
}
