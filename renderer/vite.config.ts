import { readdirSync } from 'node:fs';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { type BuildOptions, defineConfig, type UserConfig } from 'vite';
import { leanBallot } from './vite.lean-ballot.ts';

const here = import.meta.dirname;

// Every page beside this file is an entry: the window, the beamer.
const pages = readdirSync(here)
  .filter((name) => name.endsWith('.html'))
  .map((name) => path.join(here, name));

// Data URLs would need a wider content policy, and an inline polyfill script a nonce.
const plain: BuildOptions = {
  assetsInlineLimit: 0,
  modulePreload: { polyfill: false },
  sourcemap: false,
  reportCompressedSize: false,
};

/** [BP1] The ballot: a page of its own for the room to serve, for phones of five years ago. */
const ballot = (): UserConfig => ({
  root: path.join(here, 'ballot'),
  base: './',
  publicDir: false,
  plugins: [leanBallot()],
  resolve: { alias: { tweetnacl: 'tweetnacl/nacl.js' } },
  build: {
    ...plain,
    outDir: path.join(here, '../out/app/ballot'),
    emptyOutDir: true,
    // What Safari 14, Chrome 88 and Firefox 85 have in common.
    target: 'es2020',
    cssTarget: ['safari14', 'chrome88', 'firefox85'],
    modulePreload: false,
    rolldownOptions: {
      input: path.join(here, 'ballot/index.html'),
      // Fields are assigned: no class here has setters for them.
      transform: { assumptions: { setPublicClassFields: true } },
    },
  },
});

const window: UserConfig = {
  root: here,
  base: './',
  publicDir: false,
  plugins: [react()],
  build: {
    ...plain,
    outDir: path.join(here, '../out/app/renderer'),
    emptyOutDir: true,
    target: 'chrome114',
    cssTarget: 'chrome114',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: pages },
  },
};

/** `--mode ballot` builds the page for phones. */
export default defineConfig(({ mode }) => (mode === 'ballot' ? ballot() : window));
