import type { useStoreApi } from '@xyflow/react';
import { between, type Drawing } from '#src/views/map/map-motion.ts';
import { readPalette } from './map-palette.ts';
import { type MotionClock, type Pace, startClock } from './motion-clock.ts';
import { paint } from './paint.ts';
import type { Viewport } from './viewport.ts';

export type Painter = {
  /** Shows another drawing, moving there at the pace given. */
  readonly show: (drawing: Drawing, pace: Pace) => void;
  readonly stop: () => void;
};

type FlowStore = ReturnType<typeof useStoreApi>;

/** Above this a frame is no longer free: a gesture then moves the last bitmap, and changes come without motion. */
const cheapMs = 6;
/** After a gesture the bitmap is drawn sharp again. */
const restMs = 120;

/** Keeps a canvas in step with React Flow's viewport without rendering React. */
export function startPainter(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, flow: FlowStore): Painter {
  const palette = readPalette(canvas);
  let from: Drawing = { beds: [], lines: [] };
  let to: Drawing | null = null;
  let clock: MotionClock | null = null;
  let drawn: Viewport | null = null;
  let lastMs = 0;
  let frame = 0;
  let rest = 0;

  const current = (target: Drawing): Drawing => {
    const at = clock?.at() ?? 1;
    if (at < 1) return between(from, target, at);
    clock = null;
    return target;
  };
  const draw = (): void => {
    if (to === null) return;
    drawn = fill(canvas, flow);
    const started = performance.now();
    paint(context, current(to), palette, drawn, window.devicePixelRatio);
    lastMs = performance.now() - started;
    if (clock !== null) next();
  };
  const next = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  const follow = (): void => {
    clearTimeout(rest);
    if (lastMs <= cheapMs || drawn === null) return next();
    shift(canvas, drawn, flow);
    rest = window.setTimeout(draw, restMs);
  };
  const unsubscribe = flow.subscribe((now, before) => {
    if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height) follow();
  });
  return {
    show: (drawing, pace) => {
      const shown = to === null ? null : current(to);
      clock?.stop();
      clock = shown === null || lastMs > cheapMs ? null : startClock(canvas, pace);
      from = shown ?? drawing;
      to = drawing;
      if (clock === null) draw();
      else next();
    },
    stop: () => {
      unsubscribe();
      clock?.stop();
      cancelAnimationFrame(frame);
      clearTimeout(rest);
    },
  };
}

/** Makes the canvas as large as the stage and unmoved; answers the viewport to draw for. */
function fill(canvas: HTMLCanvasElement, flow: FlowStore): Viewport {
  const { width, height, transform } = flow.getState();
  const scale = window.devicePixelRatio;
  if (canvas.width !== Math.round(width * scale)) canvas.width = Math.round(width * scale);
  if (canvas.height !== Math.round(height * scale)) canvas.height = Math.round(height * scale);
  canvas.style.transform = '';
  return { x: transform[0], y: transform[1], zoom: transform[2] };
}

function shift(canvas: HTMLCanvasElement, drawn: Viewport, flow: FlowStore): void {
  const [x, y, zoom] = flow.getState().transform;
  const ratio = zoom / drawn.zoom;
  canvas.style.transform = `translate(${x - drawn.x * ratio}px, ${y - drawn.y * ratio}px) scale(${ratio})`;
}
