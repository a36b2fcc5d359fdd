import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type Measurement, median } from './measurement.ts';
import { bundle } from './page/bundle.ts';
import { framesOf, type Gesture, percentile } from './page/frames.ts';
import { heapOf } from './page/heap.ts';
import { choosePosition, leaveMatrix, setPriority, showEmpty, showMatrix } from './page/matrix-moments.ts';
import { startProgram } from './page/program.ts';
import { writeHugeDossier } from './sizes.ts';

const rounds = 5;
/** A frame of the screens that are measured on. */
const frameMs = 1000 / 60;
const at = 'at 10,000 × 100 × 30';

type Run = {
  readonly firstRenderMs: number;
  readonly heapMB: number;
  readonly scrollMs: number;
  readonly flingMs: number;
  readonly editMs: number;
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
  const heapMB = ((await heapOf(page)) - before) / 1e6;
  const scrollMs = await scrolled(page, 60);
  const flingMs = await scrolled(page, 900);
  return { firstRenderMs: median(firsts), heapMB, scrollMs, flingMs, editMs: await edited(page) };
}

/** The 95th percentile of a frame while the rows move by so many pixels each. */
async function scrolled(page: Page, y: number): Promise<number> {
  const gesture: Gesture = { frames: 90, selector: '[data-matrix]', by: 'scroll', x: 0, y };
  const p95s: number[] = [];
  for (let round = 0; round < rounds; round += 1) p95s.push(percentile(await framesOf(page, gesture), 0.95));
  return median(p95s);
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

/** A quarter of a frame more than one, or than two, is what a count of frames can be off by. */
export const matrixAtScale: readonly Measurement[] = [
  of('first render beyond an empty React page', 'ms', 100, (each) => each.firstRenderMs),
  of('heap above the dossier', 'MB', 10, (each) => each.heapMB),
  of('95th frame of normal scrolling ÷ one frame', 'ratio', 1.25, (each) => each.scrollMs / frameMs),
  of('95th frame of a fling ÷ one frame', 'ratio', 2.25, (each) => each.flingMs / frameMs),
  of('letter typed until its cell is painted ÷ one frame', 'ratio', 2, (each) => each.editMs / frameMs),
];
