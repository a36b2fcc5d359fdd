import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = path.resolve(import.meta.dirname, '..');

// Room for a machine at full load (STACK 5: up to eight times slower); no test measures time.
const patience = { testTimeout: 30_000, hookTimeout: 30_000 };

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        // Pure code shares no state between files, so it needs no fresh process per file.
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
          exclude: ['test/src/**', 'test/laws/**', 'test/renderer/**', 'test/journeys/**'],
          ...patience,
        },
      },
      {
        root,
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: ['test/renderer/**/*.test.{ts,tsx}', 'test/**/*.test.tsx'],
          exclude: ['test/journeys/**'],
          setupFiles: [path.join(root, 'test/run/dom-setup.ts')],
          ...patience,
        },
      },
    ],
  },
});
