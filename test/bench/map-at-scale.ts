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

/** The same gesture on the map and on its bitmap, in turns. */
type Round = { readonly map: Frames; readonly bitmap: Frames };
type Run = {
  readonly firstPictureMs: number;
  readonly longestTaskMs: number;
  readonly pan: readonly Round[];
  readonly zoom: readonly Round[];
  readonly rectangles: readonly Round[];
  readonly peer: Frames;
};

const pane = '.react-flow__pane';
const frames = 120;
const rounds = 3;
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
  await settle(program, 3000);
  const opening = await openings(program);
  const pan = await inTurns(program, 'pan');
  const zoom = await inTurns(program, 'zoom');
  await page.keyboard.press(']');
  await settle(program, 700);
  const rectangles = await inTurns(program, 'pan');
  await page.evaluate(() => {
    const app = document.querySelector<HTMLElement>('#root');
    if (app !== null) app.style.display = 'none';
  });
  await page.evaluate(await bundle('flow-peer.tsx'));
  await page.locator(`#peer .react-flow__node`).first().waitFor();
  await settle(program, 2000);
  const peer = await measureGesture(program, { target: `#peer ${pane}`, kind: 'pan', frames: 15 });
  return { ...opening, pan, zoom, rectangles, peer };
}

/** From the settings, which are nothing to take away. */
async function openings(program: Program): Promise<Pick<Run, 'firstPictureMs' | 'longestTaskMs'>> {
  const { page } = program;
  const found: { readonly ms: number; readonly longestTaskMs: number }[] = [];
  for (let round = 0; round < 5; round += 1) {
    await page.keyboard.press('Control+,');
    await settle(program, 700);
    const emptyMs = await measureEmptyCanvas(page);
    const { ms, longestTaskMs } = await measureMap(page);
    found.push({ ms: ms - emptyMs, longestTaskMs });
    await settle(program, 400);
  }
  return {
    firstPictureMs: median(found.map(({ ms }) => ms)),
    longestTaskMs: median(found.map(({ longestTaskMs }) => longestTaskMs)),
  };
}

async function inTurns(program: Program, kind: 'pan' | 'zoom'): Promise<readonly Round[]> {
  const found: Round[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const map = await measureGesture(program, { target: pane, kind, frames });
    await settle(program, 300);
    await showBitmap(program.page);
    await settle(program, 300);
    found.push({ map, bitmap: await measureGesture(program, { target: '#bitmap', kind, frames }) });
    await hideBitmap(program.page);
    await settle(program, 300);
  }
  return found;
}

/** What the map takes of what its bitmap takes. */
function cpuRatio(of: readonly Round[]): number {
  return median(of.map(({ map, bitmap }) => map.cpuMs / bitmap.cpuMs));
}

function p95Ms(of: readonly Round[]): number {
  return median(of.map(({ map }) => map.p95Ms));
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
  of('map: 95th frame of a pan over all of it ÷ one frame', 'ratio', 1.25, (each) => p95Ms(each.pan) / frameMs),
  of('map: 95th frame of a zoom over all of it ÷ one frame', 'ratio', 1.25, (each) => p95Ms(each.zoom) / frameMs),
  of('map: 95th frame of a pan over rectangles ÷ one frame', 'ratio', 1.25, (each) => p95Ms(each.rectangles) / frameMs),
  of('map: processor time of a pan ÷ moving its bitmap', 'ratio', 1.5, (each) => cpuRatio(each.pan)),
  of('map: processor time of a pan over rectangles ÷ moving its bitmap', 'ratio', 1.5, (each) =>
    cpuRatio(each.rectangles),
  ),
  of('map: processor time of a zoom ÷ moving its bitmap', 'ratio', 1.5, (each) => cpuRatio(each.zoom)),
  of(
    'map: processor time of a pan ÷ React Flow, culled, with as many nodes',
    'ratio',
    0.5,
    (each) => median(each.pan.map(({ map }) => map.cpuMs)) / each.peer.cpuMs,
  ),
];
