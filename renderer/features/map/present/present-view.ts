import type { MapPlace } from '#src/dossier/saved-view.ts';
import type { Box } from '#src/views/map/lanes.ts';
import { levelAt, scaleOf } from '#src/views/map/levels.ts';

type Size = { readonly width: number; readonly height: number };

const margin = 24;
/** Text of 12 in the world comes to at least 20 pixels on a beamer of 1920 across. */
const readable = 20 / 12;
const largest = 2;

/**
 * [P53] As large as the width allows, and larger than that only where all of it is seen; what is longer than the room starts at
 * its top and is scrolled by `down` pixels, which is answered as far as there is something to see. [P90] A place that was kept
 * from nearer by is shown from as near, with its middle in the middle.
 */
export function presentView(bounds: Box, { width, height }: Size, down: number, place: MapPlace | null = null) {
  const across = (width - 2 * margin) / bounds.width;
  const whole = Math.min(across, (height - 2 * margin) / bounds.height, largest);
  const own = Math.min(largest, Math.max(whole, Math.min(across, readable)));
  const zoom = Math.max(own, nearness(place));
  const most = Math.max(0, bounds.height * zoom + 2 * margin - height);
  const at = Math.min(most, Math.max(0, down));
  const spare = width - 2 * margin - bounds.width * zoom;
  const beside = spare >= 0 || place === null ? width / 2 - middleOf(bounds) * zoom : width / 2 - place.x * zoom;
  const [least, farthest] = [margin + spare - bounds.x * zoom, margin - bounds.x * zoom];
  const x = spare >= 0 ? beside : Math.min(farthest, Math.max(least, beside));
  return { x, y: margin - bounds.y * zoom - at, zoom, down: at };
}

/** How far down a presented map begins, for `presentView` to limit. */
export function startOf(bounds: Box, { height }: Size, zoom: number, place: MapPlace | null): number {
  return nearness(place) === 0 || place === null ? 0 : margin + (place.y - bounds.y) * zoom - height / 2;
}

/** Only cards are presented: the places of the overviews are of other layouts. */
function nearness(place: MapPlace | null): number {
  return place === null || levelAt(place.zoom) !== 'cards' ? 0 : Math.min(largest, scaleOf('cards', place.zoom));
}

function middleOf({ x, width }: Box): number {
  return x + width / 2;
}
