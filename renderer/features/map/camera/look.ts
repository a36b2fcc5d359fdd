import type { Viewport } from '#renderer/features/map/canvas/viewport.ts';
import { boundsOf, fitView, type Size, viewOfAll } from '#renderer/features/map/fit-view.ts';
import { carryOver, type Point } from '#src/views/map/carry-over.ts';
import type { MapPlace } from '#src/dossier/saved-view.ts';
import type { Box, MapNode } from '#src/views/map/lanes.ts';
import {
  clampScale,
  clampZoom,
  firstLevel,
  levelAt,
  type MapLevel,
  mapLevels,
  scaleOf,
  scalesOf,
  zoomOf,
} from '#src/views/map/levels.ts';

/** A level and how its layout is looked at. */
export type Look = { readonly level: MapLevel; readonly view: Viewport };
export type NodesAt = (level: MapLevel) => readonly MapNode[];

export const margin = 16;
/** Room for legend and zoom, which stand over the world. */
const foot = 56;
/** The scale below which a layout is hard to read. */
const readable = 0.75;

export function zoomOfLook({ level, view }: Look): number {
  return zoomOf(level, view.zoom);
}

/** [P24] The look at a zoom, with what is at `at` (pixels of the stage) where it was; the zoom decides the level. */
export function zoomedTo(look: Look, zoom: number, at: Point, nodesAt: NodesAt, size: Size): Look {
  const wanted = clampZoom(zoom);
  const level = levelAt(wanted);
  const { view } = look;
  const world = { x: (at.x - view.x) / view.zoom, y: (at.y - view.y) / view.zoom };
  const scale = scaleOf(level, wanted);
  if (level === look.level) return { level, view: around(world, at, scale) };
  const nodes = nodesAt(level);
  const view2 = around(carryOver(nodesAt(look.level), nodes, world), at, scale);
  return { level, view: within(view2, boundsOf(nodes), size) };
}

function around(world: Point, at: Point, zoom: number): Viewport {
  return { x: at.x - world.x * zoom, y: at.y - world.y * zoom, zoom };
}

/** A level as it is best read: whole where that can be, else at its full width with `at` where it was. */
export function lookAtLevel(look: Look, level: MapLevel, at: Point, nodesAt: NodesAt, size: Size): Look {
  const bounds = boundsOf(nodesAt(level));
  const whole = viewOfAll(bounds, size.width, size.height);
  if (whole.zoom >= Math.max(scalesOf(level).from, readable)) {
    return { level, view: viewAt(bounds, size, clampScale(level, whole.zoom)) };
  }
  const scale = clampScale(level, Math.min(1, (size.width - 2 * margin) / bounds.width));
  return zoomedTo(look, zoomOf(level, scale), at, nodesAt, size);
}

/** Everything in view, by as much as can be read of it; of the largest maps the bubbles, however small. */
export function lookAtAll(nodesAt: NodesAt, size: Size): Look {
  for (const level of mapLevels.toReversed()) {
    const view = viewOfAll(boundsOf(nodesAt(level)), size.width, size.height);
    if (view.zoom < Math.max(readable, scalesOf(level).from) && level !== 'themes') continue;
    return { level, view: viewAt(boundsOf(nodesAt(level)), size, clampScale(level, view.zoom)) };
  }
  throw new Error('bubbles are always an answer');
}

/** [P130] The zoom and what stands in the middle, for a stage of any size. */
export function placeOf(look: Look, { width, height }: Size): MapPlace {
  const { x, y, zoom } = look.view;
  return { zoom: zoomOfLook(look), x: (width / 2 - x) / zoom, y: (height / 2 - y) / zoom };
}

/** [P130] That place again, as far as what stands there now allows. */
export function lookAtPlace({ zoom, x, y }: MapPlace, nodesAt: NodesAt, size: Size): Look {
  const wanted = clampZoom(zoom);
  const level = levelAt(wanted);
  const view = around({ x, y }, { x: size.width / 2, y: size.height / 2 }, scaleOf(level, wanted));
  return { level, view: within(view, boundsOf(nodesAt(level)), size) };
}

/** [P10] What a map opens with. */
export function firstLook(requirements: number, nodesAt: NodesAt, size: Size): Look {
  if (firstLevel(requirements) === 'themes') return lookAtAllBubbles(nodesAt, size);
  const view = fitView(boundsOf(nodesAt('cards')), size.width, size.height);
  const zoom = clampScale('cards', view.zoom);
  return { level: 'cards', view: zoom === view.zoom ? view : { ...view, zoom } };
}

function lookAtAllBubbles(nodesAt: NodesAt, size: Size): Look {
  const bounds = boundsOf(nodesAt('themes'));
  const { zoom } = viewOfAll(bounds, size.width, size.height);
  return { level: 'themes', view: viewAt(bounds, size, clampScale('themes', zoom)) };
}

function viewAt(bounds: Box, { width }: Size, zoom: number): Viewport {
  return { x: (width - bounds.width * zoom) / 2 - bounds.x * zoom, y: margin - bounds.y * zoom, zoom };
}

/** The nearest view that shows no more emptiness than it must. */
function within(view: Viewport, bounds: Box, size: Size): Viewport {
  return {
    x: settled(view.x, bounds.x * view.zoom, bounds.width * view.zoom, size.width, 'centre'),
    y: settled(view.y, bounds.y * view.zoom, bounds.height * view.zoom, size.height - foot, 'start'),
    zoom: view.zoom,
  };
}

function settled(at: number, start: number, length: number, room: number, spare: 'centre' | 'start'): number {
  const least = room - margin - start - length;
  const most = margin - start;
  if (least > most) return spare === 'centre' ? (room - length) / 2 - start : most;
  return Math.min(most, Math.max(least, at));
}
