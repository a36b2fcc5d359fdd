import path from 'node:path';
import { defineConfig } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '..');

export default defineConfig({
  testDir: path.join(import.meta.dirname, 'journeys'),
  outputDir: path.join(root, 'out/test/journeys'),
  globalSetup: path.join(import.meta.dirname, 'run/journey-setup.ts'),
  fullyParallel: true,
  workers: 2,
  // Room for a machine at full load; a journey asserts what is seen, never how fast.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: path.join(root, 'out/test/journeys.json') }]],
});
