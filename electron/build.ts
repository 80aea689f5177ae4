/** Bundles the shell: `out/electron/main.cjs` and `out/electron/preload.cjs`. */
import { build } from 'esbuild';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const outdir = here('../out/electron');

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
  tsconfig: here('tsconfig.json'),
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
});
