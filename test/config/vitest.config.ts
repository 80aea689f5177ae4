import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  root,
  test: {
    reporters: ['default', fileURLToPath(new URL('./summaryReporter.ts', import.meta.url))],
    projects: [
      {
        plugins: [svelte()],
        root,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'unit',
          include: ['test/{engine,purchase,rules,practice,planfile,persistence,app,cli,electron,ui}/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A loaded machine is not a fault of what is polled for.
          expect: { poll: { timeout: 10_000 } },
          fileParallelism: false,
          // Windows on a shared machine: what passes at the second try is named at the end of the run.
          retry: 1,
        },
      },
      {
        root,
        test: { name: 'bench', include: [], benchmark: { include: ['test/bench/**/*.bench.ts'] } },
      },
    ],
  },
});
