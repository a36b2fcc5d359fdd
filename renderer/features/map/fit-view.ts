import type { Box, MapNode } from '#src/views/map/lanes.ts';
import type { Viewport } from './canvas/viewport.ts';

export type Size = { readonly width: number; readonly height: number };

/** Around every node; the empty map has the size of the three lanes. */
export function boundsOf(nodes: readonly MapNode[]): Box {
  let right = 0;
  let bottom = 0;
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  for (const { box } of nodes) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

const margin = 16;
/** Room for legend and zoom, which stand over the world. */
const foot = 56;
/** The overview stands at the right of a map that does not fit; where there is room the lanes make way for it. */
const overview = 184 + margin;
/** Below this cards are hard to read: a long map starts at its top at full width instead. */
const readable = 0.85;
const largest = 1.5;
/** A stage wider than this is that of a large screen, looked at from further away. */
const wide = 2600;

/** The viewport a map opens with: all of it when that can be read, else its full width from the top. */
export function fitView(bounds: Box, width: number, height: number): Viewport {
  const across = (width - 2 * margin) / bounds.width;
  const whole = Math.min(across, (height - margin - foot) / bounds.height);
  if (whole >= readable) return placed(bounds, width, Math.min(largestOn(width), whole));
  const room = (width - overview - 2 * margin) / bounds.width;
  const zoom = Math.min(1, room >= readable ? room : across);
  const view = placed(bounds, width, zoom);
  const beside = width - overview - margin - bounds.width * zoom - bounds.x * zoom;
  return { ...view, x: Math.max(Math.min(margin - bounds.x * zoom, view.x), Math.min(view.x, beside)) };
}

/** The viewport that shows all of the bounds, however small. */
export function viewOfAll(bounds: Box, width: number, height: number): Viewport {
  const across = (width - 2 * margin) / bounds.width;
  return placed(bounds, width, Math.min(largestOn(width), across, (height - margin - foot) / bounds.height));
}

function largestOn(width: number): number {
  return width > wide ? 2 : largest;
}

function placed(bounds: Box, width: number, zoom: number): Viewport {
  return { x: (width - bounds.width * zoom) / 2 - bounds.x * zoom, y: margin - bounds.y * zoom, zoom };
}

/** The nearest viewport in which the whole box stands clear of the edges and of what floats at the foot. */
export function viewWith(box: Box, view: Viewport, size: Size): Viewport {
  const { zoom } = view;
  const x = view.x + shift(box.x * zoom + view.x, box.width * zoom, size.width);
  const y = view.y + shift(box.y * zoom + view.y, box.height * zoom, size.height - foot);
  return x === view.x && y === view.y ? view : { x, y, zoom };
}

/** How far a stretch has to move into a room: not at all inside it, else just in, with its start first. */
function shift(at: number, length: number, room: number): number {
  if (at >= 0 && at + length <= room) return 0;
  if (at < 0 || length > room - 2 * margin) return margin - at;
  return room - margin - length - at;
}
