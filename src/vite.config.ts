import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { preloadPage } from './preloadPage';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: here('.'),
  base: './',
  publicDir: false,
  plugins: [svelte(), preloadPage('/src/page.ts')],
  build: {
    outDir: here('../out/ui'),
    emptyOutDir: true,
    target: 'chrome114',
    cssTarget: 'chrome114',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // Most of it is the rule pack, which is read whole at start in any case.
    chunkSizeWarningLimit: 1200,
    // The engine is pure: what the first page does not use of it waits until a plan is opened.
    rolldownOptions: { treeshake: { moduleSideEffects: [{ test: /\/src\/engine\//u, sideEffects: false }] } },
  },
});
