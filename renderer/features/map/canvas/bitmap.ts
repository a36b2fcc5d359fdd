import type { useStoreApi } from '@xyflow/react';
import type { Box } from '#src/views/map/lanes.ts';
import type { Viewport } from './viewport.ts';

export type FlowStore = ReturnType<typeof useStoreApi>;

/** CSS pixels the bitmap reaches beyond the stage on every side, so that a pan does not meet its edge at once. */
export const bleed = 256;

/** Another level has its nodes elsewhere: it fades in instead of moving there. */
export function appear(canvas: HTMLCanvasElement): void {
  const style = getComputedStyle(canvas);
  const duration = Number.parseFloat(style.getPropertyValue('--m-base'));
  if (duration > 0) canvas.animate([{ opacity: 0.2 }, { opacity: 1 }], { duration, easing: 'ease-out' });
}

/** Makes the canvas as large as the stage with its margin and unmoved; answers the viewport to draw for. */
export function fill(canvas: HTMLCanvasElement, flow: FlowStore): Viewport {
  const { width, height, transform } = flow.getState();
  const scale = window.devicePixelRatio;
  const [across, down] = [Math.round((width + 2 * bleed) * scale), Math.round((height + 2 * bleed) * scale)];
  if (canvas.width !== across) canvas.width = across;
  if (canvas.height !== down) canvas.height = down;
  canvas.style.transform = '';
  return { x: transform[0], y: transform[1], zoom: transform[2] };
}

/**
 * Moves the bitmap to where the viewport is now; true when something of the map lies beyond its edge and in view. A pan
 * goes by whole pixels: between two of them each would be mixed of four, at half as much again for every frame.
 */
export function shift(canvas: HTMLCanvasElement, drawn: Viewport, map: Box, flow: FlowStore): boolean {
  const { transform, width, height } = flow.getState();
  const [x, y, zoom] = transform;
  const ratio = zoom / drawn.zoom;
  const scale = window.devicePixelRatio;
  const place = (at: number): number => (ratio === 1 ? Math.round(at * scale) / scale : at);
  const [left, top] = [place(x - drawn.x * ratio), place(y - drawn.y * ratio)];
  canvas.style.transform = `translate(${left}px, ${top}px) scale(${ratio})`;
  const isBare = (at: number, room: number, from: number, to: number): boolean => {
    const [start, end] = [at - bleed * ratio, at + (room + bleed) * ratio];
    return (start > 0 && from < start) || (end < room && to > end);
  };
  const [mapX, mapY] = [map.x * zoom + x, map.y * zoom + y];
  return isBare(left, width, mapX, mapX + map.width * zoom) || isBare(top, height, mapY, mapY + map.height * zoom);
}
