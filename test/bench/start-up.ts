import path from 'node:path';
import type { Page } from '@playwright/test';
import { root } from '#electron/build/paths.ts';
import { type Measurement, ratioOf } from './measurement.ts';
import { nextFrame } from './page/frames.ts';
import { Programs } from './page/programs.ts';

/** The sample on the map: a requirement can be read and clicked. */
async function map(page: Page): Promise<unknown> {
  await page.locator('.react-flow__node button').first().waitFor();
  return nextFrame(page);
}

export const startUp: Measurement = {
  name: 'start to the sample on the map ÷ an empty Electron window',
  unit: 'ratio',
  aim: 1.6,
  measure: () =>
    Programs.run((programs) => {
      let end = (): void => {};
      return ratioOf({
        rounds: 5,
        between: () => end(),
        subject: async () => {
          const started = await programs.regie(path.join(root, 'assets/sample.regie'));
          ({ end } = started);
          await map(started.page);
        },
        limit: async () => {
          const started = await programs.empty();
          ({ end } = started);
          await nextFrame(started.page);
        },
      });
    }),
};
