/** How much the map says of each thing: a bubble per theme, a rectangle per requirement, or whole cards. */
export const mapLevels = ['themes', 'rectangles', 'cards'] as const;
export type MapLevel = (typeof mapLevels)[number];

/** What a person reads as zoom: 1 is a card at its own size. */
export const zoomRange = { from: 0.05, to: 2 } as const;

/** Below these zooms the map shows rectangles, and themes. */
const cardsFrom = 0.6;
const rectanglesFrom = 0.33;

/** [P24] The zoom decides how much is said. */
export function levelAt(zoom: number): MapLevel {
  return zoom >= cardsFrom ? 'cards' : zoom >= rectanglesFrom ? 'rectangles' : 'themes';
}

/**
 * Each level has a layout of its own that can be read at scale 1, so that seeing more never means reading less. `own` is
 * the zoom at which a level stands at scale 1.
 */
const own: Readonly<Record<MapLevel, number>> = { themes: 0.22, rectangles: 0.45, cards: 1 };

/** From the scale of a level's layout to the zoom a person reads, and back. */
export function zoomOf(level: MapLevel, scale: number): number {
  return scale * own[level];
}

export function scaleOf(level: MapLevel, zoom: number): number {
  return zoom / own[level];
}

/** A hair below the next level, so that the limit itself belongs to that one. */
const hair = 0.001;

/** The scales at which a level is shown. */
export function scalesOf(level: MapLevel): { readonly from: number; readonly to: number } {
  switch (level) {
    case 'themes':
      return { from: scaleOf(level, zoomRange.from), to: scaleOf(level, rectanglesFrom) - hair };
    case 'rectangles':
      return { from: scaleOf(level, rectanglesFrom), to: scaleOf(level, cardsFrom) - hair };
    case 'cards':
      return { from: cardsFrom, to: zoomRange.to };
  }
}

export function clampScale(level: MapLevel, scale: number): number {
  const { from, to } = scalesOf(level);
  return Math.min(to, Math.max(from, scale));
}

export function clampZoom(zoom: number): number {
  return Math.min(zoomRange.to, Math.max(zoomRange.from, zoom));
}

/** From here on a map is first met as a whole, in bubbles: a card in a hundred would be no beginning. */
const manyRequirements = 400;

export function firstLevel(requirements: number): MapLevel {
  return requirements > manyRequirements ? 'themes' : 'cards';
}
