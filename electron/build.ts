/** Bundles the shell: `out/electron/main.cjs` and `out/electron/preload.cjs`. */
import { build } from 'esbuild';
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { addressesOf } from './sourceAddresses';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const outdir = here('../out/electron');
const sources: unknown = JSON.parse(await readFile(here('../src/engine/rules/sources.json'), 'utf8'));

await rm(outdir, { recursive: true, force: true });
await build({
  entryPoints: [here('main.ts'), here('preload.ts')],
  outdir,
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: ['node18', 'chrome114'],
  external: ['electron'],
  define: { SOURCE_ADDRESSES: JSON.stringify(addressesOf(sources)) },
  tsconfig: here('tsconfig.json'),
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
});
