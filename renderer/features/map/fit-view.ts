import type { Box, MapNode } from '#src/views/map/lanes.ts';
import type { Viewport } from './paint-streams.ts';

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
/** Below this cards are hard to read: a long map starts at its top at full width instead. */
const readable = 0.85;
const largest = 1.5;

/** The viewport that shows the bounds: all of it when that can be read, else its full width from the top. */
export function fitView(bounds: Box, width: number, height: number): Viewport {
  const acrossWidth = (width - 2 * margin) / bounds.width;
  const whole = Math.min(acrossWidth, (height - margin - foot) / bounds.height);
  const zoom = whole >= readable ? Math.min(largest, whole) : Math.min(1, acrossWidth);
  const x = (width - bounds.width * zoom) / 2 - bounds.x * zoom;
  return { x, y: margin - bounds.y * zoom, zoom };
}
