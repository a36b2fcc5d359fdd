import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Measurement, median } from './measurement.ts';
import { bundle } from './page/bundle.ts';
import { emptyScroller, leaveEmptyScroller, showEmptyScroller } from './page/empty-scroller.ts';
import { framesOf, type Intervals, percentile } from './page/frames.ts';
import { heapOf } from './page/heap.ts';
import { choosePosition, leaveMatrix, setPriority, showEmpty, showMatrix, standStill } from './page/matrix-moments.ts';
import { startProgram } from './page/program.ts';
import { writeHugeDossier } from './sizes.ts';

const rounds = 5;
const at = 'at 10,000 × 100 × 30';

type Run = {
  readonly firstRenderMs: number;
  readonly heapMB: number;
  /** Frames of an empty page that scrolls as fast, in the same minute. */
  readonly scrollFrames: number;
  readonly flingFrames: number;
  readonly editFrames: number;
};

/** All of it in one program: a dossier of this size takes long to open. */
async function runAll(): Promise<Run> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'regie-bench-matrix-'));
  try {
    const file = path.join(folder, 'huge.regie');
    await writeHugeDossier(file);
    const program = await startProgram(file);
    try {
      return await measureIn(program.page);
    } finally {
      await program.end();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureIn(page: Page): Promise<Run> {
  await page.evaluate(await bundle('empty-react.tsx'));
  await showMatrix(page);
  await leaveMatrix(page);
  const firsts: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const empty = await showEmpty(page);
    firsts.push((await showMatrix(page)) - empty);
    await leaveMatrix(page);
  }
  const before = await heapOf(page);
  await showMatrix(page);
  await standStill(page);
  const heapMB = ((await heapOf(page)) - before) / 1e6;
  const scroll = await scrolled(page, 60);
  const fling = await scrolled(page, 900);
  const editFrames = (await edited(page)) / percentile(scroll.empty, 0.5);
  return {
    firstRenderMs: median(firsts),
    heapMB,
    scrollFrames: framesOfEmpty(scroll),
    flingFrames: framesOfEmpty(fling),
    editFrames,
  };
}

type Scrolled = { readonly matrix: Intervals; readonly empty: Intervals };

/** All frames of several gestures, in turn with those of an empty page, while both move by so many pixels a frame. */
async function scrolled(page: Page, y: number): Promise<Scrolled> {
  const gesture = { frames: 90, by: 'scroll', x: 0, y } as const;
  const matrix: number[] = [];
  const empty: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    matrix.push(...(await framesOf(page, { ...gesture, selector: '[data-matrix]' })));
    await standStill(page);
    await showEmptyScroller(page);
    empty.push(...(await framesOf(page, { ...gesture, selector: emptyScroller })));
    await leaveEmptyScroller(page);
  }
  return { matrix: matrix.toSorted((a, b) => a - b), empty: empty.toSorted((a, b) => a - b) };
}

function framesOfEmpty({ matrix, empty }: Scrolled): number {
  return percentile(matrix, 0.95) / percentile(empty, 0.95);
}

/** The median over letters typed one after the other, each after the file has answered to the one before. */
async function edited(page: Page): Promise<number> {
  await choosePosition(page);
  const times: number[] = [];
  for (let round = 0; round < 4 * rounds; round += 1) {
    times.push(await setPriority(page, 'mscw'[round % 4] ?? ''));
    await page.waitForTimeout(200);
  }
  return median(times);
}

let run: Promise<Run> | undefined;
function once(): Promise<Run> {
  run ??= runAll();
  return run;
}

function of(name: string, unit: Measurement['unit'], aim: number, value: (run: Run) => number): Measurement {
  return { name: `matrix: ${name}, ${at}`, unit, aim, measure: async () => value(await once()) };
}

/**
 * One frame is what a page of text manages on this computer at this moment. A quarter more than one, or than two, is what a
 * count of frames can be off by.
 */
export const matrixAtScale: readonly Measurement[] = [
  of('first render beyond an empty React page', 'ms', 100, (each) => each.firstRenderMs),
  of('heap above the dossier', 'MB', 10, (each) => each.heapMB),
  of('95th frame of normal scrolling ÷ of an empty page', 'ratio', 1.25, (each) => each.scrollFrames),
  of('95th frame of a fling ÷ of an empty page', 'ratio', 2.25, (each) => each.flingFrames),
  of('letter typed until its cell is painted ÷ one frame', 'ratio', 2, (each) => each.editFrames),
];
