import type { Box } from '#src/views/map/lanes.ts';
import type { MapLevel } from '#src/views/map/levels.ts';
import { between, type Drawing } from '#src/views/map/map-motion.ts';
import { appear, bleed, fill, type FlowStore, shift } from './bitmap.ts';
import { type Palette, readPalette } from '#renderer/ui/canvas/palette.ts';
import { type MotionClock, type Pace, startClock } from './motion-clock.ts';
import { type PaintedNodes, paintNodes } from './nodes/paint-nodes.ts';
import { paint } from './paint.ts';
import type { Viewport } from './viewport.ts';

/** Lines and beds, and at a level without cards also everything that stands on them. */
export type Picture = Drawing & {
  readonly level: MapLevel;
  /** Around all of it. */
  readonly bounds: Box;
  readonly nodes: PaintedNodes | null;
  readonly number: (value: number) => string;
};

export type Painter = {
  /** Shows another picture, moving there at the pace given. */
  readonly show: (picture: Picture, pace: Pace) => void;
  readonly stop: () => void;
};

/**
 * Above this many lines, and wherever nodes are painted too, a frame is not free: a gesture then moves the last bitmap, and
 * changes come without motion. Counted and not clocked, because a canvas draws later than it is told to.
 */
const cheapLines = 150;
/** A motion is short, and worth a few frames that come late. */
const movingLines = 400;
/** After a gesture the bitmap is drawn sharp again. */
const restMs = 120;
/** A gesture that runs on past what the bitmap shows gets a new one, but rarely enough to stay smooth. */
const refreshMs = 450;

/** Keeps a canvas in step with React Flow's viewport without rendering React. */
export function startPainter(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D, flow: FlowStore): Painter {
  const palette = readPalette(canvas);
  let from: Drawing = { beds: [], lines: [] };
  let to: Picture | null = null;
  let clock: MotionClock | null = null;
  let drawn: Viewport | null = null;
  let drawnAtMs = 0;
  let frame = 0;
  let rest = 0;

  const current = (target: Drawing): Drawing => {
    const at = clock?.at() ?? 1;
    if (at < 1) return between(from, target, at);
    clock = null;
    return target;
  };
  const draw = (): void => {
    // Before the stage has a size nothing would be seen; its size asks for the first picture.
    if (to === null || flow.getState().width === 0) return;
    clearTimeout(rest);
    const view = fill(canvas, flow);
    drawn = view;
    drawPicture(context, to, current(to), palette, view);
    drawnAtMs = performance.now();
    if (clock !== null) next();
  };
  const next = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };
  const follow = (): void => {
    clearTimeout(rest);
    if (drawn === null || to === null || isBelow(to, cheapLines)) return next();
    const isBare = shift(canvas, drawn, to.bounds, flow);
    if (isBare && performance.now() - drawnAtMs > refreshMs) return next();
    rest = window.setTimeout(draw, restMs);
  };
  const unsubscribe = flow.subscribe((now, before) => {
    if (now.transform !== before.transform || now.width !== before.width || now.height !== before.height) follow();
  });
  return {
    show: (picture, pace) => {
      const isOtherLevel = to !== null && to.level !== picture.level;
      const shown = to === null || isOtherLevel ? null : current(to);
      clock?.stop();
      clock = shown === null || !isBelow(picture, movingLines) ? null : startClock(canvas, pace);
      from = shown ?? picture;
      to = picture;
      if (isOtherLevel) appear(canvas);
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

function isBelow({ nodes, lines }: Picture, limit: number): boolean {
  return nodes === null && lines.length <= limit;
}

function drawPicture(
  context: CanvasRenderingContext2D,
  { nodes, number }: Picture,
  drawing: Drawing,
  palette: Palette,
  { x, y, zoom }: Viewport,
): void {
  const seen = paint(context, drawing, palette, { x: x + bleed, y: y + bleed, zoom }, window.devicePixelRatio);
  if (nodes === null) return;
  paintNodes({ context, palette, scale: zoom, number, counted: nodes.facts.counted }, nodes, seen);
}
