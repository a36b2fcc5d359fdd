import type { Box } from '#src/views/map/lanes.ts';

type Size = { readonly width: number; readonly height: number };

const margin = 24;
/** Text of 12 in the world comes to at least 20 pixels on a beamer of 1920 across. */
const readable = 20 / 12;
const largest = 2;

/**
 * [P53] As large as the width allows, and larger than that only where all of it is seen; what is longer than the room starts at
 * its top and is scrolled by `down` pixels, which is answered as far as there is something to see.
 */
export function presentView(bounds: Box, { width, height }: Size, down: number) {
  const across = (width - 2 * margin) / bounds.width;
  const whole = Math.min(across, (height - 2 * margin) / bounds.height, largest);
  const zoom = Math.min(largest, Math.max(whole, Math.min(across, readable)));
  const most = Math.max(0, bounds.height * zoom + 2 * margin - height);
  const at = Math.min(most, Math.max(0, down));
  return {
    x: (width - bounds.width * zoom) / 2 - bounds.x * zoom,
    y: margin - bounds.y * zoom - at,
    zoom,
    down: at,
  };
}
