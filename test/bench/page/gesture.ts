import { type Program } from './program.ts';

export type Gesture = {
  /** What receives the wheel, as a selector. */
  readonly target: string;
  /** `zoom` holds Ctrl: out to a third, and back. Both go to and fro, so that the view stays where it is. */
  readonly kind: 'pan' | 'zoom';
  readonly frames: number;
};

export type Frames = {
  readonly meanMs: number;
  readonly p95Ms: number;
  /** Processor time of the whole program per frame. */
  readonly cpuMs: number;
};

/** One wheel event a frame, as a steady hand would give; how long the frames took and what they cost. */
export async function measureGesture(program: Program, gesture: Gesture): Promise<Frames> {
  const before = await program.cpuMs();
  const times = await program.page.evaluate(turnWheel, gesture);
  const cpuMs = ((await program.cpuMs()) - before) / times.length;
  const sorted = times.toSorted((a, b) => a - b);
  const sum = times.reduce((total, each) => total + each, 0);
  return { meanMs: sum / times.length, p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN, cpuMs };
}

/** Runs in the page. Answers the milliseconds between frames, without the first ten. */
async function turnWheel({ target, kind, frames }: Gesture): Promise<number[]> {
  const element = document.querySelector(target);
  if (element === null) throw new Error(`nothing to turn the wheel on: ${target}`);
  const { left, top, width, height } = element.getBoundingClientRect();
  const times: number[] = [];
  let last = performance.now();
  for (let frame = 0; frame < frames + 10; frame += 1) {
    const way = Math.floor(frame / 12) % 2 === 0 ? 1 : -1;
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true };
    const turn = kind === 'pan' ? { deltaX: way * 9, deltaY: way * 12 } : { deltaY: way * 40, ctrlKey: true };
    element.dispatchEvent(new WheelEvent('wheel', { ...at, ...turn }));
    await new Promise<unknown>((resolve) => requestAnimationFrame(resolve));
    const now = performance.now();
    if (frame >= 10) times.push(now - last);
    last = now;
  }
  return times;
}
