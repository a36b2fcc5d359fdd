import { availableParallelism } from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

// Room for a machine at full load (up to eight times slower); no test measures time. Every processor works: by itself Vitest leaves one
// out, which on a machine of two is half.
const patience = { testTimeout: 60_000, hookTimeout: 60_000, maxWorkers: availableParallelism() };

// React Aria keeps one clock for all tooltips of a page, so this file needs a page of its own.
const tooltip = 'test/renderer/ui/controls/tooltip.test.tsx';

const jsdom = {
  environment: 'jsdom' as const,
  setupFiles: [path.join(root, 'test/run/dom-setup.ts')],
  ...patience,
};

// A fresh process and page per file cost seconds each, so code without state of its own does without: src and the controls.
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'src',
          environment: 'node',
          isolate: false,
          include: ['test/src/**/*.test.ts', 'test/laws/**/*.test.ts'],
          ...patience,
        },
      },
      {
        root,
        test: {
          name: 'node',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/src/**', 'test/laws/**', 'test/renderer/app/**', 'test/journeys/**'],
          ...patience,
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'controls',
          isolate: false,
          include: ['test/renderer/ui/**/*.test.tsx'],
          exclude: [tooltip],
          ...jsdom,
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'screens',
          include: ['test/**/*.test.tsx', 'test/renderer/app/**/*.test.ts'],
          exclude: ['test/renderer/ui/!(controls)/**', 'test/renderer/ui/controls/!(tooltip).test.tsx'],
          ...jsdom,
        },
      },
    ],
  },
});
