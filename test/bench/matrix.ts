import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Measurement, median } from './measurement.ts';
import { fillWithLines, framesPerFrame, type Gesture } from './page/frames.ts';
import { heapOf } from './page/heap.ts';
import { Programs, type Started } from './page/programs.ts';
import { writeHugeDossier } from './sizes.ts';

const rounds = 5;

/** The window with a dossier of 10,000 × 100 × 30 on the map, and an empty one beside it. */
async function withHuge<T>(work: (page: Page, startEmpty: () => Promise<Started>) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'regie-bench-huge-'));
  try {
    const file = path.join(folder, 'huge.regie');
    await writeHugeDossier(file);
    return await Programs.run(async (programs) => {
      const { page } = await programs.regie(file);
      await page.locator('.react-flow').waitFor({ timeout: 180_000 });
      return work(page, () => programs.empty());
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** From the keys that go there to the frame after which a requirement stands in the matrix, less two frames' time. */
async function showMatrix(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const look = (): void => {
          const isThere = document.querySelector('[data-matrix] [data-row^=requirement]') !== null;
          requestAnimationFrame(isThere ? () => resolve(performance.now() - start) : look);
        };
        for (const key of ['g', 'm'])
          document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
        requestAnimationFrame(look);
      }),
  );
}

/** What two frames of a page with nothing to do take: the least any first picture can. */
function twoFrames(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - start)));
      }),
  );
}

async function leaveMatrix(page: Page): Promise<void> {
  await page.keyboard.press('g');
  await page.keyboard.press('c');
  await page.locator('[data-matrix]').waitFor({ state: 'detached' });
}

/** Compared with two frames of an empty page rather than with one of React, which takes longer. */
export const matrixFirstRender: Measurement = {
  name: 'matrix of 10,000 × 100 × 30: first render − two frames of an empty page',
  unit: 'ms',
  aim: 100,
  measure: () =>
    withHuge(async (page, startEmpty) => {
      const empty = (await startEmpty()).page;
      const differences: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const limit = await twoFrames(empty);
        differences.push((await showMatrix(page)) - limit);
        await leaveMatrix(page);
      }
      return median(differences);
    }),
};

export const matrixHeap: Measurement = {
  name: 'matrix of 10,000 × 100 × 30: heap above the dossier',
  unit: 'MB',
  aim: 10,
  measure: () =>
    withHuge(async (page) => {
      await leaveMatrix(page);
      const before = await heapOf(page);
      await showMatrix(page);
      return ((await heapOf(page)) - before) / 1e6;
    }),
};

function scrolling(name: string, y: number, aim: number): Measurement {
  const gesture: Gesture = { frames: 90, selector: '[data-matrix]', by: 'scroll', x: 0, y };
  return {
    name: `matrix of 10,000 × 100 × 30: p95 of a frame ${name} ÷ an empty page scrolled alike`,
    unit: 'ratio',
    aim,
    measure: () =>
      withHuge(async (page, startEmpty) => {
        const empty = (await startEmpty()).page;
        await fillWithLines(empty);
        await showMatrix(page);
        return framesPerFrame(page, gesture, empty, rounds);
      }),
  };
}

/** Half a frame more than one, or than two, is what a count of frames can be off by. */
export const matrixScroll = scrolling('in normal scrolling', 60, 1.5);
export const matrixFling = scrolling('in a fling', 900, 2.5);
