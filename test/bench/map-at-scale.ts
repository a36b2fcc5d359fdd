import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { encode } from '#src/file-format/encode.ts';
import { digest } from '#electron/storage/sealer.ts';
import { randomDossier } from '#test/builders/random-dossier.ts';
import { type Measurement, median } from './measurement.ts';
import { hideBitmap, showBitmap } from './page/bitmap-limit.ts';
import { bundle } from './page/bundle.ts';
import { measureEmptyCanvas, measureMap } from './page/first-picture.ts';
import { type Frames, measureGesture } from './page/gesture.ts';
import { type Program, startProgram } from './page/program.ts';

/** The size at which the map's aims are set. */
const huge = { seed: 1, requirements: 10_000, clients: 100, suppliers: 30 };

type Sight = 'bubbles' | 'rectangles' | 'bitmap' | 'peer';
type Run = {
  readonly firstPictureMs: number;
  readonly longestTaskMs: number;
  readonly pan: Readonly<Record<Sight, Frames>>;
  readonly zoom: Readonly<Record<'bubbles' | 'bitmap', Frames>>;
};

const pane = '.react-flow__pane';
const settle = (program: Program, ms: number): Promise<void> => program.page.waitForTimeout(ms);

/** All of it in one program, so that every ratio is of the same run. */
async function runAll(): Promise<Run> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'regie-bench-map-'));
  const file = path.join(folder, 'huge.regie');
  await writeFile(file, encode({ dossier: randomDossier(huge), seq: 0, trail: [] }, digest));
  const program = await startProgram(file);
  try {
    return await measureIn(program);
  } finally {
    await program.end();
    await rm(folder, { recursive: true, force: true });
  }
}

async function measureIn(program: Program): Promise<Run> {
  const { page } = program;
  const frames = 120;
  await settle(program, 3000);
  const first: { readonly ms: number; readonly empty: number; readonly task: number }[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.keyboard.press('g');
    await page.keyboard.press('m');
    await settle(program, 700);
    const empty = await measureEmptyCanvas(page);
    const { ms, longestTaskMs } = await measureMap(page);
    first.push({ ms, empty, task: longestTaskMs });
    await settle(program, 400);
  }
  const bubbles = await measureGesture(program, { target: pane, kind: 'pan', frames });
  const bubblesZoom = await measureGesture(program, { target: pane, kind: 'zoom', frames });
  await showBitmap(page);
  await settle(program, 300);
  const bitmap = await measureGesture(program, { target: '#bitmap', kind: 'pan', frames });
  const bitmapZoom = await measureGesture(program, { target: '#bitmap', kind: 'zoom', frames });
  await hideBitmap(page);
  await page.keyboard.press(']');
  await settle(program, 700);
  const rectangles = await measureGesture(program, { target: pane, kind: 'pan', frames });
  await page.evaluate(() => {
    const app = document.querySelector<HTMLElement>('#root');
    if (app !== null) app.style.display = 'none';
  });
  await page.evaluate(await bundle('flow-peer.tsx'));
  await page.locator(`#peer .react-flow__node`).first().waitFor();
  await settle(program, 2000);
  const peer = await measureGesture(program, { target: `#peer ${pane}`, kind: 'pan', frames: 15 });
  return {
    firstPictureMs: median(first.map(({ ms, empty }) => ms - empty)),
    longestTaskMs: median(first.map(({ task }) => task)),
    pan: { bubbles, rectangles, bitmap, peer },
    zoom: { bubbles: bubblesZoom, bitmap: bitmapZoom },
  };
}

let run: Promise<Run> | undefined;
function once(): Promise<Run> {
  run ??= runAll();
  return run;
}

/** A frame of the screens that are measured on. */
const frameMs = 1000 / 60;
const at = 'at 10,000 × 100 × 30';

function of(name: string, unit: Measurement['unit'], aim: number, value: (run: Run) => number): Measurement {
  return { name: `${name}, ${at}`, unit, aim, measure: async () => value(await once()) };
}

export const mapAtScale: readonly Measurement[] = [
  of('map: first picture beyond an empty canvas', 'ms', 150, (each) => each.firstPictureMs),
  of('map: longest the window is deaf while the map opens', 'ms', 100, (each) => each.longestTaskMs),
  of('map: 95th frame of a pan over all of it ÷ one frame', 'ratio', 1.25, (each) => each.pan.bubbles.p95Ms / frameMs),
  of(
    'map: 95th frame of a zoom over all of it ÷ one frame',
    'ratio',
    1.25,
    (each) => each.zoom.bubbles.p95Ms / frameMs,
  ),
  of(
    'map: 95th frame of a pan over rectangles ÷ one frame',
    'ratio',
    1.25,
    (each) => each.pan.rectangles.p95Ms / frameMs,
  ),
  of(
    'map: processor time of a pan ÷ moving one bitmap',
    'ratio',
    1.5,
    (each) => each.pan.bubbles.cpuMs / each.pan.bitmap.cpuMs,
  ),
  of(
    'map: processor time of a pan over rectangles ÷ moving one bitmap',
    'ratio',
    1.5,
    (each) => each.pan.rectangles.cpuMs / each.pan.bitmap.cpuMs,
  ),
  of(
    'map: processor time of a zoom ÷ moving one bitmap',
    'ratio',
    1.5,
    (each) => each.zoom.bubbles.cpuMs / each.zoom.bitmap.cpuMs,
  ),
  of(
    'map: processor time of a pan ÷ React Flow, culled, with as many nodes',
    'ratio',
    0.5,
    (each) => each.pan.bubbles.cpuMs / each.pan.peer.cpuMs,
  ),
];
