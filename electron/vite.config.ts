import path from 'node:path';
import { defineConfig, type UserConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

/** One bundle per door; the key is the Vite mode (`vite build --config electron/vite.config.ts --mode cli`). */
export const bundles = {
  main: { entry: 'electron/main.ts', folder: 'main', file: 'index.cjs', target: 'node18' },
  // A sandboxed preload can require nothing but electron, so it carries all its code.
  preload: { entry: 'electron/preload.ts', folder: 'preload', file: 'index.cjs', target: 'chrome114' },
  'beamer-preload': {
    entry: 'electron/beamer-preload.ts',
    folder: 'beamer-preload',
    file: 'index.cjs',
    target: 'chrome114',
  },
  cli: { entry: 'electron/cli.ts', folder: 'cli', file: 'index.cjs', target: 'node18' },
  worker: { entry: 'electron/jobs/worker.ts', folder: 'jobs', file: 'worker.cjs', target: 'node18' },
  room: { entry: 'electron/room/worker.ts', folder: 'room', file: 'worker.cjs', target: 'node18' },
} as const;

export type BundleName = keyof typeof bundles;

function isBundleName(mode: string): mode is BundleName {
  return Object.hasOwn(bundles, mode);
}

// CommonJS throughout: Electron 25 knows no ESM main, and one build must run on 25 and 45.
export default defineConfig(({ mode }): UserConfig => {
  const bundle = bundles[isBundleName(mode) ? mode : 'main'];
  return {
    root,
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: path.join(root, bundle.entry),
      outDir: path.join(root, 'out/app', bundle.folder),
      emptyOutDir: true,
      target: bundle.target,
      minify: false,
      sourcemap: false,
      reportCompressedSize: false,
      rolldownOptions: {
        external: ['electron', /^node:/],
        output: { format: 'cjs', entryFileNames: bundle.file, codeSplitting: false },
      },
    },
  };
});
