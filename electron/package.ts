/**
 * Packs the built app with electron-builder; its arguments are handed on (`npm run package -- --dir`). Where
 * ELECTRON_OVERRIDE_DIST_PATH names an Electron that is already here, that one is packed and nothing is downloaded.
 */
import { getCurrentFuseWire } from '@electron/fuses';
import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withoutUnknownFuses } from './packaging/fuseLines';

const root = fileURLToPath(new URL('..', import.meta.url));
const CONFIGURATION = 'electron-builder.yml';

const local = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
const args = ['--publish', 'never', ...process.argv.slice(2), ...(local ? await localElectron(local) : [])];
process.exitCode = await run(args);

/** The arguments that pack the Electron in the folder. */
async function localElectron(folder: string): Promise<string[]> {
  const version = (await readFile(join(folder, 'version'), 'utf8')).trim().replace(/^v/, '');
  const wire = await getCurrentFuseWire(join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron'));
  const count = Object.keys(wire).filter((key) => /^\d+$/.test(key)).length;
  const { text, left } = withoutUnknownFuses(await readFile(join(root, CONFIGURATION), 'utf8'), count);
  if (left.length > 0) console.log(`Electron ${version} has no fuse ${left.join(', ')}: left out of this package.`);
  const configuration = join(root, 'out/packaging', CONFIGURATION);
  await mkdir(join(root, 'out/packaging'), { recursive: true });
  await writeFile(configuration, text);
  return ['--config', configuration, `-c.electronDist=${folder}`, `-c.electronVersion=${version}`];
}

function run(args: readonly string[]): Promise<number> {
  const builder = createRequire(import.meta.url).resolve('electron-builder/cli.js');
  // A certificate that happens to lie on the machine is not used: signing is asked for by its own settings.
  const env = { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' };
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [builder, ...args], { cwd: root, env, stdio: 'inherit' });
    child.once('error', fail);
    child.once('exit', (code) => done(code ?? 1));
  });
}
