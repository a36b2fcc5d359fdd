import type { ReactFlowInstance } from '@xyflow/react';
import { boundsOf, type Size, viewWith } from '#renderer/features/map/fit-view.ts';
import { currentNodes, nodesAt } from '#renderer/features/map/map-scene.ts';
import { setLevel, useMapState } from '#renderer/features/map/map-state.ts';
import { shownNodeOf } from '#renderer/features/map/selection.ts';
import { currentDossier } from '#renderer/store/document.ts';
import { useSession } from '#renderer/store/session.ts';
import type { Point } from '#src/views/map/carry-over.ts';
import type { Box } from '#src/views/map/lanes.ts';
import { levelAt, type MapLevel, mapLevels } from '#src/views/map/levels.ts';
import type { MapPlace } from '#src/dossier/saved-view.ts';
import { firstLook, type Look, lookAtAll, lookAtLevel, lookAtPlace, placeOf, zoomedTo, zoomOfLook } from './look.ts';

export type Camera = {
  readonly look: () => Look;
  /** What a map opens with, for the room there is now. */
  readonly open: () => Look;
  /** Everything in view, however small. */
  readonly fit: () => void;
  /** What is looked at, for a stage of any size, and that again. */
  readonly place: () => MapPlace;
  readonly toPlace: (place: MapPlace) => void;
  /** Around a point of the stage in pixels; left out: around its middle. */
  readonly zoomBy: (factor: number, at?: Point) => void;
  readonly reset: () => void;
  readonly toLevel: (level: MapLevel) => void;
  /** One level that says more, or less. */
  readonly stepLevel: (step: 1 | -1) => void;
  /** Brings a node into view when it is not. */
  readonly reveal: (id: string) => void;
  /** Brings a place of the layout into view when it is not. */
  readonly show: (x: number, y: number, width: number, height: number) => void;
  readonly centre: (x: number, y: number) => void;
  /** After a gesture that went past the level: the level its zoom asks for. */
  readonly settle: () => void;
};

const flightMs = 320;
const zoomMs = 180;

export function makeCamera(flow: ReactFlowInstance, size: () => Size): Camera {
  const look = (): Look => ({ level: useMapState.getState().level, view: flow.getViewport() });
  const middle = (): Point => ({ x: size().width / 2, y: size().height / 2 });
  /** Another level is another layout: nothing to fly through, so it stands there at once. */
  const show = (next: Look, ms: number): Look => {
    const isFlight = ms > 0 && next.level === useMapState.getState().level;
    setLevel(next.level);
    void flow.setViewport(next.view, isFlight ? { duration: calmly(ms) } : undefined);
    return next;
  };
  const bring = (box: Box): void => {
    const { view } = look();
    const shown = viewWith(headOf(box), view, size());
    if (shown !== view) void flow.setViewport(shown, { duration: calmly(flightMs) });
  };
  const zoomTo = (zoom: number, at: Point, ms: number): Look => show(zoomedTo(look(), zoom, at, nodesAt, size()), ms);
  const toLevel = (level: MapLevel): Look =>
    show(lookAtLevel(look(), level, anchor(look(), size()), nodesAt, size()), flightMs);
  return {
    look,
    open: () => show(firstLook(currentDossier().requirements.length, nodesAt, size()), 0),
    fit: () => show(lookAtAll(nodesAt, size()), flightMs),
    place: () => placeOf(look(), size()),
    toPlace: (place) => void show(lookAtPlace(place, nodesAt, size()), 0),
    zoomBy: (factor, at) => zoomTo(zoomOfLook(look()) * factor, at ?? middle(), at === undefined ? zoomMs : 0),
    reset: () => zoomTo(1, anchor(look(), size()), zoomMs),
    toLevel,
    stepLevel: (step) => {
      const next = mapLevels[mapLevels.indexOf(look().level) + step];
      if (next !== undefined) toLevel(next);
    },
    reveal: (id) => {
      const box = currentNodes().find((node) => node.id === id)?.box;
      if (box !== undefined) bring(box);
    },
    show: (x, y, width, height) => bring({ x, y, width, height }),
    settle: () => {
      const now = look();
      if (levelAt(zoomOfLook(now)) !== now.level) zoomTo(zoomOfLook(now), middle(), 0);
    },
    centre: (x, y) => void flow.setCenter(x, y, { zoom: flow.getZoom() }),
  };
}

/** Where on the stage the eye is: at what is selected when that is in view, else in the middle, or where reading begins. */
function anchor({ view }: Look, { width, height }: Size): Point {
  const id = shownNodeOf(useSession.getState().selection, currentNodes());
  const box = currentNodes().find((node) => node.id === id)?.box;
  const bounds = boundsOf(currentNodes());
  const isAllInView = view.y + bounds.y * view.zoom >= 0 && (bounds.y + bounds.height) * view.zoom + view.y <= height;
  const middle = { x: width / 2, y: isAllInView ? (bounds.y + 60) * view.zoom + view.y : height / 2 };
  if (box === undefined) return middle;
  const at = { x: (box.x + box.width / 2) * view.zoom + view.x, y: (box.y + 20) * view.zoom + view.y };
  return at.x > 0 && at.y > 0 && at.x < width && at.y < height ? at : middle;
}

function calmly(ms: number): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : ms;
}

/** Of a tall node, such as an open theme, its top is what has to be seen. */
function headOf(box: Box): Box {
  return { ...box, height: Math.min(box.height, 160) };
}
